// Puts the window together: which screen, which keys, what is asked for from anywhere.

import * as api from "./backend.js"
import { onAsked } from "./lib/asking.js"
import { beginImporting, pickAndRead } from "./lib/importing.js"
import { doingOf } from "./lib/keys.js"
import { loadMessages, say } from "./lib/messages.js"
import { loadPreferences, preferences } from "./lib/preferences.js"
import { isStopped, loadRedFlags } from "./lib/red-flags.js"
import { SCREENS, go, placeOf, screenName } from "./lib/router.js"
import { asDrawn, larger, restoreZoom, smaller } from "./lib/zoom.js"
import "./elements/app-rail.js"
import "./elements/drop-veil.js"
import { SampleBanner } from "./elements/sample-banner.js"
import { failed, notice, redoLast, undoLast } from "./elements/toast-rack.js"
import { TodayView } from "./views/today.js"

/** @import { Today } from "./api.d.ts" */

/** What the first screen does not need is fetched when it is asked for. @type {Record<string, (id: number | null) => Promise<HTMLElement>>} */
const VIEWS = {
  today: async () => new TodayView(),
  log: async (id) => id === null
    ? new (await import("./views/log.js")).LogView()
    : Object.assign(new (await import("./views/run.js")).RunView(), { id_: id }),
  charts: async () => new (await import("./views/charts.js")).ChartsView(),
  plan: async () => new (await import("./views/plan.js")).PlanView(),
  report: async () => new (await import("./views/report.js")).ReportView(),
  import: async () => new (await import("./views/import.js")).ImportView(),
  settings: async () => new (await import("./views/settings.js")).SettingsView(),
}
const openKeysSheet = async () => (await import("./elements/keys-sheet.js")).openKeysSheet()
const openRunForm = async () => (await import("./elements/run-form.js")).openRunForm()
const openDayForm = async () => (await import("./elements/day-form.js")).openDayForm()
/** @param {import("./api.d.ts").InstrumentDto} [first] */
const openScores = async (first) => (await import("./elements/score-sheet.js")).openScores(first)
const openRedFlags = async () => (await import("./elements/red-flag-questions.js")).openRedFlagQuestions(() => { if (isStopped() && !isToday()) go("today") })
/** What the page does of lib/doings.js; a test holds the two against each other. @type {Record<string, () => void>} */
const ACTS = {
  ...Object.fromEntries(SCREENS.map((screen) => [screen, () => go(screen)])),
  "new-run": () => { openRunForm() },
  day: () => { openDayForm() },
  "import-files": () => { pickAndRead() },
  print: () => { onScreen("report", "report-view", (/** @type {import("./views/report.js").ReportView} */ view) => view.print()) },
  undo: () => { if (!writeBack("undo")) undoLast() },
  redo: () => { if (!writeBack("redo")) redoLast() },
  larger,
  smaller,
  "as-drawn": asDrawn,
  answer: () => { onScreen("today", "today-view", (/** @type {TodayView} */ view) => view.takeQuestion()) },
  "can-run": () => { onScreen("today", "today-view", (/** @type {TodayView} */ view) => view.takePlanned()) },
  keys: () => { openKeysSheet() },
  "red-flags": () => { openRedFlags() },
  scores: () => { openScores() },
}
/** @type {HTMLElement} */
let main
/** @type {SampleBanner} */
let banner
/** The language the settings asked for when the page was put up. */
let language = preferences().language
/** What is done to the window as a whole, also while something lies over the page. */
const ALWAYS = ["larger", "smaller", "as-drawn"]
/** Alt was pressed and nothing else since. */
let altAlone = false

begin()

async function begin() {
  restoreZoom()
  // What keeps them from loading is said by the screen.
  await Promise.all([loadMessages().catch(() => {}), loadPreferences().catch(() => {})])
  putUp()
  beginImporting()
  language = preferences().language
  api.onChanged((changed) => {
    if (changed.includes("settings")) loadPreferences().then(sayAnew).catch(failed)
    if (changed.includes("red-flags") && !isToday()) loadRedFlags().catch(failed)
  })
  api.onCameIn(({ text, undo }) => notice(text, undo))
  api.onWatchAsks(async (asks) => (await import("./elements/watch-asks.js")).askAboutWatch(asks))
  api.onWatchingFailed(failed)
  addEventListener("hashchange", () => show({ takeFocus: true }))
  onAsked(asked)
  api.onDoing((id) => { if (!keepsBack(id)) ACTS[id]?.() })
  document.addEventListener("plimsoll:today", (event) => told(/** @type {CustomEvent<Today>} */ (event).detail))
  document.addEventListener("keydown", pressed)
  document.addEventListener("keyup", released)
  for (const other of ["blur", "pointerdown"]) addEventListener(other, () => { altAlone = false })
  document.addEventListener("plimsoll:shown", () => document.body.classList.toggle("welcoming", main.querySelector("welcome-view") !== null))
  document.addEventListener("plimsoll:shown", () => requestAnimationFrame(() => requestAnimationFrame(() => api.ready().catch(() => {}))), { once: true })
  show()
  if (isToday()) return
  api.today().then(({ sample }) => banner.show(sample)).catch(() => {})
  loadRedFlags().catch(() => {})
}

/** What stands around every screen. */
function putUp() {
  const { content } = /** @type {HTMLTemplateElement} */ (document.querySelector("template"))
  content.querySelector(".skip")?.append(say("common-skip"))
  document.body.append(content)
  main = /** @type {HTMLElement} */ (document.querySelector("main"))
  banner = /** @type {SampleBanner} */ (document.querySelector("sample-banner"))
}

/** All that is on the page was said in the language before: it is put up anew. */
function sayAnew() {
  if (preferences().language !== language) location.reload()
}

/** @param {{ takeFocus?: boolean }} [options] */
async function show({ takeFocus = false } = {}) {
  const { screen, id } = placeOf(location.hash)
  document.title = say("common-title", { screen: screenName(screen) })
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

/** A backup in the logbook's place, also of one that will not open. */
async function restore() {
  try {
    const said = await api.backupRestore()
    if (said === null) return
    await reopen()
    notice(said, null)
  } catch (problem) {
    failed(problem)
  }
}

/** @param {Today} today */
async function told(today) {
  banner.show(today.sample)
  if (!today.welcome) return
  document.title = say("common-title", { screen: say("common-welcome") })
  main.replaceChildren()
  const { WelcomeView } = await import("./views/welcome.js")
  main.replaceChildren(Object.assign(new WelcomeView(), { today: today.day }))
}

/** Today loads on its own what the rest of the window is told. */
const isToday = () => placeOf(location.hash).screen === "today"

function focusHeading() {
  /** @type {HTMLElement | null} */ (main.querySelector("h1"))?.focus({ preventScroll: true })
}

/** What a button or a link asks for by name. @param {string} what */
function asked(what) {
  if (what === "reopen") reopen()
  else if (what === "restore") restore()
  else if (what === "weekly-trouble") openScores(what)
  else ACTS[what]?.()
}

/** Goes to a screen, and does something with it once it is there. @template {HTMLElement} V @param {string} screen @param {string} tag @param {(view: V) => void} act */
function onScreen(screen, tag, act) {
  const there = () => /** @type {V | null} */ (main.querySelector(tag))
  if (placeOf(location.hash).screen === screen && there()?.hasAttribute("aria-busy") === false) return act(/** @type {V} */ (there()))
  document.addEventListener("plimsoll:shown", () => { const view = there(); if (view) act(view) }, { once: true })
  if (placeOf(location.hash).screen !== screen) go(screen)
}

/** Whether something lies over the page, which then keeps what is done there to itself. @param {string} id */
const keepsBack = (id) => document.querySelector("dialog[open]") !== null && !ALWAYS.includes(id)

/** @param {EventTarget | null} target */
const isText = (target) => target instanceof Element && target.closest("input:not([type=radio], [type=checkbox]), select, textarea") !== null

/** A text field that is being written in takes back its own words first. @param {"undo" | "redo"} step */
function writeBack(step) {
  return isText(document.activeElement) && document.execCommand(step)
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  altAlone = event.key === "Alt" && !event.ctrlKey && !event.shiftKey && !event.metaKey
  if (event.key === "F10" && !event.shiftKey) return openMenu(event)
  const isTyping = isText(event.target)
  const doing = doingOf(event, isTyping)
  if (!doing) return
  // Not every engine takes words back by the keyboard by itself.
  if (isTyping && doing.yields) document.execCommand(doing.id)
  else if (doing.by === "frame") api.doing(doing.id).catch(failed)
  else if (keepsBack(doing.id)) return
  else ACTS[doing.id]?.()
  event.preventDefault()
}

/** @param {KeyboardEvent} event */
function released(event) {
  if (event.key === "Alt" && altAlone) openMenu(event)
  altAlone = false
}

/** @param {KeyboardEvent} event */
function openMenu(event) {
  event.preventDefault()
  api.menuOpen().catch(failed)
}
