// The main job by mouse: a run comes in, the knee answers, the chart shows it, the physio gets a page.

import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";

import { App, withApp } from "./support/app.js";
import { dayShort, daysAgo, fit, pdfText, yesterdayEvening } from "./support/files.js";

test("from the first start to the physio's page, and all of it still there tomorrow", withApp(async (app) => {
  const file = await fit(join(app.home, "evening.fit"), { km: 5.2, minutes: 31, title: "Round the lake" });
  const pdf = join(app.home, "for my physio.pdf");

  await app.textWith("h1", "How much running");
  await app.textWith("welcome-view .eyebrow", "Step 1 of 3");
  await app.click("text=Right");
  await app.click("welcome-view .main");
  await app.textWith("welcome-view .eyebrow", "Step 2 of 3");
  await app.fill("welcome-view .setting input", "12");
  await app.fill("welcome-view .pair .field:first-child input", "never");
  await app.click("welcome-view .main");
  await app.textWith("welcome-view h1", "What the knee knew before", "a day that is none is not passed over");
  await app.fill("welcome-view .pair .field:first-child input", daysAgoIso(90));
  await app.fill("welcome-view .pair .field:last-child input", daysAgoIso(10));
  await app.click("text=Back");
  await app.find("welcome-view input[value=right]:checked + span");
  await app.click("welcome-view .main");
  await app.screenshot("journey-0-before");
  await app.click("welcome-view .main");
  await app.find("red-flag-questions");
  await app.textWith("welcome-view .eyebrow", "Step 3 of 3");
  await app.click("text=Not now");
  await app.screenshot("journey-0-ways");
  await app.answerFileDialog(() => app.click("text=Import runs…"), file);
  assert.match(await app.met(), /Imported: 5\.2 km on /);
  await app.screenshot("journey-1-imported");

  await app.textWith("can-run .verdict", "Answer first");
  await app.textWith("check-in h2", "Yesterday, 5.2 km");
  await app.answer("during the run", 2);
  await app.answer("first hours after", 1);
  assert.match(await app.text("can-run .verdict"), /Answer first/, "without the morning nothing is said");
  await app.answer("morning after", 1);
  await app.gone("can-run[data-verdict=answer-first]");
  const verdict = await app.text("can-run .verdict");
  assert.match(verdict, /Under|Near|Over|Too early to say/);
  assert.doesNotMatch(verdict, /Answer first/);
  await app.screenshot("journey-2-answered");

  await chartHoldsTheRun(app);

  await app.go("Settings");
  assert.deepEqual(await app.run(() => [...document.querySelectorAll("settings-view section:first-child input.input")].slice(1, 4).map((one) => /** @type {HTMLInputElement} */ (one).value)), ["12", daysAgoIso(90), daysAgoIso(10)], "what the welcome was told");

  await app.go("Report");
  await app.find(".pages img");
  await app.answerFileDialog(() => app.click("text=Save as PDF…"), pdf);
  assert.equal(await app.textWith(".said", "Saved as"), `Saved as ${pdf}`);
  await app.screenshot("journey-3-report");
  const page = await pdfText(pdf);
  const period = `– ${dayShort(daysAgo(0))}`;
  // Line by line, as it stands on the page: no descent, no effort, nothing before; then the three answers.
  const run = "5.2 km 31 min – 5.2 – – 2 1 1";
  assert.ok((await pdfText(pdf, "-layout")).includes(run), run);
  for (const words of ["Load and pain, right knee", period, dayShort(yesterdayEvening()), "every morning after a run answered (1)", "Self-reported"]) assert.ok(page.includes(words), `“${words}” in: ${page}`);

  await app.close({ keepHome: true });
  const again = await App.open({ home: app.home });
  try {
    await again.textWith("check-in h2", "Yesterday, 5.2 km");
    for (const [question, score] of [["during the run", 2], ["first hours after", 1], ["morning after", 1]]) await again.answered(question, score);
    assert.equal(await again.text("can-run .verdict"), verdict);
    await chartHoldsTheRun(again);
    await again.go("Log");
    await again.textWith("table.log", "Round the lake");
  } finally {
    await again.close({ keepHome: true });
  }
}));

/** A day as fields keep it: "2026-03-15". */
const daysAgoIso = (days) => { const day = daysAgo(days); return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-"); };

/** One bar and three marks, and the same in the table. */
async function chartHoldsTheRun(app) {
  await app.find("load-chart .stage svg");
  const { bars, during, after, morning } = await app.marks();
  assert.deepEqual({ bars, during, after, morning }, { bars: 1, during: 1, after: 1, morning: 1 });
  const rows = await app.chartTable();
  assert.deepEqual(rows.map(([, runs, far, , during, after, morning]) => [runs, far, during, after, morning]), [
    ["0", "–", "–", "–", "1"],
    ["1", "5.2 km", "2", "1", "–"],
  ]);
  assert.equal(rows[1][0], dayShort(yesterdayEvening()));
}

test("a morning without a run is asked, kept, and drawn", withApp(async (app) => {
  await app.begin("Left");
  await app.answer("left knee this morning", 2);
  await app.textWith("toast-rack", "next morning 2");
  await app.importFile(await fit(join(app.home, "older.fit"), { start: daysAgo(3, 7) }));
  await app.find("today-view .stage svg");
  assert.deepEqual(await app.marks(), { bars: 1, during: 0, after: 0, morning: 1 });
}));

test("an answer pressed again is taken back, and Undo gives it again", withApp(async (app) => {
  await app.begin();
  await app.importFile(await fit(join(app.home, "evening.fit")));
  await app.answer("during the run", 6);
  await (await app.scale("during the run"))[6].click();
  await app.textWith("toast-rack", "Taken back: during");
  assert.equal(await (await app.scale("during the run"))[6].attribute("aria-pressed"), "false");
  await app.click("toast-rack .button");
  await app.answered("during the run", 6);
}));

test("a question that is skipped is away for the day, stays unanswered, and comes back with Undo or on the run's page", withApp(async (app) => {
  await app.begin();
  await app.importFile(await fit(join(app.home, "evening.fit")));
  const skipped = "check-in knee-scale[data-moment=during] .pass";
  await app.click(skipped);
  await app.textWith("toast-rack", "Put away for today");
  await app.gone("check-in .questions > knee-scale[data-moment=during]");
  await app.click("toast-rack .toast .button");
  await app.scale("during the run");
  await app.click(skipped);
  await app.gone("check-in .questions > knee-scale[data-moment=during]");
  assert.match(await app.text("can-run .verdict"), /Answer first/, "nothing is taken for an answer");
  const kept = await app.run(() => globalThis.__TAURI__.core.invoke("today").then(({ check_ins }) => check_ins[0].asks[0].score));
  assert.equal(kept, null, "the logbook still waits for it");
  await app.go("Log");
  await app.go("Today");
  await app.gone("check-in .questions > knee-scale[data-moment=during]");
  await app.go("Log");
  await app.click("table.log a");
  await app.answer("during", 3);
  await app.go("Today");
  await app.answered("during the run", 3);
}));

test("each number of the scale says what it means, where nothing moves for it", withApp(async (app) => {
  await app.begin();
  await app.importFile(await fit(join(app.home, "evening.fit")));
  const steps = await app.scale("during the run");
  assert.equal(await steps[0].attribute("aria-label"), "0 – no pain");
  assert.equal(await steps[10].attribute("aria-label"), "10 – the worst imaginable");
  const legend = () => app.run(() => {
    const one = /** @type {HTMLElement} */ (document.querySelector("scale-legend"));
    const shown = [...one.children].filter((part) => getComputedStyle(part).visibility === "visible").map((part) => part.textContent).join();
    return { shown, height: one.offsetHeight, asks: /** @type {HTMLElement} */ (document.querySelector(".asks")).offsetHeight };
  });
  const before = await legend();
  assert.match(before.shown, /^0 is none/);
  await app.run((one) => one.focus(), steps[4]);
  const after = await legend();
  assert.equal(after.shown, "4 – mild: noticed, but you carry on");
  assert.deepEqual([after.height, after.asks], [before.height, before.asks], "nothing moves");
  await app.run((one) => one.blur(), steps[4]);
  assert.match((await legend()).shown, /^0 is none/);
}));
