// One question, answered 0–10 on a row like the draught marks on a hull.

import { button, freshId, make } from "../lib/make.js"
import { say } from "../lib/messages.js"

/** @import { MomentDto } from "../api.d.ts" */
/** @typedef {{ question: string, moment: MomentDto, score: number | null, due?: boolean, dueText?: string | null }} Question */

const FELT = ["none", "slight", "slight", "mild", "mild", "moderate", "moderate", "strong", "strong", "very-strong", "worst"]
const SCORES = Array.from({ length: 11 }, (_, score) => score)

/** Tells its answer to `onanswer`. */
export class KneeScale extends HTMLElement {
  #question = make("p", { class: "question", id: freshId("question") })
  #wait = make("p", { class: "wait" })
  #steps = SCORES.map((score) => make("button", { type: "button", "aria-label": inWords(score), on: { click: () => this.#press(score) } }, make("span", {}, String(score))))
  #pass = button(say("scale-skip"), () => this.onskip?.(), { class: "bare low pass", hidden: true })
  #scale = make("div", { class: "scale", dir: "ltr", role: "group", "aria-labelledby": this.#question.id, on: { keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event) } }, ...this.#steps)
  /** @type {number | null} */
  #score = null
  /** An answer is on its way. */
  #given = false
  /** Rejects when the answer could not be kept. @type {(score: number) => Promise<void>} */
  onanswer = async () => {}
  /** Pressing the given answer takes it back, where this is set. @type {(() => Promise<void>) | null} */
  onwithdraw = null
  /** Puts the question away without an answer, where this is set. @type {(() => void) | null} */
  onskip = null

  // Lifecycle

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.append(this.#question, make("div", { class: "scale-room" }, this.#scale, this.#pass, this.#wait))
    this.#scale.setAttribute("aria-description", say("scale-ends"))
  }

  // Actions

  /** @param {Question} question */
  show({ question, moment, score, due = true, dueText = null }) {
    if (this.#question.textContent !== question) this.#question.textContent = question
    if (score !== null || this.dataset.moment !== moment) this.#given = false
    this.#score = score
    this.dataset.moment = moment
    this.#scale.hidden = !due
    this.#pass.hidden = this.onskip === null || !due
    this.#pass.setAttribute("aria-label", say("scale-skip-spoken", { question }))
    this.#wait.hidden = due
    this.#wait.textContent = due ? "" : (dueText ?? say("scale-not-yet"))
    for (const [step, button] of this.#steps.entries()) {
      button.setAttribute("aria-pressed", String(step === score))
      button.tabIndex = step === (score ?? 0) ? 0 : -1
    }
    this.toggleAttribute("data-open", this.open)
  }

  /** It waits for an answer. */
  get open() { return this.#score === null && !this.#given && this.due }

  /** It can be answered, or was and can be changed. */
  get due() { return !this.#scale.hidden && !this.hidden }

  /** @param {number} score */
  answer(score) {
    this.#given = true
    this.onanswer(score).catch(() => { this.#given = false; this.takeFocus(score) })
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

/** Says under the questions beside it what a number means: the one that is pointed at or has the focus, else where the scale begins and ends. */
export class ScaleLegend extends HTMLElement {
  #ends = make("span")
  #felt = make("span", { "aria-hidden": "true" })
  #leaving = new AbortController()
  ends = say("scale-ends")

  // Lifecycle

  connectedCallback() {
    this.#leaving = new AbortController()
    const { signal } = this.#leaving
    this.classList.add("legend", "small", "quiet")
    this.#ends.textContent = this.ends
    this.replaceChildren(this.#ends, this.#felt)
    this.#tell(null)
    for (const event of ["pointerover", "focusin"]) this.parentElement?.addEventListener(event, ({ target }) => this.#tell(stepAt(target)), { signal })
    for (const event of ["pointerout", "focusout"]) this.parentElement?.addEventListener(event, () => this.#tell(stepAt(document.activeElement)), { signal })
  }

  disconnectedCallback() {
    this.#leaving.abort()
  }

  // Private

  /** Both lie in the same place, so that nothing moves. @param {Element | null} step */
  #tell(step) {
    const words = this.parentElement?.contains(step) ? step?.getAttribute("aria-label") ?? "" : ""
    this.toggleAttribute("data-tells", words !== "")
    if (words !== "") this.#felt.textContent = words
  }
}

customElements.define("scale-legend", ScaleLegend)

/** A number and what it means: "3 – mild: noticed, but you carry on". @param {number} score */
const inWords = (score) => `${score} – ${say("scale-felt", { felt: FELT[score] })}`

/** The number of a scale that something is, or lies in. @param {EventTarget | null} target */
const stepAt = (target) => target instanceof Element ? target.closest("knee-scale .scale button") : null

/** The score a key means: a digit, or T for ten; `null` for any other key. @param {KeyboardEvent} event */
export function scoreOfKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (/^[0-9]$/.test(event.key)) return Number(event.key)
  return event.key.toLowerCase() === "t" ? 10 : null
}
