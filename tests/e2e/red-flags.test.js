// Red flags: the questions, the stop card while one stands, and how it is cleared.

import assert from "node:assert/strict";
import test from "node:test";

import { DARK, until, withApp } from "./support/app.js";

for (const [look, env] of Object.entries({ light: {}, dark: DARK })) {
  test(`a yes stops the verdict and the plan until somebody has looked, ${look}`, withApp({ env }, async (app) => {
    await app.toTheFlags();
    await app.textWith("welcome-view h1", "looked at first");
    assert.equal((await app.findAll("red-flag-questions input:checked")).length, 0, "nothing is chosen beforehand");
    await app.screenshot(`red-flags-welcome-${look}`);
    assert.deepEqual(await app.axe(), []);
    assert.deepEqual(await app.sideways(), []);

    await app.click("text=Keep the answers");
    await app.textWith("red-flag-questions .wrong", "not answered yet");
    await answerFirst(app, "yes");
    await app.click("text=None of the others");

    await app.find("stop-card");
    await app.settled();
    await app.screenshot(`red-flags-stop-${look}`);
    await fillsThePage(app);
    assert.deepEqual(await app.axe(), []);
    assert.deepEqual(await app.sideways(), []);
    await app.keys("5");
    await app.narrow();
    await fillsThePage(app);
    await app.twiceAsLarge();
    await fillsThePage(app);
    assert.deepEqual([...await app.sideways(), ...await app.clipped()], [], "at 200 %");
    await app.screenshot(`red-flags-stop-200-${look}`);
    await app.keys("Control+0");
    await app.resize(1180, 900);
    await until(() => app.run(() => innerWidth > 1100), "the window as it was");
    app.zoomed = false;

    await app.click("text=Show my diary");
    await app.find("today-view > h1");
    await app.settled();
    await app.screenshot(`red-flags-aside-${look}`);
    assert.equal(await app.run(() => document.activeElement.localName), "h1", "the way on has the keyboard");
    assert.equal(await app.run(() => document.querySelector("today-view > h1 + *").localName), "stop-card", "it still stands first");
    assert.match(await app.text("can-run .word"), /looked at first/);
    assert.deepEqual(await app.findAll("can-run hull-scale"), []);
    assert.deepEqual(await green(app), []);
    assert.deepEqual(await app.axe(), []);
    assert.deepEqual(await app.sideways(), []);
    await app.answer("right knee this morning", 2);

    await app.go("Log");
    await app.go("Today");
    assert.equal((await app.findAll("stop-card[data-fills]")).length, 0, "it stays aside");
    await app.go("Log");
    await app.click("app-rail .stands");
    await fillsThePage(app);

    await app.click("text=Someone has looked at it…");
    await app.click("text=Clear this card");
    await app.textWith("stop-card .clearing .wrong", "Say who");
    await app.fill("stop-card .clearing input", "my physio");
    await app.screenshot(`red-flags-clearing-${look}`);
    await app.click("text=Clear this card");
    await app.gone("stop-card");
    await app.gone("can-run[data-verdict=stop]");
    await app.gone("app-rail .stands");

    await app.click("toast-rack .button");
    await fillsThePage(app);
  }));
}

test("the questions can be put off, and are asked again on Today, by keyboard alone", withApp(async (app) => {
  await app.begin();
  await app.find("flags-due");
  await app.screenshot("red-flags-due");
  await app.tabTo("flags-due .button");
  await app.keys("Enter");
  await app.find("dialog.red-flags[open]");
  const questions = (await app.findAll("dialog .flag-question")).length;
  assert.ok(questions > 10);
  for (let asked = 1; asked < questions; asked += 1) await app.keys("n");
  await until(() => app.run((done) => document.querySelectorAll("dialog .flag-question[data-answer=no]").length === done, questions - 1), "all but one to be answered");
  await app.keys("y");
  assert.equal(await (await app.focused()).text(), "Keep the answers", "after the last question the way on has the focus");
  assert.deepEqual(await app.axe(), []);
  await app.screenshot("red-flags-by-keyboard");
  await app.keys("Enter");
  await app.gone("dialog[open]");
  await app.find("stop-card");
  await app.gone("flags-due");
  await until(() => app.run(() => document.activeElement.matches("stop-card h1")), "the stop card's title to have the focus");
  await app.tabTo("text=Someone has looked at it…");
  await app.keys("Enter");
  await app.keys("m", "e", "Enter");
  await app.gone("stop-card");
}));

test("none of these is one button, and Settings keeps the answers", withApp(async (app) => {
  await app.begin();
  await app.go("Settings");
  await app.click("section[aria-label='Red flags'] .button");
  await app.find("dialog.red-flags[open]");
  await app.click("text=None of these");
  await app.gone("dialog[open]");
  await app.textWith("section[aria-label='Red flags']", "Answered last on");
  await app.click("section[aria-label='Red flags'] summary");
  await app.find("section[aria-label='Red flags'] .decisions li");
  await app.go("Today");
  await app.gone("flags-due");
}));

/** The stop card is all there is: it covers the whole page, the rail apart, and does not look like something that went wrong. */
async function fillsThePage(app) {
  await app.find("stop-card[data-fills]");
  await app.settled();
  const { card, page, others, alarms, title, focus } = await app.run(() => ({
    card: document.querySelector("stop-card").getBoundingClientRect().toJSON(),
    page: document.querySelector("main").getBoundingClientRect().toJSON(),
    others: [...document.querySelectorAll("main > * > :not(stop-card)")].map((one) => one.localName),
    alarms: document.querySelectorAll("stop-card .problem, stop-card [role=alert]").length,
    title: document.querySelectorAll("h1").length,
    focus: document.activeElement.closest("stop-card, body").localName,
  }));
  for (const side of ["left", "top", "right", "bottom"]) assert.ok(Math.abs(card[side] - page[side]) < 1, `${side}: ${card[side]} of ${page[side]}`);
  assert.ok(page.bottom >= await app.run(() => innerHeight) - 1, "the page reaches down to the window's foot");
  assert.ok(page.right >= await app.run(() => document.documentElement.clientWidth) - 1, "and to its side");
  assert.deepEqual([others, alarms, title, focus], [[], 0, 1, "stop-card"]);
}

/** Answers the first question. */
const answerFirst = (app, answer) => app.run((value) => { /** @type {HTMLElement} */ (document.querySelector(`.flag-question input[value=${value}]`)).click(); }, answer);

/** What on the page wears green. */
function green(app) {
  return app.run(() => {
    const probe = document.documentElement.appendChild(document.createElement("i"));
    probe.style.color = "var(--green)";
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return [...document.querySelectorAll("body *")].filter((one) => [getComputedStyle(one).color, getComputedStyle(one).fill, getComputedStyle(one).stroke, getComputedStyle(one).backgroundColor].includes(colour)).map((one) => one.outerHTML.slice(0, 80));
  });
}
