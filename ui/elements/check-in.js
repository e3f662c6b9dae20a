// A run that wants an answer from one knee: three questions, and more for who wants to say more.

import * as api from "../backend.js"
import { button, freshId, make } from "../lib/make.js"
import { answerIn, answerRun, withdraw } from "../lib/answering.js"
import { knee } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { failed } from "./toast-rack.js"
import { areaField, selectField, textField, tick, blame } from "./fields.js"
import { KneeScale } from "./knee-scale.js"

/** @import { CheckIn, MomentDto, PainRow, RunPage, SideDto, SkipInput } from "../api.d.ts" */

/** @returns {[string, string][]} */
const places = () => [
  ["", say("common-not-said")], ["front", say("check-place-front")], ["below-kneecap", say("check-place-below-kneecap")], ["inner", say("check-place-inner")],
  ["outer", say("check-place-outer")], ["back", say("check-place-back")], ["all-over", say("check-place-all-over")],
]

export class CheckInCard extends HTMLElement {
  #heading = make("h2", { id: freshId("check-in") })
  #scales = make("div", { class: "questions" })
  #more = new MoreAnswers()
  /** @type {CheckIn | null} */
  #checkIn = null
  /** This morning's question stands before the others from when it waits, and stays there. */
  #morningFirst = false

  // Lifecycle

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.setAttribute("role", "group")
    this.setAttribute("aria-labelledby", this.#heading.id)
    this.append(this.#heading, this.#scales, this.#more)
  }

  // Actions

  /** Tells one check-in from another. @param {CheckIn} checkIn */
  static keyOf({ run, side }) { return `${run.id}-${side}` }

  get checkIn() { return this.#checkIn }

  /** @param {CheckIn} checkIn @param {(question: SkipInput) => void} skip puts a question away */
  show(checkIn, skip) {
    this.#checkIn = checkIn
    this.#heading.replaceChildren(checkIn.title, make("span", { class: "which" }, knee(checkIn.side)))
    this.#morningFirst ||= checkIn.asks.some(({ moment, due, score, skipped }) => moment === "morning" && due && score === null && !skipped)
    const asks = this.#morningFirst ? checkIn.asks.toSorted((a, b) => Number(b.moment === "morning") - Number(a.moment === "morning")) : checkIn.asks
    for (const [place, ask] of asks.entries()) {
      const scale = /** @type {KneeScale} */ (this.#scales.children[place] ?? this.#scales.appendChild(new KneeScale()))
      scale.hidden = ask.score === null && ask.skipped
      scale.onskip = () => skip({ run_id: checkIn.run.id, side: checkIn.side, moment: ask.moment })
      scale.show({ ...ask, dueText: ask.due_text })
      scale.onanswer = (score) => answerRun(checkIn.run.id, checkIn.side, ask.moment, { score })
      scale.onwithdraw = () => withdraw(checkIn.run.id, checkIn.side, ask.moment)
    }
    this.#more.about(checkIn.run.id, checkIn.side)
  }

  /** Something of it can be answered, or was. */
  get asks() { return [...this.#scales.children].some((scale) => scale instanceof KneeScale && scale.due) }
}

/** Before, one hour after, stiffness, place, signs and a note; loaded when it is opened. */
export class MoreAnswers extends HTMLElement {
  #body = make("div", { class: "more" })
  #details = make("details", { on: { toggle: () => this.#load() } }, make("summary", {}, say("check-more")), this.#body)
  #run = 0
  /** @type {SideDto} */
  #side = "left"

  // Lifecycle

  connectedCallback() {
    if (!this.hasChildNodes()) this.append(this.#details)
  }

  // Actions

  /** @param {number} run @param {SideDto} side */
  about(run, side) {
    this.#run = run
    this.#side = side
    if (this.#details.open && !this.#body.contains(document.activeElement)) this.#load()
  }

  // Private

  async #load() {
    if (!this.#details.open) return
    try {
      this.#show(await api.run(this.#run))
    } catch (problem) {
      failed(problem)
    }
  }

  /** @param {RunPage} page */
  #show(page) {
    const rows = { before: answerIn(page, this.#side, "before"), during: answerIn(page, this.#side, "during"), after: answerIn(page, this.#side, "after"), morning: answerIn(page, this.#side, "morning") }
    const before = new KneeScale()
    before.show({ question: say("check-before"), moment: "before", score: rows.before?.score ?? null })
    before.onanswer = (score) => this.#write("before", { score })
    before.onwithdraw = () => withdraw(this.#run, this.#side, "before").then(() => this.#load())
    const hour = new KneeScale()
    hour.show({ question: say("check-hour"), moment: "after", score: rows.after?.one_hour ?? null, due: rows.after !== undefined, dueText: say("check-hour-later") })
    hour.onanswer = (one_hour) => this.#write("after", { one_hour })
    this.#body.replaceChildren(before, hour, this.#signs(rows))
  }

  /** What was noticed, kept with the last answer given. @param {Record<MomentDto, PainRow | undefined>} rows */
  #signs(rows) {
    const given = /** @type {MomentDto[]} */ (["morning", "after", "during", "before"]).filter((moment) => rows[moment])
    const home = given.find((moment) => { const row = rows[moment]; return row && (row.place ?? row.note ?? (row.swelling || row.giving_way || row.locking || null)) }) ?? given[0]
    const row = home && rows[home]
    if (!row) return make("p", { class: "quiet small" }, say("check-answer-first"))

    const place = selectField(say("check-where"), places(), row.place ?? "")
    const stiff = textField(say("check-stiff"), { value: rows.morning?.stiffness_min ?? "", inputmode: "numeric", class: "short", disabled: !rows.morning })
    const swelling = tick(say("check-swollen"), row.swelling)
    const gaveWay = tick(say("check-gave-way"), row.giving_way)
    const locked = tick(say("check-locked"), row.locking)
    const stopped = tick(say("check-stopped"), rows.during?.stopped ?? false)
    stopped.input.disabled = !rows.during
    const note = areaField(say("common-note"), { rows: 2 })
    note.input.value = row.note ?? ""
    const save = async () => {
      const minutes = stiff.input.value.trim()
      const wrong = minutes !== "" && !(/^\d+$/.test(minutes) && Number(minutes) <= 720)
      blame(stiff, wrong ? say("check-stiff-wrong") : "")
      if (wrong) return stiff.input.focus()
      await this.#write(home, { place: /** @type {any} */ (place.input.value || undefined), swelling: swelling.input.checked, giving_way: gaveWay.input.checked, locking: locked.input.checked, note: note.input.value.trim() || undefined })
      if (rows.during && stopped.input.checked !== rows.during.stopped) await this.#write("during", { stopped: stopped.input.checked })
      if (rows.morning && minutes !== String(rows.morning.stiffness_min ?? "")) await this.#write("morning", { stiffness_min: minutes === "" ? undefined : Number(minutes) })
    }
    return make("div", { class: "signs" }, place.field, stiff.field,
      make("fieldset", { class: "field" }, make("legend", {}, say("check-notice")), swelling.field, gaveWay.field, locked.field, stopped.field),
      note.field, make("div", { class: "buttons" }, button(say("check-save"), () => { save().catch(() => {}) })))
  }

  /** @param {MomentDto} moment @param {import("../lib/answering.js").Details} details */
  #write(moment, details) {
    return answerRun(this.#run, this.#side, moment, details).then(() => this.#load())
  }
}

customElements.define("more-answers", MoreAnswers)
customElements.define("check-in", CheckInCard)
