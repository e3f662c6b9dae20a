// What is said in passing on Today, and when.

import assert from "node:assert/strict"
import { test } from "node:test"

import { isElsewhere, isReportDue, standOf } from "../../ui/lib/noticing.js"

test("a plan moved when the same knee stands on another step than when it was seen", () => {
  const stand = (/** @type {number} */ level, paused = false) => standOf({ side: "right", level, paused })
  assert.ok(isElsewhere(stand(4), stand(3)))
  assert.ok(isElsewhere(stand(3, true), stand(3)), "a pause is a move")
  assert.ok(!isElsewhere(stand(3), stand(3)))
  assert.ok(!isElsewhere(stand(3), null), "what was never seen has not moved")
  assert.ok(!isElsewhere(stand(4), standOf({ side: "left", level: 3, paused: false })), "another knee is another plan")
  assert.ok(!isElsewhere(standOf({ side: null, level: 0, paused: false }), stand(3)))
})

test("a report is due four weeks after the last one, and never before there was one", () => {
  assert.deepEqual([isReportDue("2026-11-27", null), isReportDue("2026-11-27", "2026-10-31"), isReportDue("2026-11-27", "2026-10-30")], [false, false, true])
})
