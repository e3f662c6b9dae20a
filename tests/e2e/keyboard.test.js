// The main job again, without ever touching the mouse. `tabTo` fails where the focus cannot be seen.

import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";

import { until, withApp } from "./support/app.js";
import { daysAgo, dayShort, fit, pdfText, yesterdayEvening } from "./support/files.js";

test("from the first start to the physio's page by keyboard alone", withApp(async (app) => {
  const file = await fit(join(app.home, "evening.fit"), { km: 5.2, minutes: 31 });
  const older = await fit(join(app.home, "older.fit"), { start: daysAgo(4, 18), km: 4, minutes: 25 });
  const pdf = join(app.home, "by-keyboard.pdf");

  await app.textWith("h1", "How much running");
  await app.tabTo("welcome-view input[type=radio]");
  await app.keys("ArrowRight");
  await app.find("welcome-view input[value=right]:checked + span");
  await app.tabTo("text=Next");
  await app.keys("Enter");
  await app.textWith("welcome-view .eyebrow", "Step 2 of 3");
  await app.tabTo("text=Skip this step");
  await app.keys("Enter");
  await app.find("red-flag-questions");
  await app.tabTo("text=Not now");
  await app.keys("Enter");
  await app.textWith("welcome-view h1", "How would you like to begin?");
  await app.tabTo("text=Import runs…");
  assert.match(await app.importFile(file, () => app.keys("Enter")), /Imported: 5\.2 km/);

  await app.textWith("knee-scale[data-asked]", "morning after");
  await app.keys("1", "2", "t");
  await app.answered("morning after", 1);
  await app.answered("during the run", 2);
  await app.answered("first hours after", 10);
  await app.keys("ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "Enter");
  await app.answered("first hours after", 1);
  await app.textWith("can-run .verdict", /Under|Near|Over|Too early to say/);

  await app.keys("Control+z");
  await app.answered("first hours after", 10);
  await app.keys("Control+Shift+z");
  await app.answered("first hours after", 1);
  await app.textWith("toast-rack", "Done again");

  await app.tabTo("can-run input.amount");
  await app.keys("Control+a", "8");
  await app.textWith("can-run .headline", /8\.0 km|answers/);
  const verdict = await app.text("can-run .word");
  await app.keys("Control+a", "5");
  await app.textWith("can-run .headline", /5\.0 km|answers/);
  assert.ok(verdict);

  assert.match(await app.importFile(older, () => app.keys("Control+o")), /Imported: 4\.0 km/);

  await app.keys("Control+3");
  await app.find("charts-view h1");
  await app.find(".stage svg");
  await app.settled();
  await app.tabTo(".stage");
  await app.keys("End", "ArrowLeft");
  await app.textWith(".readout", /5\.2 km.*during.*after/s);
  await app.keys("ArrowLeft", "ArrowLeft", "ArrowLeft");
  await app.textWith(".readout", "4.0 km");
  const spoken = await app.run(() => document.querySelector("load-chart > [role=status]").textContent);
  assert.match(spoken, /4\.0 km/, "the read-out is spoken");
  await app.tabTo("load-chart details:not(.why) summary");
  await app.keys("Space");
  await app.textWith("load-chart .figures", dayShort(yesterdayEvening()));
  await app.screenshot("keyboard-chart");
  await app.tabTo(".table-room");
  await app.tabTo("load-chart details:not(.why) summary", "Shift+Tab");

  await app.keys("Control+5");
  await app.find(".pages img");
  await app.tabTo("text=Save as PDF…");
  await app.answerFileDialog(() => app.keys("Enter"), pdf);
  await app.textWith(".said", `Saved as ${pdf}`);
  assert.match(await pdfText(pdf), /5\.2 km/);

  await app.keys("Control+2");
  await app.textWith("table.log", "4.0 km");
  await app.tabTo("table.log a");
  await app.keys("Enter");
  await app.textWith("run-view .facts", "5.2 km");
  await app.tabTo("run-view .scale button");

  await app.keys("Control+7");
  await app.find("settings-view h1");
  await app.settled();
  await app.tabTo("settings-view input[name=preset]");
  await app.keys("Control+1");
  await app.find("today-view h1");
}));

test("a run typed in, kept with Enter, taken back and brought again", withApp(async (app) => {
  await app.begin();
  await app.keys("n");
  await app.find("run-form dialog[open]");
  await app.keys("2", "5", "Tab", "4");
  await app.screenshot("keyboard-new-run");
  await app.keys("Enter");
  await app.textWith("run-view .facts", "4.0 km");
  await app.keys("Control+2");
  await app.textWith("log-view", "1 run");
  await app.keys("Control+z");
  await app.textWith("log-view", "Your runs will be listed here");
  await app.keys("Control+y");
  await app.textWith("table.log", "4.0 km");
}));

// The keystroke-level model gives an average typist 0.28 s for a key and everybody 1.35 s for a thought before it (Card, Moran & Newell 1980,
// doi:10.1145/358886.358895). A run just finished takes eight keys and four thoughts (begin; how long; how far; keep it): 8 × 0.28 + 4 × 1.35 =
// 7.6 s. Yesterday's takes 15 keys, the two of Shift counted, and a fifth thought: 11.0 s. Both are well under the 15 s a run may take.
test("a run is written down in eight keys, and one of yesterday in fifteen", withApp(async (app) => {
  await app.begin();
  const write = async (...chords) => {
    await app.keys(chords[0]);
    await app.find("run-form dialog[open]");
    await app.keys(...chords.slice(1));
    await app.gone("run-form dialog[open]");
    await app.find("run-view .facts");
    await app.settled();
    return chords.flatMap((chord) => chord.split("+")).length;
  };
  assert.equal(await write("n", "2", "5", "Tab", "4", ".", "2", "Enter"), 8);
  assert.match(await app.text("run-view .facts"), /4\.2 km[\s\S]*25:00/);
  assert.equal(await write("n", "Shift+Tab", "Shift+Tab", "ArrowDown", "Tab", "Tab", "3", "1", "Tab", "5", ".", "2", "Enter"), 15);
  assert.match(await app.text("run-view .facts"), /5\.2 km[\s\S]*31:00/);
  await app.keys("Control+2");
  await app.textWith("table.log", "5.2 km");
  const { runs } = JSON.parse(await app.start("plim", "--json", "runs"));
  const written = (day, km, minutes) => ({ day: `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`, km, minutes });
  assert.deepEqual(runs.map(({ day, distance_m, timer_s }) => ({ day, km: distance_m / 1000, minutes: timer_s / 60 })), [written(daysAgo(0), 4.2, 25), written(daysAgo(1), 5.2, 31)]);
}));

test("the sheet of keys comes with ?, is made larger like the window, and goes with Escape", withApp(async (app) => {
  await app.begin();
  await app.keys("?");
  await app.textWith("dialog[open]", "Keyboard shortcuts");
  assert.deepEqual(await app.axe(), []);
  await app.screenshot("keyboard-keys");
  await app.keys("Control+2", "n");
  assert.equal((await app.findAll("dialog[open]")).length, 1, "what lies over the window keeps the keys to itself");
  await app.find("today-view");
  const drawn = await app.run(() => innerWidth);
  await app.keys("Control+=");
  await until(() => app.run((drawn) => innerWidth < drawn, drawn), "the sheet to be larger");
  await app.keys("Control+0");
  await until(() => app.run((drawn) => innerWidth === drawn, drawn), "the sheet as it was drawn");
  await app.keys("Escape");
  await app.gone("dialog[open]");
}));
