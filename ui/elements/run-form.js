// A run typed in, or one changed.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { clock, duration, kmInUnits, localClock, minutes, number, parseClock, timeOfDay, toKm, trimmed } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { surfaces } from "../lib/surfaces.js"
import { hours, units } from "../lib/preferences.js"
import { go } from "../lib/router.js"
import { areaField, blame, dayField, numberIn, selectField, textField } from "./fields.js"
import { inALine } from "./problem-note.js"
import { toast } from "./toast-rack.js"

/** @import { RunInput, RunPage } from "../api.d.ts" */

/** @returns {[string, string][]} */
const feels = () => [["", say("common-not-said")], ["1", say("run-form-very-weak")], ["2", say("run-form-weak")], ["3", say("run-form-normal")], ["4", say("run-form-strong")], ["5", say("run-form-very-strong")]]

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
    const day = dayField(say("common-date"), run?.day ?? today(), today)
    const at = textField(say("common-time"), { value: run ? clock(run.start, hours()) : timeOfDay(localClock(now), hours()), inputmode: "numeric", hint: say("run-form-time-hint") })
    const minute = textField(say("common-minutes"), { value: run?.timer_s ? duration(run.timer_s) : "", inputmode: "numeric", hint: say("run-form-minutes-hint") })
    const far = textField(say("run-form-distance", { unit: units() }), { value: kmInUnits(run?.distance_m ? run.distance_m / 1000 : null, units()), inputmode: "decimal", hint: say("run-form-distance-hint") })
    const rpe = textField(say("run-form-effort"), { value: run?.rpe ?? "", inputmode: "decimal", hint: say("run-form-effort-hint") })
    const surface = selectField(say("common-surface"), [["", say("common-not-said")], ...surfaces()], page?.surface ?? "")
    const title = textField(say("common-name"), { value: run?.title ?? "" })
    const notes = areaField(say("common-notes"))
    notes.input.value = page?.notes ?? ""
    const climb = textField(say("run-form-climb"), { value: plain(run?.climb_m), inputmode: "decimal" })
    const descent = textField(say("run-form-descent"), { value: plain(run?.descent_m), inputmode: "decimal" })
    const steps = textField(say("common-steps"), { value: plain(run?.steps), inputmode: "numeric" })
    const feel = selectField(say("run-form-feel"), feels(), String(page?.feel ?? ""))
    const shoes = textField(say("common-shoes"), { value: page?.shoes ?? "" })
    const problem = make("p", { class: "wrong", role: "alert" })
    const save = make("button", { class: "button main" }, run ? say("common-save-changes") : say("run-form-save-run"))

    const read = () => {
      const fields = [day, at, minute, far, rpe, climb, descent, steps]
      for (const field of fields) blame(field, "")
      const when = day.read()
      const time = parseClock(at.input.value)
      if (!when.day) blame(day, say("run-form-wrong-day"))
      if (!time) blame(at, say("run-form-wrong-time"))
      const lasted = numberIn(minute, minutes, [0.1, 3000], say("run-form-wrong-minutes"))
      const km = numberIn(far, (text) => { const value = number(text); return value === null ? null : toKm(value, units()) }, [0.01, 1000], say("run-form-wrong-distance"))
      if (lasted === null && km === null) blame(minute, say("run-form-neither"))
      /** @type {RunInput} */
      const input = {
        at: `${when.day}T${time}`, minutes: lasted ?? undefined, km: km ?? undefined,
        rpe: numberIn(rpe, number, [0, 10], say("run-form-wrong-effort")) ?? undefined,
        climb_m: numberIn(climb, number, [0, 20000], say("run-form-wrong-metres")) ?? undefined,
        descent_m: numberIn(descent, number, [0, 20000], say("run-form-wrong-metres")) ?? undefined,
        steps: numberIn(steps, number, [0, 500000], say("run-form-wrong-steps")) ?? undefined,
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
          problem.textContent = inALine(refused)
        }
        save.disabled = false
      } } },
        make("header", {}, make("h2", { id: "run-form-title" }, run ? say("run-form-change") : say("run-form-new")), button(say("common-close"), () => dialog.close(), { class: "bare low" })),
        make("div", { class: "grid" }, day.field, at.field, minute.field, far.field, rpe.field, surface.field),
        title.field, notes.field,
        make("details", {}, make("summary", {}, say("run-form-more")), make("div", { class: "grid" }, climb.field, descent.field, steps.field, feel.field, shoes.field)),
        problem,
        make("div", { class: "foot" }, button(say("common-cancel"), () => dialog.close()), save)))
    this.append(dialog)
    dialog.showModal()
    ;(run ? title.input : minute.input).focus()
  }

  // Private

  /** @param {RunInput} input */
  async #save(input) {
    if (this.#page) {
      const outcome = await api.editRun(this.#page.run.id, input)
      toast(say("run-form-changed"), outcome.undo)
    } else {
      const outcome = await api.addRun(input)
      toast(say("run-form-saved"), outcome.undo)
      go("log", outcome.value.id)
    }
  }
}

customElements.define("run-form", RunForm)

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
