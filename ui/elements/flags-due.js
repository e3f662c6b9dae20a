// On Today: that the red-flag questions wait, and what the log suggests having looked at. Quiet, and it stays until it is answered.

import { button, freshId, make } from "../lib/make.js"
import { counted, dayAndYear } from "../lib/format.js"
import { flagRow } from "./stop-card.js"

/** @import { DueBecause, RedFlagScreen } from "../api.d.ts" */

/** @type {Record<DueBecause, string>} */
const BECAUSE = { welcome: "", weekly: "It is a week since the last time.", red: "After a red run.", sign: "After the sign you noted." }

export class FlagsDue extends HTMLElement {
  #heading = make("h2", { id: freshId("due") })
  #because = make("p")
  #ask = button("", () => this.dispatchEvent(new CustomEvent("plimsoll:ask", { bubbles: true, detail: "red-flags" })), { class: "sea" })
  #advice = make("ul", { class: "flags" })

  // Lifecycle

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.setAttribute("role", "region")
    this.setAttribute("aria-labelledby", this.#heading.id)
    this.append(this.#heading, this.#advice, make("div", { class: "waiting" }, this.#because, this.#ask))
  }

  // Actions

  /** @param {RedFlagScreen} screen */
  show({ due, due_because, questions, last_day, advice }) {
    this.#heading.textContent = advice.length > 0 ? "Worth having looked at" : "Red-flag questions"
    this.#advice.hidden = advice.length === 0
    this.#advice.replaceChildren(...advice.map(flagRow))
    this.#because.textContent = [due && due_because ? BECAUSE[due_because] : "", last_day ? `Answered last on ${dayAndYear(last_day)}.` : "Not answered yet."].filter(Boolean).join(" ")
    this.#ask.textContent = due ? `Answer ${counted(questions.length, "question")}…` : "Red-flag questions…"
  }
}

customElements.define("flags-due", FlagsDue)
