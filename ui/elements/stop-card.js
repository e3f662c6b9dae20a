// The stop card: what was answered, what to do and how soon, and how it is cleared. It fills the window until it is put aside, then stands first.

import * as api from "../backend.js"
import { askFor } from "../lib/asking.js"
import { button, freshId, make } from "../lib/make.js"
import { say } from "../lib/messages.js"
import { areaField, blame, textField } from "./fields.js"
import { stopMark } from "./marks.js"
import { failed, toast } from "./toast-rack.js"

/** @import { FlagDto, StopCard } from "../api.d.ts" */

export class StopCardNote extends HTMLElement {
  #howSoon = make("p", { class: "how-soon", id: freshId("how-soon") })
  #title = this.#heading("h1")
  #header = make("header", {}, stopMark(), this.#title)
  #what = make("dd")
  #noted = make("div", {}, make("dt", {}, say("stop-noted")), this.#what)
  #why = make("dd")
  #flags = make("ul", { class: "flags" })
  #line = make("p", { class: "clinician-line" })
  #copied = make("span", { class: "small quiet", role: "status" })
  #who = textField(say("stop-who"), { hint: say("stop-who-hint") })
  #said = areaField(say("stop-said"), { rows: 2 })
  #open = button(say("stop-looked-at"), () => this.#unfold(true), { "aria-expanded": "false" })
  #diary = button(say("stop-diary"), () => this.onaside())
  #form = make("form", { class: "clearing", hidden: true, novalidate: true, "aria-label": say("stop-looked-at-spoken"), on: { submit: (/** @type {Event} */ event) => { event.preventDefault(); this.#clear() } } },
    this.#who.field, this.#said.field,
    make("div", { class: "buttons" }, make("button", { type: "submit", class: "button main" }, say("stop-clear")), button(say("stop-not-yet"), () => this.#unfold(false), { class: "bare" })))

  /** The person wants the rest of Today. */
  onaside = () => {}

  // Lifecycle

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.setAttribute("role", "region")
    this.setAttribute("aria-labelledby", this.#title.id)
    this.#who.input.addEventListener("input", () => blame(this.#who, ""))
    this.append(
      this.#header,
      make("div", { class: "body" },
        this.#howSoon, this.#flags,
        make("dl", {}, this.#noted, make("div", {}, make("dt", {}, say("stop-why")), this.#why)),
        make("div", { class: "clinician" }, make("p", { class: "label" }, say("stop-to-show")), this.#line,
          make("div", { class: "buttons" }, button(say("stop-copy"), () => this.#copy(), { class: "low", "aria-label": say("stop-copy-spoken") }), this.#copied)),
        make("div", { class: "buttons doings" }, this.#diary, this.#open, button(say("common-red-flag-questions"), () => askFor("red-flags"), { class: "bare" })),
        this.#form))
  }

  // Actions

  /** @param {StopCard} card @param {boolean} fills it has the window to itself, and its title is the screen's */
  show(card, fills) {
    this.toggleAttribute("data-fills", fills)
    this.#diary.hidden = !fills
    const level = fills ? "h1" : "h2"
    if (this.#title.localName !== level) {
      const other = this.#heading(level)
      this.#title.replaceWith(other)
      this.#title = other
      this.setAttribute("aria-labelledby", other.id)
    }
    this.#title.textContent = card.title
    this.#howSoon.textContent = card.how_soon
    this.#what.textContent = card.what
    this.#why.textContent = card.why
    this.#line.textContent = card.clinician_line
    // One flag is told by the card itself; several are told one by one.
    this.#flags.hidden = card.flags.length < 2
    this.#noted.hidden = !this.#flags.hidden
    this.#flags.replaceChildren(...card.flags.map(flagRow))
    this.#open.hidden = !card.can_clear
    if (!card.can_clear) this.#unfold(false)
  }

  takeFocus() {
    this.#title.focus()
  }

  // Private

  /** Whoever comes to it also hears how soon. @param {"h1" | "h2"} level @returns {HTMLElement} */
  #heading(level) {
    return make(level, { id: freshId("stop"), class: "title", tabindex: -1, "aria-describedby": this.#howSoon.id })
  }

  /** @param {boolean} open */
  #unfold(open) {
    const had = this.#form.contains(document.activeElement)
    this.#form.hidden = !open
    this.#open.setAttribute("aria-expanded", String(open))
    if (open) this.#who.input.focus()
    else if (had) this.#open.focus()
  }

  async #clear() {
    const by = this.#who.input.value.trim()
    blame(this.#who, by === "" ? say("stop-who-missing") : "")
    if (by === "") return this.#who.input.focus()
    try {
      const outcome = await api.clearRedFlags({ by, note: this.#said.input.value.trim() || undefined })
      toast(say("stop-cleared"), outcome.undo)
    } catch (problem) {
      if (!(problem instanceof api.Refusal) || problem.code !== "invalid") return failed(problem)
      blame(this.#who, problem.message)
      this.#who.input.focus()
    }
  }

  async #copy() {
    const done = await navigator.clipboard?.writeText(this.#line.textContent ?? "").then(() => true, () => false) ?? false
    if (!done) getSelection()?.selectAllChildren(this.#line)
    this.#copied.textContent = done || document.execCommand("copy") ? say("stop-copied") : say("stop-marked")
  }
}

customElements.define("stop-card", StopCardNote)

/** What was noted, what to do and how soon. @param {FlagDto} flag */
export function flagRow({ text, what_to_do, how_soon }) {
  return make("li", {}, make("p", {}, make("b", {}, text)), make("p", {}, `${what_to_do} `, make("span", { class: "when" }, how_soon)))
}
