// An import under way, and what became of every file.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { counted } from "../lib/format.js"
import { hashOf } from "../lib/router.js"
import { undoLast, failed } from "./toast-rack.js"

/** @import { ImportInputRow, ImportOutcome, ImportProgress, ImportReport, Outcome } from "../api.d.ts" */

/** @type {Record<ImportOutcome, string>} */
const WORDS = { imported: "Imported", updated: "Made richer", duplicate: "Already there", "not-a-run": "Not a run", broken: "Could not be read" }
/** What needs reading comes first. @type {ImportOutcome[]} */
const ORDER = ["broken", "not-a-run", "imported", "updated", "duplicate"]
const SHOWN = 200

export class ImportSheet extends HTMLElement {
  #title = make("h2", { id: "import-title" })
  #body = make("div", { class: "fates" })
  #foot = make("footer")
  #dialog = make("dialog", { "aria-labelledby": "import-title", class: "wide", on: { cancel: (/** @type {Event} */ event) => { if (this.#running) { event.preventDefault(); this.#cancel() } } } },
    make("div", { class: "sheet" }, this.#title, this.#body, this.#foot))
  #running = false

  // Lifecycle

  connectedCallback() {
    this.append(this.#dialog)
    api.onImportProgress((progress) => this.#progress(progress))
    api.onImportDone((outcome) => this.#done(outcome))
    api.onImportFailed((refusal) => this.#failed(refusal))
  }

  // Actions

  /** Lets files be picked and imports them. */
  async pick() {
    try {
      const outcome = await api.importPick()
      if (outcome) this.#done(outcome)
      else this.#close()
    } catch (problem) {
      this.#failed(problem)
    }
  }

  // Private

  /** @param {ImportProgress} progress */
  #progress({ done, total }) {
    if (!this.#running) {
      this.#running = true
      this.#title.textContent = "Reading your runs"
      this.#body.replaceChildren(make("div", { class: "progress", role: "progressbar", "aria-label": "Files read", "aria-valuemin": 0 }, make("div")), make("p", { class: "quiet", role: "status" }))
      this.#foot.replaceChildren(button("Stop", () => this.#cancel()))
      this.#open()
    }
    const [bar, said] = /** @type {HTMLElement[]} */ ([...this.#body.children])
    bar.setAttribute("aria-valuemax", String(total))
    bar.setAttribute("aria-valuenow", String(done))
    ;/** @type {HTMLElement} */ (bar.firstElementChild).style.inlineSize = `${total > 0 ? (100 * done) / total : 0}%`
    said.textContent = `${done.toLocaleString("en-GB")} of ${counted(total, "file")}`
  }

  /** @param {Outcome<ImportReport>} outcome */
  #done({ value: report, undo }) {
    this.#running = false
    const rows = report.inputs.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome))
    this.#title.textContent = report.text
    this.#body.replaceChildren(
      make("ul", {}, ...rows.slice(0, SHOWN).map(fate)),
      rows.length > SHOWN ? make("p", { class: "quiet small" }, `And ${counted(rows.length - SHOWN, "more file")} like the last ones.`) : "")
    const brought = rows.some(({ outcome }) => outcome === "imported" || outcome === "updated")
    this.#foot.replaceChildren(
      undo !== null && brought ? button("Take it all back", () => { this.#close(); undoLast() }, { class: "grave" }) : "",
      button("Done", () => this.#close(), { class: "main" }))
    this.#open()
    ;/** @type {HTMLElement} */ (this.#foot.lastElementChild).focus()
  }

  /** @param {unknown} problem */
  #failed(problem) {
    this.#close()
    if (!(problem instanceof api.Refusal && problem.code === "cancelled")) failed(problem)
  }

  async #cancel() {
    await api.importCancel().catch(failed)
  }

  #open() {
    if (!this.#dialog.open) this.#dialog.showModal()
  }

  #close() {
    this.#running = false
    this.#dialog.close()
  }
}

customElements.define("import-sheet", ImportSheet)

/** @param {ImportInputRow} row */
function fate({ path, member, outcome, reason, run_id, warnings, title }) {
  const file = path.split(/[\\/]/).at(-1) ?? path
  const name = title ?? (member ? `${file}, ${member}` : file)
  return make("li", { "data-outcome": outcome },
    make("b", { class: "outcome" }, WORDS[outcome]),
    make("div", {},
      run_id === undefined ? make("p", {}, name) : make("p", {}, make("a", { class: "link", href: hashOf("log", run_id), on: { click: closeSheet } }, name)),
      make("p", { class: "quiet small" }, [title ? file : null, reason].filter(Boolean).join(": ") || null),
      ...warnings.map((warning) => make("p", { class: "quiet small" }, warning))))
}

/** @param {Event} event */
const closeSheet = (event) => /** @type {HTMLElement} */ (event.target).closest("dialog")?.close()
