// Settings: the knee, the limits, the red-flag questions, the look, and the file everything is in.

import * as api from "../backend.js"
import { askFor } from "../lib/asking.js"
import { button, make, section } from "../lib/make.js"
import { dayAndYear, dayShort, parseDay, size, weekdayLong } from "../lib/format.js"
import { fits } from "../lib/finding.js"
import { isChange, keepSettings } from "../lib/keeping.js"
import { languages } from "../lib/languages.js"
import { say, sayWith } from "../lib/messages.js"
import { hashOf } from "../lib/router.js"
import { View } from "../lib/view.js"
import { loadPreferences, preferences } from "../lib/preferences.js"
import { choice, dayField, longestField, selectField, textField } from "../elements/fields.js"
import { DesktopSettings } from "../elements/desktop-settings.js"
import { failed } from "../elements/toast-rack.js"

/** @import { ClockDto, Logfile, PresetDto, RedFlagScreen, Settings, ThemeChoice, Topic, Units, WatchedDto, WeekBegins } from "../api.d.ts" */
/** @import { LanguageCode } from "../lib/languages.js" */

/** What a week may begin with, each with a day that is one. @type {[WeekBegins, string][]} */
const WEEKS = [["monday", "2026-11-23"], ["saturday", "2026-11-28"], ["sunday", "2026-11-29"]]

/** @returns {{ preset: PresetDto, name: string, means: string, source: string }[]} */
const presets = () => [
  { preset: "strict", name: say("settings-strict"), means: say("settings-strict-means"), source: say("settings-strict-source") },
  { preset: "permissive", name: say("settings-permissive"), means: say("settings-permissive-means"), source: say("settings-permissive-source") },
]

export class SettingsView extends View {
  /** @type {Topic[]} */
  static topics = ["settings", "runs", "pain", "imports", "red-flags"]

  #form = make("div", { class: "settings" })
  #desktop = new DesktopSettings()
  #flags = make("div")
  #file = make("div")
  #found = make("div", { class: "found", role: "status" })
  #sought = textField(say("settings-find"), { type: "search", class: "seek" })
  #none = make("p", { class: "quiet", role: "status" })
  #saved = ""
  #day = ""

  // Actions

  /** @param {() => boolean} isCurrent */
  async load(isCurrent) {
    const [{ day }, logfile, flags, desktop] = await Promise.all([api.today(), api.logfile(), api.redFlags(), api.desktop(), loadPreferences()])
    if (!isCurrent()) return
    this.#day = day
    if (!this.#form.isConnected) this.replaceChildren(make("header", { class: "view-head" }, make("h1", { tabindex: -1 }, say("common-settings")), this.#sought.field), this.#none, this.#form, this.#desktop, this.#flags, this.#file)
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
    this.#none.textContent = sections.every(({ hidden }) => hidden) ? say("settings-nothing-found", { words: words.trim() }) : ""
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
    const name = textField(say("settings-runner-name"), { value: settings.runner_name ?? "", hint: say("settings-runner-name-hint") })
    name.input.addEventListener("change", () => this.#save({ runner_name: name.input.value.trim() || null }))
    const longest = longestField(settings.comfortable_longest_km, units)
    longest.input.addEventListener("change", () => {
      const { km, isWrong } = longest.read()
      if (!isWrong) this.#save({ comfortable_longest_km: km })
    })
    const language = selectField(say("settings-language"), [["system", say("settings-as-system")], ...languages()], settings.language ?? "system")
    language.input.addEventListener("change", () => this.#save({ language: language.input.value === "system" ? null : /** @type {LanguageCode} */ (language.input.value) }))
    this.#form.replaceChildren(
      section(say("settings-knee"),
        choice(say("settings-watched"), [["left", say("common-left")], ["right", say("common-right")], ["both", say("common-both")]], settings.side, (side) => this.#save({ side: /** @type {WatchedDto} */ (side) })),
        day(say("settings-sore-since"), "since", say("settings-sore-since-hint")), longest.field,
        make("div", { class: "pair" }, day(say("settings-break-from"), "break_from", say("settings-break-from-hint")), day(say("settings-break-to"), "break_to", say("settings-break-to-hint")))),
      section(say("settings-limits"),
        make("p", { class: "quiet" }, say("settings-limits-lead")),
        make("div", { class: "presets", role: "radiogroup", "aria-label": say("settings-limits") }, ...presets().map(({ preset, name, means, source }) => make("label", { class: "preset" },
          make("input", { type: "radio", name: "preset", value: preset, checked: settings.preset === preset, on: { change: () => this.#save({ preset }) } }),
          make("span", { class: "preset-name" }, name, make("span", { class: "in-use", "aria-hidden": "true" }, say("settings-preset-in-use"))), make("span", { class: "means" }, means), make("span", { class: "small quiet" }, source)))),
        make("p", { class: "small quiet" }, ...sayWith("settings-papers", { limits: this.#paper("esculier-2018", say("settings-paper-limits")), forces: this.#paper("hart-2022", say("settings-paper-forces")) })),
        make("p", { class: "small quiet" }, say("settings-limits-either"))),
      section(say("settings-physio"), make("p", {}, ...this.#physio(settings))),
      section(say("settings-window"),
        choice(say("settings-units"), [["km", say("common-in-kilometres")], ["mi", say("common-in-miles")]], units, (units) => this.#save({ units: /** @type {Units} */ (units) })),
        choice(say("settings-theme"), [["system", say("settings-as-system")], ["light", say("settings-light")], ["dark", say("settings-dark")]], settings.theme, (theme) => this.#save({ theme: /** @type {ThemeChoice} */ (theme) })),
        choice(say("settings-clock"), [["24h", say("settings-clock-24")], ["12h", say("settings-clock-12")]], settings.clock, (clock) => this.#save({ clock: /** @type {ClockDto} */ (clock) })),
        choice(say("settings-week-begins"), WEEKS.map(([name, day]) => [name, weekdayLong(day)]), settings.week_begins, (week) => this.#save({ week_begins: /** @type {WeekBegins} */ (week) })),
        language.field),
      section(say("settings-report"), name.field))
    if (focused) /** @type {HTMLElement | null} */ (this.#form.querySelector(`input[value="${CSS.escape(focused)}"]:checked`))?.focus()
  }

  /** What the physio set stands with the plan. @param {Settings} settings */
  #physio({ set_by_physio }) {
    const link = make("a", { class: "link", href: hashOf("plan") }, say("settings-physio-link"))
    return set_by_physio ? sayWith("settings-physio-set", { link }) : sayWith("settings-physio-not-set", { link })
  }

  /** A paper behind the limits. @param {string} name how the app knows it @param {string} title */
  #paper(name, title) {
    return make("button", { type: "button", class: "link", on: { click: () => this.#try(() => api.linkOpen(name)) } }, title)
  }

  /** @param {RedFlagScreen} flags */
  #showFlags({ last_day, questions, history }) {
    const isOpen = this.#flags.querySelector("details")?.open ?? false
    this.#flags.replaceChildren(section(say("settings-red-flags"),
      make("p", {}, last_day ? say("common-answered-last-on", { day: dayAndYear(last_day) }) : say("common-not-answered-yet")),
      make("div", { class: "buttons" }, button(say("settings-questions", { count: questions.length }), () => askFor("red-flags"))),
      history.length > 0 ? make("details", { open: isOpen }, make("summary", {}, say("settings-answers")),
        make("ol", { class: "decisions" }, ...history.map(({ day, text }) => make("li", {}, make("span", { class: "day" }, dayShort(day)), make("p", {}, text))))) : ""))
  }

  /** @param {Logfile} logfile */
  #showFile(logfile) {
    this.#file.replaceChildren(
      section(say("settings-logbook"),
        make("p", {}, say("settings-logbook-holds", { runs: logfile.runs, answers: logfile.answers, size: size(logfile.size_bytes) })),
        make("p", { class: "path" }, logfile.path),
        make("div", { class: "buttons" }, button(say("settings-show"), () => this.#try(api.showLogfile)), button(say("settings-backup"), () => this.#backup()), logfile.sample ? "" : button(say("common-restore"), () => askFor("restore")), button(say("settings-export"), () => this.#export()), button(say("settings-check"), () => this.#check())),
        this.#found),
      section(say("settings-leaves"), make("p", {}, ...sayWith("settings-leaves-nothing", { nothing: make("b", {}, say("settings-nothing")) }))),
      section(say("settings-sample"),
        make("p", {}, logfile.sample ? say("settings-sample-open") : say("settings-sample-closed")),
        make("div", { class: "buttons" }, logfile.sample ? button(say("common-leave-the-sample"), () => this.#swap(api.sampleLeave)) : button(say("settings-sample-enter"), () => this.#swap(api.sampleOpen)))),
      make("p", { class: "small quiet version" }, say("settings-version", { version: logfile.version })))
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
    if (path) this.#found.replaceChildren(make("p", {}, ...sayWith("settings-backup-saved", { path: make("span", { class: "path" }, path) })))
  }

  async #export() {
    const path = await this.#try(api.exportSave)
    if (path) this.#found.replaceChildren(make("p", {}, ...sayWith("settings-exported", { path: make("span", { class: "path" }, path) })))
  }

  async #check() {
    const report = await this.#try(api.check)
    if (report) this.#found.replaceChildren(make("p", {}, report.sound ? say("settings-sound") : say("settings-unsound")), make("ul", { class: "reasons" }, ...report.findings.map((finding) => make("li", {}, finding))))
  }

  /** @param {() => Promise<unknown>} move */
  async #swap(move) {
    await this.#try(move)
    askFor("reopen")
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
