// What every screen shares: it hears when the logbook changed, and leaves nothing behind when it goes.

import * as api from "../backend.js"
import { problemNote } from "../elements/problem-note.js"
import { say } from "./messages.js"
import { loadPreferences } from "./preferences.js"

/** @import { Topic } from "../api.d.ts" */

export class View extends HTMLElement {
  /** The topics this screen shows. @type {Topic[]} */
  static topics = []

  #leaving = new AbortController()
  #turn = 0

  // Lifecycle

  connectedCallback() {
    this.dataset.waits = say("common-loading")
    const { topics } = /** @type {typeof View} */ (this.constructor)
    api.onChanged(async (changed) => {
      // Another hand may have changed the units a screen is written in.
      if (changed.includes("settings")) await loadPreferences().catch(() => {})
      if (changed.some((topic) => topics.includes(topic)) && !this.left.aborted) this.update()
    }, this.left)
    this.update()
  }

  disconnectedCallback() {
    this.#leaving.abort()
  }

  // Actions

  /** Aborted when the screen goes. */
  get left() { return this.#leaving.signal }

  /** Loads and shows; the last call wins, and a failure is shown in place. */
  async update() {
    const turn = ++this.#turn
    const isCurrent = () => turn === this.#turn && !this.left.aborted
    this.setAttribute("aria-busy", "true")
    this.toggleAttribute("data-bare", !this.hasChildNodes())
    try {
      await this.load(isCurrent)
    } catch (problem) {
      if (isCurrent()) this.replaceChildren(problemNote(problem, () => { this.replaceChildren(); this.update() }))
    }
    if (isCurrent()) {
      this.removeAttribute("aria-busy")
      this.removeAttribute("data-bare")
      this.dispatchEvent(new Event("plimsoll:shown", { bubbles: true }))
    }
  }

  /** @param {() => boolean} _isCurrent false once a newer load began @returns {Promise<void>} */
  async load(_isCurrent) {}
}

/** Once what is on the screen now has been seen. @param {() => void} then */
export const afterPaint = (then) => requestAnimationFrame(() => setTimeout(then))
