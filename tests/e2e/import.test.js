// An import as a person meets it: what would come in is seen first, tables are explained once, and all of it can be taken back.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";

import { until, withApp } from "./support/app.js";
import { daysAgo, fit } from "./support/files.js";

test("picked, looked at, taken in, and taken back", withApp(async (app) => {
  await app.begin();
  const folder = await fit(join(app.home, "watch"), { runs: 250, km: 4, minutes: 26 });
  await app.dropFiles([folder, await fit(join(app.home, "broken.fit"), { broken: true })], "main");
  const shown = await app.met();
  for (const said of ["What would come in", "250 runs from", "250 new, 1 not readable."]) assert.ok(shown.includes(said), `“${said}” in: ${shown}`);
  assert.equal(await app.run(() => location.hash), "#/import", "what is read is shown where it is decided");
  await app.screenshot("import-1-preview");
  assert.deepEqual(await app.axe(), []);

  const rows = () => app.run(() => document.querySelectorAll("import-rows .fates > li").length);
  await until(async () => (await rows()) === 100, "the first page");
  await app.run(() => { const list = document.querySelector("import-rows .fates"); list.scrollTop = list.scrollHeight; });
  await until(async () => (await rows()) === 200, "the second page");
  await app.click("import-rows input[value=broken] + span");
  await app.textWith("import-rows .fates", /broken\.fit.*looks? like|broken\.fit/s);

  await app.go("Log");
  await app.textWith("log-view", "Your runs will be listed here");
  await app.go("Import");
  assert.match(await app.takeIn(), /250 new/);
  await app.screenshot("import-2-done");
  assert.deepEqual(await app.axe(), []);
  await app.click("text=Done");
  await app.textWith("past-imports", "and 250 other files");
  await app.click("past-imports summary");
  await app.find("past-imports .with-run a");
  await app.screenshot("import-3-past");
  assert.deepEqual(await app.axe(), []);
  await app.keys("Control+z");
  await app.textWith("toast-rack", "Undone: import (250 runs)");
  await app.textWith("past-imports", "250 of its runs are no longer in the logbook");
  await app.go("Log");
  await app.textWith("log-view", "Your runs will be listed here");
}));

test("a whole logbook is seen first, comes in as it was, goes again in one step, and leaves by the settings", withApp(async (app) => {
  await app.begin();
  const answer = (day, moment, score) => ({ day, side: "right", moment, score, recorded_at: `${day}T20:00:00Z` });
  const [day, next] = [3, 2].map((days) => daysAgo(days).toISOString().slice(0, 10));
  const logbook = {
    plimsoll_logbook: 1,
    settings: { "runner-name": "Ada" },
    day_answers: [answer(next, "morning", 2)],
    runs: [
      { id: 4, day, start: `${day}T17:00:00Z`, source: "manual", title: "By the canal", distance_m: 5000, timer_s: 1800, answers: [answer(day, "during", 1)] },
      { id: 9, day: next, start: `${next}T17:00:00Z`, source: "manual", title: "In the park", distance_m: 4000, timer_s: 1500 },
    ],
  };
  const document = join(app.home, "mine.json");
  await writeFile(document, JSON.stringify(logbook));
  await app.importFile(document);
  // The rows come a moment after the counts.
  for (const said of ["What would come in", "2 runs from", "Your logbook: 2 runs, 2 answers", "mine.json", "Bring everything back"]) await app.textWith("import-flow", said);
  await app.screenshot("import-9-logbook");
  assert.deepEqual(await app.axe(), []);
  assert.match(await app.takeIn(), /2 new, 2 new answers/);
  await app.go("Log");
  await app.textWith("table.log", /In the park.*By the canal/s);

  await app.go("Settings");
  const out = join(app.home, "out");
  await mkdir(out);
  await app.answerFolderDialog(() => app.click("text=Export everything…"), out);
  await app.textWith("settings-view", "Everything is in open formats now");
  await app.screenshot("import-10-export");
  assert.deepEqual(await app.axe(), []);
  const left = JSON.parse(await readFile(join(out, "logbook.json"), "utf8"));
  assert.deepEqual(left.runs.map((run) => [run.id, run.title, run.answers.length]), [[4, "By the canal", 1], [9, "In the park", 0]]);

  await app.keys("Control+z");
  await app.textWith("toast-rack", "Undone: import (2 runs)");
  await app.go("Log");
  await app.textWith("log-view", "Your runs will be listed here");

  await writeFile(document, JSON.stringify({ ...logbook, plimsoll_logbook: 2 }));
  assert.match(await app.importFile(document), /newer Plimsoll.*Nothing of it was brought in/s);
}));

test("a diary with German dates and decimal commas is explained once, and the next one is read the same way", withApp(async (app) => {
  await app.begin();
  const diary = join(app.home, "Lauftagebuch.csv");
  await writeFile(diary, "Lauftagebuch 2024;;;;\nDatum;Strecke;Zeit;Runde;Wetter\n03/04/2024;10,5;58:30;Am Kanal;Sonne\n05/04/2024;5,0;31:00;Im Park;Regen\n");
  const shown = await app.importFile(diary);
  assert.match(shown, /Its columns are guessed; 2 rows can be read/);
  assert.match(shown, /could be 3 April 2024 or 4 March 2024/);
  await app.textWith("column-table .understood", /3 Apr 2024.*10\.5 km.*58:30/s);
  await app.screenshot("import-4-diary");
  assert.deepEqual(await app.axe(), []);

  // The month stands first, the fourth column is a title, and the distance was in miles.
  await app.click("column-table input[value=month-first] + span");
  await app.textWith("column-table .understood", "4 Mar 2024");
  await choose(app, "means-3", "title");
  await app.textWith("column-table .understood", "Am Kanal");
  await choose(app, "unit-1", "mi");
  await app.textWith("column-table .understood", "16.9 km");
  await choose(app, "unit-1", "km");
  await app.textWith("column-table .understood", "10.5 km");
  assert.equal(await app.run(() => document.activeElement.getAttribute("data-key")), "unit-1", "the keyboard stays where it was");
  await app.takeIn();
  await app.click("text=Done");
  await app.textWith("import-view", "Datum, Strecke, Zeit, Runde, Wetter");
  await app.go("Log");
  await app.textWith("table.log", /May 2024.*Im Park.*5\.0 km.*March 2024.*Am Kanal.*10\.5 km/s);

  const more = join(app.home, "more.csv");
  await writeFile(more, "Datum;Strecke;Zeit;Runde;Wetter\n06/07/2024;7,5;44:00;Am See;Wind\n");
  const known = await app.importFile(more);
  assert.match(known, /known from before; 1 row can be read/);
  assert.match(known, /on 7 Jun 2024/);
  await app.takeIn();
  await app.click("text=Done");
  await app.click("import-view .known-columns button");
  await app.textWith("toast-rack", "Forgotten");
  await app.gone(".known-columns");
}));

test("a table whose day is not found is not broken: the column is chosen", withApp(async (app) => {
  await app.begin();
  const odd = join(app.home, "odd.csv");
  await writeFile(odd, "When,Laps,Note\n2024-04-03,5,easy\n2024-04-05,7,long\n");
  assert.match(await app.importFile(odd), /cannot tell which column holds how far or how long/);
  assert.deepEqual(await app.axe(), []);
  await app.screenshot("import-5-lacking");
  await choose(app, "means-1", "distance");
  await app.textWith("import-flow", "Import 2 runs");
  await app.takeIn();
  await app.go("Log");
  await app.textWith("log-view", "2 runs");
}));

test("stopping in the middle of reading writes nothing", { timeout: 120_000 }, withApp(async (app) => {
  await app.begin();
  // So many that a quick machine is not done before anybody looks.
  const folder = await fit(join(app.home, "years"), { runs: 40_000, km: 4, minutes: 26 });
  await app.dropFiles([folder], "main");
  await app.find("import-flow[data-is=working] .progress");
  await app.screenshot("import-6-reading");
  await app.click("text=Stop");
  await app.textWith("toast-rack", "Stopped. Nothing was changed.", { patience: 30_000 });
  await app.find("import-flow[data-is=idle]");
  await app.go("Log");
  await app.textWith("log-view", "Your runs will be listed here");
}));

test("what was not read is saved as a list, before and after", withApp(async (app) => {
  await app.begin();
  const broken = await fit(join(app.home, "broken.fit"), { broken: true });
  const good = await fit(join(app.home, "good.fit"), { start: daysAgo(4, 7) });
  await app.dropFiles([broken, good], "main");
  await app.met();
  const [before, after] = [join(app.home, "before.csv"), join(app.home, "after.csv")];
  await app.answerFileDialog(() => app.click("text=Save the list of what was not read…"), before);
  await app.textWith("toast-rack", `Saved as ${before}`);
  await app.takeIn();
  await app.answerFileDialog(() => app.click("text=Save the list of what was not read…"), after);
  await app.textWith("toast-rack", `Saved as ${after}`);
  const lists = await Promise.all([before, after].map((path) => readFile(path, "utf8")));
  assert.equal(lists[0], lists[1]);
  const [head, line, ...more] = lists[0].trim().split("\n");
  assert.deepEqual([head, more.length], ["path,member,outcome,reason", 0]);
  assert.ok(line.startsWith(`${broken},,broken,`), line);
}));

test("files dropped on any screen, and none is lost on the way", withApp(async (app) => {
  await app.begin();
  for (const [day, screen] of Object.entries(["Log", "Charts", "Report", "Settings", "Import"])) {
    await app.go(screen);
    await app.run(() => { for (const toast of document.querySelectorAll("toast-rack .toast")) toast.remove(); });
    await app.dropFiles([await fit(join(app.home, `${day}.fit`), { start: daysAgo(10 + Number(day), 7) })], "main");
    assert.match(await app.met(), /Imported/, screen);
    assert.equal(await app.run(() => location.hash), `#/${screen.toLowerCase()}`, "one run of one's own needs no other screen");
  }
  await app.go("Log");
  await app.textWith("log-view", "5 runs");
}));

test("from the files to the runs by keyboard alone", withApp(async (app) => {
  await app.begin();
  const folder = join(app.home, "two");
  await mkdir(folder);
  const diary = join(folder, "diary.csv");
  await writeFile(diary, "Datum;Strecke;Zeit\n03/04/2024;10,5;58:30\n05/04/2024;5,0;31:00\n");
  await app.keys("Control+6");
  await app.find("import-view h1");
  await app.settled();
  await app.tabTo("text=Choose files…");
  await app.answerFileDialog(() => app.keys("Enter"), diary);
  await app.find("import-flow[data-is=preview] .understood");
  assert.equal(await (await app.focused()).text(), "What would come in", "the focus is where it goes on");
  await app.tabTo("column-table input[value=day-first]");
  await app.keys("ArrowRight");
  await app.textWith("column-table .understood", "4 Mar 2024");
  await app.tabTo("import-rows .fates");
  await app.tabTo("[data-key=take]", "Shift+Tab");
  await app.keys("Enter");
  await app.find("import-flow[data-is=done]");
  await app.tabTo("text=Done");
  await app.keys("Enter");
  await app.find("import-flow[data-is=idle]");
  await app.tabTo("past-imports summary");
  await app.keys("Enter");
  await app.find("past-imports .with-run a");
  await app.keys("Control+2");
  await app.textWith("log-view", "2 runs");
}));

/** Chooses an option of a table's column, as a person does: the keyboard is on it then. */
async function choose(app, key, value) {
  await app.run((key, value) => {
    const select = /** @type {HTMLSelectElement} */ (document.querySelector(`column-table [data-key="${key}"]`));
    select.focus();
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }, key, value);
}
