// What went wrong and what to do next, in place of what could not be shown.

import { button, make } from "../lib/make.js"

/** @param {unknown} problem @param {() => void} [again] */
export function problemNote(problem, again) {
  const { message, hint } = words(problem)
  return make("section", { class: "problem", role: "alert" },
    make("h2", {}, message),
    hint && make("p", {}, hint),
    again && make("div", { class: "buttons" }, button("Try again", again)))
}

/** @param {unknown} problem @returns {{ message: string, hint: string | null }} */
export function words(problem) {
  if (problem instanceof Error && "hint" in problem) return { message: problem.message, hint: /** @type {string | null} */ (problem.hint) }
  console.error(problem)
  return { message: "Something in this window did not work.", hint: "Your logbook is as it was. Close and open Plimsoll; if it stays, report what you did." }
}
