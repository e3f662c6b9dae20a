// Today: what must be looked at, then what waits for an answer, then whether to run, then the way back, then how it went.

import * as api from "../backend.js"
import { askFor } from "../lib/asking.js"
import { button, make } from "../lib/make.js"
import { answerMorning, skipQuestion } from "../lib/answering.js"
import { dayInFull, dayPlus } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { View, afterPaint } from "../lib/view.js"
import { watched } from "../lib/preferences.js"
import { fillsWindow, loadRedFlags, putAside } from "../lib/red-flags.js"
import { CanRun } from "../elements/can-run.js"
import { CheckInCard } from "../elements/check-in.js"
import { FlagsDue } from "../elements/flags-due.js"
import { KneeScale, ScaleLegend, scoreOfKey } from "../elements/knee-scale.js"
import { LoadChart } from "../elements/load-chart.js"
import { StopCardNote } from "../elements/stop-card.js"

/** @import { CheckIn, Plan, RedFlagScreen, Scores, SkipInput, StopCard, Today, Topic } from "../api.d.ts" */
/** @import { NoticeList } from "../elements/notice-list.js" */
/** @import { PlanCard } from "../elements/plan-card.js" */

const WEEKS_SHOWN = 8
/** How high the chart of these weeks is, in the page's pixels. */
const CHART_HIGH = 380
/** How it was when this screen was last left: mostly it is so again. @type {{ day: string, width: number } | null} */
let lately = null

export class TodayView extends View {
  /** @type {Topic[]} */
  static topics = ["runs", "pain", "settings", "imports", "plan", "red-flags", "questionnaires"]

  /** Kept while this screen is open, so that an answered run does not jump away under the hand. @type {Map<string, CheckInCard>} */
  #cards = new Map()
  /** @type {Map<string, KneeScale>} */
  #mornings = new Map()
  #heading = make("h1", { tabindex: -1 })
  #asks = make("section", { class: "asks", "aria-label": say("today-check-ins") })
  #legend = Object.assign(new ScaleLegend(), { ends: say("today-legend") })
  #canRun = new CanRun()
  /** @type {StopCardNote | null} */
  #stop = null
  /** @type {FlagsDue | null} */
  #due = null
  // Fetched once they are needed, so that the first paint need not wait for them.
  /** @type {PlanCard | null} */
  #plan = null
  /** @type {HTMLElement | null} */
  #weekly = null
  #next = make("section", { class: "next", "aria-labelledby": "next-title" })
  /** @type {NoticeList | null} */
  #notices = null
  #chart = new LoadChart()
  #recent = make("section", { class: "recent", "aria-labelledby": "recent-title" },
    make("header", {}, make("h2", { id: "recent-title" }, say("today-recent")), button(say("day-write"), () => askFor("day"), { class: "low" })), this.#chart)

  // Lifecycle

  connectedCallback() {
    super.connectedCallback()
    document.addEventListener("keydown", (event) => this.#key(event), { signal: this.left })
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    if (this.#chart.chart?.to) lately = { day: this.#chart.chart.to, width: this.#chart.width }
  }

  // Actions

  /** @param {() => boolean} isCurrent */
  async load(isCurrent) {
    const coming = loadRedFlags()
    coming.catch(() => {}) // The welcome does not wait for them; whoever does hears of it below.
    const asked = api.today()
    // Nothing of it hangs on what today asks.
    if (!this.#canRun.hasChildNodes()) {
      this.#canRun.askAhead()
      if (lately) this.#chart.askAhead(weeksUpTo(lately.day), CHART_HIGH, lately.width)
    }
    const today = await asked
    if (today.welcome) return isCurrent() ? this.#tell(today) : undefined
    const flags = await coming
    const checkIns = await this.#stillShown(today)
    if (!isCurrent()) return
    this.#makeFor(flags)
    this.#tell(today)
    this.#heading.replaceChildren(make("span", { class: "eyebrow" }, `${say("common-today")} `), dayInFull(today.day))
    this.#showAsks(checkIns, today)
    this.#next.replaceChildren(make("h2", { id: "next-title" }, say("today-next")), make("p", {}, today.next))
    this.#canRun.stopped = flags.stop !== null
    if (flags.stop && fillsWindow()) return this.#fill(flags.stop)
    this.toggleAttribute("data-filled", false)
    const isFirst = !this.#canRun.hasChildNodes()
    if (!this.#heading.isConnected) {
      const had = this.#stop?.contains(document.activeElement) ?? false
      this.replaceChildren(this.#heading, this.#asks, this.#canRun, this.#next, ...(this.#notices ? [this.#notices] : []), ...(this.#plan ? [this.#plan] : []), this.#recent)
      if (had) { this.#heading.focus(); scrollTo(0, 0) }
    }
    if (!isFirst) this.#canRun.update()
    this.#showFlags(flags)
    this.#point()
    this.#recent.hidden = today.run_count === 0
    // Without a run nothing else on this screen can say much yet.
    const begins = today.run_count === 0
    if (begins && this.#next.nextElementSibling !== this.#asks) this.#asks.before(this.#next)
    if (!begins && this.#canRun.nextElementSibling !== this.#next) this.#canRun.after(this.#next)
    if (begins) this.#invite()
    // It draws once it knows its width.
    if (!begins) this.#chart.show(weeksUpTo(today.day), CHART_HIGH)
    // The questions come before what else there is to say; that is asked for meanwhile.
    this.#next.setAttribute("aria-busy", "true")
    const [plan, scores] = [api.plan(), api.scores()]
    for (const asked of [plan, scores]) asked.catch(() => {}) // Whoever shows it hears of it.
    afterPaint(async () => {
      try {
        await Promise.all([this.#showPlan(today, plan, isCurrent), this.#showWeekly(scores, isCurrent)])
      } finally {
        if (isCurrent()) this.#next.removeAttribute("aria-busy")
      }
    })
  }

  /** The keyboard goes to the question that waits: this morning's before the others. */
  takeQuestion() {
    if (this.hasAttribute("data-filled")) return this.#stop?.takeFocus()
    const asked = this.#waiting()
    if (asked) asked.takeFocus()
    else this.#heading.focus()
  }

  /** The keyboard goes to the run that is planned. */
  takePlanned() {
    const amount = /** @type {HTMLElement | null} */ (this.#canRun.querySelector("input.amount"))
    if (this.hasAttribute("data-filled")) this.#stop?.takeFocus()
    else amount?.focus()
  }

  // Private

  /** @param {Today} today */
  #tell(today) {
    this.dispatchEvent(new CustomEvent("plimsoll:today", { bubbles: true, detail: today }))
  }

  /** @param {RedFlagScreen} flags */
  #makeFor({ stop, due, advice }) {
    if (stop) this.#stop ??= new StopCardNote()
    if (due || advice.length > 0) this.#due ??= new FlagsDue()
  }

  /** Until it is put aside, the stop card is all there is. @param {StopCard} card */
  #fill(card) {
    const stop = this.#stop ??= new StopCardNote()
    const isNew = this.children.length !== 1 || this.firstElementChild !== stop
    this.toggleAttribute("data-filled", true)
    stop.onaside = () => { putAside(); this.update() }
    stop.show(card, true)
    if (!isNew) return
    this.replaceChildren(stop)
    onceUncovered(() => { stop.takeFocus(); scrollTo(0, 0) })
  }

  /** Put aside, the stop card still stands before everything else; without one, the questions wait behind the check-ins. @param {RedFlagScreen} flags */
  #showFlags(flags) {
    if (flags.stop && this.#stop) {
      if (!this.#stop.isConnected) this.#heading.after(this.#stop)
      this.#stop.show(flags.stop, false)
    } else if (this.#stop) {
      const had = this.#stop.contains(document.activeElement)
      this.#stop.remove()
      this.#stop = null
      if (had) this.#heading.focus()
    }
    if (this.#due && !flags.stop && (flags.due || flags.advice.length > 0)) {
      if (!this.#due.isConnected) this.#asks.after(this.#due)
      this.#due.show(flags)
    } else this.#due?.remove()
  }

  /** @param {Today} today @param {Promise<Plan>} asked @param {() => boolean} isCurrent */
  async #showPlan(today, asked, isCurrent) {
    this.#plan ??= new (await import("../elements/plan-card.js")).PlanCard()
    if (!isCurrent()) return
    if (!this.#plan.isConnected) this.#recent.before(this.#plan)
    const plan = await this.#plan.update(asked)
    if (!isCurrent()) return
    this.#next.hidden = today.run_count > 0 && !this.#plan.hidden
    if (plan === null) return
    this.#notices ??= new (await import("../elements/notice-list.js")).NoticeList()
    if (!isCurrent()) return
    if (!this.#notices.isConnected) this.#plan.before(this.#notices)
    this.#notices.show(plan, today)
  }

  /** Whoever has answered the four questions of a week is asked again a week later. @param {Promise<Scores>} asked @param {() => boolean} isCurrent */
  async #showWeekly(asked, isCurrent) {
    const { weekly_due } = await asked
    if (!isCurrent()) return
    this.#weekly?.remove()
    this.#weekly = weekly_due ? make("p", { class: "weekly" }, `${say("today-weekly")} `, button(say("today-weekly-answer"), () => askFor("weekly-trouble"), { class: "low sea" })) : null
    if (this.#weekly) this.#asks.after(this.#weekly)
  }

  /** Those that wait, and those answered since this screen was opened, with their answers as they are now. @param {Today} today */
  async #stillShown(today) {
    const open = new Map(today.check_ins.map((checkIn) => [CheckInCard.keyOf(checkIn), checkIn]))
    for (const [key, { checkIn }] of this.#cards) {
      if (open.has(key) || !checkIn) continue
      const page = await api.run(checkIn.run.id).catch(() => null)
      if (page) open.set(key, { ...checkIn, asks: checkIn.asks.map((ask) => ({ ...ask, score: page.run.answers[checkIn.side][ask.moment] })) })
    }
    return [...open.values()].toSorted((a, b) => (a.run.start < b.run.start ? -1 : 1))
  }

  /** @param {CheckIn[]} checkIns @param {Today} today */
  #showAsks(checkIns, { mornings }) {
    const putAway = (/** @type {SkipInput} */ question) => this.#skip(question)
    const cards = checkIns.map((checkIn) => {
      const card = kept(this.#cards, CheckInCard.keyOf(checkIn), () => new CheckInCard())
      card.show(checkIn, putAway)
      return card
    }).filter(({ asks }) => asks)
    const scales = mornings.map(({ day, side, question, score, skipped }) => {
      const scale = kept(this.#mornings, `${day}-${side}`, () => new KneeScale())
      scale.hidden = score === null && skipped
      scale.onskip = () => putAway({ side, moment: "morning" })
      scale.show({ question, moment: "morning", score })
      scale.onanswer = (answer) => answerMorning(day, side, answer)
      return scale
    }).filter(({ due }) => due)
    const apart = scales.length > 0 ? [this.#apart(scales)] : []
    const asked = [...apart, ...cards]
    const wanted = asked.length > 0 ? [...asked, this.#legend] : []
    if (wanted.length !== this.#asks.children.length || wanted.some((child, place) => this.#asks.children[place] !== child)) this.#asks.replaceChildren(...wanted)
    this.#asks.hidden = wanted.length === 0
  }

  /** Puts a question away for today; the run's own page still asks it. @param {SkipInput} question */
  async #skip(question) {
    await skipQuestion(question)
    await this.update()
    this.takeQuestion()
  }

  /** @type {HTMLElement | null} */
  #morningGroup = null
  /** @param {KneeScale[]} scales */
  #apart(scales) {
    this.#morningGroup ??= make("div", { class: "morning", role: "group", "aria-label": say("today-morning-spoken") },
      make("h2", {}, say("today-morning"), make("span", { class: "which" }, say("today-morning-why"))), make("div", { class: "questions" }))
    const room = /** @type {HTMLElement} */ (this.#morningGroup.lastElementChild)
    if (scales.length !== room.children.length || scales.some((scale, place) => room.children[place] !== scale)) room.replaceChildren(...scales)
    return this.#morningGroup
  }

  /** A digit answers the focused question, or the one that waits; then the next one has the turn. @param {KeyboardEvent} event */
  #key(event) {
    if (this.hasAttribute("data-filled")) return
    const score = scoreOfKey(event)
    const target = /** @type {HTMLElement} */ (event.target)
    if (score === null || target.closest("input, select, textarea, dialog")) return
    const scale = this.#asked(target)
    if (!scale) return
    event.preventDefault()
    scale.answer(score)
    const next = this.#waiting()
    if (next) next.takeFocus()
    else scale.takeFocus(score)
  }

  /** @param {HTMLElement} [target] */
  #asked(target) {
    const focused = target?.closest("knee-scale")
    return focused instanceof KneeScale && focused.due ? focused : this.#waiting()
  }

  /** The question that waits: this morning's before the others. */
  #waiting() {
    const open = this.#scales().filter((scale) => scale.open)
    return open.find(({ dataset }) => dataset.moment === "morning") ?? open[0]
  }

  /** Marks the question the digits would answer. */
  #point() {
    const asked = this.#waiting()
    for (const scale of this.#scales()) scale.toggleAttribute("data-asked", scale === asked)
  }

  #scales() {
    return /** @type {KneeScale[]} */ ([...this.#asks.querySelectorAll(".questions > knee-scale")])
  }

  #invite() {
    this.#next.append(make("div", { class: "buttons" },
      button(say("common-import-runs"), () => askFor("import-files"), { class: "main" }),
      button(say("common-type-a-run"), () => askFor("new-run"))))
    if (watched().length === 0) this.#next.append(make("p", { class: "quiet small" }, say("today-say-knee")))
  }
}

customElements.define("today-view", TodayView)

/** The days of the chart. @param {string} to the last of them */
const weeksUpTo = (to) => ({ from: dayPlus(to, 1 - 7 * WEEKS_SHOWN), to })

/** @template T @param {Map<string, T>} map @param {string} key @param {() => T} make @returns {T} */
function kept(map, key, make) {
  const there = map.get(key) ?? make()
  map.set(key, there)
  return there
}

/** Once nothing lies over the page any more: what does keeps the keyboard to itself. @param {() => void} then */
function onceUncovered(then) {
  const dialog = document.querySelector("dialog[open]")
  if (dialog) dialog.addEventListener("close", then, { once: true })
  else then()
}
