// What an import is about now: waiting for files, reading them, showing what would come in, or what came.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { dayShort } from "../lib/format.js"
import { importState, leave, onImportState, pickAndRead, stopImport, takeIn } from "../lib/importing.js"
import { say } from "../lib/messages.js"
import { leftInWords, Remaining } from "../lib/remaining.js"
import { ColumnTable } from "./column-table.js"
import { ImportRowsList } from "./import-rows.js"
import { mark } from "./marks.js"
import { failed, toast, undoLast } from "./toast-rack.js"

/** @import { ImportPreview, ImportProgress } from "../api.d.ts" */
/** @import { State } from "../lib/importing.js" */

export class ImportFlow extends HTMLElement {
  #leaving = new AbortController()
  #title = make("h2", { tabindex: -1 })
  #rows = new ImportRowsList()
  /** @type {Map<string, ColumnTable>} */
  #tables = new Map()
  #bar = make("div", { class: "progress", role: "progressbar", "aria-label": say("import-flow-progress"), "aria-valuemin": 0, "aria-valuemax": 100 }, make("div"))
  #said = make("p", { class: "quiet" })
  #remaining = new Remaining()
  #stage = ""
  /** What is shown. */
  #is = ""

  // Lifecycle

  connectedCallback() {
    onImportState(() => this.#show(), this.#leaving.signal)
    this.#show()
  }

  disconnectedCallback() {
    this.#leaving.abort()
  }

  // Private

  #show() {
    const state = importState()
    const isNew = this.#is !== state.is
    this.#is = state.is
    this.dataset.is = state.is
    if (state.is === "idle") this.#idle()
    else if (state.is === "working") this.#working(state, isNew)
    else if (state.is === "preview") this.#preview(state.preview, isNew)
    else this.#done(state.preview, state.undo)
    this.dispatchEvent(new CustomEvent("plimsoll:import-state", { bubbles: true }))
  }

  #idle() {
    this.#tables.clear()
    this.replaceChildren(make("div", { class: "drop-zone" },
      mark(),
      make("p", { class: "headline" }, say("import-flow-drop")),
      make("p", { class: "quiet" }, say("import-flow-drop-more")),
      make("div", { class: "buttons" }, button(say("import-flow-choose"), pickAndRead, { class: "main" }))))
  }

  /** @param {Extract<State, { is: "working" }>} state @param {boolean} isNew */
  #working({ progress, preview, stopping }, isNew) {
    if (isNew) {
      this.#remaining = new Remaining()
      this.#stage = ""
      this.#title.textContent = preview ? say("import-flow-taking") : say("import-flow-reading")
      this.#bar.removeAttribute("aria-valuenow")
      this.#fill(0)
      this.#said.textContent = say("import-flow-beginning")
      this.replaceChildren(this.#title, make("p", { class: "out-of-sight", role: "status" }, this.#title.textContent), this.#bar, this.#said,
        make("div", { class: "buttons" }, button(say("import-flow-stop"), stopImport), make("span", { class: "small quiet" }, say("import-flow-stop-writes-nothing"))))
      this.#focusTitle()
    }
    if (stopping) this.#said.textContent = say("import-flow-stopping")
    else if (progress) this.#progress(progress, preview !== null)
  }

  /** @param {ImportProgress} progress @param {boolean} isTaking */
  #progress({ stage, done, total, bytes_done, bytes_total }, isTaking) {
    if (this.#stage !== stage) this.#remaining = new Remaining()
    this.#stage = stage
    const share = stage === "reading" ? bytes_done / Math.max(1, bytes_total) : done / Math.max(1, total)
    const left = leftInWords(this.#remaining.note(performance.now(), share))
    const what = stage === "reading" ? say("import-flow-files-read", { done, total }) : isTaking ? say("import-flow-taken-in", { done, total }) : say("import-flow-held-against", { done, total })
    this.#said.textContent = [what, left].filter(Boolean).join(" · ")
    this.#bar.setAttribute("aria-valuenow", String(Math.round(share * 100)))
    this.#fill(share)
  }

  /** @param {number} share */
  #fill(share) {
    /** @type {HTMLElement} */ (this.#bar.firstElementChild).style.inlineSize = `${Math.min(100, share * 100)}%`
  }

  /** @param {ImportPreview} preview @param {boolean} isNew */
  #preview(preview, isNew) {
    const { action, tables } = preview
    const held = tables.map((table, at) => {
      const key = `${at} ${table.path} ${table.member ?? ""}`
      const shown = this.#tables.get(key) ?? new ColumnTable()
      this.#tables.set(key, shown)
      shown.show(table)
      return shown
    })
    const parts = [
      this.#title,
      make("p", { class: "headline", role: "status" }, headline(preview)),
      context(preview),
      make("div", { class: "buttons foot" }, action ? button(action, takeIn, { class: "main", "data-key": "take" }) : "", button(action ? say("import-flow-leave") : say("common-close"), leave, { "data-key": "leave" }), refusedButton(preview)),
    ]
    this.#title.textContent = action ? say("import-flow-would-come") : say("import-flow-nothing-new")
    // What holds the keyboard stays where it is: it is shown anew in place.
    if (isNew) this.replaceChildren(...kept(parts), make("div", { class: "tables" }, ...held), this.#rows)
    else this.#swap(kept(parts))
    this.#rows.show(preview.summary, api.importRows)
    if (isNew) this.#focusTitle()
  }

  /** Puts new parts in the place of those before the tables. @param {Node[]} parts */
  #swap(parts) {
    const tables = this.querySelector(".tables")
    for (const child of [...this.children]) if (child !== tables && child !== this.#rows) child.remove()
    tables?.before(...parts)
  }

  /** @param {ImportPreview} preview @param {string | null} undo */
  #done(preview, undo) {
    const { summary, action } = preview
    this.#tables.clear()
    this.#title.textContent = say("import-flow-imported")
    this.replaceChildren(...kept([
      this.#title,
      make("p", { class: "headline", role: "status" }, headline(preview)),
      context(preview),
      make("div", { class: "buttons foot" },
        button(say("common-done"), leave, { class: "main" }),
        undo !== null && action !== null ? button(say("import-flow-take-back"), () => takeBack(undo), { class: "grave" }) : "",
        refusedButton(preview)),
      this.#rows]))
    const { batch } = preview
    if (batch !== null) this.#rows.show(summary, (input) => api.pastImportRows(batch, input))
    this.#focusTitle()
  }

  #focusTitle() {
    if (document.querySelector("dialog[open]") === null) this.#title.focus({ preventScroll: true })
  }
}

customElements.define("import-flow", ImportFlow)

/** Takes the import back, and nothing that was done since. @param {string} undo what *Undo* took back when it was done */
async function takeBack(undo) {
  const history = await api.history().catch(() => null)
  if (history !== null && history.undo !== undo) return toast(history.undo === null ? say("import-flow-taken-back-already") : say("import-flow-since", { doing: history.undo }))
  await leave()
  await undoLast()
}

/** "523 runs from 3 March 2021 to 20 November 2026". @param {ImportPreview} preview */
function headline({ summary, from, to, text }) {
  const came = summary.imported + summary.updated
  if (came === 0 || from === null || to === null) return text
  return from === to ? say("import-flow-runs-on", { count: came, day: dayShort(from) }) : say("import-flow-runs-between", { count: came, from: dayShort(from), to: dayShort(to) })
}

/** @param {ImportPreview} preview */
function context({ others, summary, text, batch }) {
  const beside = others === 0 ? "" : batch === null ? say("import-flow-others-come", { count: others }) : say("import-flow-others-came", { count: others })
  const all = summary.imported + summary.updated > 0 ? text : ""
  return all || beside ? make("p", { class: "quiet" }, [all, beside].filter(Boolean).join(" ")) : null
}

/** @param {ImportPreview} preview */
function refusedButton({ summary, batch }) {
  if (summary.broken + summary.not_a_run === 0) return ""
  return button(say("import-flow-save-refused"), async () => {
    try {
      const path = await api.importRefusedSave(batch)
      if (path) toast(say("common-saved-as", { path }))
    } catch (problem) {
      failed(problem)
    }
  }, { class: "bare" })
}

/** @param {(Node | string | null)[]} parts @returns {Node[]} */
const kept = (parts) => parts.filter((part) => part instanceof Node)
