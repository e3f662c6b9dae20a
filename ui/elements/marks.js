// The signs: the load-line mark, a verdict's place against the line, the three moments, the three lights.

import { draw } from "../lib/make.js"
import { say } from "../lib/messages.js"

/** @import { LightDto, MomentDto, VerdictDto } from "../api.d.ts" */

/** A circle cut by a horizontal line. */
export const mark = () =>
  draw("svg", { class: "mark", viewBox: "0 0 24 24", width: 24, height: 24, "aria-hidden": "true" },
    draw("circle", { cx: 12, cy: 12, r: 7, class: "ring" }),
    draw("path", { d: "M1 12H23", class: "stroke" }))

/** An octagon with a bar: stop, by its shape. */
export const stopMark = () =>
  draw("svg", { class: "stop-mark", viewBox: "0 0 24 24", width: 24, height: 24, "aria-hidden": "true" },
    draw("path", { d: "M8 1.500H16L22.500 8V16L16 22.500H8L1.500 16V8Z", class: "sign" }),
    draw("path", { d: "M6.500 12H17.500", class: "bar" }))

/** Where the load lies: below the line, at it, above it. Anything else floats without a line to lie against. @param {VerdictDto} verdict */
export function verdictMark(verdict) {
  if (verdict === "stop") return stopMark()
  const middle = { under: 33, near: 22, over: 11 }[/** @type {string} */ (verdict)]
  const image = draw("svg", { class: "verdict-mark", "data-verdict": verdict, viewBox: "0 0 44 44", width: 44, height: 44, "aria-hidden": "true" })
  if (middle === undefined) image.append(draw("circle", { cx: 22, cy: 22, r: 12, class: "ring open" }))
  else image.append(
    draw("circle", { cx: 22, cy: middle, r: 9, class: `ring ${verdict}` }),
    verdict === "near" && draw("path", { d: "M13 22a9 9 0 0 0 18 0Z", class: "fill" }) || "",
    verdict === "over" && draw("path", { d: "M15 13l6-9M18.500 18l9-13M24 18.500l5-7.500", class: "hatch" }) || "")
  if (middle !== undefined || verdict === "answer-first") image.append(draw("path", { d: "M1 22H43", class: "stroke" }))
  if (verdict === "ladder") image.append(draw("path", { d: "M1 22H43", class: "stroke dashed" }))
  return image
}

/** During is a circle, after a diamond, next morning a filled square; not answered is a dashed outline. @param {MomentDto} moment @param {number | null} score */
export function momentMark(moment, score) {
  const shape = moment === "after"
    ? draw("path", { d: "M12 1.500 22.500 12 12 22.500 1.500 12Z" })
    : moment === "morning"
      ? draw("rect", { x: 3, y: 3, width: 18, height: 18 })
      : draw("circle", { cx: 12, cy: 12, r: 9.5 })
  return draw("svg", { class: `moment ${moment}${score === null ? " unanswered" : ""}`, viewBox: "0 0 24 24", width: 24, height: 24, "aria-hidden": "true" },
    shape, score === null ? null : draw("text", { x: 12, y: 16.3, "text-anchor": "middle" }, String(score)))
}

/** A light, as a shape that says it without colour: full, half, barred, hollow. @param {LightDto} light */
export function lightMark(light) {
  const image = draw("svg", { class: `light ${light}`, viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" },
    draw("circle", { cx: 8, cy: 8, r: 6 }))
  if (light === "amber") image.append(draw("path", { d: "M2 8a6 6 0 0 0 12 0Z", class: "fill" }))
  if (light === "red") image.append(draw("path", { d: "M4.500 8H11.500", class: "bar" }))
  return image
}

/** "Green". @param {LightDto} light */
export const lightName = (light) => ({ green: say("common-light-green"), amber: say("common-light-amber"), red: say("common-light-red"), unknown: say("common-light-unknown") })[light]
