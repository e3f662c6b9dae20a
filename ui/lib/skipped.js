// The questions put away for a day without an answer, kept on this machine. The logbook knows nothing of them: what is not answered stays missing.

/** @param {string} day @returns {Set<string>} */
export function skippedOn(day) {
  try {
    const kept = JSON.parse(localStorage.getItem("skipped") ?? "{}")
    return new Set(kept.day === day && Array.isArray(kept.questions) ? kept.questions : [])
  } catch {
    return new Set()
  }
}

/** Puts a question away for the day. What was put away on another day is forgotten. @param {string} day @param {string} question */
export const skip = (day, question) => keep(day, skippedOn(day).add(question))

/** Brings it back. @param {string} day @param {string} question */
export function unskip(day, question) {
  const questions = skippedOn(day)
  questions.delete(question)
  keep(day, questions)
}

// Private

/** @param {string} day @param {Set<string>} questions */
const keep = (day, questions) => localStorage.setItem("skipped", JSON.stringify({ day, questions: [...questions] }))
