// What a table's columns can mean, in words for a person and in the words the logbook takes. Pure.

/** @import { ColumnField, ColumnUnit, ImportColumn, ImportTable } from "../api.d.ts" */

/** What a person may choose, most likely first. @type {[ColumnField, string][]} */
export const MEANINGS = [
  ["date", "Day, or day and time"],
  ["time", "Time of day"],
  ["distance", "Distance"],
  ["duration", "Running time"],
  ["elapsed", "Time with pauses"],
  ["pace", "Pace"],
  ["sport", "Kind of activity"],
  ["title", "Title"],
  ["notes", "Notes"],
  ["exertion", "Exertion, 0–10"],
  ["feel", "How it felt, 5 is best"],
  ["feel-reversed", "How it felt, 1 is best"],
  ["climb", "Climb"],
  ["heart-rate", "Mean heart rate"],
  ["steps", "Steps"],
  ["shoes", "Shoes"],
  ["id", "Number"],
  ["file", "Recording’s file name"],
]

/** @type {Partial<Record<ColumnField, [ColumnUnit, string][]>>} */
const UNITS = {
  distance: [["km", "kilometres"], ["mi", "miles"], ["m", "metres"]],
  duration: [["clock", "58:30 or 1:02:03"], ["min", "minutes"], ["s", "seconds"], ["h", "hours"], ["ms", "milliseconds"]],
  elapsed: [["clock", "58:30 or 1:02:03"], ["min", "minutes"], ["s", "seconds"], ["h", "hours"], ["ms", "milliseconds"]],
  pace: [["km", "minutes per km"], ["mi", "minutes per mile"]],
  climb: [["m", "metres"], ["ft", "feet"]],
}

/** What the numbers of a meaning can count; empty where that is no question. @param {ColumnField | null} field @returns {[ColumnUnit, string][]} */
export const unitsOf = (field) => (field && UNITS[field]) ?? []

/** What a person sees of a column without a name. @param {ImportColumn} column @param {number} at */
export const nameOf = (column, at) => column.name || `Column ${at + 1}`

/** A column's new meaning in the logbook's words; the unit is left to be guessed. @param {number} at from 0 @param {string} field "" for none */
export const meaning = (at, field) => `${at + 1} ${field || "-"}`

/** A column's new unit in the logbook's words. @param {number} at from 0 @param {ColumnField} field @param {string} unit */
export const unit = (at, field, unit) => `${at + 1} ${field} ${unit}`

/** Dates, decimals and clock as the logbook takes them. */
export const DATES = { "day-first": "dates day-first", "month-first": "dates month-first" }
export const DECIMALS = { point: "decimals point", comma: "decimals comma" }
export const CLOCK = { local: "local", utc: "utc" }

/** Who says how a table is read. @param {ImportTable} table */
export function readBy({ columns_from }) {
  return { guess: "Its columns are guessed", remembered: "Its columns are known from before", said: "Its columns are as you said" }[columns_from]
}
