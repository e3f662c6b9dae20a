// How every screen looks, light and dark, in the languages that differ most in length and direction, as drawn and at 200 %: held against
// contact sheets that a person has looked at (tests/golden/window). `./dev bless` takes them anew.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { App, ARTEFACTS, DARK } from "./support/app.js";
import { Desk } from "./support/desk.js";
import { hold } from "./support/sheet.js";
import { NOW, walk } from "./support/tour.js";

const GOLDEN = fileURLToPath(new URL("../golden/window/", import.meta.url));
const bless = Boolean(process.env.BLESS);
// The window is set in the system's own type: with another one than the sheets were taken with, every line falls elsewhere.
const TYPE = "DejaVu Sans";
const { stdout: type } = await promisify(execFile)("fc-match", ["system-ui", "family"]).catch(() => ({ stdout: "" }));
const skip = type.trim() === TYPE ? false : `the sheets were taken in ${TYPE}; here the system's type is ${type.trim() || "unknown"}`;

for (const language of ["en", "de", "ar"]) {
  for (const [look, dark] of Object.entries({ light: {}, dark: DARK })) {
    test(`every screen in ${language}, ${look}`, { skip }, async () => {
      const desk = await Desk.open({ screen: "1280x1300" });
      const app = await App.open({ desk, env: { ...dark, TZ: "UTC", LANG: `${language}.UTF-8` }, args: [`--now=${NOW}`] });
      try {
        await app.resize(1180, 1200);
        await sheets(app, `${language}-${look}`);
      } finally {
        await app.close();
        desk.close();
      }
    });
  }
}

/** Both sheets of a language and a look. @param {App} app @param {string} name */
async function sheets(app, name) {
  const [drawn, twice] = [[], []];
  const wrong = await walk(app, async (screen, size) => { (size === 200 ? twice : drawn).push({ name: screen, png: await app.picture() }); }, { whole: true });
  for (const [size, pictures] of Object.entries({ "": drawn, "-200": twice })) {
    const file = `${name}${size}.png`;
    wrong.push(...await hold(pictures, { path: join(GOLDEN, file), seen: join(ARTEFACTS, `sheet-${file}`), bless }));
  }
  assert.deepEqual(wrong, []);
}
