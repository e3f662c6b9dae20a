// What a key does, and how it is written. The list itself is doings.js.

import { DOINGS } from "./doings.js"

/** @import { Doing } from "./doings.js" */
/** @typedef {Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">} Press */

/** The doing a key asks for. @param {Press} press @param {boolean} isTyping in a text field, which keeps some for itself @returns {Doing | undefined} */
export function doingOf(press, isTyping) {
  const name = nameOf(press)
  const doing = DOINGS.find(({ keys, by }) => by !== "engine" && name !== null && keys.includes(name))
  if (doing && isTyping && (doing.yields || isLetter(name))) return undefined
  return doing
}

/** A key as it is written on a Mac or elsewhere: its caps, in order. @param {string} key @param {boolean} isMac */
export function capsOf(key, isMac) {
  return key.split("+").map((cap) => ({ Mod: isMac ? "⌘" : "Ctrl", Shift: isMac ? "⇧" : "Shift", "=": "+", "-": "−" })[cap] ?? cap)
}

// Private

/** @param {Press} press */
function nameOf({ key, ctrlKey, metaKey, shiftKey, altKey }) {
  if (altKey) return null
  const cap = key.length === 1 ? key.toUpperCase() : key
  if (!ctrlKey && !metaKey) return cap
  // A sign may need Shift on one keyboard and not on another; a letter never does.
  const shift = shiftKey && /^\p{L}$/u.test(cap) ? "Shift+" : ""
  return `Mod+${shift}${cap === "+" ? "=" : cap}`
}

/** @param {string | null} name */
const isLetter = (name) => name !== null && name.length === 1
