// The red-flag questions: each with yes or no, nothing chosen beforehand, and one button that says no to all that were read.

import * as api from "../backend.js"
import { button, freshId, make } from "../lib/make.js"
import { byTier, loadRedFlags, tally } from "../lib/red-flags.js"
import { say } from "../lib/messages.js"
import { failed, toast } from "./toast-rack.js"

/** @import { QuestionDto, RedFlagScreen, TierDto } from "../api.d.ts" */

/** @param {TierDto} tier */
const howSoon = (tier) => ({ a: say("flags-same-day"), b: say("flags-within-days"), c: say("flags-next-visit") })[tier]

export class RedFlagQuestions extends HTMLElement {
  /** @type {QuestionDto[]} */
  #questions = []
  /** @type {Map<string, boolean>} */
  #answers = new Map()
  /** @type {Map<string, HTMLElement>} */
  #rows = new Map()
  #form = make("form", { novalidate: true, on: {
    submit: (/** @type {Event} */ event) => { event.preventDefault(); this.#keep() },
    keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event),
  } })
  #missing = make("p", { class: "wrong", role: "alert" })
  #none = button(say("flags-none"), () => this.#noToTheRest())
  #save = make("button", { type: "submit", class: "button main" }, say("flags-keep"))
  /** The kind of heading its parts have: below the page's own, or below a dialog's. @type {"h2" | "h3"} */
  heading = "h3"
  /** What comes after they are kept. @type {(screen: RedFlagScreen) => void} */
  onkept = () => {}

  // Lifecycle

  connectedCallback() {
    if (!this.hasChildNodes()) this.append(this.#form)
  }

  // Actions

  /** @param {RedFlagScreen} screen */
  show({ questions }) {
    this.#questions = questions
    this.#answers.clear()
    this.#rows.clear()
    this.#form.replaceChildren(
      ...byTier(questions).map(({ tier, questions }) => {
        const title = make(this.heading, { id: freshId("tier") }, howSoon(tier))
        return make("section", { "aria-labelledby": title.id, "data-tier": tier }, title, ...questions.map((question) => this.#row(question)))
      }),
      make("p", { class: "small quiet keys-hint" }, say("flags-keys")),
      this.#missing,
      make("div", { class: "buttons" }, this.#none, this.#save))
    this.#count()
  }

  takeFocus() {
    this.#form.querySelector("input")?.focus()
  }

  // Private

  /** @param {QuestionDto} question */
  #row({ code, text }) {
    const name = freshId("flag")
    const asked = make("p", { id: `${name}-text` }, text)
    const radio = (/** @type {boolean} */ yes) => make("label", {},
      make("input", { type: "radio", name, value: yes ? "yes" : "no", on: { change: () => this.#answer(code, yes) } }),
      make("span", { "data-text": yes ? say("common-yes") : say("common-no") }, yes ? say("common-yes") : say("common-no")))
    const row = make("div", { class: "flag-question", role: "radiogroup", "aria-labelledby": asked.id, "data-code": code }, asked, make("div", { class: "choice" }, radio(true), radio(false)))
    this.#rows.set(code, row)
    return row
  }

  /** @param {string} code @param {boolean} yes */
  #answer(code, yes) {
    this.#answers.set(code, yes)
    const row = this.#rows.get(code)
    row?.setAttribute("data-answer", yes ? "yes" : "no")
    row?.removeAttribute("data-open")
    const radio = /** @type {HTMLInputElement | undefined | null} */ (row?.querySelector(`input[value=${yes ? "yes" : "no"}]`))
    if (radio) radio.checked = true
    this.#missing.textContent = ""
    this.#count()
  }

  /** "None of these" is "None of the others" once something was said; with everything said there is nothing left to say no to. */
  #count() {
    const { open } = tally(this.#questions, this.#answers)
    this.#none.textContent = open.length === this.#questions.length ? say("flags-none") : say("flags-none-of-the-others")
    this.#none.hidden = open.length === 0
    this.#none.classList.toggle("main", open.length > 0)
    this.#save.classList.toggle("main", open.length === 0)
  }

  #noToTheRest() {
    for (const code of tally(this.#questions, this.#answers).open) this.#answer(code, false)
    this.#save.focus()
    this.#keep()
  }

  async #keep() {
    const { yes, open } = tally(this.#questions, this.#answers)
    for (const [code, row] of this.#rows) row.toggleAttribute("data-open", open.includes(code))
    if (open.length > 0) {
      this.#missing.textContent = say("flags-open", { count: open.length })
      this.#rows.get(open[0])?.querySelector("input")?.focus()
      return
    }
    try {
      const outcome = await api.answerRedFlags({ yes })
      toast(say("flags-kept"), outcome.undo)
      this.onkept(await loadRedFlags())
    } catch (problem) {
      failed(problem)
    }
  }

  /** Y and N answer, and the next question has the turn. @param {KeyboardEvent} event */
  #key(event) {
    const yes = { y: true, n: false }[event.key.toLowerCase()]
    const row = event.target instanceof Element ? event.target.closest(".flag-question") : null
    if (yes === undefined || !row || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation() // N is a new run elsewhere.
    this.#answer(row.getAttribute("data-code") ?? "", yes)
    const rows = [...this.#rows.values()]
    const next = rows.slice(rows.indexOf(/** @type {HTMLElement} */ (row)) + 1).find((one) => !one.hasAttribute("data-answer"))
    const last = /** @type {HTMLElement} */ (this.#none.hidden ? this.#save : this.#none)
    ;(next?.querySelector("input") ?? last).focus()
  }
}

customElements.define("red-flag-questions", RedFlagQuestions)

/** Lays the questions over the window. @param {(screen: RedFlagScreen) => void} [then] */
export async function openRedFlagQuestions(then = () => {}) {
  if (document.querySelector("dialog.red-flags")) return
  try {
    const screen = await loadRedFlags()
    const questions = new RedFlagQuestions()
    const dialog = make("dialog", { class: "wide red-flags", "aria-labelledby": "red-flags-title", on: { close: () => dialog.remove() } },
      make("div", { class: "sheet" },
        make("header", {}, make("h2", { id: "red-flags-title" }, say("flags-title")), button(say("common-not-now"), () => dialog.close(), { class: "bare low" })),
        questions))
    questions.show(screen)
    questions.onkept = (now) => { dialog.close(); then(now) }
    document.body.append(dialog)
    dialog.showModal()
    questions.takeFocus()
  } catch (problem) {
    failed(problem)
  }
}
