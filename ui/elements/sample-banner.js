// Says, as long as it is so, that these runs are nobody's.

import * as api from "../backend.js"
import { askFor } from "../lib/asking.js"
import { button, make } from "../lib/make.js"
import { say, sayWith } from "../lib/messages.js"
import { failed } from "./toast-rack.js"

export class SampleBanner extends HTMLElement {
  // Actions

  /** @param {boolean} sample */
  show(sample) {
    if (sample === this.hasChildNodes()) return
    if (!sample) return this.replaceChildren()
    this.replaceChildren(make("aside", { class: "sample-banner", "aria-label": say("sample-name") },
      make("p", {}, ...sayWith("sample-said", { name: make("b", {}, say("sample-name-said")) })),
      button(say("common-leave-the-sample"), () => this.#leave())))
  }

  // Private

  async #leave() {
    try {
      await api.sampleLeave()
      askFor("reopen")
    } catch (problem) {
      failed(problem)
    }
  }
}

customElements.define("sample-banner", SampleBanner)
