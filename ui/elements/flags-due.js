// On Today: that the red-flag questions wait, and what the log suggests having looked at. Quiet, and it stays until it is answered.

import { askFor } from "../lib/asking.js"
import { button, freshId, make } from "../lib/make.js"
import { dayAndYear } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { flagRow } from "./stop-card.js"

/** @import { DueBecause, RedFlagScreen } from "../api.d.ts" */

/** @param {DueBecause} due */
const because = (due) => ({ welcome: "", weekly: say("flags-due-weekly"), red: say("flags-due-red"), sign: say("flags-due-sign") })[due]

export class FlagsDue extends HTMLElement {
  #heading = make("h2", { id: freshId("due") })
  #because = make("p")
  #ask = button("", () => askFor("red-flags"), { class: "sea" })
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
    this.#heading.textContent = advice.length > 0 ? say("flags-advice") : say("flags-title")
    this.#advice.hidden = advice.length === 0
    this.#advice.replaceChildren(...advice.map(flagRow))
    this.#because.textContent = [due && due_because ? because(due_because) : "", last_day ? say("common-answered-last-on", { day: dayAndYear(last_day) }) : say("common-not-answered-yet")].filter(Boolean).join(" ")
    this.#ask.textContent = due ? say("flags-answer", { count: questions.length }) : say("common-red-flag-questions")
  }
}

customElements.define("flags-due", FlagsDue)
