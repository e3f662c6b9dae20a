// The red-flag questions before they are sent.

import assert from "node:assert/strict"
import { test } from "node:test"
import { byTier, tally } from "../../ui/lib/red-flags.js"

/** @type {import("../../ui/api.d.ts").QuestionDto[]} */
const QUESTIONS = [{ code: "stuck", tier: "a", text: "" }, { code: "numb", tier: "a", text: "" }, { code: "night", tier: "b", text: "" }]

test("the questions stand together by how soon a yes wants a clinician", () => {
  assert.deepEqual(byTier(QUESTIONS).map(({ tier, questions }) => [tier, questions.map(({ code }) => code)]), [["a", ["stuck", "numb"]], ["b", ["night"]]])
  assert.deepEqual(byTier([]), [])
})

test("what nobody has answered is neither yes nor no", () => {
  assert.deepEqual(tally(QUESTIONS, new Map()), { yes: [], open: ["stuck", "numb", "night"] })
  assert.deepEqual(tally(QUESTIONS, new Map([["numb", true], ["night", false]])), { yes: ["numb"], open: ["stuck"] })
  assert.deepEqual(tally(QUESTIONS, new Map([["stuck", false], ["numb", false], ["night", false]])), { yes: [], open: [] })
})
