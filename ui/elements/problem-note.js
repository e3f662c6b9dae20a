// What went wrong and what to do next, in place of what could not be shown.

import { askFor } from "../lib/asking.js"
import { button, make } from "../lib/make.js"
import { say } from "../lib/messages.js"

/** @param {unknown} problem @param {() => void} [again] @param {"h1" | "h3"} [level] h1 where it stands for a whole screen */
export function problemNote(problem, again, level = "h1") {
  const { message, hint } = words(problem)
  return make("section", { class: "problem", role: "alert" },
    make(level, { class: "problem-title", tabindex: -1 }, message),
    hint && make("p", {}, hint),
    again && make("div", { class: "buttons" }, button(say("common-try-again"), again),
      isNotOpened(problem) ? button(say("common-restore"), () => askFor("restore")) : ""))
}

/** The logbook itself would not open. @param {unknown} problem */
const isNotOpened = (problem) => problem instanceof Error && "code" in problem && problem.code === "not-opened"

/** What happened and what to do next, in one line. @param {unknown} problem */
export function inALine(problem) {
  const { message, hint } = words(problem)
  return [message, hint].filter(Boolean).join(" ")
}

/** @param {unknown} problem @returns {{ message: string, hint: string | null }} */
export function words(problem) {
  if (problem instanceof Error && "hint" in problem) return { message: problem.message, hint: /** @type {string | null} */ (problem.hint) }
  console.error(problem)
  return { message: say("trouble-here"), hint: say("trouble-here-hint") }
}
