// One run: its facts, its knee load and how that was reached, and how each knee took it.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { answerRun, withdraw } from "../lib/answering.js"
import { UNKNOWN, beats, clock, dayAndYear, distance, duration, knee, load, metres, pace, whole } from "../lib/format.js"
import { listed } from "../lib/listed.js"
import { say, sayWith } from "../lib/messages.js"
import { View } from "../lib/view.js"
import { hours, units, watched } from "../lib/preferences.js"
import { go, hashOf } from "../lib/router.js"
import { surfaceName } from "../lib/surfaces.js"
import { ChartFigure } from "../elements/chart-figure.js"
import { MoreAnswers } from "../elements/check-in.js"
import { KneeScale, ScaleLegend } from "../elements/knee-scale.js"
import { lightMark, lightName } from "../elements/marks.js"
import { HERE, openDayForm } from "../elements/day-form.js"
import { openRunForm } from "../elements/run-form.js"
import { failed, toast } from "../elements/toast-rack.js"

/** @import { CopyRow, KneeReading, MomentDto, RunPage, SideDto, Topic } from "../api.d.ts" */

/** What is asked of each knee. @returns {[MomentDto, string][]} */
const questions = () => [["during", say("run-view-during")], ["after", say("run-view-after")], ["morning", say("run-view-morning")]]

/** How high the chart of one run's day is, in pixels. */
const COURSE_HIGH = 180

export class RunView extends View {
  /** @type {Topic[]} */
  static topics = ["runs", "pain", "settings", "imports"]

  id_ = 0
  #head = make("header", { class: "view-head" })
  #facts = make("dl", { class: "facts" })
  #load = make("section", { class: "dose", "aria-labelledby": "dose-title" })
  #way = make("section", { class: "way", "aria-labelledby": "way-title" })
  #track = new ChartFigure()
  #knees = make("div", { class: "knees" })
  #rest = make("div", { class: "rest" })
  /** @type {Map<SideDto, { section: HTMLElement, scales: KneeScale[], more: MoreAnswers, reading: HTMLElement, course: ChartFigure }>} */
  #sides = new Map()

  // Actions

  /** @param {() => boolean} isCurrent */
  async load(isCurrent) {
    const page = await api.run(this.id_).catch((problem) => {
      if (problem instanceof api.Refusal && problem.code === "not-found" && this.#head.isConnected) return null
      throw problem
    })
    if (!isCurrent()) return
    if (!page) return go("log")
    if (!this.#head.isConnected) this.replaceChildren(make("a", { class: "back link", href: hashOf("log") }, say("common-log")), this.#head, this.#facts, this.#load, this.#knees, this.#way, this.#rest)
    this.#show(page)
  }

  // Private

  /** @param {RunPage} page */
  #show(page) {
    const { run } = page
    const name = run.title ?? (run.treadmill ? say("common-a-treadmill-run") : say("common-a-run"))
    const heading = this.#head.querySelector("h1") ?? make("h1", { tabindex: -1 })
    heading.textContent = name
    this.#head.replaceChildren(
      make("div", {}, heading, make("p", { class: "quiet" }, say("run-view-when", { day: dayAndYear(run.day), clock: clock(run.start, hours()) }))),
      make("div", { class: "buttons" }, button(say("run-view-edit"), () => openRunForm(page)), button(say("common-delete"), () => this.#delete(), { class: "grave" })))
    this.#facts.replaceChildren(...facts(page).flatMap(([term, value]) => [make("div", {}, make("dt", {}, term), make("dd", {}, value))]))
    this.#load.replaceChildren(make("h2", { id: "dose-title" }, say("run-view-load-title")),
      make("p", { class: "figure" }, ...loadOf(run.dose_kkm)), make("p", { class: "quiet" }, page.dose_text))
    this.#showKnees(page)
    this.#showWay(page)
    this.#rest.replaceChildren(
      page.notes ? make("section", {}, make("h2", {}, say("common-notes")), make("p", { class: "notes" }, page.notes)) : "",
      make("section", {}, make("h2", {}, say("run-view-beside")),
        page.beside.length > 0 && make("ul", {}, ...page.beside.map((other) => make("li", {}, other))),
        make("div", { class: "buttons" }, button(say("day-write"), () => openDayForm(run.day), { class: "low" }))),
      run.context.length > 0 ? make("section", {}, make("h2", {}, say("run-view-noted-title")), make("ul", {}, ...run.context.map(({ text, source }) => make("li", {}, ...(source === HERE ? [text] : sayWith("run-view-noted", { text, source: make("span", { class: "quiet" }, source) }))))),
        make("p", { class: "small quiet" }, say("run-view-context"))) : "",
      page.copies.length > 0 ? make("section", {}, make("h2", {}, say("run-view-copies")), make("ul", {}, ...page.copies.map(copyOf))) : "",
      page.warnings.length > 0 ? make("section", { class: "warnings" }, make("h2", {}, say("run-view-warnings")), make("ul", {}, ...page.warnings.map((warning) => make("li", {}, warning)))) : "",
      make("p", { class: "small quiet" }, origin(page)))
  }

  /** What was recorded along the way. @param {RunPage} page */
  #showWay({ run, has_track }) {
    const title = make("h2", { id: "way-title" }, say("run-view-way"))
    if (!has_track) return this.#way.replaceChildren(title, make("p", { class: "quiet" }, run.source === "manual" ? say("run-view-no-track-typed") : say("run-view-no-track")))
    if (!this.#track.isConnected) this.#way.replaceChildren(title, this.#track, this.#track.doings())
    this.#track.show({ name: "track", run: run.id })
  }

  /** @param {RunPage} page */
  #showKnees(page) {
    const asked = new Set([...watched(), ...page.pain.map(({ side }) => side)])
    const sides = /** @type {SideDto[]} */ (["left", "right"]).filter((side) => asked.has(side))
    for (const [side, { section }] of this.#sides) if (!asked.has(side)) { section.remove(); this.#sides.delete(side) }
    for (const side of sides) {
      const parts = this.#sides.get(side) ?? this.#makeSide(side)
      for (const [place, [moment, question]] of questions().entries()) {
        const scale = parts.scales[place]
        scale.show({ question, moment, score: page.run.answers[side][moment] })
        scale.onanswer = (score) => answerRun(page.run.id, side, moment, { score })
        scale.onwithdraw = () => withdraw(page.run.id, side, moment)
      }
      parts.more.about(page.run.id, side)
      parts.reading.replaceChildren(...readingOf(page.readings.find((reading) => reading.side === side)))
      const answered = Object.values(page.run.answers[side]).some((score) => score !== null)
      parts.course.hidden = !answered
      if (answered) parts.course.show({ name: "day-course", run: page.run.id, side }, COURSE_HIGH)
    }
    if (sides.length === 0) this.#knees.replaceChildren(make("p", { class: "quiet" }, ...sayWith("run-view-no-knee", { link: make("a", { class: "link", href: hashOf("settings") }, say("run-view-no-knee-link")) })))
  }

  /** @param {SideDto} side */
  #makeSide(side) {
    const scales = questions().map(() => new KneeScale())
    const more = new MoreAnswers()
    const reading = make("div", { class: "reading", "aria-live": "polite" })
    const course = new ChartFigure()
    const section = make("section", { "aria-label": knee(side) }, make("h2", {}, knee(side)), make("div", { class: "questions" }, ...scales), new ScaleLegend(), more, reading, course)
    if (this.#sides.size === 0) this.#knees.replaceChildren()
    this.#knees.append(section)
    const parts = { section, scales, more, reading, course }
    this.#sides.set(side, parts)
    return parts
  }

  async #delete() {
    try {
      const outcome = await api.deleteRun(this.id_)
      toast(say("run-view-deleted"), outcome.undo)
      go("log")
    } catch (problem) {
      failed(problem)
    }
  }
}

customElements.define("run-view", RunView)

/** What is known, and nothing else. @param {RunPage} page @returns {[string, string][]} */
function facts({ run, surface, shoes, feel }) {
  /** @type {[string, string][]} */
  const all = [
    [say("common-distance"), distance(run.distance_m, units())],
    [say("common-time-taken"), duration(run.timer_s)],
    [say("common-pace"), pace(run.distance_m, run.timer_s, units())],
    [say("common-climb"), metres(run.climb_m)],
    [say("common-descent"), metres(run.descent_m)],
    [say("common-steps"), whole(run.steps)],
    [say("common-heart-rate"), beats(run.avg_hr_bpm)],
    [say("run-view-effort"), run.rpe === null ? UNKNOWN : say("common-of", { number: run.rpe, all: 10 })],
    [say("run-view-felt"), feel === null ? UNKNOWN : say("common-of", { number: feel, all: 5 })],
    [say("common-surface"), surface ? surfaceName(surface) : UNKNOWN],
    [say("common-shoes"), shoes ?? UNKNOWN],
  ]
  return all.filter(([, value]) => value !== UNKNOWN)
}

/** @param {KneeReading | undefined} reading @returns {Node[]} */
function readingOf(reading) {
  if (!reading) return []
  return [
    make("p", { class: `light-word ${reading.light}` }, lightMark(reading.light), make("b", {}, lightName(reading.light)), reading.flare ? make("span", {}, say("run-view-flare")) : ""),
    make("ul", { class: "reasons" }, ...reading.why.map((why) => make("li", {}, why))),
    make("p", { class: "small quiet" }, reading.baseline_text),
  ]
}

/** Its load, the number large. @param {number | null} kkm */
function loadOf(kkm) {
  const number = make("b", {}, load(kkm))
  return kkm === null ? [number] : sayWith("common-amount-knee-km", { number })
}

/** One source and what it gave. @param {CopyRow} copy */
function copyOf({ name, text, gave, joined }) {
  const source = make("b", {}, name === "" ? say("common-typed-in") : name)
  return make("li", {}, ...(gave.length > 0 ? sayWith("run-view-copy", { source, text, gave: listed(gave) }) : sayWith("run-view-copy-alike", { source, text })),
    joined === null ? "" : make("span", { class: "quiet" }, ` ${joined}`))
}

/** @param {RunPage} page */
function origin({ run, file_name, edited }) {
  const from = run.source === "manual" ? say("run-view-from-hand") : run.source === "sample" ? say("run-view-from-sample") : file_name ? say("run-view-from-file", { file: file_name }) : say("run-view-from-import")
  return edited ? `${from} ${say("run-view-edited")}` : from
}
