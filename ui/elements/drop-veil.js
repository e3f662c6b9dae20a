// Lies over the window while files are held above it.

import * as api from "../backend.js"
import { make } from "../lib/make.js"
import { mark } from "./marks.js"

export class DropVeil extends HTMLElement {
  // Lifecycle

  connectedCallback() {
    this.append(make("div", { role: "status" }, mark(), make("p", {}, "Let go to import"), make("p", { class: "small" }, "Recordings, exports and lists; ZIP files and folders too")))
    // What is dropped is imported behind the window; its result comes back as an event.
    api.onDrag((state) => { this.hidden = state !== "over" })
  }
}

customElements.define("drop-veil", DropVeil)
