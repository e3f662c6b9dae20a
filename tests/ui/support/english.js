// The window's messages as they are written, in the shape the app hands them to the window. Importing this speaks English.

import { readFileSync, readdirSync } from "node:fs"
import { createRequire } from "node:module"
import { speak } from "../../../ui/lib/messages.js"

/** @import { Catalogue, Piece } from "../../../ui/api.d.ts" */

/** What the tests need from npm is installed in one place. */
const { parse } = createRequire(new URL("../../e2e/package.json", import.meta.url))("@fluent/syntax")
const MESSAGES = new URL("../../../src-tauri/crates/logbook/messages/", import.meta.url)

/** The pieces of each message of a room's text, by name. @param {string} text @returns {Record<string, Piece[]>} */
export function messagesIn(text) {
  return Object.fromEntries(parse(text, {}).body.flatMap((entry) => {
    if (entry.type === "Junk") throw new Error(`not Fluent: ${entry.content}`)
    return entry.type === "Message" ? [[entry.id.name, piecesOf(entry.value)]] : []
  }))
}

/** The rooms of a language: their text, by name. @param {string} code @returns {Record<string, string>} */
export const roomsOf = (code) => Object.fromEntries(readdirSync(new URL(`${code}/`, MESSAGES)).filter((name) => name.endsWith(".ftl")).map((name) => [name.replace(".ftl", ""), readFileSync(new URL(`${code}/${name}`, MESSAGES), "utf8")]))

/** What the window can say in a language; what that lacks is English. @param {string} code @param {string} [locale] @returns {Catalogue} */
export function catalogueOf(code, locale = code) {
  const ofTheWindow = ["en", code].flatMap((spoken) => Object.entries(roomsOf(spoken))).filter(([name]) => isOfTheWindow(name))
  return { code, locale, right_to_left: code === "ar", messages: Object.assign({}, ...ofTheWindow.map(([, text]) => messagesIn(text))) }
}

/** The window's own rooms, and the one it shares with the menu. @param {string} room */
export const isOfTheWindow = (room) => room.startsWith("window-") || room === "doings" || room === "clock"

export const english = catalogueOf("en", "en-GB")

/** Says it in English, whatever was spoken before. */
export const speakEnglish = () => speak(english)

speakEnglish()

// Private

/** @param {any} pattern @returns {Piece[]} */
function piecesOf(pattern) {
  return pattern.elements.flatMap((element) => (element.type === "TextElement" ? [element.value] : pieceOf(element.expression)))
}

/** @param {any} expression @returns {Piece} */
function pieceOf(expression) {
  if (expression.type === "VariableReference") return { argument: expression.id.name }
  if (expression.type !== "SelectExpression" || expression.selector.type !== "VariableReference") throw new Error(`the window's messages have text, arguments and choices only, not a ${expression.type}`)
  const forms = expression.variants.filter((variant) => !variant.default).map(({ key, value }) => [key.type === "Identifier" ? key.name : key.value, piecesOf(value)])
  return { choose: expression.selector.id.name, forms: Object.fromEntries(forms), otherwise: piecesOf(expression.variants.find((variant) => variant.default).value) }
}
