// The welcome in three short steps: which knee and since when; what it knew before the break; the red-flag questions. Then the ways in.

import * as api from "../backend.js"
import { askFor } from "../lib/asking.js"
import { button, make } from "../lib/make.js"
import { say } from "../lib/messages.js"
import { loadPreferences, preferences, units } from "../lib/preferences.js"
import { loadRedFlags } from "../lib/red-flags.js"
import { choice, dayField, longestField } from "../elements/fields.js"
import { mark } from "../elements/marks.js"
import { failed } from "../elements/toast-rack.js"

/** @import { Settings, WatchedDto } from "../api.d.ts" */

const STEPS = 3

export class WelcomeView extends HTMLElement {
  /** @type {WatchedDto | null} */
  #side = null
  today = ""
  /** Aborted when the settings are kept, or this goes. */
  #waiting = new AbortController()
  #missing = make("p", { class: "wrong", role: "alert" })
  // Made once, so that going back finds what was typed.
  #since = dayField(say("welcome-since"), "", () => this.today, { hint: say("welcome-since-hint") })
  #longest = longestField(null, units())
  #from = dayField(say("settings-break-from"), "", () => this.today, { hint: say("settings-break-from-hint") })
  #to = dayField(say("settings-break-to"), "", () => this.today, { hint: say("settings-break-to-hint") })
  #knee = choice(say("welcome-knee"), [["left", say("common-left")], ["right", say("common-right")], ["both", say("common-both")]], null, (side) => { this.#side = /** @type {WatchedDto} */ (side); this.#missing.textContent = "" })

  // Lifecycle

  connectedCallback() {
    // Somebody said from outside which knee it is: there is nothing to welcome to.
    api.onChanged(() => {
      api.today().then(({ welcome, knees }) => { if (!welcome && knees.length > 0 && !this.#waiting.signal.aborted) askFor("reopen") }).catch(failed)
    }, this.#waiting.signal)
    this.#showKnee()
    this.dispatchEvent(new Event("plimsoll:shown", { bubbles: true }))
  }

  disconnectedCallback() {
    this.#waiting.abort()
  }

  // Private: the steps

  #showKnee() {
    this.replaceChildren(
      top(1, say("welcome-title")),
      make("p", { class: "lead" }, say("welcome-lead")),
      form(() => this.#kneeSaid(), make("div", { class: "setting" }, this.#knee, this.#missing, this.#since.field),
        make("button", { type: "submit", class: "button main" }, say("welcome-next"))),
      this.#others(),
      make("p", { class: "small quiet" }, say("welcome-what-it-is")))
  }

  #kneeSaid() {
    if (this.#side === null) {
      this.#missing.textContent = say("welcome-knee-missing")
      return this.querySelector("input")?.focus()
    }
    if (this.#since.read().isWrong) return this.#since.input.focus()
    this.#showBefore()
  }

  #showBefore() {
    const heading = top(2, say("welcome-before"))
    this.replaceChildren(heading,
      make("p", { class: "lead" }, say("welcome-before-lead")),
      form(() => this.#beforeSaid(), make("div", { class: "setting" }, this.#longest.field, make("div", { class: "pair" }, this.#from.field, this.#to.field)),
        make("button", { type: "submit", class: "button main" }, say("welcome-next")),
        button(say("welcome-skip-step"), () => this.#keep({})),
        button(say("welcome-back"), () => { this.#showKnee(); focusTop(this) }, { class: "bare" })))
    focusTop(this)
  }

  #beforeSaid() {
    const wrong = [this.#longest, this.#from, this.#to].find((field) => field.read().isWrong)
    if (wrong) return wrong.input.focus()
    this.#keep({ comfortable_longest_km: this.#longest.read().km, break_from: this.#from.read().day, break_to: this.#to.read().day })
  }

  /** Nothing is kept before, so that who leaves half way is welcomed again. @param {Partial<Settings>} before */
  async #keep(before) {
    this.#waiting.abort()
    try {
      await api.setSettings({ ...preferences(), side: this.#side, since: this.#since.read().day, ...before, welcomed: true })
      await loadPreferences()
      await this.#askFlags()
    } catch (problem) {
      failed(problem)
    }
  }

  /** It can be put off: Today asks again. */
  async #askFlags() {
    const [screen, { RedFlagQuestions }] = await Promise.all([loadRedFlags(), import("../elements/red-flag-questions.js")])
    if (!screen.due) return this.#showWays()
    const questions = Object.assign(new RedFlagQuestions(), { heading: /** @type {const} */ ("h2") })
    this.replaceChildren(
      top(3, say("welcome-flags")),
      make("div", { class: "put-off" },
        make("p", { class: "lead" }, say("welcome-flags-lead")),
        make("div", { class: "buttons" }, button(say("common-not-now"), () => this.#showWays(), { class: "bare" }), make("span", { class: "small quiet" }, say("welcome-asks-again")))),
      questions)
    questions.show(screen)
    questions.onkept = ({ stop }) => stop ? this.#leave("today") : this.#showWays()
    focusTop(this)
  }

  #showWays() {
    this.replaceChildren(
      top(null, say("welcome-ways")),
      make("p", { class: "lead" }, say("welcome-ways-lead")),
      make("div", { class: "ways" },
        button(say("common-import-runs"), () => this.#leave("import-files"), { class: "main" }),
        button(say("common-type-a-run"), () => this.#leave("new-run")),
        button(say("welcome-begin"), () => this.#leave("today"), { class: "bare" })),
      this.#others())
    focusTop(this)
  }

  /** For who has a logbook already, or wants to see one first. */
  #others() {
    return make("div", { class: "look" }, make("p", {}, `${say("welcome-not-yet")} `),
      button(say("welcome-sample"), () => this.#sample(), { class: "bare" }),
      button(say("welcome-restore"), () => askFor("restore"), { class: "bare" }))
  }

  // Private: the ways on

  /** @param {string} what */
  #leave(what) {
    askFor("reopen")
    if (what !== "today") askFor(what)
  }

  async #sample() {
    try {
      await api.sampleOpen()
      askFor("reopen")
    } catch (problem) {
      failed(problem)
    }
  }
}

customElements.define("welcome-view", WelcomeView)

/** The heading, and which step it is. @param {number | null} step @param {string} title */
const top = (step, title) => make("header", {}, mark(),
  make("h1", { tabindex: -1 }, step === null ? null : make("span", { class: "eyebrow" }, `${say("welcome-step", { step, of: STEPS })} `), title))

/** @param {() => void} send @param {Node} fields @param {...Node} buttons */
const form = (send, fields, ...buttons) => make("form", { novalidate: true, on: { submit: (/** @type {Event} */ event) => { event.preventDefault(); send() } } }, fields, make("div", { class: "ways" }, ...buttons))

/** @param {HTMLElement} view */
function focusTop(view) {
  scrollTo(0, 0)
  view.querySelector("h1")?.focus({ preventScroll: true })
}
