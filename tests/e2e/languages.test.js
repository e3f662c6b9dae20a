// Every screen in the languages that looks.test.js holds no sheets of, as drawn and at 200 %: nothing reaches out of the window, and no
// words are cut off. The pictures are left in artefacts, to be looked at.

import assert from "node:assert/strict";
import { copyFile, mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

import { App } from "./support/app.js";
import { Desk } from "./support/desk.js";
import { NOW, walk } from "./support/tour.js";

/** The report's own type: on a machine without Japanese, a screen of empty boxes would fit as well. */
const JAPANESE = fileURLToPath(new URL("../../src-tauri/crates/render/fonts/NotoSansCJKjp-Regular-JISX0208.otf", import.meta.url));

for (const language of ["fr", "es", "nl", "pt-BR", "ja"]) {
  test(`every screen in ${language} fits its window`, async () => {
    const desk = await Desk.open({ screen: "1280x1300" });
    const env = { TZ: "UTC", LANG: `${language.replace("-", "_")}.UTF-8` };
    const app = await App.open({ desk, env, args: [`--now=${NOW}`], home: await homeWithType() });
    try {
      await app.resize(1180, 1200);
      const wrong = await walk(app, async (screen, size) => {
        await app.screenshot(`language-${language}-${screen}${size === 200 ? "-200" : ""}`);
        if (screen === "log") assert.doesNotMatch(await app.text("table.log"), /Easy run|Walk–run/, "the sample speaks it too");
      });
      assert.equal(await app.run(() => document.documentElement.lang), language);
      assert.deepEqual(wrong, []);
    } finally {
      await app.close();
      desk.close();
    }
  });
}

/** A home that has letters for every language of ours. */
async function homeWithType() {
  const home = await mkdtemp(join(tmpdir(), "plimsoll-e2e-"));
  const fonts = join(home, ".local", "share", "fonts");
  await mkdir(fonts, { recursive: true });
  await copyFile(JAPANESE, join(fonts, "Japanese.otf"));
  return home;
}
