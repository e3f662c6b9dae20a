// The pictures of the README, from the real window and the sample logbook. `./dev bless` takes them anew.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { fileURLToPath } from "node:url";

import { App, DARK, until } from "./support/app.js";
import { Desk } from "./support/desk.js";

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

test("every picture the README shows is there", async () => {
  const readme = await readFile(`${ROOT}README.md`, "utf8");
  const shown = [...readme.matchAll(/docs\/screenshots\/[\w-]+\.png/g)].map(([path]) => path);
  assert.ok(shown.length > 0);
  for (const path of shown) assert.equal((await readFile(ROOT + path)).subarray(1, 4).toString(), "PNG", path);
});

/** The sample's Today with its three answers given. */
async function today(app, name) {
  await app.answer("first hours after", 1);
  await app.answer("morning after", 1);
  await app.fill("can-run .amount", "4.5");
  await app.textWith("can-run .headline", "4.5 km");
  for (const close of await app.findAll("toast-rack .close")) await close.click();
  await app.gone("toast-rack .toast");
  await app.run(() => { /** @type {HTMLElement} */ (document.activeElement).blur(); });
  await tall(app);
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

async function picture(env, story) {
  const desk = await Desk.open({ screen: "1440x1800" });
  const app = await App.open({ desk, env });
  try {
    await app.openSample();
    await story(app);
  } finally {
    await app.close();
    desk.close();
  }
}
