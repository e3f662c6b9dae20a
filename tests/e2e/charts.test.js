// Every chart of the Charts screen, the track on a run's page, and the log's calendar and filters, in the real window.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";

import { PNG } from "pngjs";

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

test("a chart over time is zoomed by the wheel once it has the keyboard, and to the days that are drawn over; All brings every day back", withApp(async (app) => {
  await opened(app);
  const stage = "charts-view .stage";
  const length = ({ from, to }) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const all = await daysShown(app);
  /** Which day lies at a share of the days on screen. */
  const dayAt = ({ from, to }, share) => Date.parse(from) / 86_400_000 + share * length({ from, to });
  const drawnAnew = async (before, what) => {
    const now = await until(async () => { const days = await daysShown(app); return JSON.stringify(days) !== JSON.stringify(before) && days; }, what);
    await app.settled();
    return now;
  };
  const panel = await app.run(() => { const { panels: [{ left, width }], width: whole } = /** @type {any} */ (document.querySelector("load-chart")).chart; return { left: left / whole, width: width / whole }; });
  const across = (share) => panel.left + share * panel.width;

  // Whoever scrolls past a chart scrolls the page.
  await app.run(() => { scrollTo(0, 0); /** @type {HTMLElement} */ (document.activeElement).blur(); });
  await app.narrow();
  await app.settled();
  await app.wheel(stage, [across(0.25), 0.3], "down");
  await until(() => app.run(() => scrollY > 0), "the page to scroll");
  assert.deepEqual(await daysShown(app), all, "without the keyboard the wheel leaves the days as they are");
  await app.resize(1180, 900);
  await until(() => app.run(() => innerWidth > 1000), "the wide window");
  await app.settled();

  await focus(app, stage);
  await app.wheel(stage, [across(0.25), 0.3], "up");
  const near = await drawnAnew(all, "fewer days");
  assert.ok(length(near) < length(all), `${length(near)} of ${length(all)} days`);
  assert.ok(Math.abs(dayAt(near, 0.25) - dayAt(all, 0.25)) <= 2, "what is pointed at stays where it is");
  await app.wheel(stage, [across(0.25), 0.3], "down");
  const farther = await drawnAnew(near, "more days");
  assert.ok(length(farther) > length(near));
  await app.run(() => { /** @type {HTMLElement} */ (document.activeElement).blur(); });
  await app.wheel(stage, [across(0.25), 0.3], "up", "ctrl");
  const held = await drawnAnew(farther, "fewer days with Ctrl");
  assert.ok(length(held) < length(farther), "with Ctrl the wheel zooms without the keyboard");
  assert.equal(await app.run(() => devicePixelRatio), 1, "and the page keeps its size");

  await app.dragWithin(stage, [across(0.3), 0.4], [across(0.45), 0.4], [across(0.7), 0.4]);
  const drawnOver = await drawnAnew(held, "the days drawn over");
  assert.ok(Math.abs(dayAt(drawnOver, 0) - dayAt(held, 0.3)) <= 1.5 && Math.abs(dayAt(drawnOver, 1) - dayAt(held, 0.7)) <= 1.5, JSON.stringify({ held, drawnOver }));
  assert.equal((await app.findAll("charts-view .brush")).length, 0, "nothing is left lying on the chart");
  assert.deepEqual(await app.run(() => [...document.querySelectorAll("charts-view .days input")].map((field) => /** @type {HTMLInputElement} */ (field).value)), [drawnOver.from, drawnOver.to]);
  assert.equal(await app.run(() => document.querySelector("charts-view .tools input:checked").getAttribute("value")), "days");

  await app.click("text=8 weeks");
  assert.equal(length(await drawnAnew(drawnOver, "eight weeks")), 56);
  await app.click("text=All");
  await until(async () => JSON.stringify(await daysShown(app)) === JSON.stringify(all), "every day again");
}));

test("the days on screen are listed, copied and saved as picture and as numbers, all of them the same", withApp(async (app) => {
  await opened(app);
  await app.click("text=8 weeks");
  await until(async () => { const { from, to } = await daysShown(app); return Date.parse(to) - Date.parse(from) === 55 * 86_400_000; }, "eight weeks");
  await app.settled();
  const { title, days } = await app.run(() => { const { title, table } = /** @type {any} */ (document.querySelector("load-chart")).chart; return { title, days: table.rows.map(([day]) => day) }; });
  assert.ok(days.length >= 55, `${days.length} of 56 days: today has nothing yet`);

  const listed = await app.chartTable();
  assert.equal(listed.length, days.length, "a row a day");
  await focus(app, "charts-view .stage");
  await app.keys("Home");
  assert.equal(await app.run(() => document.querySelector("charts-view .figures tr.here")?.children[0].textContent), listed.at(-1)[0], "the day that is read out is the row that is marked");
  await app.click("load-chart details:not(.why) summary");

  await app.click("text=Copy numbers");
  await app.textWith("toast-rack", "Numbers copied");
  const [heads, ...lines] = (await app.desk.clipboard()).split("\n").map((line) => line.split("\t"));
  assert.equal(heads.length, listed[0].length);
  assert.deepEqual(lines.map(([day]) => day), listed.map(([day]) => day).reverse(), "oldest first");
  const distances = (rows, at) => rows.map((row) => row[at]).filter((cell) => /km/.test(cell)).sort();
  const at = lines.find((line) => line.some((cell) => /km$/.test(cell))).findIndex((cell) => /km$/.test(cell));
  assert.deepEqual(distances(lines, at), distances(listed, at), heads[at]);
  assert.ok(distances(lines, at).length > 10, `${distances(lines, at)}`);

  const saved = async (kind) => {
    const file = join(app.home, `eight weeks.${kind.toLowerCase()}`);
    await app.run(() => { for (const toast of document.querySelectorAll("toast-rack .toast")) toast.remove(); });
    await app.answerFileDialog(() => app.click(`text=${kind}…`), file);
    await app.textWith("toast-rack", `Chart saved as ${file}`);
    return readFile(file);
  };
  const drawn = await app.run((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
    return { root: root.nodeName, title: root.querySelector("title")?.textContent, desc: root.querySelector("desc")?.textContent, bars: root.querySelectorAll("g.load rect").length };
  }, (await saved("SVG")).toString());
  assert.deepEqual([drawn.root, drawn.title], ["svg", title]);
  assert.match(drawn.desc, /runs.*km/, "and what it shows, for who cannot see it");
  assert.equal(drawn.bars, (await app.marks()).bars, "as many bars as on screen");

  const { width, height, data } = PNG.sync.read(await saved("PNG"));
  const stage = await app.run(() => { const { width, height } = document.querySelector("charts-view .drawing svg").getBoundingClientRect(); return { width, height }; });
  assert.ok(Math.abs(width - 2 * stage.width) <= 2 && Math.abs(height - 2 * stage.height) <= 2, `${width} × ${height}, twice ${JSON.stringify(stage)}`);
  const colours = new Set(Array.from({ length: width * height }, (_, pixel) => data.readUInt32BE(pixel * 4)));
  assert.ok(colours.size > 50, `${colours.size} colours`);

  const [header, ...rows] = (await saved("CSV")).toString().trim().split("\n").map((line) => line.trim());
  assert.match(header, /^\uFEFF?from,.*distance_m.*morning/);
  assert.deepEqual([rows.length, rows[0].slice(0, 10), rows.at(-1).slice(0, 10)], [days.length, days[0], days.at(-1)]);

  // Who thinks better of it has saved nothing and is told nothing.
  await app.run(() => { for (const toast of document.querySelectorAll("toast-rack .toast")) toast.remove(); });
  await app.dismissDialog(() => app.click("text=PNG…"));
  await app.settled();
  assert.deepEqual(await app.findAll("toast-rack .toast"), []);
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
    await app.run(() => { /** @type {HTMLDetailsElement} */ (document.querySelector("log-view details")).open = true; });
    await app.find("log-calendar [role=gridcell]");
    await app.screenshot(`log-calendar-${width}`);
    assert.deepEqual(await app.sideways(), [], `the log at ${width}`);
    await app.go("Charts");
    await app.find("charts-view .stage svg");
  }
}));
