// Questions put away for a day.

import assert from "node:assert/strict"
import { beforeEach, test } from "node:test"
import { skip, skippedOn, unskip } from "../../ui/lib/skipped.js"

/** @type {Map<string, string>} */
const kept = new Map()
globalThis.localStorage = /** @type {any} */ ({ getItem: (/** @type {string} */ name) => kept.get(name) ?? null, setItem: (/** @type {string} */ name, /** @type {string} */ text) => kept.set(name, text) })

beforeEach(() => kept.clear())

test("what is put away stays away for the day, and no longer", () => {
  skip("2026-03-15", "a")
  skip("2026-03-15", "b")
  assert.deepEqual([...skippedOn("2026-03-15")], ["a", "b"])
  assert.deepEqual([...skippedOn("2026-03-16")], [])
  skip("2026-03-16", "c")
  assert.deepEqual([...skippedOn("2026-03-15")], [], "the day before is forgotten")
})

test("what is brought back is asked again, and nothing else with it", () => {
  skip("2026-03-15", "a")
  skip("2026-03-15", "b")
  unskip("2026-03-15", "a")
  unskip("2026-03-15", "never")
  assert.deepEqual([...skippedOn("2026-03-15")], ["b"])
})

test("what cannot be read puts nothing away", () => {
  for (const broken of ["{", "null", "[]", '{"day":"2026-03-15","questions":"a"}']) {
    kept.set("skipped", broken)
    assert.deepEqual([...skippedOn("2026-03-15")], [], broken)
  }
})
