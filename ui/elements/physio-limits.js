// The physio's limits: how the way back moves, what counts as green or red, and a note for each knee.

import * as api from "../backend.js"
import { make } from "../lib/make.js"
import { number, trimmed } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { areaField, blame, textField, tick } from "./fields.js"

/** @import { PresetDto, Settings } from "../api.d.ts" */
/** @typedef {{ [K in keyof Settings]: Settings[K] extends number | null ? K : never }[keyof Settings]} NumberKey */
/** @typedef {{ key: NumberKey, name: string, usual: number }} Limit */
/** Throws what the logbook refused. @typedef {(change: Partial<Settings>) => Promise<void>} Save */

/** A limit is shown with at most so many decimals. */
const PLACES = 6

/** @returns {Limit[]} */
const pace = () => [
  { key: "runs_per_week", name: say("way-limit-runs"), usual: 3 },
  { key: "rest_hours", name: say("way-limit-rest"), usual: 48 },
  { key: "progress_after", name: say("way-limit-greens"), usual: 2 },
  { key: "steps_per_week", name: say("way-limit-steps"), usual: 2 },
]
/** @param {PresetDto} preset @returns {Limit[]} */
const pain = (preset) => [
  { key: "green_during", name: say("way-limit-green"), usual: preset === "strict" ? 2 : 5 },
  { key: "red_during", name: say("way-limit-red"), usual: 5 },
  { key: "red_rise", name: say("way-limit-rise"), usual: 2 },
  { key: "flare_limit", name: say("way-limit-chance"), usual: 0.2 },
]
/** @returns {Limit[]} */
const dose = () => [
  { key: "exponent", name: say("way-limit-exponent"), usual: 2 },
  { key: "walk_force", name: say("way-limit-walk"), usual: 0.17 },
  { key: "cadence_exponent", name: say("way-limit-cadence"), usual: -1.7 },
  { key: "speed_exponent", name: say("way-limit-speed"), usual: 0.35 },
  { key: "downhill_5", name: say("way-limit-downhill-5"), usual: 0.08 },
  { key: "downhill_10", name: say("way-limit-downhill-10"), usual: 0.15 },
]

/** The rows of the section. @param {Settings} settings @param {Save} save @returns {Node[]} */
export function physioLimits(settings, save) {
  const limits = (/** @type {Limit[]} */ all) => make("div", { class: "limits" }, ...all.map((limit) => numberField(limit, settings[limit.key], save)))
  const byPhysio = tick(say("way-by-physio"), settings.set_by_physio)
  byPhysio.input.addEventListener("change", () => save({ set_by_physio: byPhysio.input.checked }).catch(() => { byPhysio.input.checked = !byPhysio.input.checked }))
  return [
    make("p", { class: "quiet" }, say("way-limits-empty")),
    byPhysio.field, limits(pace()), limits(pain(settings.preset)),
    make("details", {}, make("summary", {}, say("way-dose")),
      make("p", { class: "quiet small" }, say("way-dose-said")),
      limits(dose())),
    wordsField("ladder", say("way-ladder"), settings.ladder, save, { rows: 2, placeholder: "30w; 6x1r4w; 6x2r3w; …; 30r", spellcheck: "false" }),
    make("div", { class: "pair" },
      wordsField("note_left", say("way-note-left"), settings.note_left, save, { rows: 2 }),
      wordsField("note_right", say("way-note-right"), settings.note_right, save, { rows: 2 })),
  ]
}

// Private

/** @param {Limit} limit @param {number | null} value @param {Save} save */
function numberField({ key, name, usual }, value, save) {
  const field = textField(name, { value: typeof value === "number" ? trimmed(value, PLACES) : "", inputmode: "decimal", placeholder: trimmed(usual, PLACES).replace("-", "−") })
  field.input.addEventListener("change", () => {
    const typed = number(field.input.value)
    if (Number.isNaN(typed)) return blame(field, say("way-limit-wrong"))
    keep(field, save, { [key]: typed })
  })
  return field.field
}

/** @param {"ladder" | "note_left" | "note_right"} key @param {string} name @param {string | null} value @param {Save} save @param {import("../lib/make.js").Props} props */
function wordsField(key, name, value, save, props) {
  const field = areaField(name, props)
  field.input.value = value ?? ""
  field.input.addEventListener("change", () => keep(field, save, { [key]: field.input.value.trim() || null }))
  return field.field
}

/** What the logbook refuses is said where it was typed. @param {{ input: HTMLElement, wrong: HTMLElement }} field @param {Save} save @param {Partial<Settings>} change */
async function keep(field, save, change) {
  try {
    await save(change)
    blame(field, "")
  } catch (problem) {
    if (problem instanceof api.Refusal && problem.code === "invalid") blame(field, [problem.message, problem.hint].filter(Boolean).join(" "))
  }
}
