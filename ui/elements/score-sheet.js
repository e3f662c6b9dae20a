// Questionnaires and what changed: filled in, listed, taken away. Opened from the report, and from Today when a week has gone by.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { dayAndYear, number } from "../lib/format.js"
import { blame, choice, dayField, selectField, textField } from "./fields.js"
import { words } from "./problem-note.js"
import { failed, toast } from "./toast-rack.js"

/** @import { ChangeKindDto, InstrumentDto, InstrumentInfo, ScoreItem, Scores, Today } from "../api.d.ts" */
/** @typedef {{ field: Node, read: () => { total?: number, items?: ScoreItem[] } | null }} Asked */

/** @type {[ChangeKindDto, string][]} */
const KINDS = [["shoes", "Shoes"], ["surface", "Surface"], ["exercises", "Exercises"], ["medication", "Medication"], ["other", "Something else"]]
const ACTIVITIES = 3

/** Opens the sheet over the window. @param {InstrumentDto} [first] the questionnaire to begin with */
export async function openScores(first = "overall") {
  try {
    const [scores, today] = await Promise.all([api.scores(), api.today()])
    const sheet = /** @type {ScoreSheet} */ (document.body.appendChild(document.createElement("score-sheet")))
    sheet.open(scores, today, first)
  } catch (problem) {
    failed(problem)
  }
}

export class ScoreSheet extends HTMLElement {
  #filled = make("ul", { class: "filled" })
  #body = make("div", { class: "asked" })
  /** @type {Scores | null} */
  #scores = null

  // Actions

  /** @param {Scores} scores @param {Today} today @param {InstrumentDto} first */
  open(scores, { day: today }, first) {
    const dialog = make("dialog", { "aria-labelledby": "scores-title", class: "wide", on: { close: () => this.remove() } },
      make("div", { class: "sheet" },
        make("header", {}, make("h2", { id: "scores-title" }, "Questionnaires and changes"), button("Close", () => dialog.close(), { class: "bare low" })),
        this.#questionnaire(scores, today, first), this.#change(today),
        make("section", {}, make("h3", {}, "Filled in so far"), this.#filled)))
    this.append(dialog)
    this.#list(scores)
    dialog.showModal()
  }

  // Private

  /** @param {Scores} scores @param {string} today @param {InstrumentDto} first */
  #questionnaire(scores, today, first) {
    const which = selectField("Questionnaire", scores.instruments.map(({ instrument, name }) => [instrument, name]), first)
    const day = dayField("Day", today, () => today)
    const about = make("p", { class: "quiet" })
    const problem = make("p", { class: "wrong", role: "alert" })
    /** @type {Asked | null} */
    let asked = null
    const show = () => {
      const info = /** @type {InstrumentInfo} */ (scores.instruments.find(({ instrument }) => instrument === which.input.value))
      about.textContent = [info.about, info.least_change].filter(Boolean).join(" ")
      asked = questions(info, this.#scores ?? scores)
      this.#body.replaceChildren(asked.field)
      problem.textContent = ""
    }
    which.input.addEventListener("change", show)
    show()
    return make("form", { novalidate: true, on: { submit: async (/** @type {SubmitEvent} */ event) => {
      event.preventDefault()
      const answers = asked?.read()
      const when = day.read().day
      if (!answers || !when) return
      try {
        const outcome = await api.logScore({ instrument: /** @type {InstrumentDto} */ (which.input.value), day: when, ...answers })
        toast("Kept.", outcome.undo)
        problem.textContent = ""
        this.#list(await api.scores())
      } catch (refused) {
        problem.textContent = said(refused)
      }
    } } },
      make("div", { class: "grid" }, which.field, day.field), about, this.#body, problem,
      make("footer", {}, make("button", { class: "button main" }, "Keep these answers")))
  }

  /** @param {string} today */
  #change(today) {
    const kind = selectField("What kind", KINDS, "shoes")
    const what = textField("What changed", { maxlength: 200 })
    const day = dayField("Since", today, () => today)
    return make("form", { novalidate: true, on: { submit: async (/** @type {SubmitEvent} */ event) => {
      event.preventDefault()
      const since = day.read().day
      if (!since) return
      try {
        const outcome = await api.noteChange({ kind: /** @type {ChangeKindDto} */ (kind.input.value), words: what.input.value, day: since })
        toast("Noted.", outcome.undo)
        what.input.value = ""
        blame(what, "")
        this.#list(await api.scores())
      } catch (refused) {
        blame(what, said(refused))
      }
    } } },
      make("h3", {}, "Something changed"),
      make("div", { class: "grid" }, kind.field, day.field), what.field,
      make("footer", {}, make("button", { class: "button" }, "Note the change")))
  }

  /** @param {Scores} scores */
  #list(scores) {
    this.#scores = scores
    const away = (/** @type {() => Promise<import("../api.d.ts").Outcome<null>>} */ remove, /** @type {string} */ name) =>
      button("Take away", async () => {
        try {
          const outcome = await remove()
          toast("Taken away.", outcome.undo)
          this.#list(await api.scores())
        } catch (problem) {
          failed(problem)
        }
      }, { class: "bare low", "aria-label": `Take away: ${name}` })
    const row = (/** @type {string} */ day, /** @type {string} */ text, /** @type {() => Promise<import("../api.d.ts").Outcome<null>>} */ remove) =>
      make("li", {}, make("span", { class: "quiet" }, dayAndYear(day)), make("span", {}, text), away(remove, text))
    const rows = [
      ...scores.filled.map(({ id, day, text }) => row(day, text, () => api.deleteScore(id))),
      ...scores.changes.map(({ id, day, kind, words }) => row(day, `${nameOf(kind)}: ${words}`, () => api.deleteChange(id))),
    ]
    this.#filled.replaceChildren(...(rows.length > 0 ? rows : [make("li", { class: "quiet" }, "Nothing yet.")]))
  }
}

customElements.define("score-sheet", ScoreSheet)

// Private

/** What one questionnaire asks. @param {InstrumentInfo} info @param {Scores} scores @returns {Asked} */
function questions(info, scores) {
  if (info.instrument === "activities") return activities(scores)
  if (info.questions.length > 0) return picked(info)
  const total = textField(info.own ? "Your rating" : "Total score", { inputmode: "decimal", hint: `${info.min} to ${info.max}`.replace("-", "−") })
  return { field: total.field, read: () => {
    const value = inRange(total, info.min, info.max)
    return value === null ? null : { total: value }
  } }
}

/** @param {InstrumentInfo} info @returns {Asked} */
function picked(info) {
  /** @type {(number | null)[]} */
  const given = info.questions.map(() => null)
  const wrong = make("p", { class: "wrong", role: "alert" })
  const fields = info.questions.map(({ text, answers }, n) => choice(text, answers.map((answer, value) => [String(value), answer]), null, (value) => { given[n] = Number(value); wrong.textContent = "" }))
  return { field: make("div", { class: "asked" }, ...fields, wrong), read: () => {
    if (given.includes(null)) {
      wrong.textContent = "All four want an answer."
      return null
    }
    return { items: given.map((value) => ({ value: value ?? 0 })) }
  } }
}

/** The activities of the last time, to be rated again. @param {Scores} scores @returns {Asked} */
function activities(scores) {
  const known = scores.filled.find(({ instrument }) => instrument === "activities")?.items ?? []
  const rows = Array.from({ length: Math.max(ACTIVITIES, known.length) }, (_, n) => ({
    name: textField(`Activity ${n + 1}`, { value: known[n]?.words ?? "", maxlength: 80 }),
    rating: textField("0 to 10", { inputmode: "decimal", "aria-label": `Activity ${n + 1}, 0 to 10` }),
  }))
  return { field: make("div", { class: "asked" }, ...rows.map(({ name, rating }) => make("div", { class: "grid" }, name.field, rating.field))), read: () => {
    const named = rows.filter(({ name }) => name.input.value.trim() !== "")
    if (named.length === 0) {
      blame(rows[0].name, "Name at least one activity.")
      return null
    }
    const items = named.map(({ name, rating }) => ({ words: name.input.value.trim(), value: inRange(rating, 0, 10) }))
    return items.every(({ value }) => value !== null) ? { items: /** @type {ScoreItem[]} */ (items) } : null
  } }
}

/** @param {{ input: HTMLInputElement, wrong: HTMLElement }} field @param {number} least @param {number} most */
function inRange(field, least, most) {
  const value = number(field.input.value.replace("−", "-"))
  const fine = value !== null && !Number.isNaN(value) && value >= least && value <= most
  blame(field, fine ? "" : `A number from ${least} to ${most}.`.replace("-", "−"))
  return fine ? value : null
}

/** @param {ChangeKindDto} kind */
const nameOf = (kind) => KINDS.find(([key]) => key === kind)?.[1] ?? kind

/** @param {unknown} problem */
function said(problem) {
  const { message, hint } = words(problem)
  return [message, hint].filter(Boolean).join(" ")
}
