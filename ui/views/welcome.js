// The first page: which knee, since when, and three ways in; then the red-flag questions, before the first run.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { parseDay } from "../lib/format.js"
import { loadPreferences, preferences } from "../lib/preferences.js"
import { loadRedFlags } from "../lib/red-flags.js"
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
        button("Import runs…", () => go("import-files"), { class: "main" }),
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
      await this.#askFlags(what)
    } catch (problem) {
      failed(problem)
    }
  }

  /** The second page. It can be put off: Today asks again. @param {string} what */
  async #askFlags(what) {
    const [screen, { RedFlagQuestions }] = await Promise.all([loadRedFlags(), import("../elements/red-flag-questions.js")])
    if (!screen.due) return this.#leave(what)
    const questions = new RedFlagQuestions()
    const heading = make("h1", { tabindex: -1 }, "Some knees need to be looked at first")
    this.replaceChildren(
      make("header", {}, mark(), heading),
      make("div", { class: "put-off" },
        make("p", { class: "lead" }, "Say yes or no to each. Your answers stay on this machine."),
        make("div", { class: "buttons" }, button("Not now", () => this.#leave(what), { class: "bare" }), make("span", { class: "small quiet" }, "Today will ask again."))),
      questions)
    questions.show(screen)
    questions.onkept = ({ stop }) => this.#leave(stop ? "today" : what)
    scrollTo(0, 0)
    heading.focus()
  }

  /** @param {string} what */
  #leave(what) {
    this.#ask("reopen")
    if (what !== "today") this.#ask(what)
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
