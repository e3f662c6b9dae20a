// Load and pain, drawn by the backend at this element's own width; a cross-hair, a read-out and a table are laid over it.

import * as api from "../backend.js"
import { make } from "../lib/make.js"
import { UNKNOWN, dayInFull, dayShort, distance, load } from "../lib/format.js"
import { picture } from "../lib/picture.js"
import { units } from "../lib/preferences.js"
import { onTheme, theme } from "../lib/theme.js"
import { momentMark } from "./marks.js"
import { problemNote } from "./problem-note.js"

/** @import { Chart, ChartInput, ChartRow, MomentDto } from "../api.d.ts" */

const RESIZE_PAUSE_MS = 160
const LEAST_WIDTH = 320

export class LoadChart extends HTMLElement {
  #readout = make("p", { class: "readout" })
  #spoken = make("p", { class: "out-of-sight", role: "status" })
  #drawing = make("div", { class: "drawing" })
  #span = make("div", { class: "span", hidden: true })
  #hair = make("div", { class: "hair", hidden: true })
  #stage = make("div", {
    class: "stage", tabindex: 0, role: "group", "aria-roledescription": "chart",
    on: {
      pointermove: (/** @type {PointerEvent} */ event) => this.#point(event),
      pointerleave: () => this.#rest(),
      keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
      blur: () => this.#rest(),
    },
  }, this.#drawing, this.#span, this.#hair)
  #table = make("details", { on: { toggle: () => this.#list() } }, make("summary", {}, "As a table"))
  #leaving = new AbortController()
  #turn = 0
  #pause = 0
  #width = 0
  #at = -1
  /** @type {Chart | null} */
  #chart = null
  /** @type {ChartInput} */
  #wish = {}
  #height = 420

  // Lifecycle

  connectedCallback() {
    this.#leaving = new AbortController()
    if (!this.hasChildNodes()) this.append(make("figure", {}, this.#readout, this.#stage), this.#spoken, this.#table)
    const watch = new ResizeObserver(([{ contentRect }]) => this.#resize(Math.round(contentRect.width)))
    watch.observe(this.#stage)
    this.#leaving.signal.addEventListener("abort", () => watch.disconnect())
    onTheme(() => this.update(), this.#leaving.signal)
  }

  disconnectedCallback() {
    this.#leaving.abort()
    clearTimeout(this.#pause)
  }

  // Actions

  /** What to draw: the days, the knee. @param {ChartInput} wish @param {number} [height] */
  show(wish, height = 420) {
    this.#wish = wish
    this.#height = height
    return this.update()
  }

  /** The chart on screen, as it would be asked for again. @returns {ChartInput} */
  get input() {
    return { ...this.#wish, theme: theme(), width: Math.max(LEAST_WIDTH, this.#width), height: this.#height }
  }

  /** Draws anew; the old drawing stays until the new one is there. */
  async update() {
    if (this.#width === 0) return
    const turn = ++this.#turn
    try {
      const chart = await api.chart(this.input)
      if (turn !== this.#turn) return
      this.#chart = chart
      const drawn = picture(chart.svg)
      drawn.setAttribute("aria-hidden", "true")
      this.#drawing.replaceChildren(drawn)
      this.#stage.setAttribute("aria-label", `${chart.title}. ${chart.summary} Arrow keys read it out.`)
      this.#at = Math.min(this.#at, chart.rows.length - 1)
      this.#rest()
      this.#list()
    } catch (problem) {
      if (turn === this.#turn) this.#drawing.replaceChildren(problemNote(problem, () => this.update(), "h3"))
    }
  }

  // Private

  /** @param {number} width */
  #resize(width) {
    if (width === this.#width || width === 0) return
    const isFirst = this.#width === 0
    this.#width = width
    clearTimeout(this.#pause)
    if (isFirst) this.update()
    else this.#pause = window.setTimeout(() => this.update(), RESIZE_PAUSE_MS)
  }

  /** @param {PointerEvent} event */
  #point(event) {
    if (!this.#chart) return
    const x = (event.clientX - this.#drawing.getBoundingClientRect().left) / this.#scale
    const at = this.#chart.rows.findIndex(({ left, right }) => x >= left && x < right)
    if (at >= 0) this.#read(at)
    else this.#rest()
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (!this.#chart?.rows.length || event.ctrlKey || event.metaKey || event.altKey) return
    const last = this.#chart.rows.length - 1
    const here = this.#at < 0 ? last + 1 : this.#at
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, PageUp: here - 7, PageDown: here + 7, Home: 0, End: last }[event.key]
    if (to === undefined) return event.key === "Escape" ? this.#rest() : undefined
    event.preventDefault()
    const at = Math.max(0, Math.min(last, to))
    this.#read(at)
    this.#spoken.textContent = this.#chart.rows[at].text
  }

  /** @param {number} at */
  #read(at) {
    const chart = /** @type {Chart} */ (this.#chart)
    const row = chart.rows[at]
    this.#at = at
    const scale = this.#scale
    const top = Math.min(...chart.panels.map((panel) => panel.top)) * scale
    const foot = Math.max(...chart.panels.map((panel) => panel.top + panel.height)) * scale
    place(this.#span, row.left * scale, top, Math.max(1, (row.right - row.left) * scale), foot - top)
    place(this.#hair, row.x * scale, top, 1, foot - top)
    this.#readout.replaceChildren(...readOut(row))
  }

  #rest() {
    this.#span.hidden = this.#hair.hidden = true
    this.#at = -1
    this.#readout.replaceChildren(make("span", { class: "quiet" }, this.#chart?.summary ?? ""))
  }

  #list() {
    if (!this.#table.open || !this.#chart) return
    this.#table.querySelector(".table-room")?.remove()
    this.#table.append(make("div", { class: "table-room", tabindex: 0, role: "group", "aria-label": "The chart as a table" }, tableOf(this.#chart)))
  }

  get #scale() {
    return this.#chart ? this.#drawing.getBoundingClientRect().width / this.#chart.width : 1
  }
}

customElements.define("load-chart", LoadChart)

/** @param {HTMLElement} box @param {number} left @param {number} top @param {number} width @param {number} height */
function place(box, left, top, width, height) {
  box.hidden = false
  Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` })
}

/** @param {ChartRow} row */
function readOut(row) {
  const when = row.from === row.to ? dayInFull(row.from) : `${dayShort(row.from)} to ${dayShort(row.to)}`
  const ran = row.runs === 0 ? "no run" : [row.runs > 1 ? `${row.runs} runs` : null, row.distance_m === null ? null : distance(row.distance_m, units()), row.load_kkm === null ? "load not known" : `${load(row.load_kkm)} knee-km`].filter((part) => part !== null).join(", ")
  return [
    make("b", {}, when), make("span", {}, ran),
    ...spoken(row).map(([moment, name, score]) => make("span", { class: "answer" }, momentMark(moment, score), name)),
    ...(row.missing_mornings > 0 ? [make("span", { class: "answer" }, momentMark("morning", null), row.missing_mornings === 1 ? "morning not answered" : `${row.missing_mornings} mornings not answered`)] : []),
  ]
}

/** @param {ChartRow} row @returns {[MomentDto, string, number][]} */
function spoken({ during, after, morning }) {
  /** @type {[MomentDto, string, number | null][]} */
  const all = [["during", "during", during], ["after", "after", after], ["morning", "next morning", morning]]
  return all.flatMap(([moment, name, score]) => (score === null ? [] : [/** @type {[MomentDto, string, number]} */ ([moment, name, score])]))
}

/** @param {Chart} chart */
function tableOf(chart) {
  const cell = (/** @type {string | number | null} */ value) => make("td", { class: "number" }, value === null ? UNKNOWN : String(value))
  return make("table", { class: "figures" },
    make("caption", { class: "out-of-sight" }, chart.title),
    make("thead", {}, make("tr", {}, ...[chart.granularity === "week" ? "Week from" : "Day", "Runs", "Distance", "Knee-km", "During", "After", "Morning", "Unanswered"].map((name) => make("th", { scope: "col" }, name)))),
    make("tbody", {}, ...chart.rows.filter((row) => row.runs > 0 || spoken(row).length > 0 || row.missing_mornings > 0).toReversed().map((row) =>
      make("tr", {}, make("th", { scope: "row" }, dayShort(row.from)), cell(row.runs), cell(distance(row.distance_m, units())), cell(load(row.load_kkm)), cell(row.during), cell(row.after), cell(row.morning), cell(row.missing_mornings)))))
}
