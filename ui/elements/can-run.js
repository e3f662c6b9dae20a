// Can I run? A planned run, and where it lies against what the knee has carried.

import * as api from "../backend.js"
import { freshId, make } from "../lib/make.js"
import { knee, number, toKm, trimmed } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { units, watched } from "../lib/preferences.js"
import { choice } from "./fields.js"
import { mark, verdictMark } from "./marks.js"
import { words } from "./problem-note.js"
import { HullScale } from "./hull-scale.js"

/** @import { CanRunInput, KindDto, Line, Reason, Verdict, VerdictDto } from "../api.d.ts" */
/** @typedef {{ verdict: Verdict, line: Line }} Judged a planned run, and the line of the knee that decides */

const PAUSE_MS = 180
/** @param {VerdictDto} verdict */
const wordOf = (verdict) => ({
  under: say("can-run-under"), near: say("can-run-near"), over: say("can-run-over"),
  stop: say("can-run-stop"), "answer-first": say("can-run-answer-first"), ladder: say("can-run-ladder"),
})[verdict]
/** @returns {[KindDto, string][]} */
const kinds = () => [["easy", say("can-run-easy")], ["walk-run", say("can-run-walk-run")], ["hilly", say("can-run-hilly")], ["fast", say("can-run-fast")]]

export class CanRun extends HTMLElement {
  #amount = make("input", { class: "input amount", id: freshId("amount"), inputmode: "decimal", autocomplete: "off", size: 4, on: { input: () => this.#soon() } })
  #label = make("label", { for: this.#amount.id, class: "out-of-sight" })
  #verdict = make("div", { class: "verdict" })
  #spoken = make("p", { class: "out-of-sight", role: "status" })
  #hull = Object.assign(new HullScale(), { onplan: (/** @type {number} */ amount) => this.#drag(amount) })
  #pause = 0
  #turn = 0
  /** A dragged plan is being asked about, and whether it has moved on meanwhile. */
  #asked = false
  #moved = false
  /** The line of the knee that decides, for as long as only the plan changes. @type {Line | null} */
  #line = null
  #unit = "km"
  /** @type {KindDto} */
  #kind = "easy"
  #asking = make("div", { class: "asking" })
  /** What was asked before it is on the screen, and for which plan. @type {{ amount: number, judged: Promise<Judged> } | null} */
  #ahead = null
  /** A red flag stands: nothing is measured against a line. */
  stopped = false

  // Lifecycle

  constructor() {
    super()
    const planned = remembered()
    this.#unit = planned.unit === "min" ? "min" : units()
    this.#amount.value = planned.amount
  }

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.#name()
    this.#asking.append(
      make("div", { class: "asked" }, this.#label, this.#amount,
        choice(say("can-run-measured-in"), [units() === "km" ? ["km", say("common-km")] : ["mi", say("common-mi")], ["min", say("common-unit-minutes")]], this.#unit, (unit) => { this.#unit = unit; this.#name(); this.update() }, { quiet: true })),
      choice(say("can-run-kind"), kinds(), this.#kind, (kind) => { this.#kind = /** @type {KindDto} */ (kind); this.update() }, { quiet: true }))
    this.append(
      make("h2", {}, say("can-run-title")), this.#asking,
      this.#verdict, this.#hull, this.#spoken)
    this.update()
  }

  disconnectedCallback() {
    clearTimeout(this.#pause)
  }

  // Actions

  /** Asks for the first verdict while what stands before it is still on its way. */
  askAhead() {
    const amount = number(this.#amount.value)
    if (amount === null || !(amount > 0 && amount < 1000)) return
    this.#ahead = { amount, judged: this.#judge(amount) }
    this.#ahead.judged.catch(() => {}) // Whoever waits for it hears of it.
  }

  async update() {
    const turn = ++this.#turn
    const amount = number(this.#amount.value)
    const sound = amount === null || (amount > 0 && amount < 1000)
    this.#amount.setAttribute("aria-invalid", String(!sound))
    this.#asking.hidden = this.stopped
    localStorage.setItem("planned", JSON.stringify({ amount: this.#amount.value, unit: this.#unit }))
    try {
      if (amount === null || !sound) {
        const line = await api.line()
        if (turn === this.#turn) this.#invite(line, sound)
      } else {
        const ahead = this.#ahead
        this.#ahead = null
        const { verdict, line } = await (ahead?.amount === amount ? ahead.judged : this.#judge(amount))
        if (turn !== this.#turn) return
        this.#line = line
        this.#show(verdict, line, amount)
        this.#speak(verdict)
      }
    } catch (problem) {
      if (turn === this.#turn) this.#fail(problem)
    }
  }

  // Private

  /** @param {number} amount @returns {Promise<Judged>} */
  async #judge(amount) {
    const verdict = await api.canRun(this.#input(amount))
    return { verdict, line: await api.line(verdict.side) }
  }

  /** @param {number} amount @returns {CanRunInput} */
  #input(amount) {
    return this.#unit === "min" ? { minutes: amount, kind: this.#kind } : { km: toKm(amount, units()), kind: this.#kind }
  }

  /** The mark was dragged: the verdict follows as fast as it is judged, one at a time. @param {number} amount */
  async #drag(amount) {
    this.#amount.value = trimmed(amount, 1)
    this.#moved = true
    this.#soon()
    if (this.#asked || this.#line === null) return
    this.#asked = true
    const turn = this.#turn
    try {
      while (this.#moved && turn === this.#turn) {
        this.#moved = false
        const wanted = number(this.#amount.value) ?? amount
        const verdict = await api.canRun(this.#input(wanted))
        if (turn === this.#turn && this.#line.side === (verdict.side ?? this.#line.side)) this.#show(verdict, this.#line, wanted)
      }
    } catch (problem) {
      if (turn === this.#turn) this.#fail(problem)
    } finally {
      this.#asked = false
    }
  }

  /** @param {unknown} problem */
  #fail(problem) {
    const { message, hint } = words(problem)
    this.#verdict.replaceChildren(make("p", { class: "headline" }, message), hint && make("p", { class: "quiet" }, hint) || "")
  }

  /** @param {Verdict} verdict @param {Line} line @param {number} amount */
  #show(verdict, line, amount) {
    if (this.stopped && verdict.verdict !== "stop") return this.#invite(line, true)
    const headline = verdict.side && watched().length > 1 ? say("can-run-of-knee", { knee: knee(verdict.side), headline: verdict.headline }) : verdict.headline
    this.dataset.verdict = verdict.verdict
    const { chance, change, others } = apart(verdict.reasons)
    this.#verdict.replaceChildren(
      make("p", { class: "word" }, verdictMark(verdict.verdict), wordOf(verdict.verdict)),
      make("p", { class: "headline" }, headline),
      ...(chance ? [make("p", { class: "chance" }, mark(), make("span", {}, chance.text))] : []),
      make("ul", { class: "reasons" }, ...others.map(({ text }) => make("li", {}, text))),
      ...(change ? [make("p", { class: "would-change" }, make("span", { class: "label" }, say("can-run-would-change")), change.text)] : []))
    this.#hull.show({ planned: verdict.planned_kkm, verdict: verdict.verdict, tolerated: verdict.tolerated_up_to_kkm ?? line.tolerated_up_to_kkm, line, plan: this.#plan(verdict, amount) })
    this.#hull.hidden = this.stopped || verdict.verdict === "stop" || (verdict.planned_kkm === null && verdict.tolerated_up_to_kkm === null)
  }

  /** @param {Verdict} verdict */
  #speak(verdict) {
    const { chance } = apart(verdict.reasons)
    this.#spoken.textContent = [say("can-run-spoken", { verdict: wordOf(verdict.verdict), headline: verdict.headline }), chance?.text].filter(Boolean).join(" ")
  }

  /** The planned run for the slider, which may be further than what was judged. @param {Verdict} verdict @param {number} judged @returns {import("./hull-scale.js").Planned | null} */
  #plan({ planned_kkm: planned }, judged) {
    if (planned === null) return null
    const amount = number(this.#amount.value) ?? judged
    const shown = trimmed(amount, 1)
    const text = this.#unit === "min" ? say("hull-minutes", { minutes: shown }) : this.#unit === "km" ? say("common-amount-km", { number: shown }) : say("common-amount-miles", { number: shown })
    return { amount, step: this.#unit === "min" ? 1 : 0.1, each: planned / judged, text }
  }

  /** @param {Line} line @param {boolean} sound */
  #invite(line, sound) {
    if (this.stopped) {
      this.dataset.verdict = "stop"
      this.#verdict.replaceChildren(make("p", { class: "word" }, verdictMark("stop"), wordOf("stop")))
      this.#hull.hidden = true
      return
    }
    delete this.dataset.verdict
    this.#verdict.replaceChildren(
      make("p", { class: "headline" }, sound ? say("can-run-invite") : say("can-run-no-number")),
      make("p", { class: "quiet" }, line.text))
    this.#hull.show({ planned: null, verdict: null, tolerated: line.tolerated_up_to_kkm, line })
    this.#hull.hidden = line.tolerated_up_to_kkm === null
    this.#spoken.textContent = ""
  }

  #name() {
    this.#label.textContent = this.#unit === "min" ? say("can-run-planned-minutes") : units() === "km" ? say("can-run-planned-km") : say("can-run-planned-miles")
  }

  #soon() {
    clearTimeout(this.#pause)
    this.#pause = window.setTimeout(() => this.update(), PAUSE_MS)
  }
}

customElements.define("can-run", CanRun)

/** The chance and what would change it have places of their own. @param {Reason[]} reasons */
const apart = (reasons) => ({
  chance: reasons.find(({ code }) => code === "line"),
  change: reasons.find(({ code }) => code === "would-change"),
  others: reasons.filter(({ code }) => code !== "line" && code !== "would-change"),
})

/** What was planned last time. */
function remembered() {
  try {
    const { amount, unit } = JSON.parse(localStorage.getItem("planned") ?? "{}")
    if (typeof amount === "string" && amount.length < 8) return { amount, unit }
  } catch { /* a plan of another version: begin anew */ }
  return { amount: units() === "km" ? "5" : "3", unit: units() }
}
