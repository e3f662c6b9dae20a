// Fields of forms: labelled, with a place for what is wrong, native in behaviour.

import { draw, freshId, make } from "../lib/make.js"
import { dayAndYear, dayPlus, kmInUnits, number, parseDay, toKm } from "../lib/format.js"
import { say } from "../lib/messages.js"

/** @import { Units } from "../api.d.ts" */
/** @import { Props } from "../lib/make.js" */
/** @import { DayPicker } from "./day-picker.js" */

/**
 * A labelled text field.
 *
 * @param {string} name
 * @param {Props & { hint?: string }} [props] attributes of the input
 */
export function textField(name, { hint, ...props } = {}) {
  const input = make("input", { id: freshId("field"), autocomplete: "off", ...props, class: `input ${props.class ?? ""}`.trim() })
  return { input, ...around(name, input, hint) }
}

/** A labelled field of several lines. @param {string} name @param {Props} [props] */
export function areaField(name, props = {}) {
  const input = make("textarea", { id: freshId("field"), class: "input", rows: 3, ...props })
  return { input, ...around(name, input) }
}

/** A labelled list to pick from. @param {string} name @param {[string, string][]} options @param {string} value @param {Props} [props] */
export function selectField(name, options, value, props = {}) {
  const input = make("select", { id: freshId("field"), class: "input", ...props }, ...options.map(([key, text]) => make("option", { value: key, selected: key === value }, text)))
  return { input, ...around(name, input) }
}

/**
 * A labelled day: typed as 2026-11-22, 22.11.2026 or "yesterday", or picked from a month; the arrow keys walk by days; read back in words.
 *
 * @param {string} name @param {string} value "" for none @param {() => string} today @param {Props & { hint?: string }} [props]
 */
export function dayField(name, value, today, { hint = say("field-day-hint"), ...props } = {}) {
  const input = make("input", { id: freshId("day"), class: "input", autocomplete: "off", placeholder: say("field-day-placeholder"), value, ...props })
  const take = (/** @type {string} */ day) => {
    input.value = day
    for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, { bubbles: true }))
  }
  const field = around(name, input, hint, withMonth(name, input, today, take))
  const readBack = () => {
    const day = input.value.trim() === "" ? null : parseDay(input.value, today())
    const isWrong = day === null && input.value.trim() !== ""
    field.wrong.textContent = isWrong ? say("field-day-wrong") : ""
    field.hinted.textContent = day ? dayAndYear(day) : isWrong ? "" : hint
    input.setAttribute("aria-invalid", String(isWrong))
    return { day, isWrong }
  }
  input.addEventListener("input", readBack)
  input.addEventListener("change", () => { const { day } = readBack(); if (day) input.value = day })
  input.addEventListener("keydown", (event) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    const day = parseDay(input.value, today()) ?? (input.value.trim() === "" ? today() : null)
    if (!by || !day || event.altKey) return
    event.preventDefault()
    take(dayPlus(day, by))
  })
  readBack()
  return { input, ...field, read: readBack }
}

/** The longest run that was comfortable before the break, in the runner's unit; read as kilometres. @param {number | null} km @param {Units} units */
export function longestField(km, units) {
  const field = textField(say("settings-longest", { unit: units }), { value: kmInUnits(km, units), inputmode: "decimal", hint: say("settings-longest-hint") })
  const read = () => {
    const value = number(field.input.value)
    const isWrong = value !== null && !(value > 0 && value <= 300)
    blame(field, isWrong ? say("settings-wrong-distance") : "")
    return { km: value === null || isWrong ? null : toKm(value, units), isWrong }
  }
  return { ...field, read }
}

/**
 * One of a few, all in sight.
 *
 * @param {string} name
 * @param {[string, string][]} options
 * @param {string | null} value
 * @param {(value: string) => void} choose
 * @param {{ quiet?: boolean }} [options2] quiet: the name is for listeners only
 */
export function choice(name, options, value, choose, { quiet = false } = {}) {
  const group = freshId("choice")
  return make("fieldset", { class: "field" },
    make("legend", { class: quiet ? "out-of-sight" : null }, name),
    make("div", { class: "choice" }, ...options.map(([key, text]) =>
      make("label", {},
        make("input", { type: "radio", name: group, value: key, checked: key === value, on: { change: () => choose(key) } }),
        make("span", { "data-text": text }, text)))))
}

/** A box to tick. @param {string} name @param {boolean} checked */
export function tick(name, checked) {
  const input = make("input", { type: "checkbox", checked })
  return { input, field: make("label", { class: "tick" }, input, name) }
}

/** Says under a field what is wrong with it, or nothing. @param {{ input: HTMLElement, wrong: HTMLElement }} field @param {string} text */
export function blame({ input, wrong }, text) {
  wrong.textContent = text
  input.setAttribute("aria-invalid", String(text !== ""))
}

/** @typedef {{ input: HTMLInputElement, wrong: HTMLElement }} Field */

/** The number in a field, `null` for none; blames it when it is out of range. @param {Field} field @param {(text: string) => number | null} parse @param {[number, number]} range @param {string} advice */
export function numberIn(field, parse, [least, most], advice) {
  const value = parse(field.input.value)
  const isWrong = value !== null && !(value >= least && value <= most)
  if (isWrong) blame(field, advice)
  return isWrong ? null : value
}

// Private

/** A field for a day and, in it, a button for a month to pick from; Alt and ↓ open it too. @param {string} name @param {HTMLInputElement} input @param {() => string} today @param {(day: string) => void} take */
function withMonth(name, input, today, take) {
  // An older engine has nothing to lay over a dialog; there the day is typed.
  if (!("popover" in HTMLElement.prototype)) return input
  const id = freshId("month")
  const picker = /** @type {DayPicker} */ (make(/** @type {any} */ ("day-picker"), { id, class: "month", popover: "auto", role: "dialog", "aria-label": say("field-day-pick", { name }) }))
  const press = make("button", { type: "button", class: "pick-day", tabindex: -1, popovertarget: id, title: say("field-day-pick-key"), "aria-label": say("field-day-pick", { name }) },
    draw("svg", { viewBox: "0 0 20 20", width: 20, height: 20, "aria-hidden": "true" }, draw("path", { d: "M3.5 5.5h13v11h-13zM3.5 8.5h13M7 3v4M13 3v4" })))
  const room = make("div", { class: "day-room" }, input, press, picker)
  picker.addEventListener("toggle", async (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== "open") return
    await import("./day-picker.js")
    picker.onpick = (day) => { input.focus(); if (day !== "") take(day) }
    picker.show(input, parseDay(input.value, today()), today())
  })
  input.setAttribute("aria-keyshortcuts", "Alt+ArrowDown")
  input.addEventListener("keydown", (event) => {
    if (!event.altKey || event.key !== "ArrowDown") return
    event.preventDefault()
    picker.showPopover()
  })
  return room
}

/** @param {string} name @param {HTMLElement} input @param {string} [hint] @param {HTMLElement} [room] what the input stands in */
function around(name, input, hint, room = input) {
  const wrong = make("p", { class: "wrong", id: freshId("wrong") })
  const hinted = make("p", { class: "hint", id: freshId("hint") }, hint ?? "")
  input.setAttribute("aria-describedby", hint === undefined ? wrong.id : `${hinted.id} ${wrong.id}`)
  return { wrong, hinted, field: make("div", { class: "field" }, make("label", { for: input.id }, name), room, hint === undefined ? null : hinted, wrong) }
}
