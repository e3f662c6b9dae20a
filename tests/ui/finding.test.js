// Words are found as people type them.

import assert from "node:assert/strict"
import { test } from "node:test"
import { fits } from "../../ui/lib/finding.js"

test("beginnings of words are enough, in any order, with and without marks", () => {
  const text = "Pain limits: Thomeé 1997, kneecap pain"
  for (const words of ["", "  ", "pain", "LIM pa", "thomee", "1997 knee", "limits,"]) assert.ok(fits(words, text), words)
})

test("what is not there is not found", () => {
  for (const words of ["ain", "pain dark", "cap"]) assert.ok(!fits(words, "Pain limits, kneecap"), words)
})
