// The first page: which knee, since when, and three ways in; then the red-flag questions, before the first run.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { parseDay } from "../lib/format.js"
import { say } from "../lib/messages.js"
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
  /** Aborted when the first page is answered, or goes. */
  #waiting = new AbortController()

  // Lifecycle

  connectedCallback() {
    // Somebody said from outside which knee it is: there is nothing to welcome to.
    api.onChanged(() => {
      api.today().then(({ welcome, knees }) => { if (!welcome && knees.length > 0 && !this.#waiting.signal.aborted) this.#ask("reopen") }).catch(failed)
    }, this.#waiting.signal)
    const since = dayField(say("welcome-since"), "", () => this.today, { hint: say("welcome-since-hint") })
    const missing = make("p", { class: "wrong", role: "alert" })
    const go = (/** @type {string} */ what) => this.#begin(since.input.value, missing, what)
    this.append(
      make("header", {}, mark(), make("h1", { tabindex: -1 }, say("welcome-title"))),
      make("p", { class: "lead" }, say("welcome-lead")),
      make("div", { class: "setting" },
        choice(say("welcome-knee"), [["left", say("common-left")], ["right", say("common-right")], ["both", say("common-both")]], null, (side) => { this.#side = /** @type {WatchedDto} */ (side); missing.textContent = "" }),
        missing, since.field),
      make("div", { class: "ways" },
        button(say("common-import-runs"), () => go("import-files"), { class: "main" }),
        button(say("common-type-a-run"), () => go("new-run")),
        button(say("welcome-begin"), () => go("today"), { class: "bare" })),
      make("div", { class: "look" }, make("p", {}, `${say("welcome-not-yet")} `), button(say("welcome-sample"), () => this.#sample(), { class: "bare" })),
      make("p", { class: "small quiet" }, say("welcome-what-it-is")))
    this.dispatchEvent(new Event("plimsoll:shown", { bubbles: true }))
  }

  disconnectedCallback() {
    this.#waiting.abort()
  }

  // Private

  /** @param {string} since @param {HTMLElement} missing @param {string} what */
  async #begin(since, missing, what) {
    if (this.#side === null) {
      missing.textContent = say("welcome-knee-missing")
      this.querySelector("input")?.focus()
      return
    }
    this.#waiting.abort()
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
    const questions = Object.assign(new RedFlagQuestions(), { heading: /** @type {const} */ ("h2") })
    const heading = make("h1", { tabindex: -1 }, say("welcome-flags"))
    this.replaceChildren(
      make("header", {}, mark(), heading),
      make("div", { class: "put-off" },
        make("p", { class: "lead" }, say("welcome-flags-lead")),
        make("div", { class: "buttons" }, button(say("common-not-now"), () => this.#leave(what), { class: "bare" }), make("span", { class: "small quiet" }, say("welcome-asks-again")))),
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
