// The pictures of the README and of docs/screens.md, from the real window and the sample logbook. `./dev bless` takes them anew.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { fileURLToPath } from "node:url";

import { App, DARK, until } from "./support/app.js";
import { Desk } from "./support/desk.js";
import { NOW, SCREENS, bare } from "./support/tour.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDER = `${ROOT}docs/screenshots`;
const skip = process.env.BLESS ? false : "only ./dev bless takes them";

test("Today and Charts in light", { skip }, () => picture({}, async (app) => {
  await today(app, "today-light");
  await app.go("Charts");
  await app.click("text=6 months");
  await app.textWith(".readout", "30 runs");
  await tall(app);
  await app.click("charts-view h1"); // The pointer leaves the chart, which then says what all of it is.
  await app.textWith(".readout", "30 runs");
  await app.screenshot("charts-light", FOLDER);
}));

test("Today in the dark", { skip }, () => picture(DARK, (app) => today(app, "today-dark")));

test("every other screen", { skip }, () => picture({}, async (app) => {
  await app.find("welcome-view h1");
  await app.screenshot("welcome", FOLDER);
  await app.openSample();
  for (const [screen, visit] of Object.entries(SCREENS)) {
    if (screen === "today" || screen === "charts") continue;
    await visit(app);
    await app.settled();
    await bare(app);
    await tall(app);
    await app.screenshot(screen, FOLDER);
  }
}, { opens: false }));

test("Today from right to left", { skip }, () => picture({ LANG: "ar.UTF-8" }, async (app) => {
  await app.click("welcome-view .look button");
  await SCREENS.today(app);
  await bare(app);
  await tall(app);
  await app.screenshot("today-ar", FOLDER);
}, { opens: false }));

for (const page of ["README.md", "docs/screens.md"]) {
  test(`every picture in ${page} is there`, async () => {
    const text = await readFile(ROOT + page, "utf8");
    const shown = [...text.matchAll(/screenshots\/([\w-]+\.png)/g)].map(([, name]) => name);
    assert.ok(shown.length > 0);
    for (const name of shown) assert.equal((await readFile(`${FOLDER}/${name}`)).subarray(1, 4).toString(), "PNG", name);
  });
}

/** The sample's Today with its three answers given. */
async function today(app, name) {
  await app.answer("first hours after", 1);
  await app.answer("morning after", 1);
  await app.fill("can-run .amount", "4.5");
  await app.textWith("can-run .headline", "4.5 km");
  await tall(app);
  await bare(app);
  await app.screenshot(name, FOLDER);
}

/** Makes the window as tall as what it shows. */
async function tall(app) {
  await app.resize(1180, 700);
  await until(() => app.run(() => innerHeight < 760), "the low window");
  const height = await app.run(() => Math.min(1600, document.scrollingElement.scrollHeight));
  await app.resize(1180, height);
  await until(() => app.run((wanted) => innerHeight >= wanted - 60 || innerHeight >= 740, height), "the tall window");
  await app.settled();
}

/** @param {Record<string, string>} env @param {(app: App) => Promise<unknown>} story */
async function picture(env, story, { opens = true } = {}) {
  const desk = await Desk.open({ screen: "1440x1800" });
  const app = await App.open({ desk, env: { TZ: "UTC", ...env }, args: [`--now=${NOW}`] });
  try {
    if (opens) await app.openSample();
    await story(app);
  } finally {
    await app.close();
    desk.close();
  }
}
