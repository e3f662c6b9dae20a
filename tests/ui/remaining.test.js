// How long something will still take.

import assert from "node:assert/strict"
import { test } from "node:test"
import "./support/english.js"
import { Remaining, leftInWords } from "../../ui/lib/remaining.js"

/** Notes a steady pace for some seconds. @param {Remaining} remaining @param {number} seconds @param {(second: number) => number} share */
function after(remaining, seconds, share) {
  let left = null
  for (let second = 0; second <= seconds; second += 0.25) left = remaining.note(second * 1000, share(second))
  return left
}

test("at first nothing can be told, and then what the pace says", () => {
  assert.equal(after(new Remaining(), 2, (second) => second / 100), null)
  const left = after(new Remaining(), 20, (second) => second / 100)
  assert.ok(left !== null && Math.abs(left - 80) < 1, `${left}`)
})

test("something that hardly moves promises nothing", () => {
  assert.equal(after(new Remaining(), 10, (second) => second / 10_000), null)
})

test("the pace of the last stretch counts, not that of the beginning", () => {
  // Half of it in ten seconds, then ten times slower.
  const left = after(new Remaining(), 40, (second) => (second < 10 ? second / 20 : 0.5 + (second - 10) / 200))
  assert.ok(left !== null && Math.abs(left - 70) < 5, `${left}`)
})

test("what is done has nothing left to tell", () => {
  assert.equal(after(new Remaining(), 20, (second) => Math.min(1, second / 10)), null)
})

test("the time is told no more exactly than it is known", () => {
  const words = [3, 28, 52, 70, 100, 1500, 4000].map(leftInWords)
  assert.deepEqual(words, ["a few seconds left", "about 30 seconds left", "about 50 seconds left", "about a minute left", "about 2 minutes left", "about 25 minutes left", "about 1 h 7 min left"])
  assert.equal(leftInWords(null), "")
})
