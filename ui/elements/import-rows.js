// What became, or would become, of every file: by fate, a page at a time, so that ten thousand cost no more than ten.

import { make } from "../lib/make.js"
import { dayShort, distance, duration } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { units } from "../lib/preferences.js"
import { hashOf } from "../lib/router.js"
import { choice } from "./fields.js"
import { problemNote } from "./problem-note.js"

/** @import { ImportInputRow, ImportOutcome, ImportRows, ImportRowsInput, ImportSummary, SourceDto } from "../api.d.ts" */
/** @typedef {(input: ImportRowsInput) => Promise<ImportRows>} Load */

const PAGE = 100
/** The list loads on when its end is nearer than this. */
const NEAR_PX = 600

/** @returns {{ outcome: ImportOutcome, key: keyof ImportSummary, name: string }[]} */
const fates = () => [
  { outcome: "imported", key: "imported", name: say("import-rows-new") },
  { outcome: "updated", key: "updated", name: say("import-rows-completed") },
  { outcome: "duplicate", key: "duplicate", name: say("import-rows-there") },
  { outcome: "broken", key: "broken", name: say("import-rows-broken") },
  { outcome: "not-a-run", key: "not_a_run", name: say("import-rows-not-a-run") },
]

/** @returns {Record<SourceDto, string>} */
const sources = () => ({
  manual: say("import-rows-typed-in"), fit: "FIT", tcx: "TCX", gpx: "GPX", json: "JSON", "apple-health": say("import-view-apple"), list: say("import-rows-list"), sample: say("import-rows-sample"),
})

export class ImportRowsList extends HTMLElement {
  #list = make("ul", { class: "fates", tabindex: 0, role: "list" })
  #note = make("p", { class: "small quiet", role: "status" })
  /** @type {Load | null} */
  #load = null
  /** @type {ImportOutcome} */
  #outcome = "imported"
  #total = 0
  #turn = 0
  #loading = false

  // Lifecycle

  connectedCallback() {
    this.#list.addEventListener("scroll", () => { if (this.#list.scrollHeight - this.#list.scrollTop - this.#list.clientHeight < NEAR_PX) this.#more() }, { passive: true })
  }

  // Actions

  /**
   * Shows the fates that were met, each with its number, and the rows of the first of them.
   *
   * @param {ImportSummary} summary @param {Load} load
   */
  show(summary, load) {
    this.#load = load
    const met = fates().filter(({ key }) => summary[key] > 0)
    const first = met.find(({ outcome }) => outcome === this.#outcome) ?? met[0]
    if (!first) return this.replaceChildren()
    const options = met.map(({ outcome, key, name }) => /** @type {[string, string]} */ ([outcome, say("import-rows-fate", { name, count: summary[key] })]))
    const hadFocus = this.contains(document.activeElement) && document.activeElement instanceof HTMLInputElement
    this.replaceChildren(
      choice(say("import-rows-title"), options, first.outcome, (outcome) => this.#choose(/** @type {ImportOutcome} */ (outcome)), { quiet: true }),
      this.#list, this.#note)
    if (hadFocus) /** @type {HTMLElement | null} */ (this.querySelector("input:checked"))?.focus()
    this.#choose(first.outcome)
  }

  // Private

  /** @param {ImportOutcome} outcome */
  async #choose(outcome) {
    this.#outcome = outcome
    this.#list.setAttribute("aria-label", fates().find((fate) => fate.outcome === outcome)?.name ?? "")
    this.#turn += 1
    this.#loading = false
    await this.#page(0)
    this.#list.scrollTop = 0
  }

  #more() {
    if (!this.#loading && this.#list.childElementCount < this.#total) this.#page(this.#list.childElementCount)
  }

  /** @param {number} skip */
  async #page(skip) {
    const turn = this.#turn
    if (!this.#load) return
    this.#loading = true
    try {
      const { rows, total } = await this.#load({ outcome: this.#outcome, skip, limit: PAGE })
      if (turn !== this.#turn) return
      this.#total = total
      const items = rows.map(item)
      if (skip === 0) this.#list.replaceChildren(...items)
      else this.#list.append(...items)
      const shown = this.#list.childElementCount
      this.#note.textContent = shown < total ? say("import-rows-shown", { count: shown, total }) : ""
    } catch (problem) {
      if (turn === this.#turn) this.#list.replaceChildren(make("li", { class: "trouble" }, problemNote(problem, () => this.#page(0), "h3")))
    } finally {
      if (turn === this.#turn) this.#loading = false
    }
  }
}

customElements.define("import-rows", ImportRowsList)

/** @param {ImportInputRow} row */
function item({ path, member, outcome, reason, run_id, warnings, run, title, logbook }) {
  const file = path.split(/[\\/]/).at(-1) ?? path
  const where = member ? say("import-rows-inside", { file, member }) : file
  const said = [reason, ...warnings].filter((text) => text !== undefined)
  const name = run ? run.title ?? (run.treadmill ? say("common-a-treadmill-run") : say("common-a-run")) : logbook && title ? title : where
  const linked = run_id === undefined ? name : make("a", { class: "link", href: hashOf("log", run_id) }, name)
  return make("li", { "data-outcome": outcome, class: run ? "with-run" : null },
    run && make("span", { class: "day" }, dayShort(run.day)),
    make("span", { class: "name" }, linked),
    run && make("span", { class: "number" }, distance(run.distance_m, units())),
    run && make("span", { class: "number" }, duration(run.timer_s)),
    run && make("span", { class: "where small quiet" }, `${sources()[run.source]} · ${where}`),
    logbook && make("span", { class: "where small quiet" }, where),
    ...said.map((text) => make("p", { class: "said small" }, text)))
}
