// Settings: the knee, the limits, the red-flag questions, the look, and the file everything is in.

import * as api from "../backend.js"
import { button, make, section } from "../lib/make.js"
import { counted, dayAndYear, dayShort, kmInUnits, number, parseDay, size, toKm } from "../lib/format.js"
import { fits } from "../lib/finding.js"
import { isChange, keepSettings } from "../lib/keeping.js"
import { hashOf } from "../lib/router.js"
import { View } from "../lib/view.js"
import { loadPreferences, preferences } from "../lib/preferences.js"
import { blame, choice, dayField, textField } from "../elements/fields.js"
import { DesktopSettings } from "../elements/desktop-settings.js"
import { failed } from "../elements/toast-rack.js"

/** @import { Logfile, PresetDto, RedFlagScreen, Settings, ThemeChoice, Topic, Units, WatchedDto } from "../api.d.ts" */

/** @type {{ preset: PresetDto, name: string, means: string, source: string }[]} */
const PRESETS = [
  { preset: "strict", name: "Strict", means: "Green is at most 2 while running, back to the level before within an hour, and no rise next morning.", source: "Esculier and others 2018, runners with pain around the kneecap" },
  { preset: "permissive", name: "Permissive", means: "Green is at most 5 during and after, as long as it has settled by next morning.", source: "Thomeé 1997, kneecap pain; Silbernagel and others 2007, Achilles tendon" },
]

/** The papers behind the limits: names the app knows, and how they are called. @type {[string, string][]} */
const PAPERS = [["esculier-2018", "Esculier 2018, on limits"], ["hart-2022", "Hart 2022, on forces"]]

export class SettingsView extends View {
  /** @type {Topic[]} */
  static topics = ["settings", "runs", "pain", "imports", "red-flags"]

  #form = make("div", { class: "settings" })
  #desktop = new DesktopSettings()
  #flags = make("div")
  #file = make("div")
  #found = make("div", { class: "found", role: "status" })
  #sought = textField("Find a setting", { type: "search", class: "seek" })
  #none = make("p", { class: "quiet", role: "status" })
  #saved = ""
  #day = ""

  // Actions

  /** @param {() => boolean} isCurrent */
  async load(isCurrent) {
    const [{ day }, logfile, flags, desktop] = await Promise.all([api.today(), api.logfile(), api.redFlags(), api.desktop(), loadPreferences()])
    if (!isCurrent()) return
    this.#day = day
    if (!this.#form.isConnected) this.replaceChildren(make("header", { class: "view-head" }, make("h1", { tabindex: -1 }, "Settings"), this.#sought.field), this.#none, this.#form, this.#desktop, this.#flags, this.#file)
    this.#desktop.save = (change) => this.#save(change)
    this.#desktop.show(preferences(), desktop)
    const now = JSON.stringify(preferences())
    if (now !== this.#saved) this.#showForm(preferences())
    this.#saved = now
    this.#showFlags(flags)
    this.#showFile(logfile)
    this.#sought.input.oninput = () => this.#narrow()
    this.#narrow()
  }

  // Private

  /** Leaves the sections in sight that hold the words sought. */
  #narrow() {
    const words = this.#sought.input.value
    const sections = [...this.querySelectorAll("section")]
    for (const section of sections) section.hidden = !fits(words, `${wordsIn(section)} ${[...section.querySelectorAll("input, textarea")].map((input) => input.getAttribute("placeholder") ?? "").join(" ")}`)
    this.#none.textContent = sections.every(({ hidden }) => hidden) ? `Nothing here is called “${words.trim()}”.` : ""
  }

  /** @param {Settings} settings */
  #showForm(settings) {
    const { units } = settings
    const focused = this.#form.querySelector("input[type=radio]:focus")?.getAttribute("value")
    const today = () => this.#day
    const day = (/** @type {string} */ name, /** @type {"since" | "break_from" | "break_to"} */ key, /** @type {string} */ hint) => {
      const field = dayField(name, settings[key] ?? "", today, { hint })
      field.input.addEventListener("change", () => { if (!field.read().isWrong) this.#save({ [key]: parseDay(field.input.value, this.#day) }) })
      return field.field
    }
    const name = textField("Name for the report", { value: settings.runner_name ?? "", hint: "Printed at the head of the page; leave it empty to print none" })
    name.input.addEventListener("change", () => this.#save({ runner_name: name.input.value.trim() || null }))
    const longest = textField(`Longest comfortable run before the break (${units === "km" ? "km" : "miles"})`, { value: kmInUnits(settings.comfortable_longest_km, units), inputmode: "decimal", hint: "A first guess at what the knee knew, until it has answered enough runs" })
    longest.input.addEventListener("change", () => {
      const value = number(longest.input.value)
      const isWrong = value !== null && !(value > 0 && value <= 300)
      blame(longest, isWrong ? "A distance, like 10." : "")
      if (!isWrong) this.#save({ comfortable_longest_km: value === null ? null : toKm(value, units) })
    })
    this.#form.replaceChildren(
      section("The knee",
        choice("Watched", [["left", "Left"], ["right", "Right"], ["both", "Both"]], settings.side, (side) => this.#save({ side: /** @type {WatchedDto} */ (side) })),
        day("Sore since", "since", "Roughly is fine"), longest.field,
        make("div", { class: "pair" }, day("The break began", "break_from", "First day without running"), day("The break ended", "break_to", "Leave it empty while it lasts"))),
      section("Pain limits",
        make("p", { class: "quiet" }, "What counts as green, amber or red. No trial has put the two side by side in runners' knees; your physio may know which suits yours."),
        make("div", { class: "presets", role: "radiogroup", "aria-label": "Pain limits" }, ...PRESETS.map(({ preset, name, means, source }) => make("label", { class: "preset" },
          make("input", { type: "radio", name: "preset", value: preset, checked: settings.preset === preset, on: { change: () => this.#save({ preset }) } }),
          make("span", { class: "preset-name" }, name), make("span", { class: "means" }, means), make("span", { class: "small quiet" }, source)))),
        make("p", { class: "small quiet" }, "To read: ", ...PAPERS.flatMap(([name, title], place) => [place > 0 ? " · " : "", make("button", { type: "button", class: "link", on: { click: () => this.#try(() => api.linkOpen(name)) } }, title)]), " (opens your browser)"),
        make("p", { class: "small quiet" }, "With either: a morning 2 or more above the usual level, a stopped run, new swelling, giving way or locking is red. A morning without an answer is unknown, never green.")),
      section("Physio’s limits", make("p", {}, `${settings.set_by_physio ? "Set by your physio. " : ""}Runs a week, rest between them, the ladder, limits and notes stand with the plan. `, make("a", { href: hashOf("plan") }, "Go to the plan"))),
      section("The window",
        choice("Units", [["km", "Kilometres"], ["mi", "Miles"]], units, (units) => this.#save({ units: /** @type {Units} */ (units) })),
        choice("Theme", [["system", "As the system"], ["light", "Light"], ["dark", "Dark"]], settings.theme, (theme) => this.#save({ theme: /** @type {ThemeChoice} */ (theme) }))),
      section("The report", name.field))
    if (focused) /** @type {HTMLElement | null} */ (this.#form.querySelector(`input[value="${CSS.escape(focused)}"]:checked`))?.focus()
  }

  /** @param {RedFlagScreen} flags */
  #showFlags({ last_day, questions, history }) {
    const isOpen = this.#flags.querySelector("details")?.open ?? false
    this.#flags.replaceChildren(section("Red flags",
      make("p", {}, last_day ? `Answered last on ${dayAndYear(last_day)}.` : "Not answered yet."),
      make("div", { class: "buttons" }, button(`Red-flag questions (${questions.length})…`, () => document.dispatchEvent(new CustomEvent("plimsoll:ask", { detail: "red-flags" })))),
      history.length > 0 ? make("details", { open: isOpen }, make("summary", {}, "Answers so far"),
        make("ol", { class: "decisions" }, ...history.map(({ day, text }) => make("li", {}, make("span", { class: "day" }, dayShort(day)), make("p", {}, text))))) : ""))
  }

  /** @param {Logfile} logfile */
  #showFile(logfile) {
    this.#file.replaceChildren(
      section("Your logbook",
        make("p", {}, `${counted(logfile.runs, "run")} and ${counted(logfile.answers, "answer")} in one file of ${size(logfile.size_bytes)}:`),
        make("p", { class: "path" }, logfile.path),
        make("div", { class: "buttons" }, button("Show in folder", () => this.#try(api.showLogfile)), button("Save a backup…", () => this.#backup()), button("Export everything…", () => this.#export()), button("Check the file", () => this.#check())),
        this.#found),
      section("What leaves this machine", make("p", {}, make("b", {}, "Nothing."), " Plimsoll has no account, sends no statistics and never uses the network. What you save or hand on is yours to send.")),
      section("Sample logbook",
        make("p", {}, logfile.sample ? "You are in the sample now. Your own logbook is where you left it." : "Four months of an invented runner, to see what Plimsoll looks like when it is full. Your own logbook stays closed meanwhile."),
        make("div", { class: "buttons" }, logfile.sample ? button("Leave the sample", () => this.#swap(api.sampleLeave)) : button("Open the sample", () => this.#swap(api.sampleOpen)))),
      make("p", { class: "small quiet version" }, `Plimsoll ${logfile.version}. A diary and a calculator for your own numbers. It does not diagnose.`))
  }

  /** @param {Partial<Settings>} change */
  async #save(change) {
    await this.#keep(change).catch((problem) => { if (isInvalid(problem)) { this.#saved = ""; failed(problem); this.update() } })
  }

  /** Leaves it to the caller to say what the logbook refused. @param {Partial<Settings>} change */
  async #keep(change) {
    if (!isChange(change)) return
    try {
      this.#saved = "units" in change || "preset" in change ? "" : JSON.stringify({ ...preferences(), ...change })
      await keepSettings(change)
    } catch (problem) {
      this.#saved = isInvalid(problem) ? JSON.stringify(preferences()) : ""
      if (!isInvalid(problem)) { failed(problem); this.update() }
      throw problem
    }
  }

  async #backup() {
    const path = await this.#try(api.backupSave)
    if (path) this.#found.replaceChildren(make("p", {}, "Backup saved as ", make("span", { class: "path" }, path)))
  }

  async #export() {
    const path = await this.#try(api.exportSave)
    if (path) this.#found.replaceChildren(make("p", {}, "Everything is in open formats now, in ", make("span", { class: "path" }, path), ". Drop that folder on the window to bring it back."))
  }

  async #check() {
    const report = await this.#try(api.check)
    if (report) this.#found.replaceChildren(make("p", {}, report.sound ? "The file is sound." : "The file is not as it should be:"), make("ul", { class: "reasons" }, ...report.findings.map((finding) => make("li", {}, finding))))
  }

  /** @param {() => Promise<unknown>} move */
  async #swap(move) {
    await this.#try(move)
    document.dispatchEvent(new CustomEvent("plimsoll:ask", { detail: "reopen" }))
  }

  /** @template T @param {() => Promise<T>} act @returns {Promise<T | null>} */
  async #try(act) {
    try {
      return await act()
    } catch (problem) {
      failed(problem)
      return null
    }
  }
}

customElements.define("settings-view", SettingsView)

/** @param {unknown} problem */
const isInvalid = (problem) => problem instanceof api.Refusal && problem.code === "invalid"

/** All it says, with a space between what stands in different elements. @param {Node} node @returns {string} */
const wordsIn = (node) => node instanceof Element ? [...node.childNodes].map(wordsIn).join(" ") : node.textContent ?? ""
