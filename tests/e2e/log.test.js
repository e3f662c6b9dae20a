// Several runs at once in the log: chosen by hand and by keyboard, changed and deleted in one step, and brought back.

import assert from "node:assert/strict";
import test from "node:test";

import { until, withApp } from "./support/app.js";
import { daysAgo } from "./support/files.js";

const chosen = (app) => app.run(() => document.querySelectorAll("log-view .pick input:checked").length);

for (const theme of ["Light", "Dark"]) {
  test(`several runs get the same shoes in one step, ${theme.toLowerCase()}`, withApp(async (app) => {
    await app.openSample();
    await app.go("Settings");
    await app.click(`text=${theme}`);
    await app.go("Log");
    await app.click("text=Choose several");
    await app.find("run-choice:not([hidden])");
    assert.ok(await app.run(() => document.activeElement.matches(".pick input")), "the first tick has the keyboard");
    await app.keys("Space");
    await app.run(() => {
      const box = document.querySelectorAll(".pick input")[3];
      box.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, shiftKey: true }));
    });
    assert.equal(await chosen(app), 4, "Shift takes the stretch between");
    await app.textWith("run-choice", "4 runs chosen");
    await app.screenshot(`log-several-${theme.toLowerCase()}`);
    assert.deepEqual(await app.axe(), []);
    assert.deepEqual(await app.sideways(), []);
    await app.click("text=Shoes or surface…");
    await app.find("dialog[open] input");
    await app.screenshot(`log-several-form-${theme.toLowerCase()}`);
    assert.deepEqual(await app.axe(), []);
    await app.keys("B", "l", "u", "e", "Enter");
    await app.textWith("toast-rack", "4 runs changed");
    await app.click("table.log tbody tr.run .title a");
    await app.find("run-view h1");
    await app.textWith("run-view", "Blue");
    await app.click("app-rail [aria-label^='Undo']");
    await app.textWith("toast-rack", "edit run (4 runs)");
    await until(() => app.run(() => !document.querySelector("run-view").textContent.includes("Blue")), "the shoes are gone again");
  }));
}

test("several runs are deleted and brought back together, and Escape lets go of them", withApp(async (app) => {
  await app.openSample();
  await app.go("Log");
  const count = () => app.text("log-view .view-head [role=status]");
  const before = await count();
  await app.click("text=Choose several");
  await app.keys("Space", "Escape");
  assert.ok(await app.run(() => document.querySelector("run-choice").matches("[hidden]")));
  await app.click("text=Choose several");
  assert.equal(await chosen(app), 0);
  await app.keys("Space", "Tab", "Tab", "Space");
  assert.equal(await chosen(app), 2);
  await app.click("run-choice button:nth-of-type(2)");
  await app.textWith("toast-rack", "2 runs deleted");
  await until(async () => (await count()) !== before, "fewer runs");
  await app.click("toast-rack button");
  await until(async () => (await count()) === before, "all of them are back");
}));

test("times of day and weeks are written as the runner says", withApp(async (app) => {
  const start = daysAgo(1, 19, 5);
  const local = `${start.getFullYear()}-${String(start.getMonth() + 1).padStart(2, "0")}-${String(start.getDate()).padStart(2, "0")}T19:05`;
  await app.start("plim", "add", "run", "--at", local, "--km", "5", "--minutes", "32");
  await app.start("plim", "settings", "set", "side", "right");
  await app.go("Settings");
  await app.click("text=12 hours");
  await app.click("text=Sunday");
  await until(() => app.run(() => document.querySelector("desktop-settings input[placeholder='8:00 am']")), "the usual hour in the same way");
  await app.go("Log");
  await app.textWith("table.log tbody tr.run", "7:05 pm");
  const heads = () => app.run(() => [...document.querySelectorAll("log-calendar [role=columnheader]")].map((one) => one.textContent));
  assert.deepEqual(await until(async () => (await heads()).length === 7 && heads(), "a calendar"), ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]);
  await app.click("table.log tbody tr.run .title a");
  await app.textWith("run-view", "7:05 pm");
  await app.go("Settings");
  await app.click("text=24 hours");
  await app.go("Log");
  await app.textWith("table.log tbody tr.run", "19:05");
}));

test("a day beside its runs is written down, shown where the day is, and taken back", withApp(async (app) => {
  await app.openSample();
  await app.go("Log");
  await app.keys("Control+d");
  await app.find("day-form dialog[open]");
  const field = (name) => app.run((wanted) => `#${[...document.querySelectorAll("day-form label")].find((one) => one.textContent === wanted)?.getAttribute("for")}`, name);
  await app.screenshot("day-form");
  assert.deepEqual(await app.axe(), []);
  assert.deepEqual(await app.sideways(), []);
  await app.keys("Tab", "Tab", "2", "5");
  await app.click("text=Add");
  await app.textWith("day-form .filled", "Strength, 25 min");
  await app.fill(await field("Hours of sleep"), "25");
  await app.fill(await field("Stress, 0–10"), "3");
  await app.fill(await field("Sore elsewhere"), "left hip");
  await app.keys("Enter");
  await app.textWith("day-form", "Between 0 and 24 hours.");
  await app.fill(await field("Hours of sleep"), "6,5");
  await app.keys("Enter");
  await app.textWith("toast-rack", "is written down");
  await until(() => app.run(() => !document.querySelector("day-form")), "the form is gone");
  const said = () => app.run(() => document.querySelector("log-calendar .today .out-of-sight").textContent);
  await until(async () => (await said()).includes("Strength, 25 min Sore: left hip Stress 3 of 10 Slept 6.5 h"), "the calendar says it");
  await app.click("app-rail [aria-label^='Undo']");
  await until(async () => !/Slept/.test(await said()), "the note is taken back");
  assert.match(await said(), /Strength/);
  // Another day of the calendar, by a click; what stands there can be taken away.
  await app.click("log-calendar .today");
  await app.find("day-form dialog[open]");
  await app.click("day-form .filled button");
  await app.textWith("day-form .filled", "Nothing written down.");
  await app.keys("Escape");
  await until(async () => !/Strength/.test(await said()), "the activity is gone");
}));

test("the runs come first: the calendar and the filters stand beside them, and folded over them where there is no room beside", withApp(async (app) => {
  await app.openSample();
  await app.go("Log");
  await app.find("log-calendar [role=gridcell]");
  const inSight = () => app.run(() => [...document.querySelectorAll("table.log tr.run")].filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length);
  assert.ok(await inSight() >= 10, `${await inSight()} runs can be seen at ${await app.run(() => `${innerWidth} × ${innerHeight}`)}`);
  await app.narrow();
  await app.gone("log-calendar [role=gridcell]");
  await app.screenshot("log-narrow");
  await app.tabTo("text=Calendar and filters");
  await app.keys("Enter");
  await app.find("log-calendar [role=gridcell]");
  await app.fill("log-filters input[type=search]", "canal");
  await app.textWith("log-view .view-head", /1 run fits/);
  await app.go("Today");
  await app.go("Log");
  await app.find("log-filters input[type=search]");
}));

test("a day is picked from a month: by mouse, by keys, never after today, and not cut off by the form it belongs to", withApp(async (app) => {
  await app.openSample();
  const iso = (/** @type {Date} */ day) => `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
  const held = () => app.run(() => /** @type {HTMLInputElement} */ (document.querySelector("run-form .day-room input")).value);
  const at = () => app.run(() => document.activeElement?.getAttribute("data-day"));
  const today = iso(daysAgo(0));
  await app.keys("n");
  await app.find("run-form dialog[open]");
  assert.equal(await held(), today);
  await app.click("run-form .pick-day");
  await until(async () => (await at()) === today, "today to have the keyboard");
  await app.screenshot("day-picker");
  assert.deepEqual(await app.axe(), []);
  const cut = () => app.run(() => {
    const { left, right, top, bottom } = document.querySelector("day-picker:popover-open").getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight ? null : { left, right, top, bottom };
  });
  assert.equal(await cut(), null);
  await app.keys("ArrowRight");
  assert.equal(await at(), today, "no day after today");
  await app.keys("ArrowLeft", "ArrowUp");
  assert.equal(await at(), iso(daysAgo(8)));
  await app.keys("Enter");
  await app.gone("day-picker");
  assert.equal(await held(), iso(daysAgo(8)));
  assert.ok(await app.run(() => document.activeElement?.matches("run-form .day-room input")), "the field has the keyboard again");

  await app.keys("Alt+ArrowDown", "PageUp");
  await until(async () => (await at()) !== null, "the month before");
  await app.keys("Escape");
  await app.gone("day-picker");
  await app.find("run-form dialog[open]");
  assert.equal(await held(), iso(daysAgo(8)), "Escape leaves the day and the form as they were");

  await app.click("run-form .pick-day");
  await app.click("day-picker .head button:first-of-type");
  await app.click("day-picker .day.open:not(.out)");
  await app.gone("day-picker");
  assert.match(await held(), /-01$/);
  await app.keys("Escape");
  await app.gone("run-form dialog[open]");
}));
