// What charts are told by mouse and keys, and how their numbers are written.

import assert from "node:assert/strict"
import { test } from "node:test"
import "./support/english.js"

import { asText, cellText, columnsOf, dayUnder, daysOf, keyLeads, moved, pointedAt, zoomed } from "../../ui/lib/chart.js"

const spot = (x, y, half = 7) => ({ left: x - half, top: y - half, right: x + half, bottom: y + half, x, y, text: "", row: null, run: null })
const column = (left, right) => ({ left, top: 20, right, bottom: 400, x: (left + right) / 2, y: 210, text: "", row: null, run: null })

test("what lies under the pointer is meant, else the nearest within reach", () => {
  const dots = [spot(100, 100), spot(108, 100), spot(300, 200)]
  assert.equal(pointedAt(dots, 101, 101), 0)
  assert.equal(pointedAt(dots, 106, 100), 1)
  assert.equal(pointedAt(dots, 312, 208), 2, "a little beside it")
  assert.equal(pointedAt(dots, 200, 100), -1)
  assert.equal(pointedAt([], 1, 1), -1)
})

test("a column is meant over its whole height", () => {
  const days = [column(40, 60), column(60, 80)]
  for (const y of [21, 200, 399]) assert.equal(pointedAt(days, 41, y), 0, String(y))
  assert.equal(pointedAt(days, 79.9, 30), 1)
})

test("the keys walk along a chart, in a calendar by weeks and days, and never out of it", () => {
  assert.equal(keyLeads("load-pain", "ArrowLeft", -1, 10), 9, "from nowhere they begin at the end")
  assert.equal(keyLeads("load-pain", "ArrowRight", 9, 10), 9)
  assert.equal(keyLeads("load-pain", "PageUp", 9, 10), 2)
  assert.equal(keyLeads("load-pain", "ArrowUp", 4, 10), null)
  assert.equal(keyLeads("calendar", "ArrowLeft", 20, 60), 13)
  assert.equal(keyLeads("calendar", "ArrowUp", 20, 60), 19)
  assert.equal(keyLeads("calendar", "Home", 20, 60), 0)
  assert.equal(keyLeads("metrics", "a", 3, 10), null)
  assert.equal(keyLeads("metrics", "End", 3, 0), null)
})

test("a zoom keeps the day under the pointer and stays within the log", () => {
  const all = { from: "2025-01-01", to: "2026-03-01" }
  const range = { from: "2026-01-01", to: "2026-02-09" }
  assert.equal(daysOf(range), 40)
  assert.deepEqual(zoomed(range, 0.5, 1, all), { from: "2026-01-21", to: "2026-02-09" })
  assert.deepEqual(zoomed(range, 0.5, 0, all), { from: "2026-01-01", to: "2026-01-20" })
  assert.deepEqual(zoomed({ from: "2026-02-20", to: "2026-03-01" }, 2, 0, all), { from: "2026-02-10", to: "2026-03-01" }, "not beyond today")
  assert.deepEqual(zoomed(range, 1000, 0.5, all), all)
  assert.equal(daysOf(zoomed({ from: "2026-02-01", to: "2026-02-08" }, 0.1, 0.5, all)), 7, "a week is the nearest")
  const short = { from: "2026-02-27", to: "2026-03-01" }
  assert.deepEqual(zoomed(short, 0.5, 0.5, all), short, "what is nearer already stays")
})

test("a range moves in time and stops at both ends", () => {
  const all = { from: "2026-01-01", to: "2026-03-01" }
  assert.deepEqual(moved({ from: "2026-02-01", to: "2026-02-10" }, -7, all), { from: "2026-01-25", to: "2026-02-03" })
  assert.deepEqual(moved({ from: "2026-02-01", to: "2026-02-10" }, 90, all), { from: "2026-02-20", to: "2026-03-01" })
  assert.deepEqual(moved({ from: "2026-01-05", to: "2026-01-10" }, -90, all), { from: "2026-01-01", to: "2026-01-06" })
})

test("a place of the drawing is a day", () => {
  const chart = { from: "2026-03-01", to: "2026-03-10", panels: [{ name: "load", left: 40, top: 20, width: 100, height: 50, min: 0, max: 1 }] }
  assert.equal(dayUnder(chart, 40), "2026-03-01")
  assert.equal(dayUnder(chart, 139), "2026-03-10")
  assert.equal(dayUnder(chart, 3), "2026-03-01")
  assert.equal(dayUnder(chart, 999), "2026-03-10")
})

test("a cell carries its unit, and what is not known is no zero", () => {
  /** @type {[import("../../ui/api.d.ts").CellKind, number | string | null, string][]} */
  const cases = [
    ["day", "2026-03-01", "1 Mar 2026"], ["count", 3, "3"], ["score", 0, "0"], ["change", 1.5, "+1.5"], ["change", -2, "−2"], ["change", 0, "0"],
    ["load", 4.25, "4.3"], ["distance", 5200, "5.2 km"], ["share", -0.124, "−12 %"], ["ratio", 1.234, "1.23"], ["seconds", 125, "2:05"],
    ["pace", 0.33, "5:30 /km"], ["rate", 148.6, "149"], ["metres", -3.6, "−4"], ["text", "still open", "still open"], ["load", null, "–"], ["text", null, "–"],
  ]
  for (const [kind, value, expected] of cases) assert.equal(cellText(kind, value, "km"), expected, `${kind} ${value}`)
  assert.equal(cellText("distance", 1609.344, "mi"), "1.0 mi")
})

test("a column of notes without a note is not shown, one of answers is", () => {
  const column = (key, kind) => ({ key, name: key, kind })
  const table = { columns: [column("day", "day"), column("morning", "score"), column("line", "load"), column("note", "text")], rows: [["2026-03-01", null, null, null], ["2026-03-02", null, null, "a flare\tafter"]] }
  assert.deepEqual(columnsOf(table).map(({ key }) => key), ["day", "morning", "note"])
  assert.equal(asText(table, "km"), "day\tmorning\tnote\n1 Mar 2026\t\t\n2 Mar 2026\t\ta flare after")
})
