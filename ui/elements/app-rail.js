// The rail: where to go, what can be done from anywhere. Its edge is a draught scale; the mark sits where you are.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { SCREENS, hashOf, placeOf, screenName } from "../lib/router.js"
import { isStopped } from "../lib/red-flags.js"
import { mark, stopMark } from "./marks.js"
import { redoLast, undoLast } from "./toast-rack.js"

export class AppRail extends HTMLElement {
  #undo = button("Undo", undoLast, { class: "bare low", disabled: true })
  #redo = button("Redo", redoLast, { class: "bare low", disabled: true })
  #links = SCREENS.map((screen) => make("a", { href: hashOf(screen) }, screenName(screen)))
  #stop = make("a", { class: "stands", href: hashOf("today"), hidden: true }, stopMark(), "A red flag stands")

  // Lifecycle

  connectedCallback() {
    this.append(
      make("p", { class: "wordmark" }, mark(), "Plimsoll"),
      make("nav", { "aria-label": "Screens" }, make("ul", {}, ...this.#links.map((link) => make("li", {}, link))), this.#stop),
      make("div", { class: "doings", role: "group", "aria-label": "Add to the logbook" },
        button("Import runs…", () => this.#ask("import-files"), { class: "sea" }),
        button("New run…", () => this.#ask("new-run"))),
      make("div", { class: "steps", role: "group", "aria-label": "Steps" },
        this.#undo, this.#redo,
        button("Keys", () => this.#ask("keys"), { class: "bare low", "aria-label": "Keys: keyboard shortcuts" })))
    addEventListener("hashchange", () => this.#place())
    document.addEventListener("plimsoll:red-flags", () => this.#place())
    api.onChanged(() => this.#history())
    this.#place()
    this.#history()
  }

  // Private

  #place() {
    const { screen } = placeOf(location.hash)
    this.#stop.hidden = !isStopped() || screen === "today"
    for (const link of this.#links) {
      if (link.hash === hashOf(screen)) link.setAttribute("aria-current", "page")
      else link.removeAttribute("aria-current")
    }
  }

  async #history() {
    const { undo, redo } = await api.history().catch(() => ({ undo: null, redo: null }))
    name(this.#undo, "Undo", undo)
    name(this.#redo, "Redo", redo)
  }

  /** @param {string} what */
  #ask(what) {
    this.dispatchEvent(new CustomEvent("plimsoll:ask", { bubbles: true, detail: what }))
  }
}

customElements.define("app-rail", AppRail)

/** @param {HTMLButtonElement} button @param {string} word @param {string | null} what */
function name(button, word, what) {
  button.disabled = what === null
  button.title = what === null ? "" : `${word}: ${what}`
  button.setAttribute("aria-label", what === null ? word : `${word}: ${what}`)
}
