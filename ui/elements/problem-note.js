// What went wrong and what to do next, in place of what could not be shown.

import { button, make } from "../lib/make.js"

/** @param {unknown} problem @param {() => void} [again] @param {"h1" | "h3"} [level] h1 where it stands for a whole screen */
export function problemNote(problem, again, level = "h1") {
  const { message, hint } = words(problem)
  return make("section", { class: "problem", role: "alert" },
    make(level, { class: "problem-title", tabindex: -1 }, message),
    hint && make("p", {}, hint),
    again && make("div", { class: "buttons" }, button("Try again", again)))
}

/** @param {unknown} problem @returns {{ message: string, hint: string | null }} */
export function words(problem) {
  if (problem instanceof Error && "hint" in problem) return { message: problem.message, hint: /** @type {string | null} */ (problem.hint) }
  console.error(problem)
  return { message: "Something in this window did not work.", hint: "Your logbook is as it was. Close and open Plimsoll; if it stays, report what you did." }
}
