// The physio's limits: how the way back moves, what counts as green or red, and a note for each knee.

import * as api from "../backend.js"
import { make } from "../lib/make.js"
import { number } from "../lib/format.js"
import { areaField, blame, textField, tick } from "./fields.js"

/** @import { PresetDto, Settings } from "../api.d.ts" */
/** @typedef {{ [K in keyof Settings]: Settings[K] extends number | null ? K : never }[keyof Settings]} NumberKey */
/** @typedef {{ key: NumberKey, name: string, usual: string }} Limit */
/** Throws what the logbook refused. @typedef {(change: Partial<Settings>) => Promise<void>} Save */

/** @type {Limit[]} */
const PACE = [
  { key: "runs_per_week", name: "Runs a week", usual: "3" },
  { key: "rest_hours", name: "Hours between runs", usual: "48" },
  { key: "progress_after", name: "Green runs before a step up", usual: "2" },
  { key: "steps_per_week", name: "Steps up in seven days", usual: "2" },
]
/** @type {(preset: PresetDto) => Limit[]} */
const pain = (preset) => [
  { key: "green_during", name: "Green: at most, during a run", usual: preset === "strict" ? "2" : "5" },
  { key: "red_during", name: "Red: more than, during a run", usual: "5" },
  { key: "red_rise", name: "Red: a morning higher by", usual: "2" },
  { key: "flare_limit", name: "Chance that lowers a step", usual: "0.2" },
]
/** @type {Limit[]} */
const DOSE = [
  { key: "exponent", name: "Exponent m", usual: "2" },
  { key: "walk_force", name: "Force of a walking step", usual: "0.17" },
  { key: "cadence_exponent", name: "Exponent of cadence", usual: "−1.7" },
  { key: "speed_exponent", name: "Exponent of speed", usual: "0.35" },
  { key: "downhill_5", name: "Extra force, 5 % downhill", usual: "0.08" },
  { key: "downhill_10", name: "Extra force, 10 % downhill", usual: "0.15" },
]

/** The rows of the section. @param {Settings} settings @param {Save} save @returns {Node[]} */
export function physioLimits(settings, save) {
  const limits = (/** @type {Limit[]} */ all) => make("div", { class: "limits" }, ...all.map((limit) => numberField(limit, settings[limit.key], save)))
  const byPhysio = tick("My physio set these", settings.set_by_physio)
  byPhysio.input.addEventListener("change", () => save({ set_by_physio: byPhysio.input.checked }).catch(() => { byPhysio.input.checked = !byPhysio.input.checked }))
  return [
    make("p", { class: "quiet" }, "Left empty, each is as printed in grey."),
    byPhysio.field, limits(PACE), limits(pain(settings.preset)),
    make("details", {}, make("summary", {}, "What a run’s load assumes"),
      make("p", { class: "quiet small" }, "How hard a step presses against an easy level running step. The direction of each is supported, its size is an assumption. A change computes every load anew."),
      limits(DOSE)),
    wordsField("ladder", "The ladder", settings.ladder, save, { rows: 2, placeholder: "30w; 6x1r4w; 6x2r3w; …; 30r", spellcheck: "false" }),
    make("div", { class: "pair" },
      wordsField("note_left", "Note for the left knee", settings.note_left, save, { rows: 2 }),
      wordsField("note_right", "Note for the right knee", settings.note_right, save, { rows: 2 })),
  ]
}

// Private

/** @param {Limit} limit @param {number | null} value @param {Save} save */
function numberField({ key, name, usual }, value, save) {
  const field = textField(name, { value: value ?? "", inputmode: "decimal", placeholder: usual })
  field.input.addEventListener("change", () => {
    const typed = number(field.input.value)
    if (Number.isNaN(typed)) return blame(field, "A number, please.")
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
