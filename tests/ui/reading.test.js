// What differs between languages without being a message: which way one reads, how things are listed, where a text that is read out is parted.

import "./support/english.js"

import assert from "node:assert/strict"
import { test } from "node:test"
import { calendarKey } from "../../ui/lib/calendar.js"
import { languages } from "../../ui/lib/languages.js"
import { leadOf } from "../../ui/lib/lead.js"
import { listed } from "../../ui/lib/listed.js"
import { speak } from "../../ui/lib/messages.js"
import { alongReading } from "../../ui/lib/reading.js"
import { english, speakEnglish } from "./support/english.js"

test("in a calendar that is read from right to left the left arrow leads on", () => {
  const left = (/** @type {boolean} */ isRightToLeft) => calendarKey(alongReading("ArrowLeft", isRightToLeft), "2026-03-10", "2026-01-01", "2026-11-26", "2026-11-23")
  assert.deepEqual([left(false), left(true)], ["2026-03-09", "2026-03-11"])
  assert.deepEqual(["ArrowUp", "Home", "PageDown", "Enter"].map((key) => alongReading(key, true)), ["ArrowUp", "Home", "PageDown", "Enter"])
})

test("a text that is read out is parted at its first comma, in every script", () => {
  assert.deepEqual(leadOf("22 November 2026, 1 run, 4.2 knee-km"), ["22 November 2026", "1 run, 4.2 knee-km"])
  assert.deepEqual(leadOf("2026年11月22日、1回、痛みなし"), ["2026年11月22日", "1回、痛みなし"])
  assert.deepEqual(leadOf("22 نوفمبر 2026، جري واحد"), ["22 نوفمبر 2026", "جري واحد"])
  assert.deepEqual(leadOf("1,204 m"), ["1,204 m", ""], "a number's comma parts nothing")
  assert.deepEqual(leadOf(""), ["", ""])
})

test("things side by side are listed as the language lists them", () => {
  const parts = ["3 runs", "12.4 km", "10.2 knee-km"]
  assert.equal(listed(parts), "3 runs, 12.4 km, 10.2 knee-km")
  assert.equal(listed(parts.slice(0, 1)), "3 runs")
  speak({ ...english, code: "de", locale: "de-DE" })
  assert.equal(listed(["a", "b", "c"]), "a, b und c")
  speakEnglish()
})

test("every language is offered by its own name", () => {
  assert.deepEqual(languages(), [["en", "English"], ["de", "Deutsch"], ["fr", "Français"], ["es", "Español"], ["nl", "Nederlands"], ["pt-BR", "Português (Brasil)"], ["ja", "日本語"], ["ar", "العربية"]])
})
