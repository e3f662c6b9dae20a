// A step of the ladder as a strip of time.

import assert from "node:assert/strict"
import { test } from "node:test"
import { bouts, turnsOf } from "../../ui/lib/strip.js"

test("a step begins and ends with five minutes of walking, which join the walking beside them", () => {
  assert.deepEqual(bouts({ turns: 2, run_min: 1, walk_min: 4 }), [
    { from: 0, to: 5, run: false }, { from: 5, to: 6, run: true }, { from: 6, to: 10, run: false }, { from: 10, to: 11, run: true }, { from: 11, to: 20, run: false },
  ])
})

test("a run in one piece is one bout, and turns without a walk between them join", () => {
  assert.deepEqual(bouts({ turns: 1, run_min: 20, walk_min: 0 }).filter(({ run }) => run), [{ from: 5, to: 25, run: true }])
  assert.deepEqual(bouts({ turns: 2, run_min: 10, walk_min: 0 }).filter(({ run }) => run), [{ from: 5, to: 25, run: true }])
})

test("a step that is a walk has no warm-up, and a step of nothing has no bouts", () => {
  assert.deepEqual(bouts({ turns: 1, run_min: 0, walk_min: 30 }), [{ from: 0, to: 30, run: false }])
  assert.deepEqual(bouts({ turns: 0, run_min: 0, walk_min: 0 }), [])
})

test("a planned day has its step's turns, unless it asks for other minutes", () => {
  const step = { level: 4, turns: 5, run_min: 4, walk_min: 2, minutes_run: 20, minutes_walk: 10, load_kkm: 3, text: "" }
  assert.equal(turnsOf({ level: 4, minutes_run: 20, minutes_walk: 10 }, [step]), step)
  assert.deepEqual(turnsOf({ level: 11, minutes_run: 33, minutes_walk: 0 }, [step]), { turns: 1, run_min: 33, walk_min: 0 })
  assert.deepEqual(turnsOf({ level: 4, minutes_run: 24, minutes_walk: 0 }, [step]), { turns: 1, run_min: 24, walk_min: 0 })
})
