// The rail: where to go, what can be done from anywhere. Its edge is a draught scale; the mark sits where you are.

import * as api from "../backend.js"
import { askFor } from "../lib/asking.js"
import { button, make } from "../lib/make.js"
import { say } from "../lib/messages.js"
import { SCREENS, hashOf, placeOf, screenName } from "../lib/router.js"
import { bringBack, isStopped } from "../lib/red-flags.js"
import { mark, stopMark } from "./marks.js"
import { redoLast, undoLast } from "./toast-rack.js"

export class AppRail extends HTMLElement {
  #undo = button(say("common-undo"), undoLast, { class: "bare low", disabled: true })
  #redo = button(say("common-redo"), redoLast, { class: "bare low", disabled: true })
  #links = SCREENS.map((screen) => make("a", { href: hashOf(screen) }, screenName(screen)))
  #stop = make("a", { class: "stands", href: hashOf("today"), hidden: true, on: { click: bringBack } }, stopMark(), say("rail-red-flag"))
  #leaving = new AbortController()

  // Lifecycle

  connectedCallback() {
    this.append(
      make("p", { class: "wordmark" }, mark(), "Plimsoll"),
      make("nav", { "aria-label": say("rail-screens") }, make("ul", {}, ...this.#links.map((link) => make("li", {}, link))), this.#stop),
      make("div", { class: "doings", role: "group", "aria-label": say("rail-add") },
        button(say("common-import-runs"), () => askFor("import-files"), { class: "sea" }),
        button(say("common-new-run"), () => askFor("new-run"))),
      make("div", { class: "steps", role: "group", "aria-label": say("rail-steps") },
        this.#undo, this.#redo,
        button(say("rail-keys"), () => askFor("keys"), { class: "bare low", "aria-label": say("rail-keys-spoken") })))
    const { signal } = this.#leaving
    addEventListener("hashchange", () => this.#place(), { signal })
    document.addEventListener("plimsoll:red-flags", () => this.#place(), { signal })
    api.onChanged(() => this.#history(), signal)
    this.#place()
    this.#history()
  }

  disconnectedCallback() {
    this.#leaving.abort()
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
    name(this.#undo, undo === null ? null : say("common-undo-what", { what: undo }))
    name(this.#redo, redo === null ? null : say("common-redo-what", { what: redo }))
  }
}

customElements.define("app-rail", AppRail)

/** Tells what it would do; with nothing to do it rests. @param {HTMLButtonElement} button @param {string | null} what */
function name(button, what) {
  button.disabled = what === null
  button.title = what ?? ""
  if (what === null) button.removeAttribute("aria-label")
  else button.setAttribute("aria-label", what)
}
