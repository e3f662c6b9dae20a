// Puts the window together: which screen, which keys, what is asked for from anywhere.

import * as api from "./backend.js"
import { beginImporting, pickAndRead } from "./lib/importing.js"
import { loadPreferences } from "./lib/preferences.js"
import { isStopped, loadRedFlags } from "./lib/red-flags.js"
import { SCREENS, go, hashOf, placeOf } from "./lib/router.js"
import { asDrawn, larger, restoreZoom, smaller } from "./lib/zoom.js"
import "./elements/app-rail.js"
import "./elements/drop-veil.js"
import { SampleBanner } from "./elements/sample-banner.js"
import { failed, notice, redoLast, undoLast } from "./elements/toast-rack.js"
import { TodayView } from "./views/today.js"

/** @import { Today } from "./api.d.ts" */

const main = /** @type {HTMLElement} */ (document.querySelector("main"))
const banner = /** @type {SampleBanner} */ (document.querySelector("sample-banner"))
/** What the first screen does not need is fetched when it is asked for. @type {Record<string, (id: number | null) => Promise<HTMLElement>>} */
const VIEWS = {
  today: async () => new TodayView(),
  log: async (id) => id === null
    ? new (await import("./views/log.js")).LogView()
    : Object.assign(new (await import("./views/run.js")).RunView(), { id_: id }),
  charts: async () => new (await import("./views/charts.js")).ChartsView(),
  report: async () => new (await import("./views/report.js")).ReportView(),
  import: async () => new (await import("./views/import.js")).ImportView(),
  settings: async () => new (await import("./views/settings.js")).SettingsView(),
}
const openKeysSheet = async () => (await import("./elements/keys-sheet.js")).openKeysSheet()
const openRunForm = async () => (await import("./elements/run-form.js")).openRunForm()
const openRedFlags = async () => (await import("./elements/red-flag-questions.js")).openRedFlagQuestions(() => { if (isStopped() && !isToday()) go("today") })
/** @type {Record<string, () => void>} */
const DOINGS = { import: pickAndRead, "new-run": () => openRunForm(), keys: openKeysSheet, "red-flags": openRedFlags, reopen: () => reopen() }

begin()

async function begin() {
  restoreZoom()
  beginImporting()
  // What keeps them from loading is said by the screen.
  await loadPreferences().catch(() => {})
  api.onChanged((changed) => {
    if (changed.includes("settings")) loadPreferences().catch(failed)
    if (changed.includes("red-flags") && !isToday()) loadRedFlags().catch(failed)
  })
  api.onCameIn(({ text, undo }) => notice(text, undo))
  api.onWatchAsks(async (asks) => (await import("./elements/watch-asks.js")).askAboutWatch(asks))
  api.onWatchingFailed(failed)
  addEventListener("hashchange", () => show({ takeFocus: true }))
  document.addEventListener("plimsoll:ask", (event) => DOINGS[/** @type {CustomEvent<string>} */ (event).detail]?.())
  document.addEventListener("plimsoll:today", (event) => told(/** @type {CustomEvent<Today>} */ (event).detail))
  document.addEventListener("keydown", pressed)
  document.addEventListener("plimsoll:shown", () => document.body.classList.toggle("welcoming", main.querySelector("welcome-view") !== null))
  document.addEventListener("plimsoll:shown", () => requestAnimationFrame(() => requestAnimationFrame(() => api.ready().catch(() => {}))), { once: true })
  show()
  if (isToday()) return
  api.today().then(({ sample }) => banner.show(sample)).catch(() => {})
  loadRedFlags().catch(() => {})
}

/** @param {{ takeFocus?: boolean }} [options] */
async function show({ takeFocus = false } = {}) {
  const { screen, id } = placeOf(location.hash)
  const name = SCREENS.find((known) => known.screen === screen)?.name ?? "Today"
  document.title = `${name} – Plimsoll`
  const asked = location.hash
  const view = await VIEWS[screen](id)
  if (location.hash !== asked) return
  main.replaceChildren(view)
  if (screen !== "log" || id !== null) scrollTo(0, 0)
  if (takeFocus) view.addEventListener("plimsoll:shown", () => { if (document.activeElement === document.body) focusHeading() }, { once: true })
}

/** Another logbook, or the same one seen anew. */
async function reopen() {
  await loadPreferences().catch(failed)
  api.today().then(({ sample }) => banner.show(sample)).catch(failed)
  if (isToday()) show({ takeFocus: true })
  else go("today")
}

/** @param {Today} today */
async function told(today) {
  banner.show(today.sample)
  if (!today.welcome) return
  document.title = "Welcome – Plimsoll"
  main.replaceChildren()
  const { WelcomeView } = await import("./views/welcome.js")
  main.replaceChildren(Object.assign(new WelcomeView(), { today: today.day }))
}

/** Today loads on its own what the rest of the window is told. */
const isToday = () => placeOf(location.hash).screen === "today"

function focusHeading() {
  /** @type {HTMLElement | null} */ (main.querySelector("h1"))?.focus({ preventScroll: true })
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  const isTyping = event.target instanceof Element && event.target.closest("input:not([type=radio], [type=checkbox]), select, textarea")
  const isModal = document.querySelector("dialog[open]") !== null
  const doing = event.ctrlKey || event.metaKey ? withControl(event, Boolean(isTyping)) : isTyping || event.altKey ? undefined : plain(event)
  if (!doing || isModal) return
  event.preventDefault()
  doing()
}

/** @param {KeyboardEvent} event @param {boolean} isTyping @returns {(() => void) | undefined} */
function withControl({ key, shiftKey, altKey }, isTyping) {
  if (altKey) return
  const screen = SCREENS[Number(key) - 1]
  if (screen) return () => { location.hash = hashOf(screen.screen) }
  const letter = key.toLowerCase()
  if (letter === "o") return DOINGS.import
  if (key === "+" || key === "=") return larger
  if (key === "-") return smaller
  if (key === "0") return asDrawn
  if (isTyping) return
  if (letter === "z") return shiftKey ? redoLast : undoLast
  if (letter === "y") return redoLast
}

/** @param {KeyboardEvent} event @returns {(() => void) | undefined} */
function plain({ key }) {
  if (key === "?") return openKeysSheet
  if (key.toLowerCase() === "n") return DOINGS["new-run"]
}
