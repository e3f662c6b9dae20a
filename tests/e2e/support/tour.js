// The way through every screen of the sample logbook, in any language.

import { until } from "./desk.js";

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

/**
 * Goes from the welcome through every screen, as drawn and at 200 %.
 * @param {App} app @param {(screen: string, size: 100 | 200) => Promise<unknown>} seen what is to be done there
 * @returns {Promise<string[]>} what reaches out of the window sideways and which words are cut off, each with its screen: nothing may
 */
export async function walk(app, seen) {
  const [drawn, twice] = [/** @type {const} */ (100), /** @type {const} */ (200)];
  const wrong = [];
  const look = async (screen, size) => {
    await seen(screen, size);
    for (const unfit of [...await app.sideways(), ...await app.clipped()]) wrong.push(`${screen} at ${size} %: ${unfit}`);
  };
  await app.find("welcome-view h1");
  await look("welcome", drawn);
  await app.click("welcome-view .look button");
  await app.find("sample-banner aside");
  await app.find("today-view .stage svg");
  for (const [screen, visit] of Object.entries(SCREENS)) {
    await visit(app);
    await app.settled();
    await bare(app);
    await look(screen, drawn);
    await app.keys(...Array.from({ length: 5 }, () => "Control+="));
    await until(() => app.run(() => innerWidth <= 600), "the page at 200 %");
    await app.settled();
    await look(screen, twice);
    await app.keys("Control+0");
    await until(() => app.run(() => innerWidth > 1100), "the page as it was drawn");
  }
  return wrong;
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
