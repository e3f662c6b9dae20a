// What is said in passing, and can be put away: a line each, with where it leads.

import { button, make } from "../lib/make.js"
import { say } from "../lib/messages.js"
import { movedSinceSeen, planSeen, reportDue, reportSaved } from "../lib/noticing.js"
import { hashOf } from "../lib/router.js"

/** @import { Plan } from "../api.d.ts" */

export class NoticeList extends HTMLElement {
  #lines = make("ul", { class: "notices" })

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.setAttribute("role", "status")
    this.append(this.#lines)
  }

  /** @param {Plan} plan @param {{ day: string, sample: boolean }} today */
  show(plan, { day, sample }) {
    this.#lines.replaceChildren(
      movedSinceSeen(plan, sample) ? this.#line(say("today-plan-moved", { where: plan.headline }), say("today-plan-moved-why"), hashOf("plan"), () => planSeen(plan, sample)) : "",
      reportDue(day, sample) ? this.#line(say("today-report-due"), say("today-report-make"), hashOf("report"), () => reportSaved(day, sample)) : "")
    this.hidden = this.#lines.childElementCount === 0
  }

  /** @param {string} words @param {string} name @param {string} href @param {() => void} seen */
  #line(words, name, href, seen) {
    const line = make("li", {}, make("p", {}, words, " ", make("a", { class: "link", href, on: { click: seen } }, name)), button(say("today-notice-away"), () => {
      seen()
      line.remove()
      this.hidden = this.#lines.childElementCount === 0
    }, { class: "low bare" }))
    return line
  }
}

customElements.define("notice-list", NoticeList)
