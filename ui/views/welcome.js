// The first page: which knee, since when, and three ways in.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { parseDay } from "../lib/format.js"
import { loadPreferences, preferences } from "../lib/preferences.js"
import { choice, dayField } from "../elements/fields.js"
import { mark } from "../elements/marks.js"
import { failed } from "../elements/toast-rack.js"

/** @import { WatchedDto } from "../api.d.ts" */

export class WelcomeView extends HTMLElement {
  /** @type {WatchedDto | null} */
  #side = null
  today = ""

  // Lifecycle

  connectedCallback() {
    const since = dayField("Since when is it sore?", "", () => this.today, { hint: "Roughly is fine. Leave it empty if you don’t know." })
    const missing = make("p", { class: "wrong", role: "alert" })
    const go = (/** @type {string} */ what) => this.#begin(since.input.value, missing, what)
    this.append(
      make("header", {}, mark(), make("h1", { tabindex: -1 }, "How much running does your knee take today?")),
      make("p", { class: "lead" }, "A ship’s hull carries a painted line: load it no deeper than this. Plimsoll draws that line for a runner’s knee, from your own runs and the knee’s own answers."),
      make("div", { class: "setting" },
        choice("Which knee is it?", [["left", "Left"], ["right", "Right"], ["both", "Both"]], null, (side) => { this.#side = /** @type {WatchedDto} */ (side); missing.textContent = "" }),
        missing, since.field),
      make("div", { class: "ways" },
        button("Import runs…", () => go("import"), { class: "main" }),
        button("Type a run…", () => go("new-run")),
        button("Begin without a run", () => go("today"), { class: "bare" })),
      make("div", { class: "look" }, make("p", {}, "Not yet? "), button("Look around in a sample logbook", () => this.#sample(), { class: "bare" })),
      make("p", { class: "small quiet" }, "Plimsoll is a diary and a calculator for your own numbers. It does not diagnose. Everything stays in one file on this machine."))
    this.dispatchEvent(new Event("plimsoll:shown", { bubbles: true }))
  }

  // Private

  /** @param {string} since @param {HTMLElement} missing @param {string} what */
  async #begin(since, missing, what) {
    if (this.#side === null) {
      missing.textContent = "Say which knee first: the questions need it."
      this.querySelector("input")?.focus()
      return
    }
    try {
      await api.setSettings({ ...preferences(), side: this.#side, since: parseDay(since, this.today), welcomed: true })
      await loadPreferences()
      this.#ask("reopen")
      if (what !== "today") this.#ask(what)
    } catch (problem) {
      failed(problem)
    }
  }

  async #sample() {
    try {
      await api.sampleOpen()
      this.#ask("reopen")
    } catch (problem) {
      failed(problem)
    }
  }

  /** @param {string} what */
  #ask(what) {
    document.dispatchEvent(new CustomEvent("plimsoll:ask", { detail: what }))
  }
}

customElements.define("welcome-view", WelcomeView)
