// Questionnaires and what changed: filled in, listed, taken away. Opened from the report, and from Today when a week has gone by.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { dayAndYear, number, trimmed } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { blame, choice, dayField, selectField, textField } from "./fields.js"
import { inALine } from "./problem-note.js"
import { failed, toast } from "./toast-rack.js"

/** @import { ChangeKindDto, InstrumentDto, InstrumentInfo, ScoreItem, Scores, Today } from "../api.d.ts" */
/** @typedef {{ field: Node, read: () => { total?: number, items?: ScoreItem[] } | null }} Asked */

/** @returns {[ChangeKindDto, string][]} */
const kinds = () => [["shoes", say("common-shoes")], ["surface", say("common-surface")], ["exercises", say("score-sheet-exercises")], ["medication", say("score-sheet-medication")], ["other", say("score-sheet-other")]]
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
        make("header", {}, make("h2", { id: "scores-title" }, say("score-sheet-title")), button(say("common-close"), () => dialog.close(), { class: "bare low" })),
        this.#questionnaire(scores, today, first), this.#change(today),
        make("section", {}, make("h3", {}, say("score-sheet-filled")), this.#filled)))
    this.append(dialog)
    this.#list(scores)
    dialog.showModal()
  }

  // Private

  /** @param {Scores} scores @param {string} today @param {InstrumentDto} first */
  #questionnaire(scores, today, first) {
    const which = selectField(say("score-sheet-which"), scores.instruments.map(({ instrument, name }) => [instrument, name]), first)
    const day = dayField(say("common-day"), today, () => today)
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
        toast(say("score-sheet-kept"), outcome.undo)
        problem.textContent = ""
        this.#list(await api.scores())
      } catch (refused) {
        problem.textContent = inALine(refused)
      }
    } } },
      make("div", { class: "grid" }, which.field, day.field), about, this.#body, problem,
      make("div", { class: "foot" }, make("button", { class: "button main" }, say("score-sheet-keep"))))
  }

  /** @param {string} today */
  #change(today) {
    const kind = selectField(say("score-sheet-kind"), kinds(), "shoes")
    const what = textField(say("score-sheet-what"), { maxlength: 200 })
    const day = dayField(say("score-sheet-since"), today, () => today)
    return make("form", { novalidate: true, on: { submit: async (/** @type {SubmitEvent} */ event) => {
      event.preventDefault()
      const since = day.read().day
      if (!since) return
      try {
        const outcome = await api.noteChange({ kind: /** @type {ChangeKindDto} */ (kind.input.value), words: what.input.value, day: since })
        toast(say("common-noted"), outcome.undo)
        what.input.value = ""
        blame(what, "")
        this.#list(await api.scores())
      } catch (refused) {
        blame(what, inALine(refused))
      }
    } } },
      make("h3", {}, say("score-sheet-change-title")),
      make("div", { class: "grid" }, kind.field, day.field), what.field,
      make("div", { class: "foot" }, make("button", { class: "button" }, say("score-sheet-note"))))
  }

  /** @param {Scores} scores */
  #list(scores) {
    this.#scores = scores
    const away = (/** @type {() => Promise<import("../api.d.ts").Outcome<null>>} */ remove, /** @type {string} */ name) =>
      button(say("score-sheet-take-away"), async () => {
        try {
          const outcome = await remove()
          toast(say("score-sheet-taken-away"), outcome.undo)
          this.#list(await api.scores())
        } catch (problem) {
          failed(problem)
        }
      }, { class: "bare low", "aria-label": say("score-sheet-take-away-which", { name }) })
    const row = (/** @type {string} */ day, /** @type {string} */ text, /** @type {() => Promise<import("../api.d.ts").Outcome<null>>} */ remove) =>
      make("li", {}, make("span", { class: "quiet" }, dayAndYear(day)), make("span", {}, text), away(remove, text))
    const rows = [
      ...scores.filled.map(({ id, day, text }) => row(day, text, () => api.deleteScore(id))),
      ...scores.changes.map(({ id, day, kind, words }) => row(day, say("score-sheet-change", { kind, words }), () => api.deleteChange(id))),
    ]
    this.#filled.replaceChildren(...(rows.length > 0 ? rows : [make("li", { class: "quiet" }, say("score-sheet-none"))]))
  }
}

customElements.define("score-sheet", ScoreSheet)

// Private

/** What one questionnaire asks. @param {InstrumentInfo} info @param {Scores} scores @returns {Asked} */
function questions(info, scores) {
  if (info.instrument === "activities") return activities(scores)
  if (info.questions.length > 0) return picked(info)
  const total = textField(info.own ? say("score-sheet-rating") : say("score-sheet-total"), { inputmode: "decimal", hint: say("score-sheet-range", { least: signed(info.min), most: signed(info.max) }) })
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
      wrong.textContent = say("score-sheet-unanswered")
      return null
    }
    return { items: given.map((value) => ({ value: value ?? 0 })) }
  } }
}

/** The activities of the last time, to be rated again. @param {Scores} scores @returns {Asked} */
function activities(scores) {
  const known = scores.filled.find(({ instrument }) => instrument === "activities")?.items ?? []
  const rows = Array.from({ length: Math.max(ACTIVITIES, known.length) }, (_, n) => ({
    name: textField(say("score-sheet-activity", { number: n + 1 }), { value: known[n]?.words ?? "", maxlength: 80 }),
    rating: textField(say("score-sheet-range", { least: signed(0), most: signed(10) }), { inputmode: "decimal", "aria-label": say("score-sheet-activity-rating", { number: n + 1 }) }),
  }))
  return { field: make("div", { class: "asked" }, ...rows.map(({ name, rating }) => make("div", { class: "grid" }, name.field, rating.field))), read: () => {
    const named = rows.filter(({ name }) => name.input.value.trim() !== "")
    if (named.length === 0) {
      blame(rows[0].name, say("score-sheet-no-activity"))
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
  blame(field, fine ? "" : say("score-sheet-out-of-range", { least: signed(least), most: signed(most) }))
  return fine ? value : null
}

/** With a true minus. @param {number} value */
const signed = (value) => trimmed(value, 2).replace("-", "−")
