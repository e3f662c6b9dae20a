// A day beside its runs: what else was done, how it was. Context for the knee's answers, never load.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { clock, dayAndYear, localClock, minutes, number, parseClock, timeOfDay, trimmed } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { hours } from "../lib/preferences.js"
import { blame, dayField, numberIn, selectField, textField } from "./fields.js"
import { inALine } from "./problem-note.js"
import { failed, toast } from "./toast-rack.js"

/** @import { ActivityInput, ActivityKindDto, ActivityRow, DayNote, DayPage } from "../api.d.ts" */

/** The source of what was written by hand. */
export const HERE = "Plimsoll"
/** @type {ActivityKindDto[]} */
const KINDS = ["strength", "ride", "walk", "hike", "swim", "other"]

/** Opens the form over the window. @param {string | null} day which day; `null` for today */
export async function openDayForm(day = null) {
  try {
    const { day: today } = await api.today()
    const page = await api.day(day ?? today)
    const form = /** @type {DayForm} */ (document.body.appendChild(document.createElement("day-form")))
    form.open(page, today)
  } catch (problem) {
    failed(problem)
  }
}

export class DayForm extends HTMLElement {
  #done = make("ul", { class: "filled" })
  #elsewhere = make("div", { class: "quiet small" })
  #problem = make("p", { class: "wrong", role: "alert" })
  #day = ""
  #today = ""
  /** As it was when the day was opened. */
  #noted = ""
  #kind = selectField(say("day-kind"), KINDS.map((kind) => [kind, say("day-kind-name", { kind })]), KINDS[0])
  #minutes = textField(say("common-minutes"), { inputmode: "numeric" })
  #at = textField(say("common-time"), { inputmode: "numeric" })
  #words = textField(say("day-words"), { maxlength: 200 })
  #sleep = textField(say("day-sleep"), { inputmode: "decimal", hint: say("day-sleep-hint") })
  #stress = textField(say("day-stress"), { inputmode: "numeric", hint: say("day-stress-hint") })
  #sore = textField(say("day-sore"), { maxlength: 200, hint: say("day-sore-hint") })
  #note = textField(say("common-note"), { maxlength: 500 })

  // Actions

  /** @param {DayPage} page @param {string} today */
  open(page, today) {
    const day = dayField(say("common-date"), page.day, () => today)
    day.input.addEventListener("change", () => { const { day: other } = day.read(); if (other && other !== this.#day) this.#turnTo(other).then((turned) => { if (!turned) { day.input.value = this.#day; day.read() } }) })
    const dialog = make("dialog", { "aria-labelledby": "day-title", on: { close: () => this.remove() } },
      make("form", { method: "dialog", novalidate: true, on: { submit: async (/** @type {SubmitEvent} */ event) => {
        event.preventDefault()
        if (day.read().day === this.#day && await this.#save()) dialog.close()
      } } },
        make("header", {}, make("h2", { id: "day-title" }, say("day-title")), button(say("common-close"), () => dialog.close(), { class: "bare low" })),
        make("p", { class: "quiet" }, say("day-about")),
        day.field,
        make("section", {}, make("h3", {}, say("day-done")), this.#done,
          make("div", { class: "grid" }, this.#kind.field, this.#words.field),
          make("div", { class: "grid" }, this.#minutes.field, this.#at.field, make("div", { class: "beside-fields" }, button(say("day-add"), () => this.#add())))),
        make("section", {}, make("h3", {}, say("day-felt")), this.#elsewhere,
          make("div", { class: "grid" }, this.#sleep.field, this.#stress.field),
          make("div", { class: "grid" }, this.#sore.field, this.#note.field)),
        this.#problem,
        make("div", { class: "foot" }, button(say("common-cancel"), () => dialog.close()), make("button", { class: "button main" }, say("day-save")))))
    this.append(dialog)
    this.#today = today
    this.#show(page)
    dialog.showModal()
    this.#kind.input.focus()
  }

  // Private

  /** @param {DayPage} page */
  #show({ day, activities, note, context }) {
    this.#day = day
    this.#list(activities)
    const others = context.filter(({ source }) => source !== HERE)
    this.#elsewhere.hidden = others.length === 0
    this.#elsewhere.replaceChildren(...others.map(({ text, source }) => make("p", {}, say("log-noted", { text, source }))))
    this.#sleep.input.value = note.sleep_hours === undefined || note.sleep_hours === null ? "" : trimmed(note.sleep_hours, 2)
    this.#stress.input.value = String(note.stress ?? "")
    this.#sore.input.value = note.sore ?? ""
    this.#note.input.value = note.note ?? ""
    this.#noted = this.#written
    this.#at.input.value = day === this.#today ? timeOfDay(localClock(new Date()), hours()) : ""
    for (const field of [this.#sleep, this.#stress, this.#minutes, this.#at]) blame(field, "")
  }

  /** What stands in the fields of how the day was. */
  get #written() { return [this.#sleep, this.#stress, this.#sore, this.#note].map(({ input }) => input.value.trim()).join("\n") }

  /** Another day; what was written of this one is kept first. Whether it was turned to. @param {string} day */
  async #turnTo(day) {
    if (!await this.#save()) return false
    return this.#kept(async () => this.#show(await api.day(day)))
  }

  /** @param {ActivityRow[]} activities */
  #list(activities) {
    this.#done.replaceChildren(...(activities.length === 0 ? [make("li", { class: "quiet" }, say("day-none"))] : activities.map(({ id, start, text }) =>
      make("li", {}, make("span", { class: "quiet" }, clock(start, hours())), make("span", {}, text),
        button(say("score-sheet-take-away"), () => this.#takeAway(id), { class: "bare low", "aria-label": say("score-sheet-take-away-which", { name: text }) })))))
  }

  /** @param {number} id */
  async #takeAway(id) {
    try {
      const outcome = await api.deleteActivity(id)
      toast(say("score-sheet-taken-away"), outcome.undo)
      this.#list((await api.day(this.#day)).activities)
      this.#kind.input.focus()
    } catch (problem) {
      failed(problem)
    }
  }

  /** Writes down what the row of fields says, and makes room for another. */
  async #add() {
    const input = this.#activity()
    if (!input || !await this.#kept(async () => {
      const outcome = await api.addActivity(input)
      toast(say("common-noted"), outcome.undo)
    })) return false
    this.#minutes.input.value = this.#words.input.value = ""
    this.#list((await api.day(this.#day)).activities)
    this.#kind.input.focus()
    return true
  }

  /** @returns {ActivityInput | null} */
  #activity() {
    for (const field of [this.#minutes, this.#at]) blame(field, "")
    const lasted = numberIn(this.#minutes, minutes, [0.1, 3000], say("run-form-wrong-minutes"))
    // Who does not say when means now, or the middle of another day.
    const isOpen = this.#at.input.value.trim() === ""
    const at = isOpen ? "12:00" : parseClock(this.#at.input.value)
    if (!at) blame(this.#at, say("run-form-wrong-time"))
    if (isBlamed([this.#minutes, this.#at])) return null
    return { kind: /** @type {ActivityKindDto} */ (this.#kind.input.value), at: isOpen && this.#day === this.#today ? undefined : `${this.#day}T${at}`, minutes: lasted ?? undefined, words: this.#words.input.value.trim() || undefined }
  }

  /** How the day was, and an activity that stands in the fields and was not added yet. */
  async #save() {
    for (const field of [this.#sleep, this.#stress]) blame(field, "")
    const sleep = numberIn(this.#sleep, number, [0, 24], say("day-sleep-wrong"))
    const stress = numberIn(this.#stress, whole, [0, 10], say("day-stress-wrong"))
    if (isBlamed([this.#sleep, this.#stress])) return false
    if ((this.#minutes.input.value + this.#words.input.value).trim() !== "" && !await this.#add()) return false
    /** @type {DayNote} */
    const note = { sleep_hours: sleep ?? undefined, stress: stress ?? undefined, sore: this.#sore.input.value.trim() || undefined, note: this.#note.input.value.trim() || undefined }
    if (this.#written === this.#noted) return true
    return this.#kept(async () => {
      const outcome = await api.noteDay(this.#day, note)
      toast(say("day-saved", { day: dayAndYear(this.#day) }), outcome.undo)
      this.#noted = this.#written
    })
  }

  /** Whether it was kept; what keeps it from that is said. @param {() => Promise<void>} keep */
  async #kept(keep) {
    try {
      await keep()
      this.#problem.textContent = ""
      return true
    } catch (refused) {
      this.#problem.textContent = inALine(refused)
      return false
    }
  }
}

customElements.define("day-form", DayForm)

// Private

/** A whole number; `NaN` for another one. @param {string} text */
function whole(text) {
  const value = number(text)
  return value === null || Number.isInteger(value) ? value : NaN
}

/** Whether one of these fields is wrong; the first of them has the keyboard then. @param {{ input: HTMLInputElement }[]} fields */
function isBlamed(fields) {
  const first = fields.find(({ input }) => input.getAttribute("aria-invalid") === "true")
  first?.input.focus()
  return first !== undefined
}
