// Every screen, light and dark: axe-core finds nothing worse than minor, nothing reaches out sideways, and a picture is kept.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";

import { DARK, MORE_CONTRAST, until, withApp } from "./support/app.js";
import { daysAgo, diary, fit } from "./support/files.js";

/** The screens of a full logbook, by name, and how to get there from any other. */
const FULL = {
  today: (app) => app.go("Today").then(() => app.find("today-view .stage svg")),
  log: (app) => app.go("Log"),
  run: async (app) => {
    await app.go("Log");
    await app.click("table.log tbody tr:nth-child(3) a");
    await app.find("run-view .reading .light-word");
    await app.click("run-view summary");
    await app.find("run-view .signs");
  },
  "log-several": async (app) => {
    await app.go("Log");
    await app.click("text=Choose several");
    await app.keys("Space");
    await app.textWith("run-choice", "1 run chosen");
  },
  charts: async (app) => {
    await app.go("Charts");
    await app.find("charts-view .stage svg");
    await app.chartTable();
  },
  plan: (app) => app.go("Plan").then(() => app.find("plan-view .ladder-steps")),
  report: (app) => app.go("Report").then(() => app.find(".pages img")),
  import: async (app) => {
    await app.go("Import");
    // A preview waits until it is decided, also while other screens are looked at.
    if ((await app.findAll("import-flow[data-is=preview]")).length === 0) await app.find("past-imports > *");
  },
  "import-preview": async (app) => {
    await app.go("Import");
    if ((await app.findAll("import-flow[data-is=preview]")).length > 0) return;
    const files = await mixed(app.home);
    await app.dropFiles(files, "import-flow");
    await app.find("import-flow[data-is=preview] column-table .understood");
    await app.find("import-rows .with-run");
  },
  settings: (app) => app.go("Settings"),
  "settings-found": async (app) => {
    await app.go("Settings");
    await app.fill("settings-view .view-head input", "quiet zebra");
    await app.textWith("settings-view > [role=status]", "Nothing here is called “quiet zebra”");
    await app.fill("settings-view .view-head input", "QUIET rem");
    await until(() => app.run(() => [...document.querySelectorAll("settings-view section:not([hidden])")].map((section) => section.getAttribute("aria-label")).join() === "Reminders"), "one section");
  },
  problem: async (app) => {
    await app.run(() => { location.hash = "#/log/987654"; });
    await app.find("main .problem");
    await app.settled();
  },
};

/** The screens of a logbook without a run. */
const EMPTY = {
  "empty-today": (app) => app.go("Today"),
  "empty-log": (app) => app.go("Log"),
  "empty-charts": (app) => app.go("Charts"),
  "empty-plan": (app) => app.go("Plan").then(() => app.find("plan-view h1")),
  "empty-report": (app) => app.go("Report"),
  "empty-import": (app) => app.go("Import").then(() => app.find("past-imports > *")),
};

/** What is laid over the window, and how it goes away again. */
const SHEETS = {
  "new-run": async (app) => {
    await app.click("text=New run…");
    await app.find("run-form dialog[open]");
    await app.click("run-form summary");
  },
  "besides-running": async (app) => {
    await app.keys("Control+d");
    await app.find("day-form dialog[open]");
  },
  questionnaires: async (app) => {
    await app.go("Report");
    await app.click("text=Questionnaires…");
    await app.find("score-sheet dialog[open]");
  },
};

/** Two recordings, one of them broken, a picture, and a diary whose columns are guessed. */
async function mixed(home) {
  const good = await fit(join(home, "good.fit"), { start: daysAgo(2, 7), km: 3.4, minutes: 22 });
  const broken = await fit(join(home, "broken off.fit"), { broken: true });
  const photo = join(home, "holiday.jpg");
  await writeFile(photo, "\xff\xd8\xff\xe0 not a run");
  return [good, broken, photo, await diary(join(home, "Lauftagebuch.csv"))];
}

for (const theme of ["Light", "Dark"]) {
  const look = theme.toLowerCase();

  test(`the screens of a full logbook, ${look}`, withApp(async (app) => {
    await app.openSample();
    await app.go("Settings");
    await app.click(`text=${theme}`);
    await until(() => app.run((look) => document.documentElement.dataset.theme === look, look), `the ${look} theme`);
    await app.textWith("toast-rack", "Setting saved");
    await quiet(app);
    for (const [name, visit] of Object.entries(FULL)) {
      await visit(app);
      await looksRight(app, `${name}-${look}`);
    }
    await app.go("Log");
    for (const [name, lay] of Object.entries(SHEETS)) {
      await lay(app);
      await looksRight(app, `${name}-${look}`);
      await app.keys("Escape");
      await app.gone("dialog[open]");
    }
  }));
}

test("the screens of an empty logbook, light", withApp((app) => emptyScreens(app, "light")));

test("the screens of an empty logbook, on a system set to dark", withApp({ env: DARK }, (app) => emptyScreens(app, "dark")));

test("nothing reaches out sideways in the smallest window, nor at 200 %", withApp(async (app) => {
  const visits = Object.entries({ ...FULL, ...Object.fromEntries([["new-run", SHEETS["new-run"]]]) });
  await app.openSample();
  await app.narrow();
  await everywhere("720");
  await app.twiceAsLarge();
  await everywhere("720-at-200");
  await app.resize(1180, 900);
  await until(() => app.run(() => innerWidth > 500), "the wide window");
  await everywhere("1180-at-200");
  await app.keys("Control+0");
  await until(() => app.run(() => innerWidth > 1100), "the page as it was drawn");

  async function everywhere(width) {
    for (const [name, visit] of visits) {
      await visit(app);
      await app.screenshot(`${name}-${width}`);
      assert.deepEqual(await app.sideways(), [], `${name} at ${width}`);
      if (name !== "new-run") continue;
      assert.ok(await app.run(() => document.querySelector("run-form .foot .main").getBoundingClientRect().bottom <= innerHeight), `a run can be saved without a search for the button at ${width}`);
      await app.keys("Escape");
    }
  }
}));

test("who asks the system for more contrast has it on every screen and in every chart, light and dark", withApp({ env: MORE_CONTRAST }, async (app) => {
  await app.openSample();
  assert.equal(await app.run(() => matchMedia("(prefers-contrast: more)").matches), true);
  await everywhere("light");
  await app.click("text=Dark"); // The last screen was *Settings*.
  await until(() => app.run(() => document.documentElement.dataset.theme === "dark"), "the dark theme");
  await app.textWith("toast-rack", "Setting saved");
  await quiet(app);
  await everywhere("dark");

  async function everywhere(look) {
    await app.go("Charts");
    for (const chart of ["24 hours", "Dose and answer", "Calendar", "What followed", "Other metrics", "Load and pain"]) {
      await app.click(`text=${chart}`);
      await app.textWith("charts-view h1", chart);
      await app.settled();
      await app.screenshot(`chart-${chart.toLowerCase().replaceAll(" ", "-")}-more-contrast-${look}`);
      assert.deepEqual(await app.run(faint), [], chart);
    }
    for (const name of ["today", "log", "run", "plan", "settings"]) {
      await FULL[name](app);
      await app.screenshot(`${name}-more-contrast-${look}`);
      assert.deepEqual(await app.axe({ only: ["color-contrast-enhanced"] }), [], name);
      assert.deepEqual(await app.run(faint), [], name);
      assert.deepEqual(await app.run(bare), [], `${name}: what can be pressed is underlined`);
    }
  }
}));

/** In the page: what can be pressed, and is told from other words by its colour alone. */
function bare() {
  return [...document.querySelectorAll(".button.bare:not(:disabled), main p a, summary")]
    .filter((one) => one.checkVisibility() && !getComputedStyle(one).textDecorationLine.includes("underline")).map((one) => one.textContent);
}

/** In the page: the drawn words that are less than 7 to 1 from the paper, and the drawn lines that are less than 3 to 1; axe looks at no drawing. */
function faint() {
  const channels = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map((value) => { const share = Number(value) / 255; return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4; });
  const light = (colour) => { const [red, green, blue] = channels(colour); return 0.2126 * red + 0.7152 * green + 0.0722 * blue; };
  const apart = (one, other) => { const [less, more] = [light(one), light(other)].sort((a, b) => a - b); return (more + 0.05) / (less + 0.05); };
  return [...document.querySelectorAll(".drawing > svg")].filter((drawing) => drawing.checkVisibility()).flatMap((drawing) => {
    const paper = getComputedStyle(drawing.querySelector("g.paper > rect")).fill;
    const words = [...drawing.querySelectorAll("text")].map((text) => ({ what: text.textContent, colour: getComputedStyle(text).fill, least: 7 }));
    const lines = [...drawing.querySelectorAll("path, circle, rect")].map((line) => ({ what: line.parentElement.getAttribute("class"), colour: getComputedStyle(line).stroke, least: 3 })).filter(({ colour }) => colour !== "none" && colour !== paper);
    return [...new Set([...words, ...lines].filter(({ colour, least }) => apart(colour, paper) < least).map(({ what, colour }) => `${what}: ${apart(colour, paper).toFixed(1)} to 1 (${colour})`))];
  });
}

test("what is too small to be pressed is found", withApp(async (app) => {
  await app.find("welcome-view h1");
  await app.run(() => {
    for (const name of ["one", "two"]) {
      const tiny = document.createElement("button");
      tiny.setAttribute("aria-label", name);
      Object.assign(tiny.style, { inlineSize: "12px", blockSize: "12px", background: "currentColor" });
      document.querySelector("main").append(tiny);
    }
  });
  assert.match((await app.axe()).join(), /target-size/);
}));

async function emptyScreens(app, look) {
  await app.textWith("h1", "How much running");
  await looksRight(app, `welcome-${look}`);
  await app.begin("Both");
  for (const [name, visit] of Object.entries(EMPTY)) {
    await visit(app);
    await looksRight(app, `${name}-${look}`);
  }
}

async function looksRight(app, name) {
  await app.screenshot(name);
  assert.equal(await app.run(() => document.documentElement.dataset.theme), name.split("-").at(-1));
  assert.deepEqual(await app.axe(), [], name);
  assert.deepEqual(await app.sideways(), [], name);
}

/** Puts a message at the window's foot away, so that it lies over nothing. */
async function quiet(app) {
  for (const close of await app.findAll("toast-rack .close")) await close.click();
}
