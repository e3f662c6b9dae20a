// A chart, drawn by the backend at this element's own width; a cross-hair, a read-out, a table and its reasons are laid over it.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { asText, cellText, columnsOf, dayUnder, keyLeads, pointedAt } from "../lib/chart.js"
import { leadOf } from "../lib/lead.js"
import { say } from "../lib/messages.js"
import { picture } from "../lib/picture.js"
import { units } from "../lib/preferences.js"
import { hashOf } from "../lib/router.js"
import { onTheme, theme } from "../lib/theme.js"
import { problemNote } from "./problem-note.js"
import { failed, toast } from "./toast-rack.js"

/** @import { Chart, ChartFile, ChartInput, ChartName, ChartSpot } from "../api.d.ts" */
/** @import { Range } from "../lib/chart.js" */

const RESIZE_PAUSE_MS = 160
const LEAST_WIDTH = 320
/** A drag of fewer pixels is a click. */
const LEAST_DRAG = 6
/** Charts whose axis is time. @type {ChartName[]} */
const OVER_TIME = ["load-pain", "metrics"]
/** Each file with its ending. @type {[ChartFile, string][]} */
const FILES = [["svg", "SVG…"], ["png", "PNG…"], ["csv", "CSV…"]]

export class ChartFigure extends HTMLElement {
  /** Days are to be shown nearer, farther or further on. @type {((factor: number, at: number) => void) | null} */
  onzoom = null
  /** @type {((share: number) => void) | null} */
  onmove = null
  /** A stretch was drawn over. @type {((range: Range) => void) | null} */
  onbrush = null

  #readout = make("p", { class: "readout" })
  #spoken = make("p", { class: "out-of-sight", role: "status" })
  #drawing = make("div", { class: "drawing", "data-waits": say("chart-figure-drawing") })
  #span = make("div", { class: "span", hidden: true })
  #hair = make("div", { class: "hair", hidden: true })
  #dot = make("div", { class: "dot", hidden: true })
  #brush = make("div", { class: "brush", hidden: true })
  #stage = make("div", {
    class: "stage", dir: "ltr", tabindex: 0, role: "group", "aria-roledescription": say("chart-figure-role"),
    on: {
      pointerdown: (/** @type {PointerEvent} */ event) => this.#press(event),
      pointermove: (/** @type {PointerEvent} */ event) => this.#point(event),
      pointerup: (/** @type {PointerEvent} */ event) => this.#release(event),
      pointercancel: () => this.#letGo(),
      pointerleave: () => { if (!this.#pressed) this.#rest() },
      dblclick: (/** @type {MouseEvent} */ event) => this.#open(this.#under(event)),
      keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
      blur: () => this.#rest(),
    },
  }, this.#drawing, this.#brush, this.#span, this.#hair, this.#dot)
  #table = make("details", { on: { toggle: () => this.#list() } }, make("summary", {}, say("chart-figure-as-table")))
  #why = make("details", { class: "why" }, make("summary", {}, say("chart-figure-why")))
  #leaving = new AbortController()
  #drawingNow = false
  #drawAgain = false
  #pause = 0
  #width = 0
  #at = -1
  /** @type {{ x: number, day: string } | null} */
  #pressed = null
  /** @type {Chart | null} */
  #chart = null
  /** @type {ChartInput} */
  #wish = {}
  #height = 420
  /** What was asked for before it was to be shown. @type {{ asked: string, chart: Promise<Chart> } | null} */
  #ahead = null

  // Lifecycle

  connectedCallback() {
    this.#leaving = new AbortController()
    if (!this.hasChildNodes()) this.append(make("figure", {}, this.#readout, this.#stage), this.#spoken, this.#table, this.#why)
    const watch = new ResizeObserver(([{ contentRect }]) => this.#resize(Math.round(contentRect.width)))
    watch.observe(this.#stage)
    this.#leaving.signal.addEventListener("abort", () => watch.disconnect())
    // A page that scrolls is not to be held up: the wheel zooms once the chart has the keyboard, or with Ctrl.
    this.#stage.addEventListener("wheel", (event) => this.#wheel(event), { passive: false, signal: this.#leaving.signal })
    onTheme(() => this.update(), this.#leaving.signal)
  }

  disconnectedCallback() {
    this.#leaving.abort()
    clearTimeout(this.#pause)
  }

  // Actions

  /** What to draw: the chart, the days, the knee. @param {ChartInput} wish @param {number} [height] */
  show(wish, height = 420) {
    this.#wish = wish
    this.#height = height
    return this.update()
  }

  /** Asks for what will be shown if nothing has changed since it was last shown, this wide. @param {ChartInput} wish @param {number} height @param {number} width */
  askAhead(wish, height, width) {
    const asked = inputOf(wish, width, height)
    this.#ahead = { asked: JSON.stringify(asked), chart: api.chart(asked) }
    this.#ahead.chart.catch(() => {}) // Whoever waits for it hears of it.
  }

  /** The chart on screen, as it would be asked for again. @returns {ChartInput} */
  get input() { return inputOf(this.#wish, this.#width, this.#height) }

  /** How wide it is, in the page's pixels; 0 before it is on the screen. */
  get width() { return this.#width }

  /** What is on screen. */
  get chart() { return this.#chart }

  /** Draws anew; the old drawing stays until the new one is there, and of many wishes in a row the last one counts. */
  async update() {
    if (this.#width === 0) return
    if (this.#drawingNow) { this.#drawAgain = true; return }
    this.#drawingNow = true
    this.setAttribute("aria-busy", "true")
    do {
      this.#drawAgain = false
      const asked = this.input
      try {
        const ahead = this.#ahead
        this.#ahead = null
        const chart = await (ahead?.asked === JSON.stringify(asked) ? ahead.chart : api.chart(asked))
        if (!this.#drawAgain) this.#put(chart)
      } catch (problem) {
        if (!this.#drawAgain) this.#drawing.replaceChildren(problemNote(problem, () => this.update(), "h3"))
      }
    } while (this.#drawAgain && this.isConnected)
    this.#drawingNow = false
    if (this.#pause === 0) this.removeAttribute("aria-busy")
  }

  /** Saves what is on screen. @param {ChartFile} file */
  async save(file) {
    try {
      const path = await api.chartSave(this.input, file)
      if (path) toast(say("chart-figure-saved", { path }))
    } catch (problem) {
      failed(problem)
    }
  }

  /** Puts the numbers on the clipboard, in columns a spreadsheet takes. */
  copy() {
    if (!this.#chart) return
    const text = asText(this.#chart.table, units())
    const put = (/** @type {ClipboardEvent} */ event) => {
      event.clipboardData?.setData("text/plain", text)
      event.preventDefault()
    }
    document.addEventListener("copy", put, { once: true })
    const done = document.execCommand("copy")
    document.removeEventListener("copy", put)
    if (done) toast(say("chart-figure-copied"))
    else failed(new Error("the clipboard was not there"))
  }

  /** What can be done with the chart, as a row of buttons. */
  doings() {
    return make("div", { class: "buttons doings" }, make("span", { class: "quiet small" }, say("chart-figure-save-as")),
      ...FILES.map(([file, name]) => button(name, () => this.save(file), { class: "low", "aria-label": say("chart-figure-save-as-file", { file: name }) })),
      button(say("chart-figure-copy"), () => this.copy(), { class: "low" }))
  }

  // For kinds of charts

  /** What is shown of a place while it is pointed at. @param {ChartSpot} spot @param {Chart} _chart @param {number} _at @returns {(Node | string)[]} */
  told(spot, _chart, _at) {
    const [lead, rest] = leadOf(spot.text)
    return [make("b", {}, lead), ...(rest === "" ? [] : [make("span", {}, rest)])]
  }

  // Private

  /** @param {Chart} chart */
  #put(chart) {
    this.#chart = chart
    const drawn = picture(chart.svg)
    drawn.setAttribute("aria-hidden", "true")
    this.#drawing.replaceChildren(drawn)
    const zooms = this.onzoom !== null && OVER_TIME.includes(chart.name)
    const keys = chart.spots.length > 0 ? (zooms ? "both" : "read") : zooms ? "zoom" : "none"
    this.#stage.setAttribute("aria-label", say("chart-figure-label", { title: chart.title, summary: chart.summary, keys }))
    this.#at = Math.min(this.#at, chart.spots.length - 1)
    this.#letGo()
    this.#rest()
    this.#list()
    this.#table.hidden = chart.table.rows.length === 0
    this.#explain(chart)
    this.dispatchEvent(new CustomEvent("plimsoll:drawn", { detail: chart }))
  }

  /** @param {number} width */
  #resize(width) {
    if (width === this.#width || width === 0) return
    const isFirst = this.#width === 0
    this.#width = width
    clearTimeout(this.#pause)
    if (isFirst) return this.update()
    // What is shown now was drawn for another width.
    this.setAttribute("aria-busy", "true")
    this.#pause = window.setTimeout(() => {
      this.#pause = 0
      this.update()
    }, RESIZE_PAUSE_MS)
  }

  /** A place in the drawing's pixels. @param {MouseEvent} event */
  #place(event) {
    const { left, top } = this.#drawing.getBoundingClientRect()
    return { x: (event.clientX - left) / this.#scale, y: (event.clientY - top) / this.#scale }
  }

  /** @param {MouseEvent} event */
  #under(event) {
    const { x, y } = this.#place(event)
    return this.#chart ? pointedAt(this.#chart.spots, x, y) : -1
  }

  /** @param {PointerEvent} event */
  #press(event) {
    if (!this.#chart || !this.onbrush || event.button !== 0 || event.pointerType === "touch" || !OVER_TIME.includes(this.#chart.name)) return
    const { x } = this.#place(event)
    this.#pressed = { x, day: dayUnder(this.#chart, x) }
    this.#stage.setPointerCapture(event.pointerId)
  }

  /** @param {PointerEvent} event */
  #point(event) {
    if (!this.#chart) return
    const at = this.#under(event)
    if (at >= 0) this.#read(at)
    else this.#rest()
    if (!this.#pressed) return
    const { x } = this.#place(event)
    const [from, to] = [Math.min(x, this.#pressed.x), Math.max(x, this.#pressed.x)]
    if (to - from < LEAST_DRAG) this.#brush.hidden = true
    else {
      const { top, foot } = this.#reach()
      lay(this.#brush, from * this.#scale, top, (to - from) * this.#scale, foot - top)
    }
  }

  /** @param {PointerEvent} event */
  #release(event) {
    if (!this.#pressed || !this.#chart) return
    const { x } = this.#place(event)
    const days = [this.#pressed.day, dayUnder(this.#chart, x)].sort()
    const dragged = Math.abs(x - this.#pressed.x) >= LEAST_DRAG
    this.#letGo()
    if (dragged) this.onbrush?.({ from: days[0], to: days[1] })
  }

  #letGo() {
    this.#pressed = null
    this.#brush.hidden = true
  }

  /** @param {WheelEvent} event */
  #wheel(event) {
    if (!this.#chart || !OVER_TIME.includes(this.#chart.name)) return
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY)
    if (sideways && this.onmove) {
      event.preventDefault()
      this.onmove(Math.sign(event.deltaX) * 0.1)
    } else if (this.onzoom && event.deltaY !== 0 && (event.ctrlKey || document.activeElement === this.#stage)) {
      event.preventDefault()
      this.onzoom(event.deltaY < 0 ? 0.8 : 1.25, this.#share(this.#place(event).x))
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const chart = this.#chart
    if (!chart || event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    const zoom = { "+": 0.5, "=": 0.5, "-": 2, "−": 2 }[key]
    const over = OVER_TIME.includes(chart.name)
    if (key === "Escape") return this.#rest()
    if (zoom && this.onzoom && over) {
      event.preventDefault()
      return this.onzoom(zoom, this.#at < 0 ? 1 : this.#share(chart.spots[this.#at].x))
    }
    if (event.shiftKey && this.onmove && over && (key === "ArrowLeft" || key === "ArrowRight")) {
      event.preventDefault()
      return this.onmove(key === "ArrowLeft" ? -0.25 : 0.25)
    }
    if (key === "Enter" && this.#at >= 0) return this.#open(this.#at)
    const to = event.shiftKey ? null : keyLeads(chart.name, key, this.#at, chart.spots.length)
    if (to === null) return
    event.preventDefault()
    this.#read(to)
    this.#spoken.textContent = chart.spots[to].text
  }

  /** Goes to the run a place is about. @param {number} at */
  #open(at) {
    const run = this.#chart?.spots[at]?.run
    if (run !== null && run !== undefined) location.hash = hashOf("log", run)
  }

  /** @param {number} at */
  #read(at) {
    const chart = /** @type {Chart} */ (this.#chart)
    const spot = chart.spots[at]
    this.#at = at
    const scale = this.#scale
    const { top, foot } = this.#reach()
    const isColumn = spot.bottom - spot.top > 40 && spot.right - spot.left < spot.bottom - spot.top
    this.#hair.hidden = !isColumn
    if (isColumn) lay(this.#hair, spot.x * scale, top, 1, foot - top)
    this.#dot.hidden = isColumn
    this.#span.hidden = !isColumn
    if (isColumn) lay(this.#span, spot.left * scale, top, Math.max(1, (spot.right - spot.left) * scale), foot - top)
    else lay(this.#dot, spot.left * scale, spot.top * scale, (spot.right - spot.left) * scale, (spot.bottom - spot.top) * scale)
    this.#readout.replaceChildren(...this.told(spot, chart, at))
    this.#mark(spot.row)
  }

  #rest() {
    this.#span.hidden = this.#hair.hidden = this.#dot.hidden = true
    this.#at = -1
    this.#readout.replaceChildren(make("span", { class: "quiet" }, this.#chart?.summary ?? ""))
    this.#mark(null)
  }

  /** The row of the table that is pointed at. @param {number | null} row */
  #mark(row) {
    for (const marked of this.#table.querySelectorAll("tr.here")) marked.classList.remove("here")
    if (row !== null && this.#table.open) this.#table.querySelector(`tr[data-row="${row}"]`)?.classList.add("here")
  }

  #list() {
    if (!this.#table.open || !this.#chart) return
    this.#table.querySelector(".table-room")?.remove()
    this.#table.append(make("div", { class: "table-room", tabindex: 0, role: "group", "aria-label": say("chart-figure-table") }, tableOf(this.#chart)))
  }

  /** @param {Chart} chart */
  #explain({ why }) {
    this.#why.replaceChildren(this.#why.firstElementChild ?? "",
      make("p", {}, why.text),
      why.notes.length > 0 ? make("ul", { class: "reasons" }, ...why.notes.map((note) => make("li", {}, note))) : "",
      make("ul", { class: "sources small quiet" }, ...why.sources.map((source) => make("li", {}, source))))
  }

  /** Where in the drawn days a place lies, 0–1. @param {number} x */
  #share(x) {
    const [{ left, width }] = /** @type {Chart} */ (this.#chart).panels
    return Math.max(0, Math.min(1, (x - left) / width))
  }

  /** The panels' upper and lower edge on screen. */
  #reach() {
    const { panels } = /** @type {Chart} */ (this.#chart)
    const scale = this.#scale
    return { top: Math.min(...panels.map((panel) => panel.top)) * scale, foot: Math.max(...panels.map((panel) => panel.top + panel.height)) * scale }
  }

  get #scale() {
    return this.#chart ? this.#drawing.getBoundingClientRect().width / this.#chart.width : 1
  }
}

customElements.define("chart-figure", ChartFigure)

/** @param {ChartInput} wish @param {number} width @param {number} height @returns {ChartInput} */
const inputOf = (wish, width, height) => ({ ...wish, theme: theme(), width: Math.max(LEAST_WIDTH, width), height })

/** @param {HTMLElement} box @param {number} left @param {number} top @param {number} width @param {number} height */
function lay(box, left, top, width, height) {
  box.hidden = false
  Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` })
}

/** Newest first where it goes by days; the first column names the row. @param {Chart} chart */
function tableOf({ title, table }) {
  const columns = columnsOf(table)
  const rows = table.rows.map((row, at) => ({ row, at }))
  if (table.columns[0]?.kind === "day") rows.reverse()
  const isText = (/** @type {string} */ kind) => kind === "text" || kind === "day"
  return make("table", { class: "figures" },
    make("caption", { class: "out-of-sight" }, title),
    make("thead", {}, make("tr", {}, ...columns.map(({ name, kind }) => make("th", { scope: "col", class: isText(kind) ? "words" : null }, name)))),
    make("tbody", {}, ...rows.map(({ row, at }) => make("tr", { "data-row": at }, ...columns.map((column, place) => {
      const text = cellText(column.kind, row[column.at], units())
      return place === 0 ? make("th", { scope: "row" }, text) : make("td", { class: isText(column.kind) ? "words" : "number" }, text)
    })))))
}
