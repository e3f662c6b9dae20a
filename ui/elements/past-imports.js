// The imports of earlier: when, how many of each, and what became of every file.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { clock, dayAndYear } from "../lib/format.js"
import { hours } from "../lib/preferences.js"
import { say } from "../lib/messages.js"
import { ImportRowsList } from "./import-rows.js"
import { failed, toast } from "./toast-rack.js"

/** @import { PastImport } from "../api.d.ts" */

const PAGE = 10

export class PastImportsList extends HTMLElement {
  #list = make("ol", { class: "past" })
  #more = make("div", { class: "buttons" })
  #shown = PAGE

  // Actions

  /** Loads and shows them anew; what was open stays open. */
  async load() {
    const { imports, total } = await api.pastImports(0, this.#shown)
    if (total === 0) return this.replaceChildren(make("p", { class: "quiet" }, say("past-imports-none")))
    const there = new Map([...this.#list.children].map((row) => [/** @type {HTMLElement} */ (row).dataset.import, row]))
    this.#list.replaceChildren(...imports.map((past) => {
      const old = /** @type {HTMLElement | undefined} */ (there.get(String(past.id)))
      return old && old.dataset.gone === String(past.gone) ? old : row(past)
    }))
    this.#more.replaceChildren(imports.length < total ? button(say("common-show-more"), () => { this.#shown += PAGE; this.load().catch(failed) }) : "")
    if (!this.#list.isConnected) this.replaceChildren(this.#list, this.#more)
  }
}

customElements.define("past-imports", PastImportsList)

/** @param {PastImport} past */
function row(past) {
  const rows = new ImportRowsList()
  let isLoaded = false
  const details = make("details", { on: { toggle: () => { if (details.open && !isLoaded) { isLoaded = true; rows.show(past.summary, (input) => api.pastImportRows(past.id, input)) } } } },
    make("summary", {}, say("import-rows-title")),
    rows,
    past.summary.broken + past.summary.not_a_run > 0 ? make("div", { class: "buttons" }, button(say("import-flow-save-refused"), () => save(past.id), { class: "bare" })) : "")
  return make("li", { "data-import": past.id, "data-gone": past.gone },
    make("p", { class: "when" }, make("b", {}, dayAndYear(past.day)), make("span", { class: "quiet" }, ` ${clock(past.at, hours())}`)),
    make("p", { class: "name" }, past.name),
    make("p", {}, past.text, past.gone > 0 && make("span", { class: "quiet" }, ` ${say("past-imports-gone", { count: past.gone })}`)),
    details)
}

/** @param {number} batch */
async function save(batch) {
  try {
    const path = await api.importRefusedSave(batch)
    if (path) toast(say("common-saved-as", { path }))
  } catch (problem) {
    failed(problem)
  }
}
