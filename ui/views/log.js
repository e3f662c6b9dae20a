// The log: every run, newest first, by month; narrowed by filters, and beside it a month as a calendar.

import * as api from "../backend.js"
import { askFor } from "../lib/asking.js"
import { button, make } from "../lib/make.js"
import { clock, dayOfMonth, distance, duration, load, month } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { View, afterPaint } from "../lib/view.js"
import { hours, units, watched } from "../lib/preferences.js"
import { hashOf } from "../lib/router.js"
import { LogCalendar } from "../elements/log-calendar.js"
import { RunChoice } from "../elements/run-choice.js"
import { openDayForm } from "../elements/day-form.js"
import { LogFilters } from "../elements/log-filters.js"
import { lightMark, lightName, momentMark } from "../elements/marks.js"

/** @import { MomentDto, RunRow, SideDto, Topic } from "../api.d.ts" */
/** @import { Filter } from "../elements/log-filters.js" */

const PAGE = 60
/** No run's row is lower, in the page's pixels. */
const LEAST_ROW = 40
/** Where the calendar and the filters stand beside the list, and not folded over it: as in views.css. */
const BESIDE = matchMedia("(min-width: 68rem)")
/** @type {MomentDto[]} */
const ASKED = ["during", "after", "morning"]
/** How far the list was opened, where it stood, and what it was narrowed to: kept for the way back from a run. @type {{ shown: number, scroll: number, filter: Filter }} */
const place = { shown: PAGE, scroll: 0, filter: {} }

export class LogView extends View {
  /** @type {Topic[]} */
  static topics = ["runs", "pain", "settings", "imports"]

  #count = make("p", { class: "quiet", role: "status" })
  #calendar = new LogCalendar()
  #filters = new LogFilters()
  #fold = make("details", {}, make("summary", {}, say("log-beside")), make("div", { class: "room" }, this.#calendar, this.#filters))
  #beside = make("aside", { class: "beside", "aria-label": say("log-beside") }, this.#fold)
  #list = make("div", { class: "months" })
  #more = make("div", { class: "buttons more-runs" })
  #choice = new RunChoice()
  #choose = button(say("log-choose"), () => this.#choosing(!this.#isChoosing), { "aria-pressed": "false" })
  /** The tick a stretch begins at. @type {number | null} */
  #anchor = null

  // Lifecycle

  connectedCallback() {
    super.connectedCallback()
    addEventListener("scroll", () => { place.scroll = scrollY }, { signal: this.left, passive: true })
    this.addEventListener("keydown", (event) => { if (event.key === "Escape" && this.#isChoosing) this.#choosing(false) })
    BESIDE.addEventListener("change", () => this.#unfold(), { signal: this.left })
    this.#choice.onchange = () => this.#tick()
    this.#choice.onleave = () => this.#choosing(false)
  }

  // Actions

  /** @param {() => boolean} isCurrent */
  async load(isCurrent) {
    const scroll = place.scroll
    const [{ runs, total }, shown] = await Promise.all([api.runs({ limit: place.shown, ...place.filter }), this.#calendar.read()])
    if (!isCurrent()) return
    if (!this.#list.isConnected) this.#make()
    this.#beside.hidden = shown.first === null
    if (shown.first !== null) this.#calendar.show(shown)
    this.#tell(total)
    // What nobody sees yet comes after what is seen.
    const seen = this.#list.hasChildNodes() || scroll > 0 ? runs.length : mostInSight()
    this.#show(runs, total, seen)
    const table = this.#list.querySelector("table")
    scrollTo(0, scroll)
    // Unless another list stands there meanwhile.
    if (seen < runs.length) afterPaint(() => { if (table?.isConnected) this.#append(runs.slice(seen), total) })
  }

  // Private

  /** Beside the list nothing is folded; over it only what is left out is told unasked. */
  #unfold() { this.#fold.open = BESIDE.matches || !this.#filters.isAll }

  #make() {
    this.#filters.show(place.filter)
    this.#unfold()
    this.#filters.onfilter = (filter) => this.#narrow(filter)
    this.#calendar.onday = (day, runs) => {
      if (runs.length === 0) openDayForm(day)
      else if (runs.length === 1) location.hash = hashOf("log", runs[0])
      else this.#filters.day(day)
    }
    this.#choice.hidden = !this.#isChoosing
    this.#list.addEventListener("click", (event) => this.#ticked(event))
    this.replaceChildren(
      make("header", { class: "view-head" }, make("div", {}, make("h1", { tabindex: -1 }, say("common-log")), this.#count),
        make("div", { class: "buttons" }, this.#choose, button(say("day-write"), () => openDayForm()))),
      make("div", { class: "log-and-month" }, make("div", { class: "listed" }, this.#list, this.#more, this.#choice), this.#beside))
  }

  /** @param {Filter} filter */
  async #narrow(filter) {
    place.filter = filter
    place.shown = PAGE
    const { runs, total } = await api.runs({ limit: PAGE, ...filter })
    if (place.filter !== filter || !this.isConnected) return
    this.#tell(total)
    this.#show(runs, total)
  }

  /** @param {number} total */
  #tell(total) {
    this.#count.textContent = !this.#filters.isAll ? say("log-runs-fit", { count: total }) : total === 0 ? "" : say("common-runs", { count: total })
  }

  get #isChoosing() { return this.hasAttribute("data-choosing") }

  /** Whether runs are ticked; leaving it lets go of them. @param {boolean} on */
  #choosing(on) {
    this.toggleAttribute("data-choosing", on)
    this.#choose.setAttribute("aria-pressed", String(on))
    this.#choice.hidden = !on
    this.#anchor = null
    if (!on) {
      if (this.#choice.contains(document.activeElement)) this.#choose.focus()
      this.#choice.chosen.clear()
    }
    this.#tick()
    if (on) /** @type {HTMLElement | null} */ (this.#list.querySelector("input[data-id]"))?.focus()
  }

  /** Puts the ticks where they belong, on the rows that are shown. */
  #tick() {
    for (const box of this.#boxes()) box.checked = this.#choice.chosen.has(Number(box.dataset.id))
    this.#choice.update()
  }

  /** @returns {HTMLInputElement[]} */
  #boxes() { return [...this.#list.querySelectorAll("input")].filter((input) => input.dataset.id !== undefined) }

  /** A tick was set or taken away; with Shift, on everything since the last one. @param {MouseEvent} event */
  #ticked(event) {
    const box = event.target
    if (!(box instanceof HTMLInputElement) || box.dataset.id === undefined) return
    const id = Number(box.dataset.id)
    const ids = this.#boxes().map((one) => Number(one.dataset.id))
    const from = event.shiftKey && this.#anchor !== null ? ids.indexOf(this.#anchor) : -1
    const to = ids.indexOf(id)
    for (const one of from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1)) {
      if (box.checked) this.#choice.chosen.add(one)
      else this.#choice.chosen.delete(one)
    }
    this.#anchor = id
    this.#tick()
  }

  /** Shows runs, the first few of them where the rest is put below soon. @param {RunRow[]} runs @param {number} total @param {number} [few] */
  #show(runs, total, few = runs.length) {
    this.#choose.hidden = total === 0
    if (total === 0) {
      this.#choosing(false)
      this.#list.replaceChildren(this.#filters.isAll ? empty() : make("p", { class: "quiet" }, say("log-none-fits")))
      this.#more.replaceChildren()
      return
    }
    const focused = document.activeElement?.getAttribute("href")
    const ticked = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.id : undefined
    this.#list.replaceChildren(tableOf(runs.slice(0, few)))
    // What is no longer in sight is not chosen behind one's back.
    const shown = new Set(runs.map(({ id }) => id))
    for (const id of this.#choice.chosen) if (!shown.has(id)) this.#choice.chosen.delete(id)
    this.#tick()
    if (ticked !== undefined) this.#boxes().find((box) => box.dataset.id === ticked)?.focus()
    if (focused) /** @type {HTMLElement | null} */ (this.#list.querySelector(`a[href="${focused}"]`))?.focus()
    if (few < runs.length) this.#more.replaceChildren()
    else this.#offerMore(runs.length, total)
  }

  /** Loads the next stretch and puts the focus on its first run. @param {number} skip */
  async #showMore(skip) {
    place.shown = skip + PAGE
    const { runs, total } = await api.runs({ limit: PAGE, skip, ...place.filter })
    this.#append(runs, total)
    const first = this.#list.querySelector(`a[href="${hashOf("log", runs[0]?.id)}"]`)
    if (first instanceof HTMLElement) first.focus()
  }

  /** Puts further runs below those that are shown. @param {RunRow[]} runs @param {number} total */
  #append(runs, total) {
    const table = this.#list.querySelector("table")
    if (!table) return
    const months = [...table.tBodies]
    for (const [name, rows] of byMonth(runs)) {
      const last = months.at(-1)
      if (last?.dataset.month === name) last.append(...rows.map(rowOf))
      else table.append(monthOf(name, rows))
    }
    this.#offerMore(table.querySelectorAll("tr.run").length, total)
  }

  /** @param {number} shown @param {number} total */
  #offerMore(shown, total) {
    this.#more.replaceChildren(...(shown < total ? [
      button(say("common-show-more"), () => this.#showMore(shown)), make("span", { class: "quiet small" }, say("common-of", { number: shown, all: total }))] : []))
  }
}

customElements.define("log-view", LogView)

/** As many runs may be in sight before anything is scrolled. */
const mostInSight = () => Math.max(1, Math.ceil(innerHeight / LEAST_ROW))

function empty() {
  return make("div", { class: "empty" },
    make("p", { class: "headline" }, say("log-empty-title")),
    make("p", { class: "quiet" }, say("log-empty-text")),
    make("div", { class: "buttons" }, button(say("common-import-runs"), () => askFor("import-files"), { class: "main" }), button(say("common-type-a-run"), () => askFor("new-run"))))
}

/** @param {RunRow[]} runs */
function tableOf(runs) {
  return make("table", { class: "log" },
    make("caption", { class: "out-of-sight" }, say("log-table")),
    make("thead", {}, make("tr", {},
      make("th", { scope: "col" }, say("common-day")), make("th", { scope: "col" }, say("log-column-run")),
      make("th", { scope: "col", class: "number" }, say("common-distance")), make("th", { scope: "col", class: "number" }, say("common-time-taken")), make("th", { scope: "col", class: "number" }, say("log-column-load")),
      make("th", { scope: "col", class: "answers" }, make("span", { title: say("log-answers-meaning") }, say("log-column-answers"))), make("th", { scope: "col" }, say("log-column-state")))),
    ...byMonth(runs).map(([name, rows]) => monthOf(name, rows)))
}

/** @param {string} name @param {RunRow[]} rows */
function monthOf(name, rows) {
  return make("tbody", { "data-month": name }, make("tr", {}, make("th", { scope: "rowgroup", colspan: 7 }, make("span", {}, name))), ...rows.map(rowOf))
}

/** @param {RunRow} run */
function rowOf(run) {
  const name = run.title ?? (run.treadmill ? say("log-treadmill") : say("common-a-run"))
  return make("tr", { class: "run", on: { click: (/** @type {MouseEvent} */ event) => { if (!(/** @type {Element} */ (event.target)).closest("a, label")) location.hash = hashOf("log", run.id) } } },
    make("td", { class: "day" }, make("label", { class: "pick tick" }, make("input", { type: "checkbox", "data-id": run.id, "aria-label": say("log-pick", { name, day: dayOfMonth(run.day) }) })), dayOfMonth(run.day), make("span", { class: "quiet" }, ` ${clock(run.start, hours())}`)),
    make("td", { class: "title" }, make("a", { href: hashOf("log", run.id) }, name), ...notedOf(run)),
    make("td", { class: "number" }, distance(run.distance_m, units())),
    make("td", { class: "number" }, duration(run.timer_s)),
    make("td", { class: "number" }, load(run.dose_kkm)),
    make("td", { class: "answers" }, ...sides(run).map((side) => answersOf(run, side))),
    make("td", { class: "state" }, stateOf(run)))
}

/** What is shown of what was noted: of a knee, an injury, soreness. */
const NOTED = ["knee", "injury", "soreness"]

/** @param {RunRow} run */
function notedOf(run) {
  return run.context.filter(({ kind }) => NOTED.includes(kind)).map(({ text, source }) => make("span", { class: "noted small quiet" }, say("log-noted", { text, source })))
}

/** The watched knees; where none is said, those that answered. @param {RunRow} run @returns {SideDto[]} */
function sides(run) {
  const asked = watched()
  return asked.length > 0 ? asked : /** @type {SideDto[]} */ (["left", "right"]).filter((side) => ASKED.some((moment) => run.answers[side][moment] !== null))
}

/** @param {RunRow} run @param {SideDto} side */
function answersOf(run, side) {
  const both = watched().length > 1
  const { during, after, morning } = run.answers[side]
  const answers = say("log-answers", { during: during ?? "none", after: after ?? "none", morning: morning ?? "none" })
  return make("span", { class: "answer-set", role: "img", "aria-label": both ? say("log-answers-of", { side, answers }) : answers },
    both && make("span", { class: "side", "aria-hidden": "true" }, say("log-side", { side })),
    ...ASKED.map((moment) => momentMark(moment, run.answers[side][moment])))
}

/** @param {RunRow} run */
export function stateOf(run) {
  if (run.state === "open") return make("span", { class: "quiet" }, say("log-open"))
  if (run.state === "missing") return make("span", { class: "missing" }, say("common-no-morning"))
  const lights = sides(run).flatMap((side) => run.lights[side] ?? [])
  const worst = (/** @type {const} */ (["red", "amber", "unknown", "green"])).find((light) => lights.includes(light)) ?? "unknown"
  return make("span", { class: `light-word ${worst}` }, lightMark(worst), lightName(worst))
}

/** @param {RunRow[]} runs @returns {[string, RunRow[]][]} */
function byMonth(runs) {
  /** @type {Map<string, RunRow[]>} */
  const months = new Map()
  for (const run of runs) {
    const name = month(run.day)
    const rows = months.get(name) ?? []
    rows.push(run)
    months.set(name, rows)
  }
  return [...months]
}
