// The physio's report: choose what goes on it, see the PDF's own pages, save it; questionnaires and changes are filled in from here.

import * as api from "../backend.js"
import { askFor } from "../lib/asking.js"
import { button, make } from "../lib/make.js"
import { dayPlus, monthsBefore } from "../lib/format.js"
import { languages } from "../lib/languages.js"
import { say, spoken } from "../lib/messages.js"
import { reportSaved } from "../lib/noticing.js"
import { View } from "../lib/view.js"
import { watched } from "../lib/preferences.js"
import { choice, dayField, selectField, textField, tick } from "../elements/fields.js"
import { problemNote } from "../elements/problem-note.js"
import { failed } from "../elements/toast-rack.js"

/** @import { Language, PaperDto, Redaction, ReportForm, ReportInput, ReportSection, SideDto, Topic } from "../api.d.ts" */

/** @returns {[string, string][]} */
const periods = () => [["14", say("report-view-two-weeks")], ["56", say("report-view-eight-weeks")], ["half", say("report-view-half-year")], ["own", say("report-view-own-days")]]
/** @returns {[ReportSection, string][]} */
const pageOne = () => [
  ["chart", say("report-view-chart")], ["numbers", say("report-view-numbers")], ["sinss", say("report-view-sinss")],
  ["flares", say("report-view-flares")], ["red-flags", say("report-view-red-flags")], ["plan", say("report-view-plan")],
]
/** @returns {[ReportSection, string][]} */
const pageTwo = () => [
  ["day", say("report-view-day")], ["weeks", say("report-view-weeks")], ["factors", say("report-view-factors")], ["line", say("report-view-line")],
  ["adherence", say("report-view-adherence")], ["scores", say("report-view-scores")], ["changes", say("report-view-changes")], ["runs", say("report-view-runs")],
]
/** @returns {[ReportSection, string][]} */
const inside = () => [["data", say("report-view-data")]]
/** @returns {[keyof Redaction, string][]} */
const keptOff = () => [["names", say("report-view-off-names")], ["notes", say("report-view-off-notes")], ["times", say("report-view-off-times")], ["places", say("report-view-off-places")]]
const US = /^en-(US|CA)|^es-(US|MX)/
/** @type {{ period: string, paper: PaperDto, form: ReportForm, language: Language | null, side: SideDto | null, left: Set<ReportSection>, off: Set<keyof Redaction> }} */
const chosen = { period: "56", paper: US.test(navigator.language) ? "letter" : "a4", form: "short", language: null, side: null, left: new Set(), off: new Set() }

export class ReportView extends View {
  /** @type {Topic[]} */
  static topics = ["runs", "pain", "settings", "imports", "plan", "red-flags", "questionnaires"]

  #pages = make("div", { class: "pages", "aria-live": "off", "data-waits": say("common-loading") })
  #said = make("p", { class: "said", role: "status" })
  #day = ""
  #sample = false
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
    const [{ day, run_count, sample }, settings] = await Promise.all([api.today(), api.settings()])
    if (!isCurrent()) return
    this.#day = day
    this.#sample = sample
    if (run_count === 0) return this.replaceChildren(make("h1", { tabindex: -1 }, say("common-report")), make("div", { class: "empty" },
      make("p", { class: "headline" }, say("report-view-empty-title")),
      make("p", { class: "quiet" }, say("report-view-empty-text")),
      make("div", { class: "buttons" }, button(say("common-import-runs"), () => askFor("import-files"), { class: "main" }))))
    if (!this.#pages.isConnected) this.#make(settings.goal)
    // The pages say themselves that they are on their way.
    this.#preview()
  }

  /** Hands the page to the system's own viewer, which knows the printers. */
  async print() {
    if (!this.#pages.isConnected) return
    try {
      await api.reportPrint(this.#input())
      this.#said.textContent = say("report-view-printing")
    } catch (problem) {
      failed(problem)
    }
  }

  // Private

  /** @param {string | null} goal */
  #make(goal) {
    this.#from = dayField(say("report-view-first-day"), dayPlus(this.#day, -55), () => this.#day)
    this.#to = dayField(say("report-view-last-day"), this.#day, () => this.#day)
    const own = make("div", { class: "own", hidden: chosen.period !== "own" }, this.#from.field, this.#to.field)
    for (const { input } of [this.#from, this.#to]) input.addEventListener("change", () => this.#preview())
    const again = () => { own.hidden = chosen.period !== "own"; this.#preview() }
    const knees = watched()
    const language = selectField(say("report-view-language"), languages(), languageOf())
    language.input.addEventListener("change", () => { chosen.language = /** @type {Language} */ (language.input.value); again() })
    const goalField = textField(say("report-view-goal"), { value: goal ?? "", maxlength: 150, hint: say("report-view-goal-hint") })
    goalField.input.addEventListener("change", () => this.#keepGoal(goalField.input.value.trim() || null))
    this.replaceChildren(
      make("header", { class: "view-head" }, make("div", {}, make("h1", { tabindex: -1 }, say("common-report")), make("p", { class: "quiet" }, say("report-view-lead"))),
        make("div", { class: "buttons" }, button(say("report-view-save-pdf"), () => this.#saveAs(api.reportSave), { class: "main" }), button(say("report-view-print"), () => this.print()), button(say("common-questionnaires"), () => askFor("scores")),
          button(say("report-view-save-all"), () => this.#saveAs(api.reportAllSave)), button(say("report-view-save-tables"), () => this.#saveAs(api.reportCsvSave)), button(say("report-view-save-fhir"), () => this.#saveAs(api.reportFhirSave)))),
      this.#said,
      make("div", { class: "tools" },
        choice(say("report-view-period"), periods(), chosen.period, (period) => { chosen.period = period; again() }),
        choice(say("report-view-form"), [["short", say("report-view-short")], ["long", say("report-view-long")]], chosen.form, (form) => { chosen.form = /** @type {ReportForm} */ (form); again() }),
        choice(say("report-view-paper"), [["a4", "A4"], ["letter", say("report-view-letter")]], chosen.paper, (paper) => { chosen.paper = /** @type {PaperDto} */ (paper); again() }),
        knees.length > 1 ? choice(say("common-knee"), [["left", say("common-left")], ["right", say("common-right")]], chosen.side ?? knees[0], (side) => { chosen.side = /** @type {SideDto} */ (side); again() }) : null,
        own),
      make("details", { class: "more" }, make("summary", {}, say("report-view-more")),
        make("div", { class: "parts" },
          ticks(say("report-view-page-one"), pageOne(), (part) => !chosen.left.has(part), (part, on) => { put(chosen.left, part, !on); again() }),
          ticks(say("report-view-page-two"), pageTwo(), (part) => !chosen.left.has(part), (part, on) => { put(chosen.left, part, !on); again() }),
          make("div", { class: "stacked" },
            ticks(say("report-view-keep-off"), keptOff(), (what) => chosen.off.has(what), (what, on) => { put(chosen.off, what, on); again() }),
            ticks(say("report-view-inside"), inside(), (part) => !chosen.left.has(part), (part, on) => put(chosen.left, part, !on)),
            goalField.field, language.field))),
      this.#pages)
  }

  /** @returns {ReportInput} */
  #input() {
    const own = chosen.period === "own"
    const to = (own && this.#to?.read().day) || this.#day
    const from = own ? this.#from?.read().day ?? undefined : chosen.period === "half" ? monthsBefore(to, 6) : dayPlus(to, 1 - Number(chosen.period))
    const sections = chosen.left.size === 0 ? undefined : [...pageOne(), ...pageTwo(), ...inside()].map(([part]) => part).filter((part) => !chosen.left.has(part))
    return {
      from, to, paper: chosen.paper, form: chosen.form, language: languageOf(), sections,
      redact: Object.fromEntries([...chosen.off].map((what) => [what, true])),
      side: watched().length > 1 && chosen.side ? chosen.side : undefined,
    }
  }

  /** The old pages stay until the new ones are there. */
  async #preview() {
    const turn = ++this.#turn
    this.#pages.setAttribute("aria-busy", "true")
    try {
      const { pages, count } = await api.reportPages(this.#input())
      if (turn !== this.#turn) return
      const old = this.#drawn
      this.#drawn = pages.map((png) => URL.createObjectURL(new Blob([bytes(png)], { type: "image/png" })))
      const images = this.#drawn.map((src, page) => make("img", { src, alt: say("report-view-preview", { page: page + 1, count }), "data-paper": chosen.paper }))
      await Promise.allSettled(images.map((image) => image.decode()))
      const rest = count - pages.length
      if (turn === this.#turn) this.#pages.replaceChildren(...images, ...(rest > 0 ? [make("p", { class: "quiet" }, say("report-view-rest", { count: rest }))] : []))
      for (const url of old) URL.revokeObjectURL(url)
    } catch (problem) {
      if (turn === this.#turn) this.#pages.replaceChildren(problemNote(problem, () => this.#preview(), "h3"))
    }
    if (turn === this.#turn) this.#pages.removeAttribute("aria-busy")
  }

  /** @param {(input: ReportInput) => Promise<string | null>} save */
  async #saveAs(save) {
    try {
      const path = await save(this.#input())
      if (!path) return
      reportSaved(this.#day, this.#sample)
      this.#said.textContent = say("common-saved-as", { path })
    } catch (problem) {
      failed(problem)
    }
  }

  /** @param {string | null} goal */
  async #keepGoal(goal) {
    try {
      await api.setSettings({ ...(await api.settings()), goal })
    } catch (problem) {
      failed(problem)
    }
  }
}

customElements.define("report-view", ReportView)

/** The language the report is written in: as chosen, else the window's. @returns {Language} */
const languageOf = () => chosen.language ?? /** @type {Language} */ (spoken())

/** @template {string} T @param {string} name @param {[T, string][]} all @param {(key: T) => boolean} isOn @param {(key: T, on: boolean) => void} choose */
function ticks(name, all, isOn, choose) {
  return make("fieldset", { class: "field ticks" }, make("legend", {}, name), ...all.map(([key, text]) => {
    const box = tick(text, isOn(key))
    box.input.addEventListener("change", () => choose(key, box.input.checked))
    return box.field
  }))
}

/** @template T @param {Set<T>} set @param {T} key @param {boolean} in_ */
function put(set, key, in_) {
  if (in_) set.add(key)
  else set.delete(key)
}

/** @param {string} base64 */
const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
