// Several runs at once: how many are chosen, and what can be done with them.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { say } from "../lib/messages.js"
import { surfaces } from "../lib/surfaces.js"
import { blame, selectField, textField, tick } from "./fields.js"
import { failed, toast } from "./toast-rack.js"

/** @import { RunsEdit } from "../api.d.ts" */

export class RunChoice extends HTMLElement {
  /** Which are chosen. @type {Set<number>} */
  chosen = new Set()
  /** Called when what is chosen changed from here. @type {(() => void) | null} */
  onchange = null
  /** Called when there is nothing more to choose. @type {(() => void) | null} */
  onleave = null

  #count = make("p", { role: "status" })
  #edit = button(say("run-choice-edit"), () => this.#openForm(), { class: "low" })
  #delete = button(say("common-delete"), () => this.#deleteAll(), { class: "low" })

  // Lifecycle

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.setAttribute("role", "group")
    this.setAttribute("aria-label", say("run-choice-title"))
    this.append(this.#count, make("div", { class: "buttons" }, this.#edit, this.#delete, button(say("common-done"), () => this.onleave?.(), { class: "bare low" })))
    this.update()
  }

  // Actions

  /** Says anew how many are chosen. */
  update() {
    const none = this.chosen.size === 0
    this.#count.textContent = none ? say("run-choice-none") : say("run-choice-count", { count: this.chosen.size })
    this.#edit.disabled = this.#delete.disabled = none
  }

  // Private

  async #deleteAll() {
    const ids = [...this.chosen]
    try {
      const { value, undo } = await api.deleteRuns(ids)
      this.#forget()
      toast(say("run-choice-deleted", { count: value }), undo)
    } catch (problem) {
      failed(problem)
    }
  }

  #openForm() {
    const shoes = textField(say("common-shoes"), { hint: say("run-choice-shoes-hint") })
    const none = tick(say("run-choice-no-shoes"), false)
    none.input.addEventListener("change", () => { shoes.input.disabled = none.input.checked })
    const surface = selectField(say("common-surface"), [["", say("run-choice-as-it-is")], ...surfaces()], "")
    const dialog = make("dialog", { "aria-labelledby": "several-title", class: "narrow", on: { close: () => dialog.remove() } },
      make("form", { method: "dialog", novalidate: true, on: { submit: async (/** @type {SubmitEvent} */ event) => {
        event.preventDefault()
        const worn = none.input.checked ? "" : shoes.input.value.trim() || undefined
        const ground = /** @type {RunsEdit["surface"]} */ (surface.input.value || undefined)
        if (worn === undefined && ground === undefined) return blame(shoes, say("run-choice-neither"))
        if (await this.#change({ ids: [...this.chosen], shoes: worn, surface: ground })) dialog.close()
      } } },
        make("header", {}, make("h2", { id: "several-title" }, say("run-choice-change", { count: this.chosen.size })), button(say("common-close"), () => dialog.close(), { class: "bare low" })),
        shoes.field, none.field, surface.field,
        make("div", { class: "foot" }, button(say("common-cancel"), () => dialog.close()), make("button", { class: "button main" }, say("common-save-changes")))))
    document.body.append(dialog)
    dialog.showModal()
    shoes.input.focus()
  }

  /** @param {RunsEdit} edit @returns {Promise<boolean>} whether it was kept */
  async #change(edit) {
    try {
      const { value, undo } = await api.editRuns(edit)
      toast(say("run-choice-changed", { count: value }), undo)
      return true
    } catch (problem) {
      failed(problem)
      return false
    }
  }

  #forget() {
    this.chosen.clear()
    this.update()
    this.onchange?.()
  }
}

customElements.define("run-choice", RunChoice)
