// Short messages at the foot of the window: what was done, with its undo, or what could not be done.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { say } from "../lib/messages.js"
import { words } from "./problem-note.js"

const SHOWN_MS = 8000

export class ToastRack extends HTMLElement {
  #said = make("div", { role: "status", class: "toasts" })
  #alarmed = make("div", { role: "alert", class: "toasts" })
  #asked = make("div", { role: "status", class: "toasts" })

  // Lifecycle

  connectedCallback() {
    this.append(this.#alarmed, this.#asked, this.#said)
  }

  // Actions

  /** @param {string} text @param {{ name: string, spoken: string, press: () => void } | null} action @param {boolean} [beside] what was said before stays, but can no longer be taken back from there: it is not the last step any more */
  say(text, action, beside = false) {
    const note = this.#note(make("p", {}, text), action && button(action.name, () => { note.remove(); action.press() }, { class: "low sea", "aria-label": action.spoken }))
    if (beside) for (const before of this.#said.querySelectorAll(".button")) before.remove()
    else this.#said.replaceChildren()
    this.#said.append(note)
    this.#leaveLater(note)
  }

  /** @param {string} message @param {string | null} hint */
  alarm(message, hint) {
    this.#alarmed.replaceChildren(this.#note(make("div", {}, make("p", {}, make("b", {}, message)), hint && make("p", {}, hint))))
  }

  /** Asks something that can wait; it stays until it is answered or put away. The same thing asked again takes its place. @param {string} about @param {string} text @param {Record<string, () => void>} answers */
  ask(about, text, answers) {
    const note = this.#note(make("p", {}, text), make("div", { class: "answers" }, ...Object.entries(answers).map(([name, press]) => button(name, () => { note.remove(); press() }, { class: "low sea" }))))
    note.dataset.about = about
    for (const same of this.#asked.querySelectorAll(`[data-about="${CSS.escape(about)}"]`)) same.remove()
    this.#asked.append(note)
  }

  // Private

  /** @param {HTMLElement} text @param {HTMLElement | null} [action] */
  #note(text, action = null) {
    const note = make("div", { class: "toast" }, text, action,
      make("button", { type: "button", class: "close", "aria-label": say("toast-put-away"), on: { click: () => note.remove() } }))
    return note
  }

  /** Stays while it is pointed at or focused. @param {HTMLElement} note */
  #leaveLater(note) {
    setTimeout(() => (note.matches(":hover, :focus-within") ? this.#leaveLater(note) : note.remove()), SHOWN_MS)
  }
}

customElements.define("toast-rack", ToastRack)

/** Says that something was done; with an undo when there is one to take back. @param {string} text @param {string | null} [undo] what it would take back, in words */
export function toast(text, undo = null) {
  rack().say(text, taking(undo))
}

/** Says that something came by itself, which may be while something else is being said. @param {string} text @param {string | null} undo */
export function notice(text, undo) {
  rack().say(text, taking(undo), true)
}

/** Asks something that can wait. @param {string} about what tells it from other questions @param {string} text @param {Record<string, () => void>} answers by the words on their buttons */
export function ask(about, text, answers) {
  rack().ask(about, text, answers)
}

/** Says that something could not be done. @param {unknown} problem */
export function failed(problem) {
  const { message, hint } = words(problem)
  rack().alarm(message, hint)
}

export const undoLast = () => step(api.undo, (what) => what === null ? nothing(say("toast-nothing-to-undo")) : { text: say("toast-undone", { what }), action: redoing(what) })
export const redoLast = () => step(api.redo, (what) => what === null ? nothing(say("toast-nothing-to-redo")) : { text: say("toast-done-again", { what }), action: undoing(what) })

// Private

/** @param {string | null} undo */
const taking = (undo) => undo === null ? null : undoing(undo)
/** @param {string} what */
const undoing = (what) => ({ name: say("common-undo"), spoken: say("common-undo-what", { what }), press: () => { undoLast() } })
/** @param {string} what */
const redoing = (what) => ({ name: say("common-redo"), spoken: say("common-redo-what", { what }), press: () => { redoLast() } })
/** @param {string} text */
const nothing = (text) => ({ text, action: null })
const rack = () => /** @type {ToastRack} */ (document.querySelector("toast-rack"))

/** @param {typeof api.undo} take @param {(what: string | null) => { text: string, action: Parameters<ToastRack["say"]>[1] }} told */
async function step(take, told) {
  try {
    const { text, action } = told((await take()).value)
    rack().say(text, action)
  } catch (problem) {
    failed(problem)
  }
}
