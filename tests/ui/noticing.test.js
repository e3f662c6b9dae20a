// What is said in passing on Today, and when.

import assert from "node:assert/strict"
import { test } from "node:test"

import { isElsewhere, isReportDue, movedSinceSeen, planSeen, standOf } from "../../ui/lib/noticing.js"

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

test("a plan that moved is told until it is seen, also once another knee is watched", () => {
  /** @type {Map<string, string>} */
  const kept = new Map()
  Object.assign(globalThis, { localStorage: { getItem: (/** @type {string} */ key) => kept.get(key) ?? null, setItem: (/** @type {string} */ key, /** @type {string} */ value) => kept.set(key, value) } })
  const plan = (/** @type {"left" | "right"} */ side, /** @type {number} */ level) => /** @type {import("../../ui/api.d.ts").Plan} */ ({ side, level, paused: false })
  assert.ok(!movedSinceSeen(plan("left", 3), false), "never seen before")
  assert.ok(!movedSinceSeen(plan("right", 5), false), "another knee is another plan")
  assert.ok(movedSinceSeen(plan("right", 6), false) && movedSinceSeen(plan("right", 6), false))
  planSeen(plan("right", 6), false)
  assert.ok(!movedSinceSeen(plan("right", 6), false))
  assert.ok(!movedSinceSeen(plan("right", 1), true), "the sample's plan is not the runner's")
})
