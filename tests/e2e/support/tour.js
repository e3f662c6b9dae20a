// The way through every screen of the sample logbook, in any language.

import { join } from "node:path";

import { until } from "./desk.js";
import { diary } from "./files.js";

/** @typedef {import("./app.js").App} App */

/** A quiet Sunday morning: the sample's days are counted from it. */
export const NOW = "2026-03-15T09:30:00+00:00";

/** Every screen, by what leads there. After the last the logbook is not what it was. @type {Record<string, (app: App) => Promise<unknown>>} */
export const SCREENS = {
  today: (app) => at(app, "today", "today-view .stage svg"),
  log: (app) => at(app, "log", "table.log tbody tr"),
  run: async (app) => {
    await at(app, "log", "table.log tbody tr");
    await app.click("table.log tbody tr:nth-child(3) a");
    await app.find("run-view .reading .light-word");
  },
  charts: (app) => at(app, "charts", "charts-view .stage svg"),
  plan: (app) => at(app, "plan", "plan-view .ladder-steps"),
  report: (app) => at(app, "report", ".pages img"),
  import: (app) => at(app, "import", "past-imports > *"),
  settings: (app) => at(app, "settings", "settings-view section"),
  stop: async (app) => {
    await app.run(async () => {
      const { invoke } = globalThis.__TAURI__.core;
      const { questions } = await invoke("red_flags");
      await invoke("answer_red_flags", { input: { yes: [questions[0].code] } });
    });
    await at(app, "today", "stop-card");
  },
};

/** The screens of a logbook without a run, by what is there then. @type {Record<string, string>} */
const EMPTY = {
  today: "today-view .empty, today-view .next", log: "log-view .empty", charts: "charts-view .empty", plan: "plan-view start-criteria",
  report: "report-view .empty", import: "past-imports > *",
};

/** What lies over the sample's log, or takes its place for a while; each by what leads there, and what leads back. @type {Record<string, [(app: App) => Promise<unknown>, (app: App) => Promise<unknown>]>} */
const OVER = {
  "run form": [async (app) => {
    await app.keys("n");
    await app.find("run-form dialog[open]");
    // The form asks the machine's own clock.
    await app.run(() => {
      const [day, time] = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("run-form .grid input"));
      Object.assign(day, { value: "2026-03-15" }).dispatchEvent(new Event("input"));
      time.value = "09:30";
      /** @type {HTMLDetailsElement} */ (document.querySelector("run-form details")).open = true;
    });
  }, closed],
  "besides running": [async (app) => {
    await app.keys("Control+d");
    await app.find("day-form dialog[open]");
    await app.run(() => { /** @type {HTMLInputElement} */ ([...document.querySelectorAll("day-form input[inputmode=numeric]")][1]).value = "09:30"; });
  }, closed],
  keys: [async (app) => {
    await app.keys("?");
    await app.find("dialog[open] .keys");
  }, closed],
  "import preview": [async (app) => {
    const file = await diary(join(app.home, "Lauftagebuch.csv"));
    await app.answerFileDialog(() => app.keys("Control+o"), file);
    await app.find("import-flow[data-is=preview] column-table .understood");
  }, async (app) => {
    await app.click("import-flow [data-key=leave]");
    await app.find("import-flow[data-is=idle]");
  }],
};

/**
 * Goes from the welcome through every screen, as drawn and at 200 %.
 * @param {App} app @param {(screen: string, size: 100 | 200) => Promise<unknown>} seen what is to be done there
 * @param {{ whole?: boolean }} [options] `whole`: also the red-flag questions, the screens without a run, and what lies over the window
 * @returns {Promise<string[]>} what reaches out of the window sideways and which words are cut off, each with its screen: nothing may
 */
export async function walk(app, seen, { whole = false } = {}) {
  const [drawn, twice] = [/** @type {const} */ (100), /** @type {const} */ (200)];
  const wrong = [];
  const look = async (screen, size) => {
    await app.settled();
    await bare(app);
    await seen(screen, size);
    for (const unfit of [...await app.sideways(), ...await app.clipped()]) wrong.push(`${screen} at ${size} %: ${unfit}`);
  };
  const lookTwice = async (screen) => {
    await look(screen, drawn);
    await zoomed(app, 2);
    await until(() => app.run(() => innerWidth <= 600), "the page at 200 %");
    await look(screen, twice);
    await zoomed(app, 1);
    await until(() => app.run(() => innerWidth > 1100), "the page as it was drawn");
  };
  await app.find("welcome-view h1");
  await lookTwice("welcome");
  if (whole) {
    await throughTheWelcome(app, () => lookTwice("red flags"));
    for (const [screen, there] of Object.entries(EMPTY)) {
      await at(app, screen, there);
      await look(`${screen} without a run`, drawn);
    }
    await at(app, "settings", "settings-view > div:last-child section:last-of-type .button");
    await app.click("settings-view > div:last-child section:last-of-type .button");
  } else await app.click("welcome-view .look button");
  await app.find("sample-banner aside");
  await app.find("today-view .stage svg");
  if (whole) {
    await at(app, "log", "table.log tbody tr");
    for (const [what, [lay, away]] of Object.entries(OVER)) {
      await lay(app);
      await lookTwice(what);
      await away(app);
    }
  }
  for (const [screen, visit] of Object.entries(SCREENS)) {
    await visit(app);
    await lookTwice(screen);
  }
  return wrong;
}

/** From the first page to Today without a run, by what the page is made of: its words are another language's. @param {App} app @param {() => Promise<unknown>} atTheFlags */
async function throughTheWelcome(app, atTheFlags) {
  await app.run(() => /** @type {HTMLElement} */ (document.querySelector("welcome-view input[value=right]")).click());
  await app.click("welcome-view button[type=submit]");
  await app.click("welcome-view .ways button:nth-of-type(2)");
  await app.find("welcome-view red-flag-questions");
  await atTheFlags();
  await app.click("welcome-view .put-off button");
  await app.click("welcome-view .ways .bare");
  await app.find("today-view h1");
}

/** At once, where the keys go by steps. @param {App} app @param {number} factor */
const zoomed = (app, factor) => app.run((factor) => globalThis.__TAURI__.core.invoke("zoom", { factor }), factor);

/** @param {App} app */
async function closed(app) {
  await app.keys("Escape");
  await app.gone("dialog[open]");
}

/** Nothing lies over the page, and nothing has the keyboard. @param {App} app */
export async function bare(app) {
  await app.run(() => {
    for (const toast of document.querySelectorAll("toast-rack .toast")) toast.remove();
    /** @type {HTMLElement} */ (document.activeElement)?.blur?.();
  });
}

/** @param {App} app @param {string} screen @param {string} there */
async function at(app, screen, there) {
  await app.run((hash) => { location.hash = hash; }, `#/${screen}`);
  await app.find(`${screen}-view h1`);
  await app.settled();
  await app.find(there);
}
