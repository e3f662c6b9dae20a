// A month to pick a day from, over the page beside the field it is for. No day after today: what is written down here has happened.

import { make } from "../lib/make.js"
import { calendarKey, weeksOf } from "../lib/calendar.js"
import { dayAndYear, month, monthsBefore, weekday, weekdayLong, whole } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { preferences } from "../lib/preferences.js"
import { alongReading } from "../lib/reading.js"

/** No field reads a day before it. */
const FIRST = "1900-01-01"
/** Between the field and the month, and between the month and the window's edge, in the page's pixels. */
const APART = 4

export class DayPicker extends HTMLElement {
  /** A day was picked. @type {(day: string) => void} */
  onpick = () => {}

  #heading = make("h2", { "aria-live": "polite" })
  #back = make("button", { type: "button", class: "button low turn", "aria-label": say("log-calendar-before"), on: { click: () => this.#turn(-1) } }, "←")
  #on = make("button", { type: "button", class: "button low turn", "aria-label": say("log-calendar-after"), on: { click: () => this.#turn(1) } }, "→")
  #grid = make("div", { class: "days", role: "grid", "aria-label": say("log-calendar-days"), on: { keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event) } })
  /** The day the keyboard is on, the one the field holds, and the last that can be picked. */
  #day = ""
  #held = ""
  #today = ""
  /** @type {AbortController | null} */
  #shown = null

  // Lifecycle

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.append(make("div", { class: "head" }, this.#heading, make("div", { class: "buttons" }, this.#back, this.#on)), this.#grid)
    this.addEventListener("keydown", (event) => this.#escape(event))
    // Whoever walks on has left it.
    this.addEventListener("focusout", ({ relatedTarget }) => { if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.hidePopover() })
    this.addEventListener("toggle", (event) => { if (/** @type {ToggleEvent} */ (event).newState === "closed") this.#shown?.abort() })
  }

  disconnectedCallback() {
    this.#shown?.abort()
  }

  // Actions

  /** Shows the month of the field's day, or of today, beside the field. @param {HTMLElement} field @param {string | null} day @param {string} today */
  show(field, day, today) {
    this.#today = today
    this.#held = day ?? ""
    this.#put(day === null || day > today ? today : day)
    this.#shown?.abort()
    this.#shown = new AbortController()
    const { signal } = this.#shown
    for (const moved of ["scroll", "resize"]) addEventListener(moved, () => this.#place(field), { signal, capture: true, passive: true })
    this.#place(field)
    this.#cellOf(this.#day)?.focus({ preventScroll: true })
  }

  // Private

  /** @param {string} day */
  #put(day) {
    this.#day = day
    this.#heading.textContent = month(day)
    this.#on.disabled = day.slice(0, 7) >= this.#today.slice(0, 7)
    const weeks = weeksOf(day, preferences().week_begins)
    this.#grid.replaceChildren(
      make("div", { role: "row", class: "heads" }, ...weeks[0].map((one) => make("span", { role: "columnheader", "aria-label": weekdayLong(one) }, weekday(one)))),
      ...weeks.map((days) => make("div", { role: "row" }, ...days.map((one) => this.#cell(one)))))
  }

  /** @param {string} day */
  #cell(day) {
    const isOpen = day <= this.#today
    const classes = ["day", isOpen && "open", day.slice(0, 7) !== this.#day.slice(0, 7) && "out", day === this.#today && "today"]
    return make("div", {
      role: "gridcell", class: classes.filter(Boolean).join(" "), "data-day": day, tabindex: day === this.#day ? 0 : -1,
      "aria-label": dayAndYear(day), "aria-selected": String(day === this.#held), "aria-current": day === this.#today ? "date" : null, "aria-disabled": isOpen ? null : "true",
      on: { click: () => { if (isOpen) this.#pick(day) } },
    }, make("span", { "aria-hidden": "true" }, whole(Number(day.slice(8)))))
  }

  /** @param {number} by */
  #turn(by) {
    const to = monthsBefore(this.#day, -by)
    this.#put(to > this.#today ? this.#today : to)
  }

  /** @param {string} day */
  #pick(day) {
    this.hidePopover()
    this.onpick(day)
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const { key } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isPick = key === "Enter" || key === " "
    const to = isPick ? this.#day : event.shiftKey ? aYearFrom(key, this.#day) : calendarKey(alongReading(key), this.#day, FIRST, this.#today, weeksOf(this.#day, preferences().week_begins)[0][0])
    if (to === null) return
    event.preventDefault()
    event.stopPropagation()
    if (isPick) return this.#pick(to)
    this.#put(to < FIRST ? FIRST : to > this.#today ? this.#today : to)
    this.#cellOf(this.#day)?.focus({ preventScroll: true })
  }

  /** Only the month goes, not what it lies over. @param {KeyboardEvent} event */
  #escape(event) {
    if (event.key !== "Escape") return
    event.preventDefault()
    event.stopPropagation()
    this.hidePopover()
    this.onpick("")
  }

  /** Under the field, over it where there is no room, and within the window in any case. @param {HTMLElement} field */
  #place(field) {
    const { left, right, top, bottom } = field.getBoundingClientRect()
    const { offsetWidth: width, offsetHeight: height } = this
    const below = bottom + APART
    const above = top - APART - height
    const down = below + height <= innerHeight ? below : above >= 0 ? above : Math.max(0, innerHeight - APART - height)
    const across = document.documentElement.dir === "rtl" ? right - width : left
    Object.assign(this.style, { top: `${down}px`, left: `${Math.max(APART, Math.min(across, innerWidth - APART - width))}px` })
  }

  /** @param {string} day @returns {HTMLElement | null} */
  #cellOf(day) { return this.#grid.querySelector(`[data-day="${day}"]`) }
}

customElements.define("day-picker", DayPicker)

/** With Shift the page keys go by years. @param {string} key @param {string} day */
const aYearFrom = (key, day) => (key === "PageUp" ? monthsBefore(day, 12) : key === "PageDown" ? monthsBefore(day, -12) : null)
