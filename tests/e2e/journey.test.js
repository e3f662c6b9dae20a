// The main job by mouse: a run comes in, the knee answers, the chart shows it, the physio gets a page.

import assert from "node:assert/strict";
import { join } from "node:path";
import test from "node:test";

import { App, withApp } from "./support/app.js";
import { dayShort, fit, pdfText, yesterdayEvening } from "./support/files.js";

test("from the first start to the physio's page, and all of it still there tomorrow", withApp(async (app, t) => {
  const file = await fit(join(app.home, "evening.fit"), { km: 5.2, minutes: 31, title: "Round the lake" });
  const pdf = join(app.home, "for my physio.pdf");

  await app.textWith("h1", "How much running");
  await app.click("text=Right");
  await app.answerFileDialog(() => app.click("welcome-view .main"), file);
  const fates = await app.textWith("import-sheet dialog", "Imported");
  assert.match(fates, /1 new/);
  assert.match(fates, /5\.2 km/);
  assert.match(fates, /evening\.fit/);
  await app.screenshot("journey-1-imported");
  await app.click("text=Done");

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
  t.diagnostic(page);
  for (const words of ["Right knee", dayShort(yesterdayEvening()), "5.2 km", "31 min", "Self-reported"]) assert.ok(page.includes(words), `“${words}” in: ${page}`);

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
