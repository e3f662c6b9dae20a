// A month without a window: its weeks, where the keys of a calendar lead, and how a day lies in a span. Pure.

import { dayPlus, monthsBefore } from "./format.js"

/** @import { LogSpan, LogSpanKind, WeekBegins } from "../api.d.ts" */

/** @type {Record<WeekBegins, number>} */
const BEGINS = { sunday: 0, monday: 1, saturday: 6 }

/** The weeks that show a day's month, each as its seven days. @param {string} day @param {WeekBegins} begins */
export function weeksOf(day, begins) {
  const first = `${day.slice(0, 8)}01`
  const before = (weekday(first) - BEGINS[begins] + 7) % 7
  const length = Number(dayPlus(monthsBefore(first, -1), -1).slice(8))
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) => Array.from({ length: 7 }, (_, place) => dayPlus(first, week * 7 + place - before)))
}

/** The day a key leads to, between the first day and the last; `null` when it leads nowhere. @param {string} key @param {string} day @param {string} first @param {string} last @param {string} begins a day with which a week begins */
export function calendarKey(key, day, first, last, begins) {
  const place = (weekday(day) - weekday(begins) + 7) % 7
  /** @type {Record<string, () => string>} */
  const leads = {
    ArrowLeft: () => dayPlus(day, -1), ArrowRight: () => dayPlus(day, 1), ArrowUp: () => dayPlus(day, -7), ArrowDown: () => dayPlus(day, 7),
    Home: () => dayPlus(day, -place), End: () => dayPlus(day, 6 - place), PageUp: () => monthsBefore(day, 1), PageDown: () => monthsBefore(day, -1),
  }
  const to = leads[key]?.()
  if (to === undefined) return null
  return to < first ? first : to > last ? last : to
}

/** How a day lies in a span of a kind: where the span begins, ends, both, or goes on; `null` outside of any. @param {LogSpan[]} spans @param {LogSpanKind} kind @param {string} day @returns {"alone" | "begins" | "ends" | "goes-on" | null} */
export function spanOver(spans, kind, day) {
  const span = spans.find((one) => one.kind === kind && one.from <= day && day <= one.to)
  if (!span) return null
  if (span.from === span.to) return "alone"
  return span.from === day ? "begins" : span.to === day ? "ends" : "goes-on"
}

// Private

/** @param {string} day */
const weekday = (day) => new Date(`${day}T12:00:00Z`).getUTCDay()
