// What a key does, and how it is written. The list itself is doings.js.

import { DOINGS } from "./doings.js"
import { say } from "./messages.js"

/** @import { Doing } from "./doings.js" */
/** @typedef {Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">} Press */

/** The doing a key asks for; in a text field one that yields is the field's own. @param {Press} press @param {boolean} isTyping in a text field, which keeps letters for itself @returns {Doing | undefined} */
export function doingOf(press, isTyping) {
  const name = nameOf(press)
  if (name === null || (isTyping && name.length === 1)) return undefined
  return DOINGS.find(({ keys, by }) => by !== "engine" && keys.includes(name))
}

/** A key as it is written on a Mac or elsewhere: its caps, in order. @param {string} key @param {boolean} isMac */
export function capsOf(key, isMac) {
  return key.split("+").map((cap) => ({ Mod: isMac ? "⌘" : say("keys-ctrl"), Shift: isMac ? "⇧" : say("keys-shift"), "=": "+", "-": "−" })[cap] ?? cap)
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
