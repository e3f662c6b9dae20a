// A hull's side with its draught marks: what was carried so far is the waterline, the planned run is the mark, and can be dragged.

import { draw, freshId, make } from "../lib/make.js"
import { load, trimmed } from "../lib/format.js"
import { say } from "../lib/messages.js"

/** @import { Line, VerdictDto } from "../api.d.ts" */
/**
 * A planned run as the slider knows it: kilometres, miles or minutes; the smallest step of them; the knee-km of one; and in words.
 * @typedef {{ amount: number, step: number, each: number, text: string }} Planned
 */

const [WIDTH, HEIGHT, TOP, KEEL, SIDE, FAR] = [264, 276, 16, 250, 52, 252]

export class HullScale extends HTMLElement {
  /** Another amount was asked for. @type {((amount: number) => void) | null} */
  onplan = null
  // It lies over the drawing, unseen: the keyboard's and the screen reader's way to the same mark.
  #slider = make("input", { type: "range", "aria-label": say("hull-slider"), "aria-orientation": "vertical", on: { input: () => this.onplan?.(Number(this.#slider.value)) } })
  /** @type {Element} */
  #image = draw("svg", {})
  #ceiling = 0
  #dragged = false
  /** @type {Planned | null} */
  #planned = null

  // Lifecycle

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.append(this.#slider, this.#image)
    this.addEventListener("pointerdown", (event) => this.#grasp(event))
    this.addEventListener("pointermove", (event) => { if (this.#dragged) this.#follow(event) })
    for (const end of ["pointerup", "pointercancel"]) this.addEventListener(end, () => { this.#dragged = false })
  }

  // Actions

  /** @param {{ planned: number | null, verdict: VerdictDto | null, tolerated: number | null, line: Line | null, plan?: Planned | null }} load */
  show({ planned, verdict, tolerated, line, plan = null }) {
    const waterline = line?.line_kkm ?? tolerated
    const band = line?.band_kkm ?? null
    const highest = Math.max(planned ?? 0, waterline ?? 0, band?.[1] ?? 0, 2) * 1.12
    // Under the hand the scale stands still.
    const ceiling = this.#dragged ? this.#ceiling : niceStep(highest / 6) * Math.ceil(highest / niceStep(highest / 6))
    const step = niceStep(ceiling / 6)
    const y = (/** @type {number} */ kkm) => KEEL - (Math.min(kkm, ceiling) / ceiling) * (KEEL - TOP)
    const hatch = freshId("hatch")
    const image = draw("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, role: "img", "aria-label": inWords(planned, waterline, line) },
      draw("defs", {}, draw("pattern", { id: hatch, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, draw("path", { d: "M0 0V7", class: "hatch" }))))
    if (waterline !== null) image.append(...water(y(waterline), hatch))
    image.append(draw("path", { d: `M${SIDE} ${TOP - 10}V${KEEL - 26}Q${SIDE} ${KEEL} ${SIDE + 34} ${KEEL}H${FAR}`, class: "hull" }), ...draughts(step, ceiling, y))
    if (band) image.append(draw("rect", { x: SIDE, y: y(band[1]), width: FAR - SIDE, height: y(band[0]) - y(band[1]), class: "band" }))
    const plannedAbove = planned !== null && waterline !== null && planned >= waterline
    if (waterline !== null) image.append(...lineAt(y(waterline), line?.line_kkm ? say("hull-line", { load: load(waterline) }) : say("hull-carried", { load: load(waterline) }), plannedAbove))
    if (planned !== null) image.append(...markAt(y(planned), planned, verdict, plannedAbove || waterline === null))
    this.#ceiling = ceiling
    this.#plan(plan, planned)
    // The slider stays where it is: taken out, it would lose the keyboard.
    this.#image.replaceWith(image)
    this.#image = image
  }

  // Private

  /** @param {Planned | null} plan @param {number | null} kkm */
  #plan(plan, kkm) {
    this.#planned = plan
    this.#slider.disabled = plan === null
    if (plan === null || kkm === null) return
    // The ends before the value, which is kept within them.
    Object.assign(this.#slider, { min: plan.step, max: Math.max(plan.amount, Math.floor(this.#ceiling / plan.each / plan.step) * plan.step), step: plan.step })
    this.#slider.value = String(plan.amount)
    this.#slider.setAttribute("aria-valuetext", say("hull-slider-value", { amount: plan.text, load: load(kkm) }))
  }

  /** @param {PointerEvent} event */
  #grasp(event) {
    if (this.#planned === null || event.button !== 0) return
    event.preventDefault()
    this.#dragged = true
    this.setPointerCapture(event.pointerId)
    this.#slider.focus({ preventScroll: true })
    this.#follow(event)
  }

  /** @param {PointerEvent} event */
  #follow(event) {
    if (this.#planned === null) return
    const { step, each } = this.#planned
    const { top, height } = this.getBoundingClientRect()
    const kkm = ((KEEL - ((event.clientY - top) / height) * HEIGHT) / (KEEL - TOP)) * this.#ceiling
    const steps = Math.round(Math.min(kkm, this.#ceiling) / each / step)
    this.onplan?.(Math.max(1, steps) * step)
  }
}

customElements.define("hull-scale", HullScale)

// Private

/** @param {number} surface @param {string} hatch */
function water(surface, hatch) {
  const rounds = Math.max(0, Math.min(26, KEEL - surface))
  const body = `M${SIDE} ${surface}H${FAR}V${KEEL}H${SIDE + 34}Q${SIDE + 34 - rounds * 1.3} ${KEEL} ${SIDE} ${KEEL - rounds}Z`
  return [
    draw("rect", { x: SIDE, y: TOP - 10, width: FAR - SIDE, height: Math.max(0, surface - TOP + 10), fill: `url(#${hatch})` }),
    draw("path", { d: body, class: "water" }),
  ]
}

/** @param {number} step @param {number} ceiling @param {(kkm: number) => number} y */
function draughts(step, ceiling, y) {
  const halves = Array.from({ length: Math.round((2 * ceiling) / step) + 1 }, (_, half) => half)
  return [
    draw("text", { x: SIDE - 36, y: KEEL + 22, class: "numeral" }, say("common-knee-km")),
    ...halves.map((half) => draw("path", { d: `M${SIDE - (half % 2 ? 5 : 10)} ${y((half * step) / 2)}H${SIDE}`, class: "tick" })),
    ...halves.filter((half) => half % 2 === 0).map((half) => draw("text", { x: SIDE - 16, y: y((half * step) / 2) + 4.5, "text-anchor": "end", class: "numeral" }, trimmed((half * step) / 2, 1))),
  ]
}

/** @param {number} at @param {string} name @param {boolean} below the words go below it */
function lineAt(at, name, below) {
  return [
    draw("path", { d: `M${SIDE - 10} ${at}H${FAR}`, class: "waterline" }),
    draw("text", { x: FAR - 4, y: below ? at + 18 : at - 8, "text-anchor": "end", class: "line-name" }, name),
  ]
}

/** @param {number} at @param {number} kkm @param {VerdictDto | null} verdict @param {boolean} above the words go above it */
function markAt(at, kkm, verdict, above) {
  const x = SIDE + 44
  return [
    draw("g", { class: `planned ${verdict ?? ""}` },
      draw("circle", { cx: x, cy: at, r: 10, class: "ring" }),
      draw("path", { d: `M${x - 20} ${at}H${x + 20}`, class: "stroke" }),
      draw("text", { x: x + 28, y: above ? at - 4 : at + 14, class: "planned-name" }, say("hull-this-run", { load: load(kkm) }))),
  ]
}

/** The next 1, 2 or 5 times a power of ten. @param {number} value */
function niceStep(value) {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 2, 5].find((nice) => nice * power >= value) ?? 10) * power
}

/** @param {number | null} planned @param {number | null} waterline @param {Line | null} line */
function inWords(planned, waterline, line) {
  const first = planned === null ? say("hull-spoken-no-run") : say("hull-spoken-run", { load: load(planned) })
  const second = waterline === null ? say("hull-spoken-nothing") : line?.line_kkm ? say("hull-spoken-line", { load: load(waterline) }) : say("hull-spoken-carried", { load: load(waterline) })
  return `${first} ${second}`
}
