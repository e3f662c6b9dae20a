// Where the window is: #/today, #/log, #/log/12, #/charts, #/plan, #/report, #/import, #/settings.

import { say } from "./messages.js"

/** @typedef {{ screen: typeof SCREENS[number], id: number | null }} Place */

/** The screens, in the rail's order. */
export const SCREENS = /** @type {const} */ (["today", "log", "charts", "plan", "report", "import", "settings"])

/** What a screen is called. @param {typeof SCREENS[number]} screen */
export const screenName = (screen) => ({
  today: say("common-today"), log: say("common-log"), charts: say("common-charts"), plan: say("common-plan"),
  report: say("common-report"), import: say("common-import"), settings: say("common-settings"),
})[screen]

/** @param {string} hash @returns {Place} */
export function placeOf(hash) {
  const [, screen = "today", id = ""] = hash.replace(/^#/, "").split("/")
  return { screen: SCREENS.find((known) => known === screen) ?? "today", id: /^\d+$/.test(id) ? Number(id) : null }
}

/** @param {string} screen @param {number | null} [id] */
export const hashOf = (screen, id = null) => `#/${screen}${id === null ? "" : `/${id}`}`

/** @param {string} screen @param {number | null} [id] */
export const go = (screen, id = null) => { location.hash = hashOf(screen, id) }
