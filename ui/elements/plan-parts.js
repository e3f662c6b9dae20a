// What Today's card and the Plan screen draw of a plan: a step as a strip of time, the ladder, a coming day, a decision.

import { draw, make } from "../lib/make.js"
import { dayOfMonth, dayShort } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { bouts, turnsOf } from "../lib/strip.js"

/** @import { DecisionDto, Plan, PlannedDayDto, StepDto } from "../api.d.ts" */

/** Running stands high, walking lies low: the same on paper and in grey. @param {Pick<StepDto, "turns" | "run_min" | "walk_min">} step @param {{ small?: boolean }} [options] */
export function stepStrip(step, { small = false } = {}) {
  const all = bouts(step)
  const total = all.at(-1)?.to ?? 0
  const [width, height, run, walk] = small ? [120, 16, 10, 3] : [420, 40, 24, 6]
  const x = (/** @type {number} */ minutes) => (minutes / Math.max(total, 1)) * width
  return draw("svg", { class: small ? "strip small" : "strip", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true", preserveAspectRatio: "none" },
    ...all.map(({ from, to, run: isRun }) => draw("rect", { class: isRun ? "run" : "walk", x: x(from) + 0.5, y: height - 1 - (isRun ? run : walk), width: Math.max(0.5, x(to) - x(from) - 1), height: isRun ? run : walk })),
    draw("path", { class: "ground", d: `M0 ${height - 0.5}H${width}` }))
}

/** The ladder as draught marks, and the load-line mark where the knee stands. @param {Plan} plan */
export function ladderScale({ ladder, level }) {
  const top = ladder.at(-1)?.level ?? level
  const [WIDTH, PAD] = [420, 16]
  const x = (/** @type {number} */ at) => PAD + (at / Math.max(top, 1)) * (WIDTH - 2 * PAD)
  return draw("svg", { class: "ladder", viewBox: `0 0 ${WIDTH} 40`, width: WIDTH, height: 40, role: "img", "aria-label": say("way-step-of", { step: String(level), top: String(top) }) },
    draw("path", { class: "rail", d: `M${x(0)} 14H${x(top)}` }),
    ...ladder.map((step) => draw("path", { class: "tick", d: `M${x(step.level)} 14V${step.level % 5 === 0 ? 22 : 19}` })),
    ...ladder.filter((step) => step.level === level || (step.level % 5 === 0 && Math.abs(x(step.level) - x(level)) > 20)).map((step) => draw("text", { x: x(step.level), y: 36, "text-anchor": "middle", class: step.level === level ? "here" : null }, String(step.level))),
    draw("path", { class: "done", d: `M${x(0)} 14H${x(level)}` }),
    draw("circle", { class: "ring", cx: x(level), cy: 14, r: 7 }),
    draw("path", { class: "stroke", d: `M${x(level) - 13} 14H${x(level) + 13}` }))
}

/** The whole sentence is for listeners; who looks has the day, the step and the strip. @param {PlannedDayDto} planned @param {StepDto[]} ladder */
export function dayRow(planned, ladder) {
  const { day, text, if_green, held_by_line, minutes_run } = planned
  const step = ladder.find(({ level }) => level === planned.level)
  const beside = [if_green && say("way-if-green"), held_by_line && say("way-held-by-line"), step && minutes_run > step.minutes_run && say("way-running-in-all", { count: minutes_run })].filter(Boolean).join(" · ")
  return make("li", { class: if_green ? "if-green" : null },
    make("span", { class: "out-of-sight" }, text),
    make("span", { class: "day", "aria-hidden": "true" }, dayOfMonth(day)),
    make("div", { "aria-hidden": "true" }, make("p", {}, step?.text ?? text), make("p", { class: "small quiet on-strip" }, stepStrip(turnsOf(planned, ladder), { small: true }), beside)))
}

/** A step in the list of all; where the knee stands carries the mark. @param {StepDto} step @param {number} level where the knee stands */
export function ladderRow(step, level) {
  const isHere = step.level === level
  return make("li", { class: isHere ? "here" : step.level < level ? "passed" : null, "aria-current": isHere ? "step" : null },
    make("span", { class: "level" }, String(step.level)), make("span", {}, step.text), stepStrip(step, { small: true }), isHere ? make("span", { class: "small" }, say("way-here")) : "")
}

/** @param {StepDto} step */
export const inAll = ({ minutes_run, minutes_walk }) => [minutes_run > 0 && say("way-running", { count: minutes_run }), minutes_walk > 0 && say("way-walking", { count: minutes_walk }), minutes_run > 0 && say("way-brisk")].filter(Boolean).join(" · ")

/** @param {DecisionDto} decision */
export const decisionRow = ({ day, text, reasons }) => make("li", {},
  make("span", { class: "day" }, dayShort(day)),
  make("div", {}, make("p", {}, text), reasons.length > 0 && make("ul", { class: "reasons small" }, ...reasons.map((reason) => make("li", {}, reason.text)))))
