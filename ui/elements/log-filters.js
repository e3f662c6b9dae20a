// What the log's list is narrowed to: words, state, length, kind, and a day chosen in the calendar.

import { button, make } from "../lib/make.js"
import { dayAndYear, number, toKm, trimmed } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { units } from "../lib/preferences.js"
import { surfaces } from "../lib/surfaces.js"
import { blame, selectField, textField } from "./fields.js"

/** @import { RunOn, RunsInput, RunStateDto } from "../api.d.ts" */
/** @typedef {Omit<RunsInput, "limit" | "skip">} Filter */

const PAUSE_MS = 250
/** @returns {[string, string][]} */
const states = () => [["", say("log-filters-any")], ["open", say("log-filters-open")], ["closed", say("log-filters-answered")], ["missing", say("common-no-morning")]]
/** @returns {[string, string][]} */
const kinds = () => [["", say("log-filters-any")], ...surfaces(), ["by-hand", say("common-typed-in")]]

export class LogFilters extends HTMLElement {
  /** @type {((filter: Filter) => void) | null} */
  onfilter = null

  /** @type {Filter} */
  #filter = {}
  #pause = 0
  #day = make("p", { class: "chosen-day", hidden: true })
  #clear = button(say("log-filters-clear"), () => this.clear(), { class: "low" })
  #made = false

  // Lifecycle

  disconnectedCallback() {
    clearTimeout(this.#pause)
  }

  // Actions

  /** Whether anything is left out. */
  get isAll() { return Object.keys(this.#filter).length === 0 }

  /** @param {Filter} filter */
  show(filter) {
    this.#filter = { ...filter }
    if (!this.#made) this.#make()
    this.#tell()
  }

  /** Narrows to one day. @param {string} day */
  day(day) { this.#set({ from: day, to: day }) }

  clear() {
    this.#filter = {}
    this.#make()
    this.#tell()
    this.querySelector("input")?.focus()
    this.onfilter?.({})
  }

  // Private

  #make() {
    this.#made = true
    const held = this.#filter
    const shown = (/** @type {number | undefined} */ metres) => (metres === undefined ? "" : trimmed(metres / (units() === "mi" ? 1609.344 : 1000), 2))
    const words = textField(say("log-filters-words"), { type: "search", value: held.text ?? "", placeholder: say("log-filters-words-where") })
    words.input.addEventListener("input", () => {
      clearTimeout(this.#pause)
      this.#pause = window.setTimeout(() => this.#set({ text: words.input.value.trim() || undefined }), PAUSE_MS)
    })
    const state = selectField(say("log-filters-state"), states(), held.state ?? "")
    state.input.addEventListener("change", () => this.#set({ state: /** @type {RunStateDto} */ (state.input.value) || undefined }))
    const kind = selectField(say("log-filters-kind"), kinds(), held.on ?? "")
    kind.input.addEventListener("change", () => this.#set({ on: /** @type {RunOn} */ (kind.input.value) || undefined }))
    const least = textField(say("log-filters-from", { unit: units() }), { inputmode: "decimal", value: shown(held.min_m), class: "short" })
    const most = textField(say("log-filters-to", { unit: units() }), { inputmode: "decimal", value: shown(held.max_m), class: "short" })
    for (const [field, key] of /** @type {[typeof least, "min_m" | "max_m"][]} */ ([[least, "min_m"], [most, "max_m"]])) {
      field.input.addEventListener("change", () => {
        const typed = number(field.input.value)
        const wrong = Number.isNaN(typed) || (typed ?? 0) < 0
        blame(field, wrong ? say("log-filters-wrong") : "")
        if (!wrong) this.#set({ [key]: typed === null ? undefined : Math.round(toKm(typed, units()) * 1000) })
      })
    }
    this.replaceChildren(make("div", { role: "search", "aria-label": say("log-filters-title"), class: "filters" },
      words.field, state.field, kind.field, make("div", { class: "pair" }, least.field, most.field)), this.#day, this.#clear)
  }

  /** @param {Partial<Filter>} change */
  #set(change) {
    this.#filter = Object.fromEntries(Object.entries({ ...this.#filter, ...change }).filter(([, value]) => value !== undefined))
    this.#tell()
    this.onfilter?.({ ...this.#filter })
  }

  #tell() {
    this.#clear.hidden = this.isAll
    this.#day.hidden = this.#filter.from === undefined
    this.#day.textContent = this.#filter.from === undefined ? "" : say("log-filters-day", { day: dayAndYear(this.#filter.from) })
  }
}

customElements.define("log-filters", LogFilters)
