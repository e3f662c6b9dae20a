// The plan: where on the ladder the knee stands and why, what would move it, the coming two weeks, and what a physio set.

import * as api from "../backend.js"
import { button, make, section } from "../lib/make.js"
import { dayAndYear, knee } from "../lib/format.js"
import { say, sayWith } from "../lib/messages.js"
import { keepSettings } from "../lib/keeping.js"
import { preferences, watched } from "../lib/preferences.js"
import { hashOf } from "../lib/router.js"
import { View } from "../lib/view.js"
import { choice } from "../elements/fields.js"
import { physioLimits } from "../elements/physio-limits.js"
import { dayRow, decisionRow, inAll, ladderRow, ladderScale, stepStrip } from "../elements/plan-parts.js"
import { StartCriteria } from "../elements/start-criteria.js"
import { failed, toast } from "../elements/toast-rack.js"

/** @import { Plan, Reason, Settings, SideDto, Topic } from "../api.d.ts" */

const DECISIONS_IN_SIGHT = 8
/** Kept while the app is open. @type {{ side: SideDto | null }} */
const chosen = { side: null }

export class PlanView extends View {
  /** @type {Topic[]} */
  static topics = ["runs", "pain", "settings", "imports", "plan", "red-flags"]

  #knee = make("div")
  #headline = make("p", { class: "headline", role: "status" })
  #where = make("div")
  #days = make("div", { class: "slot" })
  #questions = new StartCriteria()
  #criteria = part(say("way-criteria"), make("p", { class: "quiet" }, say("way-criteria-open")), this.#questions)
  #story = make("div")
  #ladder = make("div")
  #limits = make("div", { class: "settings" })
  /** The settings the limits were last shown with: what is being typed is not shown anew. */
  #shown = ""
  #unfolded = false

  // Actions

  /** @param {() => boolean} isCurrent */
  async load(isCurrent) {
    const knees = watched()
    const side = chosen.side && knees.includes(chosen.side) ? chosen.side : null
    const plan = await api.plan(side === null ? {} : { side })
    if (!isCurrent()) return
    const head = make("header", { class: "view-head" }, make("h1", { tabindex: -1 }, say("common-plan")), this.#knee)
    if (plan.side === null) return this.replaceChildren(head, nothingYet())
    if (!this.#headline.isConnected) this.replaceChildren(head, this.#headline, this.#where, this.#days, this.#criteria, this.#story, this.#ladder, this.#limits)
    this.toggleAttribute("data-paused", plan.paused)
    this.#showKnee(plan)
    if (this.#headline.textContent !== plan.headline) this.#headline.textContent = plan.headline
    this.#showWhere(plan)
    this.#showDays(plan)
    this.#questions.show(plan, () => this.update())
    this.#criteria.hidden = plan.paused || plan.criteria.length === 0
    this.#showStory(plan)
    this.#ladder.replaceChildren(part(say("way-ladder"),
      make("p", { class: "quiet" }, preferences().ladder ? say("way-ladder-set") : say("way-ladder-usual")),
      make("ol", { class: "ladder-steps" }, ...plan.ladder.map((step) => ladderRow(step, plan.level)))))
    this.#showLimits(preferences())
  }

  // Private

  /** With two knees the lower decides, until one is chosen. @param {Plan} plan */
  #showKnee({ side }) {
    const knees = watched()
    if (knees.length < 2 || this.#knee.querySelector(":focus")) return
    this.#knee.replaceChildren(choice(say("common-knee"), knees.map((one) => /** @type {[string, string]} */ ([one, knee(one)])), side, (one) => {
      chosen.side = /** @type {SideDto} */ (one)
      this.update()
    }))
  }

  /** @param {Plan} plan */
  #showWhere(plan) {
    const { step, why, what_moves, paused, headline, note, since, criteria_needed } = plan
    const reasons = why.filter(({ text }) => !headline.includes(text))
    this.#where.replaceChildren(make("div", { class: "where" },
      paused ? "" : part(say("way-where"),
        make("p", { class: "step-text", hidden: headline.includes(step.text) }, step.text),
        stepStrip(step), make("p", { class: "small quiet" }, [inAll(step), since && criteria_needed && say("way-since", { day: dayAndYear(since) })].filter(Boolean).join(" · ")),
        ladderScale(plan),
        note ? make("p", { class: "note" }, make("span", { class: "label" }, say("way-physio-note")), note) : ""),
      reasons.length > 0 ? part(say("way-why"), list(reasons)) : "",
      !paused && what_moves.length > 0 ? part(say("way-moves"), list(what_moves)) : ""))
  }

  /** @param {Plan} plan */
  #showDays({ next, ladder, side, paused }) {
    const at = document.activeElement
    const saving = at !== null && this.#days.contains(at)
    const save = button(say("way-save-calendar"), () => this.#saveCalendar(side), { class: "low" })
    this.#days.replaceChildren(paused || next.length === 0 ? "" : part(say("way-coming"),
      make("ol", { class: "coming" }, ...next.map((day) => dayRow(day, ladder))),
      make("div", { class: "buttons" }, save)))
    if (saving) save.focus()
  }

  /** @param {Plan} plan */
  #showStory({ decisions }) {
    const rows = decisions.map(decisionRow)
    const earlier = rows.slice(DECISIONS_IN_SIGHT)
    const fold = make("details", { open: this.#unfolded, on: { toggle: () => { this.#unfolded = fold.open } } },
      make("summary", {}, say("way-earlier", { count: earlier.length })), make("ol", { class: "decisions" }, ...earlier))
    this.#story.replaceChildren(part(say("way-story"),
      rows.length === 0 ? make("p", {}, say("way-story-empty")) : make("ol", { class: "decisions" }, ...rows.slice(0, DECISIONS_IN_SIGHT)),
      earlier.length > 0 ? fold : ""))
  }

  /** @param {Settings} settings */
  #showLimits(settings) {
    const now = JSON.stringify(settings)
    if (now === this.#shown) return
    this.#shown = now
    this.#limits.replaceChildren(section(say("way-limits"), ...physioLimits(settings, (change) => this.#keep(change))))
  }

  /** What the logbook refuses is said where it was typed; anything else is said here. @param {Partial<Settings>} change */
  async #keep(change) {
    const before = this.#shown
    this.#shown = JSON.stringify({ ...preferences(), ...change })
    try {
      await keepSettings(change)
    } catch (problem) {
      const isInvalid = problem instanceof api.Refusal && problem.code === "invalid"
      this.#shown = isInvalid ? before : ""
      if (!isInvalid) { failed(problem); this.update() }
      throw problem
    }
  }

  /** @param {SideDto | null} side */
  async #saveCalendar(side) {
    try {
      const path = await api.calendarSave(side === null ? {} : { side })
      if (path) toast(say("common-saved-as", { path }))
    } catch (problem) {
      failed(problem)
    }
  }
}

customElements.define("plan-view", PlanView)

// Private

/** @param {string} title @param {...(Node | string)} rows */
function part(title, ...rows) {
  return make("section", { "aria-label": title }, make("h2", {}, title), ...rows)
}

/** @param {Reason[]} reasons */
const list = (reasons) => make("ul", { class: "reasons" }, ...reasons.map(({ text }) => make("li", {}, text)))

const nothingYet = () => make("div", { class: "empty" },
  make("p", { class: "headline" }, say("way-nothing-yet")),
  make("p", {}, ...sayWith("way-needs-knee", { link: make("a", { class: "link", href: hashOf("settings") }, say("way-choose-knee")) })))
