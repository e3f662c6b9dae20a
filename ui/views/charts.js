// Charts: which one, of which knee, over which days; read out, listed, saved.

import * as api from "../backend.js"
import { askFor } from "../lib/asking.js"
import { button, make } from "../lib/make.js"
import { daysOf, moved, zoomed } from "../lib/chart.js"
import { dayPlus, knee, monthsBefore } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { View } from "../lib/view.js"
import { watched } from "../lib/preferences.js"
import { ChartFigure } from "../elements/chart-figure.js"
import { choice, dayField } from "../elements/fields.js"
import { LoadChart } from "../elements/load-chart.js"

/** @import { Chart, ChartInput, ChartName, SideDto, Topic } from "../api.d.ts" */
/** @import { Range } from "../lib/chart.js" */

/** The charts, each with its name, whether it is of one knee, and what will be there. @returns {[ChartName, { name: string, knee: boolean, empty: string }][]} */
const charts = () => [
  ["load-pain", { name: say("charts-load-pain"), knee: true, empty: say("charts-load-pain-empty") }],
  ["dose-answer", { name: say("charts-dose-answer"), knee: true, empty: say("charts-dose-answer-empty") }],
  ["day-course", { name: say("charts-day-course"), knee: true, empty: say("charts-day-course-empty") }],
  ["calendar", { name: say("charts-calendar"), knee: true, empty: say("charts-calendar-empty") }],
  ["followed", { name: say("charts-followed"), knee: true, empty: say("charts-followed-empty") }],
  ["metrics", { name: say("charts-metrics"), knee: false, empty: say("charts-metrics-empty") }],
]
/** @returns {[string, string][]} */
const ranges = () => [["weeks", say("charts-weeks")], ["half", say("charts-half-year")], ["year", say("charts-year")], ["all", say("charts-all")], ["days", say("charts-days")]]
/** Kept while the app is open. @type {{ chart: ChartName, range: string, days: Range | null, side: SideDto | null }} */
const chosen = { chart: "load-pain", range: "weeks", days: null, side: null }

export class ChartsView extends View {
  /** @type {Topic[]} */
  static topics = ["runs", "pain", "settings", "imports", "plan"]

  #day = ""
  #first = ""
  #heading = make("h1", { tabindex: -1 })
  #tools = make("div", { class: "tools" })
  #days = make("div", { class: "own days", hidden: true })
  #place = make("div", { class: "chart" })
  /** @type {ChartFigure | null} */
  #figure = null
  /** @type {string | null} */
  #made = null

  // Actions

  /** @param {() => boolean} isCurrent */
  async load(isCurrent) {
    const { today, first } = await api.logMonth({})
    if (!isCurrent()) return
    this.#day = today
    this.#first = first ?? ""
    const shape = `${first === null} ${watched()}`
    if (this.#made !== shape) this.#make(first === null)
    this.#made = shape
    if (first !== null) this.#draw()
  }

  // Private

  /** @param {boolean} isEmpty */
  #make(isEmpty) {
    this.#figure = null
    this.#heading.textContent = isEmpty ? say("common-charts") : about().name
    if (isEmpty) return this.replaceChildren(this.#heading, empty())
    const knees = watched()
    const choose = (/** @type {() => void} */ change) => { change(); this.#draw() }
    this.#tools.replaceChildren(
      choice(say("charts-range"), ranges(), chosen.range, (range) => choose(() => this.#range(range)), { quiet: true }),
      knees.length > 1 ? choice(say("common-knee"), [["left", knee("left")], ["right", knee("right")]], chosen.side ?? knees[0], (side) => choose(() => { chosen.side = /** @type {SideDto} */ (side) }), { quiet: true }) : "")
    this.replaceChildren(
      this.#heading,
      make("nav", { class: "which", "aria-label": say("common-charts") }, choice(say("charts-chart"), charts().map(([key, { name }]) => [key, name]), chosen.chart, (chart) => choose(() => { chosen.chart = /** @type {ChartName} */ (chart) }), { quiet: true })),
      this.#tools, this.#days, this.#place)
    this.#fields()
  }

  #draw() {
    const isLoad = chosen.chart === "load-pain"
    if (!this.#figure || this.#figure instanceof LoadChart !== isLoad) this.#put(isLoad ? new LoadChart() : new ChartFigure())
    const figure = /** @type {ChartFigure} */ (this.#figure)
    this.#heading.textContent = about().name
    const whose = this.#tools.querySelectorAll("fieldset")[1]
    if (whose) whose.hidden = !about().knee
    this.#days.hidden = chosen.range !== "days"
    const high = Math.round(Math.min(600, Math.max(400, innerHeight * 0.58)))
    figure.show(this.#wish(), chosen.chart === "day-course" ? Math.min(high, 420) : high)
  }

  /** @param {ChartFigure} figure */
  #put(figure) {
    this.#figure = figure
    figure.onzoom = (factor, at) => this.#show(zoomed(this.#shown(), factor, at, this.#all()))
    figure.onmove = (share) => {
      const range = this.#shown()
      this.#show(moved(range, Math.sign(share) * Math.max(1, Math.round(Math.abs(share) * daysOf(range))), this.#all()))
    }
    figure.onbrush = (range) => this.#show(range)
    this.#place.replaceChildren(figure, figure.doings())
  }

  /** The days on screen. @returns {Range} */
  #shown() {
    const chart = this.#figure?.chart
    return chosen.days && chosen.range === "days" ? chosen.days : chart ? { from: chart.from, to: chart.to } : this.#all()
  }

  /** Everything there is: from the month of the first run to today. @returns {Range} */
  #all() {
    const weeks = dayPlus(this.#day, -55)
    return { from: this.#first !== "" && this.#first < weeks ? this.#first : weeks, to: this.#day }
  }

  /** @param {Range} range */
  #show(range) {
    chosen.days = range
    this.#choose("days")
    this.#fields()
    this.#draw()
  }

  /** @param {string} range */
  #range(range) {
    if (range === "days" && !chosen.days) chosen.days = this.#shown()
    chosen.range = range
    this.#fields()
  }

  /** Marks a range as chosen. @param {string} range */
  #choose(range) {
    chosen.range = range
    const radio = /** @type {HTMLInputElement | null} */ (this.#tools.querySelector(`input[value="${range}"]`))
    if (radio) radio.checked = true
  }

  /** The fields for days of one's own. */
  #fields() {
    const known = chosen.days
    if (this.#days.dataset.days === `${known?.from} ${known?.to}`) return
    this.#days.dataset.days = `${known?.from} ${known?.to}`
    const today = () => this.#day
    const from = dayField(say("charts-from"), known?.from ?? "", today)
    const to = dayField(say("charts-to"), known?.to ?? "", today)
    const read = () => {
      const [first, last] = [from.read(), to.read()]
      if (!first.day || !last.day) return
      if (first.day > last.day) return void (to.wrong.textContent = say("charts-before-first"))
      chosen.days = { from: first.day, to: last.day }
      this.#days.dataset.days = `${first.day} ${last.day}`
      this.#draw()
    }
    for (const { input } of [from, to]) input.addEventListener("change", read)
    this.#days.replaceChildren(from.field, to.field)
  }

  /** @returns {ChartInput} */
  #wish() {
    const to = this.#day
    const side = about().knee && watched().length > 1 && chosen.side ? { side: chosen.side } : {}
    const name = chosen.chart
    if (chosen.range === "all") return { ...side, name, all: true }
    if (chosen.range === "days" && chosen.days) return { ...side, name, ...chosen.days }
    const from = chosen.range === "weeks" ? dayPlus(to, -55) : monthsBefore(to, chosen.range === "half" ? 6 : 12)
    return { ...side, name, from, to }
  }
}

customElements.define("charts-view", ChartsView)

const about = () => /** @type {{ name: string, knee: boolean, empty: string }} */ (new Map(charts()).get(chosen.chart))

function empty() {
  return make("div", { class: "empty" },
    make("p", { class: "headline" }, say("charts-empty-title")),
    make("dl", { class: "to-come" }, ...charts().map(([, { name, empty }]) => make("div", {}, make("dt", {}, name), make("dd", { class: "quiet" }, empty)))),
    make("div", { class: "buttons" }, button(say("common-import-runs"), () => askFor("import-files"), { class: "main" })))
}
