// The physio's report: choose what goes on it, see the PDF's own pages, save it; questionnaires and changes are filled in from here.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { counted, dayPlus, monthsBefore } from "../lib/format.js"
import { View } from "../lib/view.js"
import { watched } from "../lib/preferences.js"
import { choice, dayField, selectField, textField, tick } from "../elements/fields.js"
import { problemNote } from "../elements/problem-note.js"
import { failed } from "../elements/toast-rack.js"

/** @import { PaperDto, Redaction, ReportForm, ReportInput, ReportLanguage, ReportSection, SideDto, Topic } from "../api.d.ts" */

/** @type {[string, string][]} */
const PERIODS = [["14", "2 weeks"], ["56", "8 weeks"], ["half", "6 months"], ["own", "From … to …"]]
/** @type {[ReportSection, string][]} */
const PAGE_ONE = [["chart", "Load and pain, drawn"], ["numbers", "Five numbers"], ["sinss", "Severity to stability"], ["flares", "Flares"], ["red-flags", "Red-flag answers"], ["plan", "Plan"]]
/** @type {[ReportSection, string][]} */
const PAGE_TWO = [["day", "24 hours"], ["weeks", "Load by weeks"], ["factors", "What flares went along with"], ["line", "Load line"], ["adherence", "How the plan was followed"], ["scores", "Questionnaires"], ["changes", "Changes"], ["runs", "Runs"]]
/** @type {[ReportSection, string][]} */
const INSIDE = [["data", "The numbers: tables, JSON and FHIR"]]
/** @type {[keyof Redaction, string][]} */
const KEPT_OFF = [["names", "Names"], ["notes", "Notes and other own words"], ["times", "Times of day"], ["places", "What runs were called (places)"]]
/** @type {[ReportLanguage, string][]} */
const LANGUAGES = [["en", "English"], ["ar", "العربية"]]
const US = /^en-(US|CA)|^es-(US|MX)/
/** @type {{ period: string, paper: PaperDto, form: ReportForm, language: ReportLanguage, side: SideDto | null, left: Set<ReportSection>, off: Set<keyof Redaction> }} */
const chosen = { period: "56", paper: US.test(navigator.language) ? "letter" : "a4", form: "short", language: "en", side: null, left: new Set(), off: new Set() }

export class ReportView extends View {
  /** @type {Topic[]} */
  static topics = ["runs", "pain", "settings", "imports", "plan", "red-flags", "questionnaires"]

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
    const [{ day, run_count }, settings] = await Promise.all([api.today(), api.settings()])
    if (!isCurrent()) return
    this.#day = day
    if (run_count === 0) return this.replaceChildren(make("h1", { tabindex: -1 }, "Report"), make("div", { class: "empty" },
      make("p", { class: "headline" }, "Two pages for your physio will be made here."),
      make("p", { class: "quiet" }, "They show the runs, the load and the knee’s answers of the weeks you choose. They need a run to begin with."),
      make("div", { class: "buttons" }, button("Import runs…", () => this.#ask("import-files"), { class: "main" }))))
    if (!this.#pages.isConnected) this.#make(settings.goal)
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

  /** @param {string | null} goal */
  #make(goal) {
    this.#from = dayField("First day", dayPlus(this.#day, -55), () => this.#day)
    this.#to = dayField("Last day", this.#day, () => this.#day)
    const own = make("div", { class: "own", hidden: chosen.period !== "own" }, this.#from.field, this.#to.field)
    for (const { input } of [this.#from, this.#to]) input.addEventListener("change", () => this.#preview())
    const again = () => { own.hidden = chosen.period !== "own"; this.#preview() }
    const knees = watched()
    const language = selectField("Language", LANGUAGES, chosen.language)
    language.input.addEventListener("change", () => { chosen.language = /** @type {ReportLanguage} */ (language.input.value); again() })
    const goalField = textField("Goal on the report", { value: goal ?? "", maxlength: 150, hint: "What you want to get back to" })
    goalField.input.addEventListener("change", () => this.#keepGoal(goalField.input.value.trim() || null))
    this.replaceChildren(
      make("header", { class: "view-head" }, make("div", {}, make("h1", { tabindex: -1 }, "Report"), make("p", { class: "quiet" }, "Two pages for your physio, from your own numbers. Nothing is sent anywhere.")),
        make("div", { class: "buttons" }, button("Questionnaires…", () => this.#ask("scores")), button("Print…", () => this.print()), button("Save tables…", () => this.#saveAs(api.reportCsvSave)), button("Save FHIR…", () => this.#saveAs(api.reportFhirSave)), button("Save as PDF…", () => this.#saveAs(api.reportSave), { class: "main" }))),
      this.#said,
      make("div", { class: "tools" },
        choice("Period", PERIODS, chosen.period, (period) => { chosen.period = period; again() }),
        choice("Form", [["short", "Two pages"], ["long", "With diary"]], chosen.form, (form) => { chosen.form = /** @type {ReportForm} */ (form); again() }),
        choice("Paper", [["a4", "A4"], ["letter", "Letter"]], chosen.paper, (paper) => { chosen.paper = /** @type {PaperDto} */ (paper); again() }),
        knees.length > 1 ? choice("Knee", [["left", "Left"], ["right", "Right"]], chosen.side ?? knees[0], (side) => { chosen.side = /** @type {SideDto} */ (side); again() }) : null,
        own),
      make("details", { class: "more" }, make("summary", {}, "Parts, what to keep off, language"),
        make("div", { class: "parts" },
          ticks("Page 1", PAGE_ONE, (part) => !chosen.left.has(part), (part, on) => { put(chosen.left, part, !on); again() }),
          ticks("Page 2", PAGE_TWO, (part) => !chosen.left.has(part), (part, on) => { put(chosen.left, part, !on); again() }),
          make("div", { class: "stacked" },
            ticks("Keep off", KEPT_OFF, (what) => chosen.off.has(what), (what, on) => { put(chosen.off, what, on); again() }),
            ticks("Inside the PDF", INSIDE, (part) => !chosen.left.has(part), (part, on) => put(chosen.left, part, !on)),
            goalField.field, language.field))),
      this.#pages)
  }

  /** @returns {ReportInput} */
  #input() {
    const own = chosen.period === "own"
    const to = (own && this.#to?.read().day) || this.#day
    const from = own ? this.#from?.read().day ?? undefined : chosen.period === "half" ? monthsBefore(to, 6) : dayPlus(to, 1 - Number(chosen.period))
    const sections = chosen.left.size === 0 ? undefined : [...PAGE_ONE, ...PAGE_TWO, ...INSIDE].map(([part]) => part).filter((part) => !chosen.left.has(part))
    return {
      from, to, paper: chosen.paper, form: chosen.form, language: chosen.language, sections,
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
      const images = this.#drawn.map((src, page) => make("img", { src, alt: `Preview of page ${page + 1} of ${count}`, "data-paper": chosen.paper }))
      await Promise.allSettled(images.map((image) => image.decode()))
      const rest = count - pages.length
      if (turn === this.#turn) this.#pages.replaceChildren(...images, ...(rest > 0 ? [make("p", { class: "quiet" }, `The PDF has ${counted(rest, "more page", "more pages")}.`)] : []))
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
      if (path) this.#said.textContent = `Saved as ${path}`
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

  /** @param {string} what */
  #ask(what) {
    this.dispatchEvent(new CustomEvent("plimsoll:ask", { bubbles: true, detail: what }))
  }
}

customElements.define("report-view", ReportView)

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
