// The way back, on Today and on its own screen: the step, why, what would move it, the coming days, the start criteria and the physio's limits.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";

import { until, withApp } from "./support/app.js";

for (const theme of ["Light", "Dark"]) {
  test(`the plan says the step, why, and the coming days, ${theme.toLowerCase()}`, withApp(async (app) => {
    await app.openSample();
    await app.go("Settings");
    await app.click(`text=${theme}`);
    await app.go("Today");
    await app.find("plan-card:not([aria-busy]) .step svg.strip");
    assert.match(await app.text("plan-card .headline"), /^Step \d+ of the ladder(, held by the load line)?: .*(running|walking)/);
    assert.ok((await app.findAll("plan-card .days > ol li")).length <= 3);
    await app.run(() => document.querySelector("plan-card").scrollIntoView());
    await app.screenshot(`plan-card-${theme.toLowerCase()}`);
    await app.click("text=The whole plan");
    await app.find("plan-view:not([aria-busy]) .decisions li");
    const days = await app.run(() => [...document.querySelectorAll("plan-view .decisions .day")].map((day) => Date.parse(day.textContent)));
    assert.deepEqual(days, days.toSorted((a, b) => b - a), "newest first");
    assert.equal((await app.findAll("plan-view .ladder-steps [aria-current=step]")).length, 1);
    assert.ok((await app.findAll("plan-view .coming li")).length > 3, "two weeks lie ahead");
    for (const title of ["Where you are", "What would move it", "The coming two weeks", "The story so far", "The ladder"]) await app.find(`plan-view section[aria-label='${title}']`);
    await app.screenshot(`plan-${theme.toLowerCase()}`);
    await app.run(() => document.querySelector("plan-view .ladder-steps").scrollIntoView());
    await app.screenshot(`plan-ladder-${theme.toLowerCase()}`);
    assert.deepEqual(await app.axe(), []);
    assert.deepEqual(await app.sideways(), []);
  }));
}

test("where the load line holds the plan, one step is named, and the ladder's own is the reason", withApp(async (app) => {
  await app.openSample();
  await app.go("Plan");
  const [, step] = (await app.textWith("plan-view .headline", "held by the load line")).match(/^Step (\d+) of the ladder/) ?? [];
  const ladders = Number(step) + 1;
  await app.textWith("plan-view .where", `By the rules of the ladder it would be step ${ladders}; the load line holds the coming runs at no more than`);
  await app.textWith("plan-view .where", `of step ${ladders}, 48 hours apart, take you to step ${ladders + 1}`);
  assert.equal(await app.text("plan-view .ladder-steps [aria-current=step] .level"), step);
}));

test("the coming days are saved as a calendar", withApp(async (app) => {
  await app.openSample();
  await app.go("Plan");
  await app.find("plan-view .coming li");
  const path = join(app.home, "the way back.ics");
  await app.answerFileDialog(() => app.click("text=Save as calendar (.ics)…"), path);
  await app.textWith("toast-rack", "Saved as");
  assert.match(await readFile(path, "utf8"), /^BEGIN:VCALENDAR\r\n[^]*BEGIN:VEVENT/);
}));

test("the start criteria are answered one by one, and what is not answered stays so", withApp(async (app) => {
  await app.begin();
  await app.find("plan-card .criteria .flag-question");
  assert.equal((await app.findAll("plan-card .criteria input:checked")).length, 0);
  await app.run(() => document.querySelector("plan-card").scrollIntoView());
  await app.screenshot("plan-criteria");
  assert.deepEqual(await app.axe(), []);
  await app.tabTo("plan-card .criteria input");
  await app.keys("Space");
  await app.textWith("toast-rack", "Noted");
  await until(() => app.run(() => document.querySelectorAll("plan-card .criteria input:checked").length === 1), "one answer");
  assert.ok(await app.run(() => document.activeElement.closest("plan-card .criteria") !== null), "the focus stays on the question");
}));

test("what a physio sets is kept, and what cannot be is said where it was typed", withApp(async (app) => {
  await app.begin();
  await app.go("Plan");
  await app.click("text=My physio set these");
  await app.textWith("toast-rack", "Setting saved");
  const ladder = "section[aria-label='Physio’s limits'] textarea";
  await app.fill(ladder, "30w; 5 miles");
  await app.keys("Tab");
  await app.find(`${ladder}[aria-invalid=true]`);
  assert.ok((await app.text("section[aria-label='Physio’s limits'] .wrong:not(:empty)")).length > 10);
  await app.screenshot("plan-limits");
  await app.fill(ladder, "30w; 4x1r1w; 10r");
  await app.keys("Tab");
  await app.gone(`${ladder}[aria-invalid=true]`);
  await app.go("Today");
  await app.textWith("plan-card", "Limits set by your physio");
}));

test("Today says in passing that the plan moved and that a report is due, until it is put away", withApp(async (app) => {
  await app.openSample();
  await app.find("plan-card .headline");
  await app.settled();
  assert.equal(await app.run(() => document.querySelector("notice-list:not([hidden])")), null, "nothing was seen before");
  await app.run(() => {
    const [knee] = localStorage.getItem("sample-plan-seen").split(" ");
    localStorage.setItem("sample-plan-seen", `${knee} 99`);
    localStorage.setItem("sample-report-saved", "2020-01-01");
  });
  await app.go("Log");
  await app.go("Today");
  await app.textWith("notice-list", /The plan moved: .+ Why[\s\S]*four weeks since the last report/);
  assert.deepEqual(await app.axe(), []);
  await app.click("notice-list li:first-child button");
  await app.click("notice-list a[href='#/report']");
  await app.find("report-view h1");
  await app.go("Today");
  await app.find("plan-card .headline");
  await app.settled();
  assert.equal(await app.run(() => document.querySelector("notice-list:not([hidden])")), null, "both were put away");
}));
