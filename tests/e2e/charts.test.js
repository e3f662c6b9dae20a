// Every chart of the Charts screen, the track on a run's page, and the log's calendar and filters, in the real window.

import assert from "node:assert/strict";
import test from "node:test";

import { until, withApp } from "./support/app.js";

/** The charts by name, with a group of their drawing that must be there in the sample. */
const CHARTS = {
  "Load and pain": ".stage svg g.load",
  "Dose and answer": ".stage svg g.flare",
  "24 hours": ".stage svg g.median",
  Calendar: ".stage svg g.morning",
  "What followed": ".stage svg g.rows",
  "Other metrics": ".stage svg g.distance",
};

/** Shows a chart over all days. */
async function show(app, name, mark) {
  await app.click(`text=${name}`);
  await until(() => app.run(({ name, mark }) => document.querySelector("charts-view h1").textContent === name && document.querySelector(`charts-view ${mark}`) !== null, { name, mark }), `the chart ${name}`);
  await app.settled();
}

async function opened(app) {
  await app.openSample();
  await app.go("Charts");
  await app.find("charts-view .stage svg");
  await app.click("text=All");
  await app.settled();
}

/** Puts the keyboard on the one element that a selector finds. */
const focus = (app, what) => app.run((what) => /** @type {HTMLElement} */ (document.querySelector(what)).focus(), what);
/** The days on screen, first and last. */
const daysShown = (app) => app.run(() => { const { from, to } = /** @type {any} */ (document.querySelector("load-chart")).chart; return { from, to }; });
const readOut = (app) => app.run(() => document.querySelector("charts-view .readout").textContent);
const spoken = (app) => app.run(() => document.querySelector("charts-view [role=status]").textContent);

for (const theme of ["Light", "Dark"]) {
  const look = theme.toLowerCase();

  test(`every chart is drawn, read out, listed and explained, ${look}`, withApp(async (app) => {
    await app.openSample();
    await app.go("Settings");
    await app.click(`text=${theme}`);
    await until(() => app.run((look) => document.documentElement.dataset.theme === look, look), `the ${look} theme`);
    await app.textWith("toast-rack", "Setting saved");
    for (const close of await app.findAll("toast-rack .close")) await close.click();
    await app.go("Charts");
    await app.find("charts-view .stage svg");
    await app.click("text=All");
    for (const [name, mark] of Object.entries(CHARTS)) {
      await show(app, name, mark);
      await focus(app, "charts-view .stage");
      await app.keys("End", "ArrowLeft");
      assert.match(await spoken(app), /\S/, `${name} is spoken`);
      await app.click("charts-view details.why summary");
      await app.textWith("charts-view details.why", "doi:");
      await app.screenshot(`chart-${name.toLowerCase().replaceAll(" ", "-")}-${look}`);
      assert.deepEqual(await app.axe(), [], name);
      assert.deepEqual(await app.sideways(), [], name);
      await app.click("charts-view details:not(.why) summary");
      await app.find("charts-view .figures tbody tr");
      assert.deepEqual(await app.axe(), [], `${name}, listed`);
      await app.click("charts-view details:not(.why) summary");
      await app.click("charts-view details.why summary");
    }
  }));
}

test("a chart over time is zoomed and moved by keys, and its days can be typed", withApp(async (app) => {
  await opened(app);
  const shown = async () => { const { from, to } = await daysShown(app); return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1; };
  const all = await shown();
  await focus(app, "charts-view .stage");
  await app.keys("+");
  await until(async () => Math.abs((await shown()) - all / 2) <= 1, "half of the days");
  await app.keys("+");
  const near = await until(async () => { const days = await shown(); return days < all / 3 && days; }, "a quarter of the days");
  const end = (await daysShown(app)).to;
  await app.keys("Shift+ArrowLeft");
  await until(async () => (await daysShown(app)).to < end, "earlier days");
  assert.equal(await shown(), near, "as many days as before");
  assert.equal(await app.run(() => document.activeElement.className), "stage", "the keyboard stays on the chart");
  assert.equal((await app.findAll("charts-view .days input")).length, 2, "the days can be typed");
  await app.keys("-");
  await until(async () => (await shown()) > near, "more days again");
}));

test("a run is reached from its mark, and its page draws the track and the 24 hours", withApp(async (app) => {
  await opened(app);
  await show(app, "Dose and answer", CHARTS["Dose and answer"]);
  await focus(app, "charts-view .stage");
  await app.keys("End");
  assert.match(await readOut(app), /knee-km/);
  await app.keys("Enter");
  await app.find("run-view .way .stage svg g.pace");
  await app.settled();
  await app.find("run-view .knees chart-figure .stage svg g.answers");
  await focus(app, "run-view .way .stage");
  await app.keys("End", "ArrowLeft");
  assert.match(await app.run(() => document.querySelector("run-view .way .readout").textContent), /\/km.*steps a minute/);
  await app.run(() => document.querySelector("run-view .way").scrollIntoView());
  await app.screenshot("run-track-light");
  assert.deepEqual(await app.axe(), []);
}));

test("the log's calendar is walked by keys and leads to its runs; filters say how many fit", withApp(async (app) => {
  await app.openSample();
  await app.go("Log");
  await app.find("log-calendar [role=gridcell]");
  await app.screenshot("log-calendar-light");
  assert.deepEqual(await app.axe(), []);
  const month = await app.text("log-calendar h2");
  await focus(app, "log-calendar [tabindex='0']");
  await app.keys("PageUp");
  await until(async () => (await app.text("log-calendar h2")) !== month, "the month before");
  await app.keys("ArrowLeft", "ArrowRight");
  assert.equal(await app.run(() => document.activeElement.getAttribute("role")), "gridcell");
  assert.match(await app.run(() => document.activeElement.textContent), /\d{4}/);

  const all = await app.text("log-view [role=status]");
  await app.fill("log-filters input[type=search]", "canal");
  await app.textWith("log-view .view-head", /1 run fits/);
  assert.equal((await app.findAll("table.log tr.run")).length, 1);
  await app.click("text=Show all runs");
  await app.textWith("log-view .view-head", all);
  await app.run(() => { const state = /** @type {HTMLSelectElement} */ (document.querySelector("log-filters select")); state.value = "missing"; state.dispatchEvent(new Event("change")); });
  await app.textWith("log-view .view-head", /runs fit/);
  assert.equal((await app.findAll("table.log .missing")).length, (await app.findAll("table.log tr.run")).length);
  await app.click("text=Show all runs");

  await app.run(() => /** @type {HTMLElement} */ (document.querySelector("log-calendar .day.runs")).click());
  await app.find("run-view h1");
}));

test("at 200 % and in a narrow window the charts and the calendar stay within", withApp(async (app) => {
  await opened(app);
  await app.narrow();
  await everywhere("720");
  await app.twiceAsLarge();
  await everywhere("720-at-200");

  async function everywhere(width) {
    for (const [name, mark] of Object.entries(CHARTS)) {
      await show(app, name, mark);
      await app.screenshot(`chart-${name.toLowerCase().replaceAll(" ", "-")}-${width}`);
      assert.deepEqual(await app.sideways(), [], `${name} at ${width}`);
    }
    await app.go("Log");
    await app.find("log-calendar [role=gridcell]");
    await app.screenshot(`log-calendar-${width}`);
    assert.deepEqual(await app.sideways(), [], `the log at ${width}`);
    await app.go("Charts");
    await app.find("charts-view .stage svg");
  }
}));
