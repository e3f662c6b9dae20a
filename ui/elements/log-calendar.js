// A month of the log: the load as a cell's fill, the morning's answer as a square in it, days off and flares as spans.

import * as api from "../backend.js"
import { make } from "../lib/make.js"
import { calendarKey, spanOver } from "../lib/calendar.js"
import { dayInFull, knee as nameOf, month, monthsBefore, weekday, weekdayLong, whole } from "../lib/format.js"
import { leadOf } from "../lib/lead.js"
import { say } from "../lib/messages.js"
import { alongReading } from "../lib/reading.js"
import { watched } from "../lib/preferences.js"
import { failed } from "./toast-rack.js"

/** @import { LogDay, LogMonth, LogSpan, SideDto } from "../api.d.ts" */

export class LogCalendar extends HTMLElement {
  /** A day was chosen, with the runs it has. @type {((day: string, runs: number[]) => void) | null} */
  onday = null

  #heading = make("h2", { "aria-live": "polite" })
  #back = make("button", { type: "button", class: "button low turn", "aria-label": say("log-calendar-before"), on: { click: () => this.#turn(-1) } }, "←")
  #on = make("button", { type: "button", class: "button low turn", "aria-label": say("log-calendar-after"), on: { click: () => this.#turn(1) } }, "→")
  #knees = make("div", { class: "knees-of" })
  #grid = make("div", { class: "days", role: "grid", "aria-label": say("log-calendar-days"), on: { keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event) } })
  #said = make("p", { class: "said small", role: "status" })
  #meaning = make("p", { class: "small quiet" }, say("log-calendar-meaning"))
  #spans = make("ul", { class: "spans small" })
  #day = ""
  #today = ""
  /** @type {SideDto | null} */
  #side = null
  /** @type {LogMonth | null} */
  #shown = null

  // Lifecycle

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.append(make("header", {}, this.#heading, make("div", { class: "buttons" }, this.#back, this.#on)), this.#knees, this.#grid, make("div", { class: "told" }, this.#meaning, this.#said), this.#spans)
  }

  // Actions

  /** The month that was last on screen, read anew; at first that of today. @returns {Promise<LogMonth>} */
  read() { return this.#read(this.#day) }

  /** Shows a month that was read, unless another one was turned to meanwhile. @param {LogMonth} shown */
  show(shown) {
    if (this.#day !== "" && (this.#day < shown.from || this.#day > shown.to)) return
    this.#put(shown, this.#day || shown.today)
  }

  // Private

  /** Goes to the month of a day. @param {string} day */
  async #go(day) {
    try {
      this.#put(await this.#read(day), day)
    } catch (problem) {
      failed(problem)
    }
  }

  /** @param {string} day "" for today */
  #read(day) {
    const knees = watched()
    if (this.#side && !knees.includes(this.#side)) this.#side = null
    return api.logMonth({ ...(day === "" ? {} : { day }), ...(this.#side ? { side: this.#side } : {}) })
  }

  /** @param {LogMonth} shown @param {string} day */
  #put(shown, day) {
    const held = this.#grid.contains(document.activeElement)
    this.#shown = shown
    this.#day = day
    this.#today = shown.today
    this.#heading.textContent = month(shown.from)
    this.#on.disabled = shown.to >= this.#today
    this.#back.disabled = shown.first === null || shown.from <= shown.first
    this.#showKnees(shown)
    const weeks = Array.from({ length: shown.days.length / 7 }, (_, week) => shown.days.slice(week * 7, week * 7 + 7))
    this.#grid.replaceChildren(
      make("div", { role: "row", class: "heads" }, ...weeks[0].map(({ day }) => make("span", { role: "columnheader", "aria-label": weekdayLong(day) }, weekday(day)))),
      ...weeks.map((days) => make("div", { role: "row" }, ...days.map((one) => this.#cell(one, shown)))))
    this.#spans.replaceChildren(...shown.spans.map((span) => make("li", { class: span.kind }, span.text)))
    this.#say(null)
    if (held) this.#cellOf(this.#day)?.focus()
  }

  /** @param {LogDay} one @param {LogMonth} shown */
  #cell(one, shown) {
    const out = one.day < shown.from || one.day > shown.to
    const [flare, off] = [spanOver(shown.spans, "flare", one.day), spanOver(shown.spans, "off", one.day)]
    const cell = make("div", {
      role: "gridcell", class: classes({ day: true, out, today: one.day === this.#today, least: one.load_is_least || (one.runs.length > 0 && one.load_kkm === null), flared: one.flare, [`flare ${flare}`]: flare !== null, [`off ${off}`]: off !== null, runs: one.runs.length > 0, noted: one.context.length + one.beside.length > 0, open: one.day <= this.#today }),
      "data-day": one.day, "data-step": one.step ?? 0, tabindex: one.day === this.#day ? 0 : -1, "aria-current": one.day === this.#today ? "date" : null,
      on: { click: () => this.#choose(one), focus: () => this.#say(one), pointerenter: () => this.#say(one), pointerleave: () => this.#say(null) },
    }, make("span", { class: "out-of-sight" }, [one.text, ...notedOf(one)].join(" ")), make("span", { class: "of-month", "aria-hidden": "true" }, whole(Number(one.day.slice(8)))))
    if (one.morning !== null) cell.append(make("span", { class: "morning", "aria-hidden": "true" }, whole(one.morning)))
    else if (one.missing) cell.append(make("span", { class: "morning missing", "aria-hidden": "true" }))
    return cell
  }

  /** @param {LogMonth} shown */
  #showKnees({ side }) {
    const knees = watched()
    if (knees.length < 2) return this.#knees.replaceChildren()
    this.#knees.replaceChildren(...knees.map((knee) => make("button", { type: "button", class: "button low bare", "aria-pressed": String(knee === side), on: { click: () => { this.#side = knee; this.#go(this.#day) } } }, nameOf(knee))))
  }

  /** @param {number} by */
  #turn(by) {
    const from = this.#shown?.from ?? this.#today
    const day = monthsBefore(from, -by)
    return this.#go(day > this.#today ? this.#today : day)
  }

  /** @param {KeyboardEvent} event */
  async #key(event) {
    const { key } = event
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#shown) return
    if (key === "Enter" || key === " ") {
      event.preventDefault()
      const one = this.#shown.days.find(({ day }) => day === this.#day)
      if (one) this.#choose(one)
      return
    }
    const to = calendarKey(alongReading(key), this.#day, this.#shown.first ?? this.#shown.from, this.#today, this.#shown.days[0].day)
    if (to === null) return
    event.preventDefault()
    if (to < this.#shown.from || to > this.#shown.to) await this.#go(to)
    this.#cellOf(this.#day)?.setAttribute("tabindex", "-1")
    this.#day = to
    const cell = this.#cellOf(to)
    cell?.setAttribute("tabindex", "0")
    cell?.focus()
  }

  /** @param {LogDay} one */
  #choose(one) {
    this.#cellOf(this.#day)?.setAttribute("tabindex", "-1")
    this.#day = one.day
    this.#cellOf(one.day)?.setAttribute("tabindex", "0")
    if (one.day <= this.#today) this.onday?.(one.day, one.runs)
  }

  /** @param {LogDay | null} one */
  #say(one) {
    this.#meaning.hidden = one !== null
    this.#said.replaceChildren(...(one ? [make("b", {}, dayInFull(one.day)), ` ${leadOf(one.text)[1]}`, ...notedOf(one).map((text) => make("span", { class: "noted quiet" }, text))] : []))
  }

  /** @param {string} day @returns {HTMLElement | null} */
  #cellOf(day) {
    return this.#grid.querySelector(`[data-day="${day}"]`)
  }
}

customElements.define("log-calendar", LogCalendar)

/** What else was done and felt that day, as the run's page has it. @param {LogDay} one */
const notedOf = (one) => [...one.beside, ...one.context.map(({ text, source }) => say("log-noted", { text, source }))]

/** @param {Record<string, boolean>} names */
const classes = (names) => Object.entries(names).filter(([, there]) => there).map(([name]) => name).join(" ")
