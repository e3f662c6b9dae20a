// How every screen looks, light and dark, in the languages that differ most in length and direction, as drawn and at 200 %: held against
// contact sheets that a person has looked at (tests/golden/window). `./dev bless` takes them anew.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { App, ARTEFACTS, DARK, until } from "./support/app.js";
import { Desk } from "./support/desk.js";
import { hold } from "./support/sheet.js";
import { NOW, SCREENS, bare } from "./support/tour.js";

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
  const taken = async (screen) => ({ name: screen, png: await app.picture() });
  await app.find("welcome-view h1");
  drawn.push(await taken("welcome"));
  await app.click("welcome-view .look button");
  await app.find("sample-banner aside");
  await app.find("today-view .stage svg");
  for (const [screen, visit] of Object.entries(SCREENS)) {
    await visit(app);
    await app.settled();
    await bare(app);
    drawn.push(await taken(screen));
    await app.keys(...Array.from({ length: 5 }, () => "Control+="));
    await until(() => app.run(() => innerWidth <= 600), "the page at 200 %");
    await app.settled();
    twice.push(await taken(screen));
    assert.deepEqual(await app.sideways(), [], `${screen} at 200 %`);
    await app.keys("Control+0");
    await until(() => app.run(() => innerWidth > 1100), "the page as it was drawn");
    assert.deepEqual(await app.sideways(), [], screen);
    assert.deepEqual(await app.clipped(), [], screen);
  }
  const wrong = [];
  for (const [size, pictures] of Object.entries({ "": drawn, "-200": twice })) {
    const file = `${name}${size}.png`;
    wrong.push(...await hold(pictures, { path: join(GOLDEN, file), seen: join(ARTEFACTS, `sheet-${file}`), bless }));
  }
  assert.deepEqual(wrong, []);
}
