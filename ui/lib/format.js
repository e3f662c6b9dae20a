// Numbers and days as people read them. Pure: no clock, no document. What is not known is an en dash, never a zero.

/** @import { Units } from "../api.d.ts" */

export const UNKNOWN = "–"
const METRES = { km: 1000, mi: 1609.344 }
const HALF_YEAR = { month: "long", day: "numeric" }

/** "5.0 km", "3.1 mi". @param {number | null} metres @param {Units} units */
export const distance = (metres, units) => (known(metres) ? `${(metres / METRES[units]).toFixed(metres / METRES[units] < 99.95 ? 1 : 0)} ${units}` : UNKNOWN)

/** Kilometres in the runner's unit, for a field: "5", "3.11". @param {number | null} km @param {Units} units */
export const kmInUnits = (km, units) => (known(km) ? trimmed((km * 1000) / METRES[units], 2) : "")

/** A number in the runner's unit as kilometres. @param {number} value @param {Units} units */
export const toKm = (value, units) => (value * METRES[units]) / 1000

/** "25:00", "1:02:03". @param {number | null} seconds */
export function duration(seconds) {
  if (!known(seconds)) return UNKNOWN
  const whole = Math.round(seconds)
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

/** "5:30 /km". @param {number | null} metres @param {number | null} seconds @param {Units} units */
export function pace(metres, seconds, units) {
  if (!known(metres) || !known(seconds) || metres <= 0 || seconds <= 0) return UNKNOWN
  const each = Math.round(seconds / (metres / METRES[units]))
  return each < 6000 ? `${Math.floor(each / 60)}:${two(each % 60)} /${units}` : UNKNOWN
}

/** Knee load: "4.2". @param {number | null} kkm */
export const load = (kkm) => (known(kkm) ? kkm.toFixed(kkm < 99.95 ? 1 : 0) : UNKNOWN)

/** A whole number with its unit: "152 bpm". @param {number | null} value @param {string} unit */
export const whole = (value, unit) => (known(value) ? `${Math.round(value).toLocaleString("en-GB")} ${unit}`.trim() : UNKNOWN)

/** "1.4 MB". @param {number} bytes */
export function size(bytes) {
  if (bytes < 1000) return `${bytes} bytes`
  const step = Math.min(3, Math.floor(Math.log10(bytes) / 3))
  return `${(bytes / 1000 ** step).toFixed(step > 1 ? 1 : 0)} ${["", "kB", "MB", "GB"][step]}`
}

/** "3 runs", "1 run". @param {number} count @param {string} one @param {string} [many] */
export const counted = (count, one, many = `${one}s`) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`

/** "Sunday 22 November". @param {string} day */
export const dayInFull = (day) => written(day, { weekday: "long", .../** @type {any} */ (HALF_YEAR) })
/** "Sunday 22 November 2026". @param {string} day */
export const dayAndYear = (day) => written(day, { weekday: "long", year: "numeric", .../** @type {any} */ (HALF_YEAR) })
/** "22 Nov 2026". @param {string} day */
export const dayShort = (day) => written(day, { day: "numeric", month: "short", year: "numeric" })
/** "Sun 22". @param {string} day */
export const dayOfMonth = (day) => written(day, { weekday: "short", day: "numeric" })
/** "November 2026". @param {string} day */
export const month = (day) => written(day, { month: "long", year: "numeric" })

/** "07:12" in the local time the run was in. @param {string} start RFC 3339 */
export const clock = (start) => start.slice(11, 16)

/** A day some days later or, below zero, earlier. @param {string} day @param {number} days */
export const dayPlus = (day, days) => new Date(noon(day) + days * 86_400_000).toISOString().slice(0, 10)

/** The same day some months earlier; the month's last day where it has no such day. @param {string} day @param {number} months */
export function monthsBefore(day, months) {
  const [y, m, d] = day.split("-").map(Number)
  const last = new Date(Date.UTC(y, m - months, 0, 12)).getUTCDate()
  return new Date(Date.UTC(y, m - 1 - months, Math.min(d, last), 12)).toISOString().slice(0, 10)
}

/** What a person typed as a number: "5.2", "5,2"; `null` for nothing, `NaN` for no number. @param {string} text */
export function number(text) {
  const plain = text.trim().replace(",", ".").replace("−", "-")
  if (plain === "") return null
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN
}

/** What a person typed as minutes: "25", "25:30", "1:02:03"; `null` for nothing, `NaN` for neither. @param {string} text */
export function minutes(text) {
  const parts = text.trim().split(":")
  if (parts.length === 1) return number(text)
  if (parts.length > 3 || !parts.every((part) => /^\d{1,3}$/.test(part)) || parts.slice(1).some((part) => Number(part) > 59)) return NaN
  return parts.map(Number).reduce((sum, part) => sum * 60 + part, 0) / 60
}

/** What a person typed as a day: "2026-11-22", "22.11.2026", "22/11/2026", "today", "yesterday"; `null` if it is none. @param {string} text @param {string} today */
export function parseDay(text, today) {
  const plain = text.trim().toLowerCase()
  if (plain === "today") return today
  if (plain === "yesterday") return dayPlus(today, -1)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  const european = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4})$/.exec(plain)
  const [y, m, d] = iso ? iso.slice(1).map(Number) : european ? european.slice(1).map(Number).reverse() : [0, 0, 0]
  const made = new Date(Date.UTC(y, m - 1, d, 12))
  return y >= 1900 && made.getUTCMonth() === m - 1 && made.getUTCDate() === d ? made.toISOString().slice(0, 10) : null
}

/** What a person typed as a time: "7:30", "07.30", "0730", "7"; `null` if it is none. @param {string} text */
export function parseClock(text) {
  const found = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/.exec(text.trim())
  if (!found) return null
  const [h, m] = [Number(found[1]), Number(found[2] ?? 0)]
  return h < 24 && m < 60 ? `${two(h)}:${two(m)}` : null
}

/** "Right knee". @param {"left" | "right"} side */
export const knee = (side) => (side === "left" ? "Left knee" : "Right knee")

/** A number without needless zeros. @param {number} value @param {number} digits */
export const trimmed = (value, digits) => String(Number(value.toFixed(digits)))

// Private

/** @param {number | null | undefined} value @returns {value is number} */
function known(value) {
  return typeof value === "number" && Number.isFinite(value)
}
const two = (/** @type {number} */ part) => String(part).padStart(2, "0")
const noon = (/** @type {string} */ day) => Date.parse(`${day}T12:00:00Z`)

/** @param {string} day @param {Intl.DateTimeFormatOptions} options */
function written(day, options) {
  return writer(options).format(noon(day)).replace(",", "")
}

/** @type {Map<string, Intl.DateTimeFormat>} */
const writers = new Map()
/** Making one costs more than using it a thousand times. @param {Intl.DateTimeFormatOptions} options */
function writer(options) {
  const key = JSON.stringify(options)
  const there = writers.get(key) ?? new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" })
  writers.set(key, there)
  return there
}
