// The red-flag questions and what stands, held for whoever must keep quiet meanwhile: the page, the rail, Today.

import * as api from "../backend.js"

/** @import { QuestionDto, RedFlagScreen, TierDto } from "../api.d.ts" */

/** @type {RedFlagScreen | null} */
let held = null

/** Loads them; the page then wears no green while a flag stands. */
export async function loadRedFlags() {
  held = await api.redFlags()
  document.body.classList.toggle("stopped", held.stop !== null)
  document.dispatchEvent(new Event("plimsoll:red-flags"))
  return held
}

/** A red flag stands. */
export const isStopped = () => held !== null && held.stop !== null

/** The questions by how soon a yes wants a clinician, in the order they came. @param {QuestionDto[]} questions @returns {{ tier: TierDto, questions: QuestionDto[] }[]} */
export function byTier(questions) {
  /** @type {{ tier: TierDto, questions: QuestionDto[] }[]} */
  const groups = []
  for (const question of questions) {
    const group = groups.find(({ tier }) => tier === question.tier)
    if (group) group.questions.push(question)
    else groups.push({ tier: question.tier, questions: [question] })
  }
  return groups
}

/**
 * What the answers so far come to: the codes said yes to, and those nobody has answered. Not answered is not no.
 *
 * @param {QuestionDto[]} questions @param {ReadonlyMap<string, boolean>} answers
 */
export const tally = (questions, answers) => ({
  yes: questions.filter(({ code }) => answers.get(code) === true).map(({ code }) => code),
  open: questions.filter(({ code }) => !answers.has(code)).map(({ code }) => code),
})
