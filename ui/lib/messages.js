// What the window says, in the language that is spoken. The sentences are the logbook's (messages/*/window-*.ftl); this file only puts them together.
//
//     say("log-runs", { count: 3 })                          "3 runs"
//     make("p", {}, ...sayWith("log-see", { link: anchor })) words with an element among them

import * as api from "../backend.js"

/** @import { Catalogue, Piece } from "../api.d.ts" */
/** What a message is told: words, or a number, which decides a plural. @typedef {string | number} Argument */

/** @type {Catalogue} */
let held = { code: "en", locale: "en-GB", right_to_left: false, messages: {} }
let plurals = new Intl.PluralRules(held.locale)
let numbers = new Intl.NumberFormat(held.locale)

/** Loads them. Nothing is shown before. */
export async function loadMessages() {
  speak(await api.messages(typeof navigator === "undefined" ? null : navigator.language))
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

/** The code of the language that is spoken: "en". */
export const spoken = () => held.code

/** How numbers and days are written. */
export const locale = () => held.locale

/** One message. @param {string} id @param {Record<string, Argument>} [args] @returns {string} */
export function say(id, args = {}) {
  const pieces = held.messages[id]
  return pieces ? flat(pieces, args) : id
}

/** One message with elements among its words, for `make`. @template {Node} N @param {string} id @param {Record<string, N | Argument>} args @returns {(N | string)[]} */
export function sayWith(id, args) {
  return mixed(held.messages[id] ?? [id], args)
}

// Private

/** @param {Piece[]} pieces @param {Record<string, Argument>} args @returns {string} */
function flat(pieces, args) {
  return pieces.map((piece) => {
    if (typeof piece === "string") return piece
    if ("argument" in piece) return isolated(args[piece.argument] ?? "")
    return flat(formOf(piece, args[piece.choose]), args)
  }).join("")
}

/** @template {Node} N @param {Piece[]} pieces @param {Record<string, N | Argument>} args @returns {(N | string)[]} */
function mixed(pieces, args) {
  return pieces.flatMap((piece) => {
    if (typeof piece === "string") return [piece]
    if ("choose" in piece) return mixed(formOf(piece, args[piece.choose]), args)
    const given = args[piece.argument] ?? ""
    return [isArgument(given) ? isolated(given) : given]
  })
}

/** @param {Extract<Piece, { choose: string }>} choice @param {unknown} by @returns {Piece[]} */
function formOf({ forms, otherwise }, by) {
  const exact = forms[String(by)]
  return exact ?? (typeof by === "number" ? forms[plurals.select(by)] : undefined) ?? otherwise
}

/** @param {Node | Argument} given @returns {given is Argument} */
const isArgument = (given) => typeof given !== "object"

/** Latin words among Arabic ones keep to themselves, so that they do not turn the line around them. @param {Argument} value */
function isolated(value) {
  const text = typeof value === "number" ? numbers.format(value) : value
  return held.right_to_left && /[a-z]/i.test(text) ? `\u2068${text}\u2069` : text
}
