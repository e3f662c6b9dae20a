// The way back in short: the step the knee stands on, why, and the next few days. The Plan screen has the whole of it.

import * as api from "../backend.js"
import { freshId, make } from "../lib/make.js"
import { knee } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { watched } from "../lib/preferences.js"
import { hashOf } from "../lib/router.js"
import { dayRow, inAll, ladderScale, stepStrip } from "./plan-parts.js"
import { problemNote } from "./problem-note.js"
import { StartCriteria } from "./start-criteria.js"

/** @import { Plan } from "../api.d.ts" */

const DAYS_IN_SIGHT = 3

export class PlanCard extends HTMLElement {
  #which = make("span", { class: "which" })
  #heading = make("h2", { id: freshId("plan") }, say("way-title"), " ", this.#which)
  #headline = make("p", { class: "headline", role: "status" })
  #questions = new StartCriteria()
  #criteria = make("div", { class: "criteria", hidden: true }, make("h3", {}, say("way-criteria")), this.#questions)
  #step = make("div", { class: "step" })
  #days = make("div", { class: "days" })
  #body = make("div", { class: "plan" }, this.#step, this.#days)
  #more = make("p", { class: "more-of-it" }, make("a", { class: "link", href: hashOf("plan") }, say("way-whole-plan")))
  #turn = 0

  // Lifecycle

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.setAttribute("role", "region")
    this.setAttribute("aria-labelledby", this.#heading.id)
    this.append(this.#heading, this.#headline, this.#criteria, this.#body, this.#more)
  }

  // Actions

  /** @param {Promise<Plan>} [asked] the plan, where it was asked for already @returns {Promise<Plan | null>} What it shows; `null` when that was not to be had, or something newer is on its way. */
  async update(asked = api.plan()) {
    /** @type {Plan | null} */
    let shown = null
    const turn = ++this.#turn
    this.setAttribute("aria-busy", "true")
    try {
      const plan = await asked
      if (turn === this.#turn) this.#show(shown = plan)
    } catch (problem) {
      if (turn !== this.#turn) return null
      this.#headline.textContent = ""
      this.#body.hidden = this.#criteria.hidden = this.#more.hidden = true
      this.querySelector(".problem")?.remove()
      this.append(problemNote(problem, () => this.update(), "h3"))
    }
    if (turn === this.#turn) this.removeAttribute("aria-busy")
    return shown
  }

  // Private

  /** @param {Plan} plan */
  #show(plan) {
    const { side, paused, headline, step, why, next, ladder, note } = plan
    this.querySelector(".problem")?.remove()
    this.hidden = side === null
    this.#more.hidden = false
    this.#which.textContent = side !== null && watched().length > 1 ? knee(side) : ""
    if (this.#headline.textContent !== headline) this.#headline.textContent = headline
    this.#showCriteria(plan)
    this.#body.hidden = paused
    const first = why.find(({ text }) => !headline.includes(text))
    this.#step.replaceChildren(
      make("p", { class: "step-text", hidden: headline.includes(step.text) }, step.text),
      stepStrip(step), make("p", { class: "small quiet" }, inAll(step)),
      ladderScale(plan),
      first ? make("p", { class: "first" }, first.text) : "",
      plan.set_by_physio ? make("p", { class: "small quiet" }, say("way-physio-set")) : "",
      note ? make("p", { class: "note" }, make("span", { class: "label" }, say("way-physio-note")), note) : "")
    this.#days.replaceChildren(...(next.length === 0 ? [] : [
      make("h3", {}, say("way-coming-days")),
      make("ol", {}, ...next.slice(0, DAYS_IN_SIGHT).map((day) => dayRow(day, ladder)))]))
  }

  /** Once asked, they stay in sight until this screen goes, so that an answer can be changed. @param {Plan} plan */
  #showCriteria(plan) {
    if (plan.criteria_needed) this.#criteria.hidden = false
    if (plan.paused || plan.side === null) this.#criteria.hidden = true
    if (!this.#criteria.hidden) this.#questions.show(plan, () => this.update())
  }
}

customElements.define("plan-card", PlanCard)
