// Charts without a window: what is pointed at, where the keys lead, which days a zoom shows, how a cell is written.

import { UNKNOWN, dayPlus, dayShort, decimals, distance, duration, load, pace, trimmed } from "./format.js"
import { say } from "./messages.js"

/** @import { CellKind, Chart, ChartCell, ChartName, ChartSpot, ChartTable, Units } from "../api.d.ts" */
/** @typedef {{ from: string, to: string }} Range days, both included */

/** Nearer than this, in the drawing's pixels, counts as pointed at. */
const REACH = 18
/** A zoom shows at least so many days. */
const LEAST_DAYS = 7
/** Columns that are not shown when no row has anything in them. @type {CellKind[]} */
const OPTIONAL = ["text", "load", "ratio", "share", "rate", "metres", "change", "pace"]

/** The place that is pointed at: the box around it whose mark is nearest, else the nearest mark within reach; -1 for none. @param {ChartSpot[]} spots @param {number} x @param {number} y */
export function pointedAt(spots, x, y) {
  let best = -1
  let least = Infinity
  for (const [at, spot] of spots.entries()) {
    const inside = x >= spot.left && x < spot.right && y >= spot.top && y < spot.bottom
    const far = Math.hypot(spot.x - x, inside && spot.bottom - spot.top > 2 * REACH ? 0 : spot.y - y)
    if ((inside || far <= REACH) && (inside ? far - 1e6 : far) < least) {
      best = at
      least = inside ? far - 1e6 : far
    }
  }
  return best
}

/** Where a key leads from a place; `null` when it leads nowhere. @param {ChartName} name @param {string} key @param {number} at -1 for none @param {number} count */
export function keyLeads(name, key, at, count) {
  if (count === 0) return null
  const last = count - 1
  const here = at < 0 ? count : at
  const week = name === "calendar" ? 7 : 1
  const to = { ArrowRight: here + week, ArrowLeft: here - week, ArrowDown: name === "calendar" ? here + 1 : undefined, ArrowUp: name === "calendar" ? here - 1 : undefined, PageUp: here - 7 * week, PageDown: here + 7 * week, Home: 0, End: last }[key]
  return to === undefined ? null : Math.max(0, Math.min(last, to))
}

/** How many days a range holds. @param {Range} range */
export const daysOf = ({ from, to }) => Math.round((noon(to) - noon(from)) / 86_400_000) + 1

/**
 * A range drawn nearer (under 1) or farther around a place in it (0 its first day, 1 its last), within what there is.
 *
 * @param {Range} range @param {number} factor @param {number} at @param {Range} all
 * @returns {Range}
 */
export function zoomed(range, factor, at, all) {
  const days = daysOf(range)
  const most = Math.max(daysOf(all), LEAST_DAYS)
  const wanted = factor < 1 ? Math.floor(days * factor) : Math.ceil(days * factor)
  const next = Math.max(Math.min(LEAST_DAYS, days), Math.min(most, wanted))
  if (next === days) return range
  const before = Math.round((days - next) * Math.max(0, Math.min(1, at)))
  return within(dayPlus(range.from, before), next, all)
}

/** A range some days on, within what there is. @param {Range} range @param {number} days @param {Range} all @returns {Range} */
export const moved = (range, days, all) => within(dayPlus(range.from, days), daysOf(range), all)

/** The day under a place of a chart over time, in the drawing's pixels. @param {Pick<Chart, "panels" | "from" | "to">} chart @param {number} x */
export function dayUnder({ panels, from, to }, x) {
  const [{ left, width }] = panels
  const days = daysOf({ from, to })
  return dayPlus(from, Math.max(0, Math.min(days - 1, Math.floor(((x - left) / width) * days))))
}

/** The columns a person sees: those that hold something, and those that always stand. @param {ChartTable} table */
export function columnsOf({ columns, rows }) {
  return columns.map((column, at) => ({ ...column, at })).filter(({ kind, at }) => !OPTIONAL.includes(kind) || rows.some((row) => row[at] !== null))
}

/** A cell as people read it. @param {CellKind} kind @param {ChartCell | null} value @param {Units} units */
export function cellText(kind, value, units) {
  if (value === null) return UNKNOWN
  if (typeof value === "string") return kind === "day" ? dayShort(value) : value
  switch (kind) {
    case "load": return load(value)
    case "distance": return distance(value, units)
    case "share": return say("common-amount-percent", { number: signed(Math.round(value * 100)) })
    case "change": return signed(value)
    case "ratio": return decimals(value, 2)
    case "seconds": return duration(value)
    case "pace": return pace(1, value, units)
    case "rate": case "metres": return decimals(Math.round(value), 0).replace("-", "−")
    default: return trimmed(value, 2)
  }
}

/** The table as text that a spreadsheet takes, oldest first. @param {ChartTable} table @param {Units} units */
export function asText(table, units) {
  const columns = columnsOf(table)
  const line = (/** @type {string[]} */ cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")
  return [line(columns.map(({ name }) => name)), ...table.rows.map((row) => line(columns.map(({ kind, at }) => (row[at] === null ? "" : cellText(kind, row[at], units)))))].join("\n")
}

// Private

/** @param {string} from @param {number} days @param {Range} all @returns {Range} */
function within(from, days, all) {
  const last = dayPlus(all.to, 1 - days)
  const begin = from > last ? last : from < all.from ? all.from : from
  const end = dayPlus(begin, days - 1)
  return { from: begin, to: end }
}

/** @param {number} value */
const signed = (value) => (value > 0 ? `+${trimmed(value, 1)}` : value < 0 ? `−${trimmed(-value, 1)}` : "0")
const noon = (/** @type {string} */ day) => Date.parse(`${day}T12:00:00Z`)
