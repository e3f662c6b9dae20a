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
  await app.click("text=Right");
  await app.click("welcome-view .main");
  await app.find("red-flag-questions");
  await app.answerFileDialog(() => app.click("text=Not now"), file);
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
