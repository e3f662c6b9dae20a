// Where the window is: #/today, #/log, #/log/12, #/charts, #/plan, #/report, #/import, #/settings.

/** @typedef {{ screen: string, id: number | null }} Place */

export const SCREENS = [
  { screen: "today", name: "Today" },
  { screen: "log", name: "Log" },
  { screen: "charts", name: "Charts" },
  { screen: "plan", name: "Plan" },
  { screen: "report", name: "Report" },
  { screen: "import", name: "Import" },
  { screen: "settings", name: "Settings" },
]

/** @param {string} hash @returns {Place} */
export function placeOf(hash) {
  const [, screen = "today", id = ""] = hash.replace(/^#/, "").split("/")
  const there = SCREENS.some((known) => known.screen === screen)
  return { screen: there ? screen : "today", id: /^\d+$/.test(id) ? Number(id) : null }
}

/** @param {string} screen @param {number | null} [id] */
export const hashOf = (screen, id = null) => `#/${screen}${id === null ? "" : `/${id}`}`

/** @param {string} screen @param {number | null} [id] */
export const go = (screen, id = null) => { location.hash = hashOf(screen, id) }
