// The physio's report: choose the period, see the pages, save the PDF.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { dayPlus, monthsBefore } from "../lib/format.js"
import { View } from "../lib/view.js"
import { watched } from "../lib/preferences.js"
import { choice, dayField } from "../elements/fields.js"
import { problemNote } from "../elements/problem-note.js"
import { failed } from "../elements/toast-rack.js"

/** @import { PaperDto, ReportInput, SideDto, Topic } from "../api.d.ts" */

/** @type {[string, string][]} */
const PERIODS = [["14", "2 weeks"], ["56", "8 weeks"], ["half", "6 months"], ["own", "From … to …"]]
const US = /^en-(US|CA)|^es-(US|MX)/
/** @type {{ period: string, paper: PaperDto, side: SideDto | null }} */
const chosen = { period: "56", paper: US.test(navigator.language) ? "letter" : "a4", side: null }

export class ReportView extends View {
  /** @type {Topic[]} */
  static topics = ["runs", "pain", "settings", "imports"]

  #pages = make("div", { class: "pages", "aria-live": "off" })
  #said = make("p", { class: "said", role: "status" })
  #day = ""
  #turn = 0
  /** @type {string[]} */
  #drawn = []
  /** @type {ReturnType<typeof dayField> | null} */
  #from = null
  /** @type {ReturnType<typeof dayField> | null} */
  #to = null

  // Lifecycle

  disconnectedCallback() {
    super.disconnectedCallback()
    for (const url of this.#drawn) URL.revokeObjectURL(url)
  }

  // Actions

  /** @param {() => boolean} isCurrent */
  async load(isCurrent) {
    const { day, run_count } = await api.today()
    if (!isCurrent()) return
    this.#day = day
    if (run_count === 0) return this.replaceChildren(make("h1", { tabindex: -1 }, "Report"), make("div", { class: "empty" },
      make("p", { class: "headline" }, "One page for your physio will be made here."),
      make("p", { class: "quiet" }, "It shows the runs, the load and the knee’s answers of the weeks you choose. It needs a run to begin with."),
      make("div", { class: "buttons" }, button("Import runs…", () => this.dispatchEvent(new CustomEvent("plimsoll:ask", { bubbles: true, detail: "import-files" })), { class: "main" }))))
    if (!this.#pages.isConnected) this.#make()
    await this.#preview()
  }

  /** Hands the page to the system's own viewer, which knows the printers. */
  async print() {
    if (!this.#pages.isConnected) return
    try {
      await api.reportPrint(this.#input())
      this.#said.textContent = "Opened to be printed"
    } catch (problem) {
      failed(problem)
    }
  }

  // Private

  #make() {
    this.#from = dayField("First day", dayPlus(this.#day, -55), () => this.#day)
    this.#to = dayField("Last day", this.#day, () => this.#day)
    const own = make("div", { class: "own", hidden: chosen.period !== "own" }, this.#from.field, this.#to.field)
    for (const { input } of [this.#from, this.#to]) input.addEventListener("change", () => this.#preview())
    const again = () => { own.hidden = chosen.period !== "own"; this.#preview() }
    const knees = watched()
    this.replaceChildren(
      make("header", { class: "view-head" }, make("div", {}, make("h1", { tabindex: -1 }, "Report"), make("p", { class: "quiet" }, "One page for your physio, from your own numbers. Nothing is sent anywhere.")),
        make("div", { class: "buttons" }, button("Print…", () => this.print()), button("Save as PDF…", () => this.#save(), { class: "main" }))),
      this.#said,
      make("div", { class: "tools" },
        choice("Period", PERIODS, chosen.period, (period) => { chosen.period = period; again() }),
        choice("Paper", [["a4", "A4"], ["letter", "Letter"]], chosen.paper, (paper) => { chosen.paper = /** @type {PaperDto} */ (paper); again() }),
        knees.length > 1 ? choice("Knee", [["left", "Left"], ["right", "Right"]], chosen.side ?? knees[0], (side) => { chosen.side = /** @type {SideDto} */ (side); again() }) : null,
        own),
      this.#pages)
  }

  /** @returns {ReportInput} */
  #input() {
    const own = chosen.period === "own"
    const to = (own && this.#to?.read().day) || this.#day
    const from = own ? this.#from?.read().day ?? undefined : chosen.period === "half" ? monthsBefore(to, 6) : dayPlus(to, 1 - Number(chosen.period))
    return { from, to, paper: chosen.paper, side: watched().length > 1 && chosen.side ? chosen.side : undefined }
  }

  /** The old pages stay until the new ones are there. */
  async #preview() {
    const turn = ++this.#turn
    this.#pages.setAttribute("aria-busy", "true")
    try {
      const { pages } = await api.reportPages(this.#input())
      if (turn !== this.#turn) return
      const old = this.#drawn
      this.#drawn = pages.map((svg) => URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })))
      const images = this.#drawn.map((src, page) => make("img", { src, alt: `Preview of page ${page + 1} of ${pages.length}`, "data-paper": chosen.paper }))
      await Promise.allSettled(images.map((image) => image.decode()))
      if (turn === this.#turn) this.#pages.replaceChildren(...images)
      for (const url of old) URL.revokeObjectURL(url)
    } catch (problem) {
      if (turn === this.#turn) this.#pages.replaceChildren(problemNote(problem, () => this.#preview(), "h3"))
    }
    if (turn === this.#turn) this.#pages.removeAttribute("aria-busy")
  }

  async #save() {
    try {
      const path = await api.reportSave(this.#input())
      if (path) this.#said.textContent = `Saved as ${path}`
    } catch (problem) {
      failed(problem)
    }
  }
}

customElements.define("report-view", ReportView)
