// The way through every screen of the sample logbook, in any language.

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
