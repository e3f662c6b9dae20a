// The red-flag questions and what stands, held for whoever must keep quiet meanwhile: the page, the rail, Today.

import * as api from "../backend.js"

/** @import { QuestionDto, RedFlagScreen, StopCard, TierDto } from "../api.d.ts" */

/** @type {RedFlagScreen | null} */
let held = null
/** What stood when the person asked for the rest of Today; the card fills the window again once something else stands. */
let aside = ""

/** Loads them; the page then wears no green while a flag stands. */
export async function loadRedFlags() {
  held = await api.redFlags()
  document.body.classList.toggle("stopped", held.stop !== null)
  if (held.stop === null) aside = ""
  document.dispatchEvent(new Event("plimsoll:red-flags"))
  return held
}

/** A red flag stands. */
export const isStopped = () => held !== null && held.stop !== null

/** The card is to fill the window: a red flag stands, and nobody has put the card aside since this window was opened. */
export const fillsWindow = () => held?.stop ? aside !== told(held.stop) : false

/** The person has read the card and wants the rest of Today. It still stands, on top of it. */
export function putAside() {
  aside = held?.stop ? told(held.stop) : ""
}

/** As if it had not been put aside. */
export function bringBack() {
  aside = ""
}

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

// Private

/** @param {StopCard} card */
const told = ({ title, flags }) => [title, ...flags.map(({ text }) => text)].join("\n")
