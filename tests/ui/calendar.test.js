// A month: its weeks, where its keys lead, and how days lie in spans.

import assert from "node:assert/strict"
import { test } from "node:test"

import { calendarKey, spanOver, weeksOf } from "../../ui/lib/calendar.js"

test("the arrow keys walk by days and weeks, page keys by months, Home and End within the week", () => {
  const monday = "2026-03-02"
  const at = (key) => calendarKey(key, "2026-03-31", "2026-01-01", "2026-11-26", monday)
  assert.deepEqual(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].map(at), ["2026-03-30", "2026-04-01", "2026-03-24", "2026-04-07"])
  assert.deepEqual(["Home", "End"].map(at), ["2026-03-30", "2026-04-05"], "weeks begin on Monday")
  const fromSunday = (key) => calendarKey(key, "2026-03-31", "2026-01-01", "2026-11-26", "2026-03-01")
  assert.deepEqual(["Home", "End"].map(fromSunday), ["2026-03-29", "2026-04-04"])
  assert.deepEqual(["PageUp", "PageDown"].map(at), ["2026-02-28", "2026-04-30"], "the month's last day where it has no 31st")
  assert.equal(at("Tab"), null)
})

test("a month is shown in whole weeks, which begin with the day the runner says", () => {
  const ends = (/** @type {import("../../ui/api.d.ts").WeekBegins} */ begins, day = "2026-03-15") => {
    const weeks = weeksOf(day, begins)
    assert.ok(weeks.every((week) => week.length === 7))
    return [weeks.length, weeks[0][0], weeks.at(-1)?.at(-1)]
  }
  assert.deepEqual(ends("monday"), [6, "2026-02-23", "2026-04-05"])
  assert.deepEqual(ends("sunday"), [5, "2026-03-01", "2026-04-04"])
  assert.deepEqual(ends("saturday"), [5, "2026-02-28", "2026-04-03"])
  assert.deepEqual(ends("sunday", "2026-02-28"), [4, "2026-02-01", "2026-02-28"], "four weeks where they fit")
})

test("the calendar ends with today and begins with the first run", () => {
  assert.equal(calendarKey("ArrowRight", "2026-11-26", "2026-01-01", "2026-11-26", "2026-11-23"), "2026-11-26")
  assert.equal(calendarKey("PageUp", "2026-01-10", "2026-01-05", "2026-11-26", "2026-11-23"), "2026-01-05")
})

test("a day begins a span, goes on in it, ends it, or is all of it", () => {
  /** @type {import("../../ui/api.d.ts").LogSpan[]} */
  const spans = [{ kind: "flare", from: "2026-03-02", to: "2026-03-04", text: "" }, { kind: "off", from: "2026-03-09", to: "2026-03-09", text: "" }]
  const of = (/** @type {import("../../ui/api.d.ts").LogSpanKind} */ kind) => ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-09"].map((day) => spanOver(spans, kind, day))
  assert.deepEqual(of("flare"), [null, "begins", "goes-on", "ends", null, null])
  assert.deepEqual(of("off"), [null, null, null, null, null, "alone"])
})
