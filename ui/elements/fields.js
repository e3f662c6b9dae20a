// Fields of forms: labelled, with a place for what is wrong, native in behaviour.

import { freshId, make } from "../lib/make.js"
import { dayAndYear, dayPlus, kmInUnits, number, parseDay, toKm } from "../lib/format.js"
import { say } from "../lib/messages.js"

/** @import { Units } from "../api.d.ts" */
/** @import { Props } from "../lib/make.js" */

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
 * A labelled day: typed as 2026-11-22, 22.11.2026 or "yesterday"; the arrow keys walk by days; read back in words.
 *
 * @param {string} name @param {string} value "" for none @param {() => string} today @param {Props & { hint?: string }} [props]
 */
export function dayField(name, value, today, { hint = say("field-day-hint"), ...props } = {}) {
  const input = make("input", { id: freshId("day"), class: "input", autocomplete: "off", placeholder: say("field-day-placeholder"), value, ...props })
  const field = around(name, input, hint)
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
    if (!by || !day) return
    event.preventDefault()
    input.value = dayPlus(day, by)
    input.dispatchEvent(new Event("input", { bubbles: true }))
    input.dispatchEvent(new Event("change", { bubbles: true }))
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

// Private

/** @param {string} name @param {HTMLElement} input @param {string} [hint] */
function around(name, input, hint) {
  const wrong = make("p", { class: "wrong", id: freshId("wrong") })
  const hinted = make("p", { class: "hint", id: freshId("hint") }, hint ?? "")
  input.setAttribute("aria-describedby", hint === undefined ? wrong.id : `${hinted.id} ${wrong.id}`)
  return { wrong, hinted, field: make("div", { class: "field" }, make("label", { for: input.id }, name), input, hint === undefined ? null : hinted, wrong) }
}
