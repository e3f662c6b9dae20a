// What the window says, in the language that is spoken. The sentences are the logbook's (Fluent, in Rust); this file only puts them together.

import * as api from "../backend.js"

/** @import { Catalogue, Piece } from "../api.d.ts" */
/** @typedef {string | number} Argument */

/** @type {Catalogue} */
let held = { code: "en", locale: "en-GB", right_to_left: false, messages: {} }
let plurals = new Intl.PluralRules(held.locale)
let numbers = new Intl.NumberFormat(held.locale)

/** Loads them; also called when the language changed. */
export async function loadMessages() {
  speak(await api.messages())
}

/** @param {Catalogue} catalogue */
export function speak(catalogue) {
  held = catalogue
  plurals = new Intl.PluralRules(held.locale)
  numbers = new Intl.NumberFormat(held.locale)
  if (typeof document === "undefined") return
  document.documentElement.lang = held.code
  document.documentElement.dir = held.right_to_left ? "rtl" : "ltr"
}

/** How numbers and days are written. */
export const locale = () => held.locale

/** One message. @param {string} name @param {Record<string, Argument>} [args] @returns {string} */
export function say(name, args = {}) {
  const pieces = held.messages[name]
  return pieces ? flat(pieces, args) : name
}

/** One message with elements among its words, for `make`. @template {Node} N @param {string} name @param {Record<string, N | Argument>} args @returns {(N | string)[]} */
export function sayWith(name, args) {
  return (held.messages[name] ?? [name]).flatMap((piece) => {
    const there = typeof piece === "object" && "argument" in piece ? args[piece.argument] : undefined
    return there !== undefined && typeof there === "object" ? [there] : [flat([piece], /** @type {Record<string, Argument>} */ (args))]
  })
}

// Private

/** @param {Piece[]} pieces @param {Record<string, Argument>} args @returns {string} */
function flat(pieces, args) {
  return pieces.map((piece) => {
    if (typeof piece === "string") return piece
    if ("argument" in piece) return isolated(args[piece.argument] ?? "")
    const by = args[piece.choose]
    const form = typeof by === "number" ? piece.forms[String(by)] ?? piece.forms[plurals.select(by)] : piece.forms[String(by)]
    return flat(form ?? piece.otherwise, args)
  }).join("")
}

/** Foreign words must not turn a line around that runs the other way. @param {Argument} value */
function isolated(value) {
  const text = typeof value === "number" ? numbers.format(value) : value
  return held.right_to_left ? `\u2068${text}\u2069` : text
}
