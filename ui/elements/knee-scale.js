// One question, answered 0–10 on a row like the draught marks on a hull.

import { freshId, make } from "../lib/make.js"
import { say } from "../lib/messages.js"

/** @import { MomentDto } from "../api.d.ts" */
/** @typedef {{ question: string, moment: MomentDto, score: number | null, due?: boolean, dueText?: string | null }} Question */

const SCORES = Array.from({ length: 11 }, (_, score) => score)

/** Tells its answer to `onanswer`. */
export class KneeScale extends HTMLElement {
  #question = make("p", { class: "question", id: freshId("question") })
  #wait = make("p", { class: "wait" })
  #steps = SCORES.map((score) => make("button", { type: "button", on: { click: () => this.#press(score) } }, make("span", {}, String(score))))
  #scale = make("div", { class: "scale", dir: "ltr", role: "group", "aria-labelledby": this.#question.id, on: { keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event) } }, ...this.#steps)
  /** @type {number | null} */
  #score = null
  /** Rejects when the answer could not be kept. @type {(score: number) => Promise<void>} */
  onanswer = async () => {}
  /** Pressing the given answer takes it back, where this is set. @type {(() => Promise<void>) | null} */
  onwithdraw = null

  // Lifecycle

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.append(this.#question, make("div", { class: "scale-room" }, this.#scale, this.#wait))
    this.#scale.setAttribute("aria-description", say("scale-ends"))
  }

  // Actions

  /** @param {Question} question */
  show({ question, moment, score, due = true, dueText = null }) {
    if (this.#question.textContent !== question) this.#question.textContent = question
    this.#score = score
    this.dataset.moment = moment
    this.#scale.hidden = !due
    this.#wait.hidden = due
    this.#wait.textContent = due ? "" : (dueText ?? say("scale-not-yet"))
    for (const [step, button] of this.#steps.entries()) {
      button.setAttribute("aria-pressed", String(step === score))
      button.tabIndex = step === (score ?? 0) ? 0 : -1
    }
    this.toggleAttribute("data-open", this.open)
  }

  /** It waits for an answer. */
  get open() { return this.#score === null && !this.#scale.hidden }

  /** It can be answered, or was and can be changed. */
  get due() { return !this.#scale.hidden }

  /** @param {number} score */
  answer(score) {
    this.onanswer(score).catch(() => this.takeFocus(score))
  }

  /** @param {number} [at] the score to stand on */
  takeFocus(at = this.#score ?? 0) {
    this.#steps[at].focus()
  }

  // Private

  /** @param {number} score */
  #press(score) {
    if (score === this.#score && this.onwithdraw) this.onwithdraw().catch(() => this.takeFocus(score))
    else this.answer(score)
  }

  /** Arrows walk along the scale; digits are heard by whoever holds the questions. @param {KeyboardEvent} event */
  #key(event) {
    const here = this.#steps.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement))
    const to = { ArrowRight: here + 1, ArrowUp: here + 1, ArrowLeft: here - 1, ArrowDown: here - 1, Home: 0, End: 10 }[event.key]
    if (to === undefined || here < 0) return
    event.preventDefault()
    const next = Math.max(0, Math.min(10, to))
    for (const [step, button] of this.#steps.entries()) button.tabIndex = step === next ? 0 : -1
    this.#steps[next].focus()
  }
}

customElements.define("knee-scale", KneeScale)

/** The score a key means: a digit, or T for ten; `null` for any other key. @param {KeyboardEvent} event */
export function scoreOfKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (/^[0-9]$/.test(event.key)) return Number(event.key)
  return event.key.toLowerCase() === "t" ? 10 : null
}
