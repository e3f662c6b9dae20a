// A run typed in, or one changed.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { clock, duration, kmInUnits, minutes, number, parseClock, toKm, trimmed } from "../lib/format.js"
import { surfaces } from "../lib/surfaces.js"
import { units } from "../lib/preferences.js"
import { go } from "../lib/router.js"
import { areaField, blame, dayField, selectField, textField } from "./fields.js"
import { words } from "./problem-note.js"
import { toast } from "./toast-rack.js"

/** @import { RunInput, RunPage } from "../api.d.ts" */

/** @type {[string, string][]} */
const FEELS = [["", "Not said"], ["1", "1 very weak"], ["2", "2 weak"], ["3", "3 normal"], ["4", "4 strong"], ["5", "5 very strong"]]

/** Opens the form over the window. @param {RunPage | null} page the run to change; `null` for a new one */
export function openRunForm(page = null) {
  const dialog = /** @type {RunForm} */ (document.body.appendChild(document.createElement("run-form")))
  dialog.open(page)
}

export class RunForm extends HTMLElement {
  /** @type {RunPage | null} */
  #page = null

  // Actions

  /** @param {RunPage | null} page */
  open(page) {
    this.#page = page
    const now = new Date()
    const today = () => localDay(now)
    const run = page?.run
    const day = dayField("Date", run?.day ?? today(), today)
    const at = textField("Time", { value: run ? clock(run.start) : localClock(now), inputmode: "numeric", hint: "24 hours" })
    const minute = textField("Minutes", { value: run?.timer_s ? duration(run.timer_s) : "", inputmode: "numeric", hint: "25, or 25:30" })
    const far = textField(units() === "km" ? "Distance (km)" : "Distance (miles)", { value: kmInUnits(run?.distance_m ? run.distance_m / 1000 : null, units()), inputmode: "decimal", hint: "Leave it empty if you don’t know" })
    const rpe = textField("Effort (RPE 0–10)", { value: run?.rpe ?? "", inputmode: "decimal", hint: "0 rest, 10 all you had" })
    const surface = selectField("Surface", [["", "Not said"], ...surfaces()], page?.surface ?? "")
    const title = textField("Name", { value: run?.title ?? "" })
    const notes = areaField("Notes")
    notes.input.value = page?.notes ?? ""
    const climb = textField("Climb (m)", { value: plain(run?.climb_m), inputmode: "decimal" })
    const descent = textField("Descent (m)", { value: plain(run?.descent_m), inputmode: "decimal" })
    const steps = textField("Steps", { value: plain(run?.steps), inputmode: "numeric" })
    const feel = selectField("How it felt", FEELS, String(page?.feel ?? ""))
    const shoes = textField("Shoes", { value: page?.shoes ?? "" })
    const problem = make("p", { class: "wrong", role: "alert" })
    const save = make("button", { class: "button main" }, run ? "Save changes" : "Save run")

    const read = () => {
      const fields = [day, at, minute, far, rpe, climb, descent, steps]
      for (const field of fields) blame(field, "")
      const when = day.read()
      const time = parseClock(at.input.value)
      if (!when.day) blame(day, "Which day was it? Write it as 2026-01-31.")
      if (!time) blame(at, "Write the time as 07:30.")
      const lasted = numberIn(minute, minutes, [0.1, 3000], "Minutes, like 25 or 25:30.")
      const km = numberIn(far, (text) => { const value = number(text); return value === null ? null : toKm(value, units()) }, [0.01, 1000], "A distance, like 4.2.")
      if (lasted === null && km === null) blame(minute, "Minutes or distance: one of them is needed.")
      /** @type {RunInput} */
      const input = {
        at: `${when.day}T${time}`, minutes: lasted ?? undefined, km: km ?? undefined,
        rpe: numberIn(rpe, number, [0, 10], "0 to 10.") ?? undefined,
        climb_m: numberIn(climb, number, [0, 20000], "Metres.") ?? undefined,
        descent_m: numberIn(descent, number, [0, 20000], "Metres.") ?? undefined,
        steps: numberIn(steps, number, [0, 500000], "A whole number.") ?? undefined,
        feel: feel.input.value ? Number(feel.input.value) : undefined,
        surface: /** @type {any} */ (surface.input.value || undefined),
        title: text(title), shoes: text(shoes), notes: text(notes),
      }
      const first = fields.find(({ input }) => input.getAttribute("aria-invalid") === "true")
      const folded = first?.input.closest("details")
      if (folded) folded.open = true
      first?.input.focus()
      return first ? null : run ? { ...input, ...untouched(run, { at: [day, at], minutes: [minute], km: [far], climb_m: [climb], descent_m: [descent], steps: [steps] }) } : input
    }

    const dialog = make("dialog", { "aria-labelledby": "run-form-title", on: { close: () => this.remove() } },
      make("form", { method: "dialog", novalidate: true, on: { submit: async (/** @type {SubmitEvent} */ event) => {
        event.preventDefault()
        const input = read()
        if (!input) return
        save.disabled = true
        try {
          await this.#save(input)
          dialog.close()
        } catch (refused) {
          const { message, hint } = words(refused)
          problem.textContent = [message, hint].filter(Boolean).join(" ")
        }
        save.disabled = false
      } } },
        make("header", {}, make("h2", { id: "run-form-title" }, run ? "Change this run" : "A run by hand"), button("Close", () => dialog.close(), { class: "bare low" })),
        make("div", { class: "grid" }, day.field, at.field, minute.field, far.field, rpe.field, surface.field),
        title.field, notes.field,
        make("details", {}, make("summary", {}, "Climb, steps, shoes and feel"), make("div", { class: "grid" }, climb.field, descent.field, steps.field, feel.field, shoes.field)),
        problem,
        make("footer", {}, button("Cancel", () => dialog.close()), save)))
    this.append(dialog)
    dialog.showModal()
    ;(run ? title.input : minute.input).focus()
  }

  // Private

  /** @param {RunInput} input */
  async #save(input) {
    if (this.#page) {
      const outcome = await api.editRun(this.#page.run.id, input)
      toast("Run changed.", outcome.undo)
    } else {
      const outcome = await api.addRun(input)
      toast("Run saved. Now the knee’s answers.", outcome.undo)
      go("log", outcome.value.id)
    }
  }
}

customElements.define("run-form", RunForm)

/** @typedef {{ input: HTMLInputElement, wrong: HTMLElement }} Field */

/** The number in a field, `null` for none; blames it when it is out of range. @param {Field} field @param {(text: string) => number | null} parse @param {[number, number]} range @param {string} advice */
function numberIn(field, parse, [least, most], advice) {
  const value = parse(field.input.value)
  const isWrong = value !== null && !(value >= least && value <= most)
  if (isWrong) blame(field, advice)
  return isWrong ? null : value
}

/** What was not touched goes back as exact as it came, not as it was rounded for reading. @param {RunPage["run"]} run @param {Partial<Record<keyof RunInput, { input: HTMLInputElement }[]>>} fields @returns {RunInput} */
function untouched(run, fields) {
  /** @type {RunInput} */
  const exact = {
    at: run.start,
    minutes: run.timer_s === null ? undefined : run.timer_s / 60,
    km: run.distance_m === null ? undefined : run.distance_m / 1000,
    climb_m: run.climb_m ?? undefined, descent_m: run.descent_m ?? undefined, steps: run.steps ?? undefined,
  }
  return Object.fromEntries(Object.entries(fields)
    .filter(([, inputs]) => inputs?.every(({ input }) => input.value === input.defaultValue))
    .map(([name]) => [name, exact[/** @type {keyof RunInput} */ (name)]]))
}

/** @param {{ input: HTMLInputElement | HTMLTextAreaElement }} field */
const text = ({ input }) => input.value.trim() || undefined
/** @param {number | null | undefined} value */
const plain = (value) => (value === null || value === undefined ? "" : trimmed(value, 0))

/** @param {Date} now */
function localDay(now) {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-")
}

/** @param {Date} now */
const localClock = (now) => `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`
