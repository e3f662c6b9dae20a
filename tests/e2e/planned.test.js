// Can I run?: the planned run typed, dragged along the hull, and moved by keys; the verdict follows.

import assert from "node:assert/strict";
import test from "node:test";

import { until, withApp } from "./support/app.js";

const amount = (app) => app.run(() => Number(/** @type {HTMLInputElement} */ (document.querySelector("can-run .amount")).value));
const drawn = (app) => app.run(() => Number(document.querySelector("can-run .planned-name").textContent.match(/[\d.]+/)[0]));

test("the mark on the hull is dragged, and the verdict goes with it", withApp(async (app) => {
  await app.openSample();
  await answerMornings(app);
  await app.fill("can-run .amount", "3");
  await app.textWith("can-run .headline", "3.0 km");
  await app.dragWithin("hull-scale svg", [0.5, 0.8], [0.5, 0.6], [0.5, 0.2]);
  await until(async () => (await amount(app)) > 5, "more kilometres");
  const high = await amount(app);
  await app.textWith("can-run .headline", `${high.toFixed(1)} km`);
  assert.equal(await app.run(() => /** @type {HTMLElement} */ (document.querySelector("can-run")).dataset.verdict), "over");
  assert.ok(Math.abs((await drawn(app)) - high) < high / 3, "the mark stands where its load is");
  await app.dragWithin("hull-scale svg", [0.5, 0.4], [0.5, 0.99]);
  await until(async () => (await amount(app)) < 1, "next to nothing");
  await until(() => app.run(() => /** @type {HTMLElement} */ (document.querySelector("can-run")).dataset.verdict === "under"), "under the line");
}));

test("the same mark moves by keys, and says what it stands at", withApp(async (app) => {
  await app.openSample();
  await answerMornings(app);
  await app.fill("can-run .amount", "4");
  await app.textWith("can-run .headline", "4.0 km");
  await app.run(() => /** @type {HTMLElement} */ (document.querySelector("can-run .amount")).focus());
  await app.tabTo("hull-scale input");
  await app.keys("ArrowUp", "ArrowUp", "ArrowUp");
  await app.textWith("can-run .headline", "4.3 km");
  assert.match(await app.run(() => document.activeElement.getAttribute("aria-valuetext")), /^4\.3 km: \d\.\d knee-km$/);
  await app.textWith("can-run [role=status]", "4.3 km", { patience: 3000 }).catch(() => {});
  await app.keys("Home");
  await app.textWith("can-run .headline", "0.1 km");
  assert.deepEqual(await app.axe(), []);
}));

/** The sample waits for yesterday's answers before it judges. */
async function answerMornings(app) {
  await app.answer("first hours after", 1);
  await app.answer("morning after", 1);
}
