// What a table's columns can mean, in words for a person and in the words the logbook takes.

import { say } from "./messages.js"

/** @import { ColumnField, ColumnUnit, ImportColumn, ImportTable } from "../api.d.ts" */

/** What a person may choose, most likely first. @returns {[ColumnField, string][]} */
export const meanings = () => [
  ["date", say("common-column-date")],
  ["time", say("common-column-time")],
  ["distance", say("common-column-distance")],
  ["duration", say("common-column-duration")],
  ["elapsed", say("common-column-elapsed")],
  ["pace", say("common-column-pace")],
  ["sport", say("common-column-sport")],
  ["title", say("common-column-title")],
  ["notes", say("common-column-notes")],
  ["exertion", say("common-column-exertion")],
  ["feel", say("common-column-feel")],
  ["feel-reversed", say("common-column-feel-reversed")],
  ["climb", say("common-column-climb")],
  ["heart-rate", say("common-column-heart-rate")],
  ["steps", say("common-column-steps")],
  ["shoes", say("common-column-shoes")],
  ["id", say("common-column-id")],
  ["file", say("common-column-file")],
]

/** What the numbers of a meaning can count; empty where that is no question. @param {ColumnField | null} field @returns {[ColumnUnit, string][]} */
export function unitsOf(field) {
  switch (field) {
    case "distance": return [["km", say("common-unit-kilometres")], ["mi", say("common-unit-miles")], ["m", say("common-unit-metres")]]
    case "duration": case "elapsed": return [["clock", say("common-unit-clock")], ["min", say("common-unit-minutes")], ["s", say("common-unit-seconds")], ["h", say("common-unit-hours")], ["ms", say("common-unit-milliseconds")]]
    case "pace": return [["km", say("common-unit-minutes-per-km")], ["mi", say("common-unit-minutes-per-mile")]]
    case "climb": return [["m", say("common-unit-metres")], ["ft", say("common-unit-feet")]]
    default: return []
  }
}

/** What a person sees of a column without a name. @param {ImportColumn} column @param {number} at */
export const nameOf = (column, at) => column.name || say("common-column-number", { number: String(at + 1) })

/** A column's new meaning in the logbook's words; the unit is left to be guessed. @param {number} at from 0 @param {string} field "" for none */
export const meaning = (at, field) => `${at + 1} ${field || "-"}`

/** A column's new unit in the logbook's words. @param {number} at from 0 @param {ColumnField} field @param {string} unit */
export const unit = (at, field, unit) => `${at + 1} ${field} ${unit}`

/** Dates, decimals and clock as the logbook takes them. */
export const DATES = { "day-first": "dates day-first", "month-first": "dates month-first" }
export const DECIMALS = { point: "decimals point", comma: "decimals comma" }
export const CLOCK = { local: "local", utc: "utc" }

/** Who says how a table is read, and how many rows of it can be; where there is a problem, that tells of the rows. @param {Pick<ImportTable, "columns_from" | "rows" | "problem">} table */
export const readBy = ({ columns_from: by, rows, problem }) => (problem === null ? say("common-columns-read", { by, count: rows }) : say("common-columns-by", { by }))
