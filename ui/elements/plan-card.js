// The way back: the step the knee stands on, why, what would move it, and the coming days.

import * as api from "../backend.js"
import { button, draw, freshId, make } from "../lib/make.js"
import { dayOfMonth, dayShort, knee } from "../lib/format.js"
import { bouts, turnsOf } from "../lib/strip.js"
import { watched } from "../lib/preferences.js"
import { problemNote } from "./problem-note.js"
import { failed, toast } from "./toast-rack.js"

/** @import { CriterionDto, DecisionDto, Plan, PlannedDayDto, StartCheckInput, StepDto } from "../api.d.ts" */

const DAYS_IN_SIGHT = 3
const DECISIONS_IN_SIGHT = 6
/** How an answer is named where it is sent. @type {Record<string, keyof StartCheckInput>} */
const ANSWERS = { walk: "walk", stairs: "stairs", squats: "squats", "swelling-free": "swelling_free", straight: "straight" }

export class PlanCard extends HTMLElement {
  #which = make("span", { class: "which" })
  #heading = make("h2", { id: freshId("plan") }, "The way back ", this.#which)
  #headline = make("p", { class: "headline", role: "status" })
  #criteria = make("div", { class: "criteria", hidden: true })
  #step = make("div", { class: "step" })
  #why = make("div", { class: "why" })
  #days = make("div", { class: "days" })
  #body = make("div", { class: "plan" }, make("div", { class: "now" }, this.#step, this.#why), this.#days)
  #turn = 0
  /** What was unfolded stays so. @type {Set<string>} */
  #unfolded = new Set()

  // Lifecycle

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.setAttribute("role", "region")
    this.setAttribute("aria-labelledby", this.#heading.id)
    this.append(this.#heading, this.#headline, this.#criteria, this.#body)
  }

  // Actions

  async update() {
    const turn = ++this.#turn
    this.setAttribute("aria-busy", "true")
    try {
      const plan = await api.plan()
      if (turn === this.#turn) this.#show(plan)
    } catch (problem) {
      if (turn !== this.#turn) return
      this.#headline.textContent = ""
      this.#body.hidden = this.#criteria.hidden = true
      this.querySelector(".problem")?.remove()
      this.append(problemNote(problem, () => this.update(), "h3"))
    }
    if (turn === this.#turn) this.removeAttribute("aria-busy")
  }

  // Private

  /** @param {Plan} plan */
  #show(plan) {
    this.querySelector(".problem")?.remove()
    this.hidden = plan.side === null
    this.toggleAttribute("data-paused", plan.paused)
    this.#which.textContent = plan.side !== null && watched().length > 1 ? knee(plan.side) : ""
    if (this.#headline.textContent !== plan.headline) this.#headline.textContent = plan.headline
    this.#showCriteria(plan)
    this.#body.hidden = plan.paused && plan.why.length === 0
    this.#step.hidden = this.#days.hidden = plan.paused
    this.#step.replaceChildren(
      make("p", { class: "step-text", hidden: plan.headline.includes(plan.step.text) }, plan.step.text),
      stepStrip(plan.step), make("p", { class: "small quiet" }, inAll(plan.step)),
      ladderScale(plan),
      ...(plan.note ? [make("p", { class: "note" }, make("span", { class: "label" }, "Your physio’s note"), plan.note)] : []),
      ...(plan.set_by_physio ? [make("p", { class: "small quiet" }, "Limits set by your physio")] : []))
    this.#showWhy(plan)
    this.#showDays(plan)
  }

  /** @param {Plan} plan */
  #showWhy({ why, what_moves, decisions, paused, headline }) {
    const [first, ...rest] = why.filter(({ text }) => !headline.includes(text))
    const [latest, earlier] = [decisions.slice(0, DECISIONS_IN_SIGHT), decisions.slice(DECISIONS_IN_SIGHT)]
    this.#why.replaceChildren(
      first && make("p", { class: "first" }, first.text) || "",
      rest.length + decisions.length > 0 ? this.#fold("why", "Why am I here?", make("div", { class: "told" },
        rest.length > 0 && make("ul", { class: "reasons" }, ...rest.map(({ text }) => make("li", {}, text))),
        latest.length > 0 && make("ol", { class: "decisions" }, ...latest.map(decisionRow)),
        earlier.length > 0 && this.#fold("earlier", "Earlier decisions", make("ol", { class: "decisions" }, ...earlier.map(decisionRow))))) : "",
      !paused && what_moves.length > 0 ? make("div", { class: "moves" }, make("h3", {}, "What would move it"), make("ul", { class: "reasons" }, ...what_moves.map(({ text }) => make("li", {}, text)))) : "")
  }

  /** @param {Plan} plan */
  #showDays({ next, ladder, side, paused }) {
    if (paused || next.length === 0) return this.#days.replaceChildren()
    const rows = next.map((day) => dayRow(day, ladder))
    const later = rows.slice(DAYS_IN_SIGHT)
    this.#days.replaceChildren(
      make("h3", {}, "Coming days"),
      make("ol", {}, ...rows.slice(0, DAYS_IN_SIGHT)),
      later.length > 0 ? this.#fold("days", "The rest of the two weeks", make("ol", {}, ...later)) : "",
      make("div", { class: "buttons" }, button("Save as calendar (.ics)…", () => this.#saveCalendar(side), { class: "low" })))
  }

  /** Once asked, they stay in sight until this screen goes, so that an answer can be changed. @param {Plan} plan */
  #showCriteria({ criteria, criteria_needed, side, paused }) {
    if (criteria_needed) this.#criteria.hidden = false
    if (paused) this.#criteria.hidden = true
    if (this.#criteria.hidden || side === null) return
    const focused = this.#criteria.contains(document.activeElement) ? document.activeElement : null
    const focusedCode = focused?.closest("[data-code]")?.getAttribute("data-code")
    this.#criteria.replaceChildren(make("h3", {}, "Before the first running step"), ...criteria.map((criterion) => criterionRow(criterion, async (met) => {
      const answer = ANSWERS[criterion.code]
      if (!answer) return
      try {
        const outcome = await api.answerStartCheck({ side, [answer]: met })
        toast("Noted.", outcome.undo)
      } catch (problem) {
        failed(problem)
        this.update()
      }
    })))
    if (!focusedCode) return
    const row = this.#criteria.querySelector(`[data-code="${CSS.escape(focusedCode)}"]`)
    /** @type {HTMLElement | null | undefined} */
    const radio = row?.querySelector("input:checked") ?? row?.querySelector("input")
    radio?.focus()
  }

  /** @param {string} key @param {string} name @param {Node} body */
  #fold(key, name, body) {
    const details = make("details", { open: this.#unfolded.has(key), on: { toggle: () => { if (details.open) this.#unfolded.add(key); else this.#unfolded.delete(key) } } }, make("summary", {}, name), body)
    return details
  }

  /** @param {Plan["side"]} side */
  async #saveCalendar(side) {
    try {
      const path = await api.calendarSave(side === null ? {} : { side })
      if (path) toast(`Saved as ${path}`)
    } catch (problem) {
      failed(problem)
    }
  }
}

customElements.define("plan-card", PlanCard)

// Private

/** Running stands high, walking lies low: the same on paper and in grey. @param {Pick<StepDto, "turns" | "run_min" | "walk_min">} step @param {{ small?: boolean }} [options] */
function stepStrip(step, { small = false } = {}) {
  const all = bouts(step)
  const total = all.at(-1)?.to ?? 0
  const [width, height, run, walk] = small ? [120, 16, 10, 3] : [420, 40, 24, 6]
  const x = (/** @type {number} */ minutes) => (minutes / Math.max(total, 1)) * width
  return draw("svg", { class: small ? "strip small" : "strip", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true", preserveAspectRatio: "none" },
    ...all.map(({ from, to, run: isRun }) => draw("rect", { class: isRun ? "run" : "walk", x: x(from) + 0.5, y: height - 1 - (isRun ? run : walk), width: Math.max(0.5, x(to) - x(from) - 1), height: isRun ? run : walk })),
    draw("path", { class: "ground", d: `M0 ${height - 0.5}H${width}` }))
}

/** The ladder as draught marks, and the load-line mark where the knee stands. @param {Plan} plan */
function ladderScale({ ladder, level }) {
  const top = ladder.at(-1)?.level ?? level
  const [WIDTH, PAD] = [420, 16]
  const x = (/** @type {number} */ at) => PAD + (at / Math.max(top, 1)) * (WIDTH - 2 * PAD)
  return draw("svg", { class: "ladder", viewBox: `0 0 ${WIDTH} 40`, width: WIDTH, height: 40, role: "img", "aria-label": `Step ${level} of ${top}` },
    draw("path", { class: "rail", d: `M${x(0)} 14H${x(top)}` }),
    ...ladder.map((step) => draw("path", { class: "tick", d: `M${x(step.level)} 14V${step.level % 5 === 0 ? 22 : 19}` })),
    ...ladder.filter((step) => step.level === level || (step.level % 5 === 0 && Math.abs(x(step.level) - x(level)) > 20)).map((step) => draw("text", { x: x(step.level), y: 36, "text-anchor": "middle", class: step.level === level ? "here" : null }, String(step.level))),
    draw("path", { class: "done", d: `M${x(0)} 14H${x(level)}` }),
    draw("circle", { class: "ring", cx: x(level), cy: 14, r: 7 }),
    draw("path", { class: "stroke", d: `M${x(level) - 13} 14H${x(level) + 13}` }))
}

/** The whole sentence is for listeners; who looks has the day, the step and the strip. @param {PlannedDayDto} planned @param {StepDto[]} ladder */
function dayRow(planned, ladder) {
  const { day, text, if_green, held_by_line, minutes_run } = planned
  const step = ladder.find(({ level }) => level === planned.level)
  const beside = [if_green && "if green", held_by_line && "held by the load line", step && minutes_run > step.minutes_run && `${minutes_run} min running in all`].filter(Boolean).join(" · ")
  return make("li", { class: if_green ? "if-green" : null },
    make("span", { class: "out-of-sight" }, text),
    make("span", { class: "day", "aria-hidden": "true" }, dayOfMonth(day)),
    make("div", { "aria-hidden": "true" }, make("p", {}, step?.text ?? text), make("p", { class: "small quiet on-strip" }, stepStrip(turnsOf(planned, ladder), { small: true }), beside)))
}

/** @param {StepDto} step */
const inAll = ({ minutes_run, minutes_walk }) => [minutes_run > 0 && `${minutes_run} min running`, minutes_walk > 0 && `${minutes_walk} min walking`, minutes_run > 0 && "5 min brisk walking before and after"].filter(Boolean).join(" · ")

/** @param {DecisionDto} decision */
const decisionRow = ({ day, text, reasons }) => make("li", {},
  make("span", { class: "day" }, dayShort(day)),
  make("div", {}, make("p", {}, text), reasons.length > 0 && make("ul", { class: "reasons small" }, ...reasons.map((reason) => make("li", {}, reason.text)))))

/** @param {CriterionDto} criterion @param {(met: boolean) => void} answer */
function criterionRow({ code, text, met, day, asked }, answer) {
  const name = freshId("criterion")
  const words = make("p", { id: `${name}-text` }, text, day && make("span", { class: "small quiet" }, ` ${dayShort(day)}`))
  const radio = (/** @type {boolean} */ yes) => make("label", {},
    make("input", { type: "radio", name, value: yes ? "yes" : "no", checked: met === yes, on: { change: () => answer(yes) } }),
    make("span", { "data-text": yes ? "Yes" : "No" }, yes ? "Yes" : "No"))
  if (!asked) return make("div", { class: "flag-question told", "data-code": code }, words, make("p", { class: "quiet small" }, met === null ? "Not known" : met ? "Yes" : "No"))
  return make("div", { class: "flag-question", role: "radiogroup", "aria-labelledby": words.id, "data-code": code }, words, make("div", { class: "choice" }, radio(true), radio(false)))
}
