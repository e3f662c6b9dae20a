// Numbers and days as people read them.

import assert from "node:assert/strict"
import { test } from "node:test"
import { english, speakEnglish } from "./support/english.js"
import { speak } from "../../ui/lib/messages.js"
import * as format from "../../ui/lib/format.js"

/** Without the marks that keep words of two directions apart. @param {string} text */
const plain = (text) => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "")

/** Numbers that are the same in every run. @param {number} count @param {number} least @param {number} most */
function* numbers(count, least, most) {
  let seed = 20261122
  for (let drawn = 0; drawn < count; drawn++) {
    seed = (seed * 48271) % 2147483647
    yield least + (seed / 2147483647) * (most - least)
  }
}

test("what is not known is a dash, never a zero", () => {
  for (const shown of [format.distance(null, "km"), format.duration(null), format.pace(null, 1800, "km"), format.pace(5000, null, "km"), format.load(null), format.whole(null), format.metres(null), format.beats(null), format.kneeKm(null)]) assert.equal(shown, "–")
  assert.equal(format.distance(Number.NaN, "km"), "–")
})

test("a distance is shown in the runner's unit", () => {
  assert.equal(format.distance(5000, "km"), "5.0 km")
  assert.equal(format.distance(5000, "mi"), "3.1 mi")
  assert.equal(format.distance(99_960, "km"), "100 km")
})

test("a pace has seconds below sixty, whatever the run", () => {
  for (const seconds of numbers(4000, 60, 20_000)) {
    for (const unit of /** @type {const} */ (["km", "mi"])) {
      const shown = format.pace(7321.7, seconds, unit)
      assert.match(shown, /^\d{1,2}:[0-5]\d \/(km|mi)$/, `${seconds} s`)
    }
  }
  assert.equal(format.pace(1000, 359.6, "km"), "6:00 /km")
})

test("a pace of no distance or no time is not known", () => {
  assert.equal(format.pace(0, 1800, "km"), "–")
  assert.equal(format.pace(5000, 0, "km"), "–")
  assert.equal(format.pace(1, 100_000, "km"), "–")
})

test("a duration reads back as the seconds it was", () => {
  for (const drawn of numbers(4000, 0, 90_000)) {
    const shown = format.duration(drawn)
    assert.match(shown, /^(\d+:)?\d{1,2}:[0-5]\d$/)
    assert.equal(shown.split(":").map(Number).reduce((sum, part) => sum * 60 + part, 0), Math.round(drawn))
  }
  assert.equal(format.duration(3599.7), "1:00:00")
})

test("kilometres survive the way to miles and back", () => {
  for (const km of numbers(2000, 0.1, 120)) {
    const field = format.kmInUnits(km, "mi")
    assert.ok(Math.abs(format.toKm(Number(field), "mi") - km) <= 0.0081, `${km} km as ${field} mi`)
  }
})

test("a number is read with a point or a comma, and nothing else is a number", () => {
  for (const [typed, read] of /** @type {const} */ ([["5", 5], ["5.2", 5.2], ["5,2", 5.2], [" 4 ", 4], [".5", 0.5], ["", null], ["  ", null]])) assert.equal(format.number(typed), read)
  for (const typed of ["5 km", "1e3", "0x10", "Infinity", "5..2", "five", "-", "1,000,000"]) assert.ok(Number.isNaN(format.number(typed)), typed)
})

test("minutes are read as minutes, minutes and seconds, or hours", () => {
  assert.equal(format.minutes("25"), 25)
  assert.equal(format.minutes("25:30"), 25.5)
  assert.equal(format.minutes("1:02:03"), 62.05)
  assert.equal(format.minutes(""), null)
  for (const typed of ["25:60", "a:b", "1:2:3:4", "25:"]) assert.ok(Number.isNaN(format.minutes(typed)), typed)
})

test("a duration put in a field is read as the same time", () => {
  for (const seconds of numbers(500, 60, 36_000)) assert.ok(Math.abs(Number(format.minutes(format.duration(seconds))) * 60 - Math.round(seconds)) < 1e-6)
})

test("a day is read as people write it", () => {
  const today = "2026-03-01"
  for (const [typed, day] of [["2026-02-28", "2026-02-28"], ["2026-2-8", "2026-02-08"], ["28.2.2026", "2026-02-28"], ["28/02/2026", "2026-02-28"], ["Today", "2026-03-01"], ["yesterday", "2026-02-28"]]) assert.equal(format.parseDay(typed, today), day)
  for (const typed of ["2026-02-29", "2026-13-01", "31.4.2026", "soon", "", "26-02-01"]) assert.equal(format.parseDay(typed, today), null, typed)
})

test("a time is read as people write it", () => {
  for (const [typed, time] of [["7:30", "07:30"], ["07.30", "07:30"], ["0730", "07:30"], ["7", "07:00"], ["23:59", "23:59"]]) assert.equal(format.parseClock(typed), time)
  for (const typed of ["24:00", "7:60", "noon", ""]) assert.equal(format.parseClock(typed), null, typed)
})

test("days are counted by the calendar, not by hours", () => {
  assert.equal(format.dayPlus("2026-03-28", 1), "2026-03-29")
  assert.equal(format.dayPlus("2026-03-29", 1), "2026-03-30")
  assert.equal(format.dayPlus("2026-01-01", -1), "2025-12-31")
  assert.equal(format.monthsBefore("2026-08-31", 6), "2026-02-28")
  assert.equal(format.monthsBefore("2024-08-31", 6), "2024-02-29")
  assert.equal(format.monthsBefore("2026-03-15", 12), "2025-03-15")
})

test("a day is written out in words", () => {
  assert.equal(format.dayInFull("2026-11-22"), "Sunday 22 November")
  assert.equal(format.dayAndYear("2026-11-22"), "Sunday 22 November 2026")
  assert.equal(format.month("2026-11-22"), "November 2026")
  assert.equal(format.clock("2026-11-22T07:12:00+01:00", "24h"), "07:12")
})

test("one is not many", () => {
  assert.equal(format.counted(1, "run"), "1 run")
  assert.equal(format.counted(0, "run"), "0 runs")
  assert.equal(format.counted(10_000, "run"), "10,000 runs")
})

test("an amount carries its unit, and thousands stand in groups where they are counted", () => {
  assert.deepEqual([format.whole(10_000), format.metres(1234.4), format.beats(151.6), format.kneeKm(4.25)], ["10,000", "1,234 m", "152 bpm", "4.3 knee-km"])
  assert.deepEqual([format.load(0), format.load(123.4), format.decimals(-0.01, 1), format.trimmed(2, 2), format.trimmed(1.239, 2)], ["0.0", "123", "0.0", "2", "1.24"])
})

test("a clock of twelve hours is written and read back, midnight and noon included", () => {
  const times = ["00:00", "00:30", "07:05", "11:59", "12:00", "12:30", "19:05", "23:59"]
  assert.deepEqual(times.map((time) => format.timeOfDay(time, "12h")), ["12:00 am", "12:30 am", "7:05 am", "11:59 am", "12:00 pm", "12:30 pm", "7:05 pm", "11:59 pm"])
  for (const time of times) for (const hours of /** @type {const} */ (["12h", "24h"])) assert.equal(format.parseClock(format.timeOfDay(time, hours)), time)
  assert.deepEqual(["7 PM", "7pm", "13:00 pm", "0:30 am", "7:60 pm"].map(format.parseClock), ["19:00", "19:00", null, null, null])
})

test("the days of a week have their names", () => {
  assert.deepEqual(["2026-11-23", "2026-11-29"].map(format.weekday), ["Mon", "Sun"])
  assert.equal(format.weekdayLong("2026-11-28"), "Saturday")
})

test("another language writes its own way, in digits that are on every keyboard, and reads what it wrote", () => {
  /** @type {[string, boolean, string, string][]} */
  const ways = [["de-DE", false, "1,5 km", "Sonntag, 22. November 2026"], ["ja-JP", false, "1.5 km", "2026年11月22日日曜日"], ["ar", true, "\u20681.5\u2069 km", "الأحد، 22 نوفمبر 2026"]]
  try {
    for (const [locale, right_to_left, distance, day] of ways) {
      speak({ ...english, locale, right_to_left })
      assert.equal(plain(format.distance(1500, "km")), plain(distance), locale)
      assert.equal(plain(format.dayAndYear("2026-11-22")), plain(day), locale)
      for (const value of [0.5, 3.11, -1.7, 42]) assert.equal(format.number(format.trimmed(value, 2)), value, `${locale} ${value}`)
      const week = Array.from({ length: 7 }, (_, place) => format.weekday(format.dayPlus("2026-11-23", place)))
      assert.equal(new Set(week).size, 7)
      assert.match(format.dayShort("2026-01-05") + format.dayOfMonth("2026-01-05"), /^[^٠-٩]+$/)
    }
  } finally {
    speakEnglish()
  }
})

test("digits of another script are read as numbers, days and times", () => {
  assert.equal(format.number("٥٫٢"), 5.2)
  assert.equal(format.number("５．２".replace("．", ".")), 5.2)
  assert.equal(format.minutes("٢٥:٣٠"), 25.5)
  assert.equal(format.parseDay("٢٠٢٦-٠٢-٢٨", "2026-03-01"), "2026-02-28")
  assert.equal(format.parseClock("۰۷:۳۰"), "07:30")
})

test("a file's size is short", () => {
  for (const [bytes, shown] of /** @type {const} */ ([[512, "512 bytes"], [4096, "4 kB"], [1_482_752, "1.5 MB"], [2.5e9, "2.5 GB"]])) assert.equal(format.size(bytes), shown)
})
