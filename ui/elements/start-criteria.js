// The questions before the first running step, each answered yes or no on its own.

import * as api from "../backend.js"
import { freshId, make } from "../lib/make.js"
import { dayShort } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { failed, toast } from "./toast-rack.js"

/** @import { CriterionDto, Plan, StartCheckInput } from "../api.d.ts" */

/** How an answer is named where it is sent. @type {Record<string, keyof StartCheckInput>} */
const ANSWERS = { walk: "walk", stairs: "stairs", squats: "squats", "swelling-free": "swelling_free", straight: "straight" }

export class StartCriteria extends HTMLElement {
  // Actions

  /** Shows them anew; the question that has the focus keeps it. @param {Pick<Plan, "criteria" | "side">} plan @param {() => void} again called when an answer was refused */
  show({ criteria, side }, again) {
    if (side === null) return this.replaceChildren()
    const focused = this.contains(document.activeElement) ? document.activeElement : null
    const focusedCode = focused?.closest("[data-code]")?.getAttribute("data-code")
    this.replaceChildren(...criteria.map((criterion) => criterionRow(criterion, async (met) => {
      const answer = ANSWERS[criterion.code]
      if (!answer) return
      try {
        const outcome = await api.answerStartCheck({ side, [answer]: met })
        toast(say("common-noted"), outcome.undo)
      } catch (problem) {
        failed(problem)
        again()
      }
    })))
    if (!focusedCode) return
    const row = this.querySelector(`[data-code="${CSS.escape(focusedCode)}"]`)
    /** @type {HTMLElement | null | undefined} */
    const radio = row?.querySelector("input:checked") ?? row?.querySelector("input")
    radio?.focus()
  }
}

customElements.define("start-criteria", StartCriteria)

// Private

/** @param {CriterionDto} criterion @param {(met: boolean) => void} answer */
function criterionRow({ code, text, met, day, asked }, answer) {
  const name = freshId("criterion")
  const words = make("p", { id: `${name}-text` }, text, day && make("span", { class: "small quiet" }, ` ${dayShort(day)}`))
  const radio = (/** @type {boolean} */ yes) => make("label", {},
    make("input", { type: "radio", name, value: yes ? "yes" : "no", checked: met === yes, on: { change: () => answer(yes) } }),
    make("span", { "data-text": yes ? say("common-yes") : say("common-no") }, yes ? say("common-yes") : say("common-no")))
  if (!asked) return make("div", { class: "flag-question told", "data-code": code }, words, make("p", { class: "quiet small" }, met === null ? say("way-not-known") : met ? say("common-yes") : say("common-no")))
  return make("div", { class: "flag-question", role: "radiogroup", "aria-labelledby": words.id, "data-code": code }, words, make("div", { class: "choice" }, radio(true), radio(false)))
}
