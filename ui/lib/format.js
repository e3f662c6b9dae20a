// Numbers and days as people read them, by the rules of the language that is spoken. No clock, no document. What is not known is an en dash, never a zero.

import { locale, say } from "./messages.js"

/** @import { ClockDto, SideDto, Units } from "../api.d.ts" */

export const UNKNOWN = "–"
/** Letters that fit over a column of days. */
const LONGEST_SHORT = 4
const METRES = { km: 1000, mi: 1609.344 }

/** "5.0 km", "3.1 mi". @param {number | null} metres @param {Units} units */
export function distance(metres, units) {
  if (!known(metres)) return UNKNOWN
  const number = short(metres / METRES[units])
  return units === "km" ? say("common-amount-km", { number }) : say("common-amount-miles", { number })
}

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
  if (each >= 6000) return UNKNOWN
  const time = `${Math.floor(each / 60)}:${two(each % 60)}`
  return units === "km" ? say("common-amount-pace-km", { time }) : say("common-amount-pace-miles", { time })
}

/** Knee load: "4.2". @param {number | null} kkm */
export const load = (kkm) => (known(kkm) ? short(kkm) : UNKNOWN)

/** Knee load with its unit: "4.2 knee-km". @param {number | null} kkm */
export const kneeKm = (kkm) => (known(kkm) ? say("common-amount-knee-km", { number: short(kkm) }) : UNKNOWN)

/** A whole number: "10,000". @param {number | null} value */
export const whole = (value) => (known(value) ? fixed(Math.round(value), 0, 0, true) : UNKNOWN)

/** "120 m". @param {number | null} value */
export const metres = (value) => (known(value) ? say("common-amount-metres", { number: whole(value) }) : UNKNOWN)

/** "152 bpm". @param {number | null} value */
export const beats = (value) => (known(value) ? say("common-amount-beats", { number: whole(value) }) : UNKNOWN)

/** "1.4 MB". @param {number} bytes */
export function size(bytes) {
  if (bytes < 1000) return say("common-amount-bytes", { count: bytes })
  const step = Math.min(3, Math.floor(Math.log10(bytes) / 3))
  const number = decimals(bytes / 1000 ** step, step > 1 ? 1 : 0)
  return step === 1 ? say("common-amount-kb", { number }) : step === 2 ? say("common-amount-mb", { number }) : say("common-amount-gb", { number })
}

/** "3 runs", "1 run". @param {number} count @param {string} one @param {string} [many] */
export const counted = (count, one, many = `${one}s`) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`

/** "Sunday 22 November". @param {string} day */
export const dayInFull = (day) => written(day, { weekday: "long", month: "long", day: "numeric" })
/** "Sunday 22 November 2026". @param {string} day */
export const dayAndYear = (day) => written(day, { weekday: "long", year: "numeric", month: "long", day: "numeric" })
/** "22 Nov 2026". @param {string} day */
export const dayShort = (day) => written(day, { day: "numeric", month: "short", year: "numeric" })
/** "Sun 22". @param {string} day */
export const dayOfMonth = (day) => written(day, { weekday: "short", day: "numeric" })
/** "November 2026". @param {string} day */
export const month = (day) => written(day, { month: "long", year: "numeric" })

/** Over a column of days: "Mon", or one letter where the language has no short word. @param {string} day */
export function weekday(day) {
  const short = written(day, { weekday: "short" })
  return short.length <= LONGEST_SHORT ? short : written(day, { weekday: "narrow" })
}
/** "Monday". @param {string} day */
export const weekdayLong = (day) => written(day, { weekday: "long" })

/** "07:12" in the local time the run was in, or "7:12 am". @param {string} start RFC 3339 @param {ClockDto} hours */
export const clock = (start, hours) => timeOfDay(start.slice(11, 16), hours)

/** "19:05", or "7:05 pm". @param {string} time HH:MM @param {ClockDto} hours */
export function timeOfDay(time, hours) {
  if (hours === "24h") return time
  const [h, m] = time.split(":").map(Number)
  const short = `${h % 12 || 12}:${two(m)}`
  return h < 12 ? say("clock-am", { time: short }) : say("clock-pm", { time: short })
}

/** The time of the day on this machine, "07:05". @param {Date} now */
export const localClock = (now) => `${two(now.getHours())}:${two(now.getMinutes())}`

/** A day some days later or, below zero, earlier. @param {string} day @param {number} days */
export const dayPlus = (day, days) => new Date(noon(day) + days * 86_400_000).toISOString().slice(0, 10)

/** The same day some months earlier; the month's last day where it has no such day. @param {string} day @param {number} months */
export function monthsBefore(day, months) {
  const [y, m, d] = day.split("-").map(Number)
  const last = new Date(Date.UTC(y, m - months, 0, 12)).getUTCDate()
  return new Date(Date.UTC(y, m - 1 - months, Math.min(d, last), 12)).toISOString().slice(0, 10)
}

/** What a person typed as a number: "5.2", "5,2", "٥٫٢"; `null` for nothing, `NaN` for no number. @param {string} text */
export function number(text) {
  const plain = digits(text.trim()).replace(/[,٫]/, ".").replace("−", "-")
  if (plain === "") return null
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN
}

/** What a person typed as minutes: "25", "25:30", "1:02:03"; `null` for nothing, `NaN` for neither. @param {string} text */
export function minutes(text) {
  const parts = digits(text.trim()).split(":")
  if (parts.length === 1) return number(text)
  if (parts.length > 3 || !parts.every((part) => /^\d{1,3}$/.test(part)) || parts.slice(1).some((part) => Number(part) > 59)) return NaN
  return parts.map(Number).reduce((sum, part) => sum * 60 + part, 0) / 60
}

/** What a person typed as a day: "2026-11-22", "22.11.2026", "22/11/2026", "today", "yesterday"; `null` if it is none. @param {string} text @param {string} today */
export function parseDay(text, today) {
  const plain = digits(text.trim().toLowerCase())
  if (plain === say("common-typed-today").toLowerCase()) return today
  if (plain === say("common-typed-yesterday").toLowerCase()) return dayPlus(today, -1)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  const european = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4})$/.exec(plain)
  const [y, m, d] = iso ? iso.slice(1).map(Number) : european ? european.slice(1).map(Number).reverse() : [0, 0, 0]
  const made = new Date(Date.UTC(y, m - 1, d, 12))
  return y >= 1900 && made.getUTCMonth() === m - 1 && made.getUTCDate() === d ? made.toISOString().slice(0, 10) : null
}

/** What a person typed as a time: "7:30", "07.30", "0730", "7", "7:30 pm"; `null` if it is none. @param {string} text */
export function parseClock(text) {
  const { half, rest } = halfOfDay(bare(digits(text)))
  const found = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/.exec(rest)
  if (!found) return null
  const [h, m] = [Number(found[1]), Number(found[2] ?? 0)]
  if (m > 59 || (half === null ? h > 23 : h < 1 || h > 12)) return null
  return `${two(half === null ? h : (h % 12) + half)}:${two(m)}`
}

/** Without what keeps directions of writing apart. @param {string} text */
const bare = (text) => text.replace(/[\u2066-\u2069]/g, "").trim().toLowerCase()

/** Which half of the day a time names, in hours, and the time without it. @param {string} text */
function halfOfDay(text) {
  const signs = /** @type {[string, number][]} */ ([[say("clock-am", { time: "" }), 0], [say("clock-pm", { time: "" }), 12], ["am", 0], ["pm", 12]])
  for (const [sign, half] of signs) {
    const word = bare(sign)
    if (text.startsWith(word)) return { half, rest: text.slice(word.length).trim() }
    if (text.endsWith(word)) return { half, rest: text.slice(0, -word.length).trim() }
  }
  return { half: null, rest: text }
}

/** "Right knee". @param {SideDto} side */
export const knee = (side) => (side === "left" ? say("common-left-knee") : say("common-right-knee"))

/** A number with so many decimals. @param {number} value @param {number} places */
export const decimals = (value, places) => fixed(value, places, places, false)

/** A number without needless zeros. @param {number} value @param {number} places at most */
export const trimmed = (value, places) => fixed(value, 0, places, false)

// Private

/** @param {number | null | undefined} value @returns {value is number} */
function known(value) {
  return typeof value === "number" && Number.isFinite(value)
}
/** One decimal, and none where the number is long without it. @param {number} value */
const short = (value) => decimals(value, value < 99.95 ? 1 : 0)

/** The digits of any script as 0–9, without the marks that only tell which way they run. @param {string} text */
const digits = (text) => text.replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, "").replace(/[٠-٩۰-۹０-９]/g, (digit) => String((/** @type {number} */ (digit.codePointAt(0)) & 0xf) % 0x10))

/** A number as the language writes it, in the digits that are on every keyboard. @param {number} value @param {number} least decimals @param {number} most decimals @param {boolean} grouped */
function fixed(value, least, most, grouped) {
  const key = `${locale()} ${least} ${most} ${grouped}`
  const there = pens.get(key) ?? new Intl.NumberFormat(locale(), { numberingSystem: "latn", minimumFractionDigits: least, maximumFractionDigits: most, useGrouping: grouped })
  pens.set(key, there)
  // Rounded here, so that a number is the same in every language.
  return there.format(Number(value.toFixed(most)) + 0)
}

const two = (/** @type {number} */ part) => String(part).padStart(2, "0")
const noon = (/** @type {string} */ day) => Date.parse(`${day}T12:00:00Z`)

/** @param {string} day @param {Intl.DateTimeFormatOptions} options */
function written(day, options) {
  const text = writer(options).format(noon(day))
  // Engines do not agree where a comma belongs in English.
  return locale().startsWith("en") ? text.replace(",", "") : text
}

/** Making one costs more than using it a thousand times. @type {Map<string, Intl.NumberFormat>} */
const pens = new Map()
/** @type {Map<string, Intl.DateTimeFormat>} */
const writers = new Map()

/** @param {Intl.DateTimeFormatOptions} options */
function writer(options) {
  const key = `${locale()} ${JSON.stringify(options)}`
  const there = writers.get(key) ?? new Intl.DateTimeFormat(locale(), { ...options, numberingSystem: "latn", calendar: "gregory", timeZone: "UTC" })
  writers.set(key, there)
  return there
}
