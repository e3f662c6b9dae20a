// Lies over the window while files are held above it.

import * as api from "../backend.js"
import { make } from "../lib/make.js"
import { say } from "../lib/messages.js"
import { mark } from "./marks.js"

export class DropVeil extends HTMLElement {
  // Lifecycle

  connectedCallback() {
    // What is dropped is imported behind the window; its result comes back as an event.
    api.onDrag((state) => {
      if (state === "over" && this.hidden) this.#fill()
      this.hidden = state !== "over"
    })
  }

  // Private

  /** In the language that is spoken by then. */
  #fill() {
    this.replaceChildren(make("div", { role: "status" }, mark(), make("p", {}, say("drop-let-go")), make("p", { class: "small" }, say("drop-what"))))
  }
}

customElements.define("drop-veil", DropVeil)
