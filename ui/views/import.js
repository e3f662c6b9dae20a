// Import: what is under way, how to get one's data out of other services, and the imports of earlier.

import * as api from "../backend.js"
import { button, make, section } from "../lib/make.js"
import { dayShort } from "../lib/format.js"
import { importState } from "../lib/importing.js"
import { say } from "../lib/messages.js"
import { View } from "../lib/view.js"
import { ImportFlow } from "../elements/import-flow.js"
import { PastImportsList } from "../elements/past-imports.js"
import { failed, toast } from "../elements/toast-rack.js"
import { WatchedFolders } from "../elements/watched-folders.js"

/** @import { KnownColumns, Topic } from "../api.d.ts" */

/** Where the data is, and what is read of it. @returns {[string, string, string][]} */
const ways = () => [
  [say("import-view-strava"), say("import-view-strava-how"), say("import-view-strava-what")],
  [say("import-view-garmin"), say("import-view-garmin-how"), say("import-view-garmin-what")],
  [say("import-view-apple"), say("import-view-apple-how"), say("import-view-apple-what")],
  [say("import-view-polar"), say("import-view-polar-how"), say("import-view-polar-what")],
  [say("import-view-google"), say("import-view-google-how"), say("import-view-google-what")],
  [say("import-view-suunto"), say("import-view-suunto-how"), say("import-view-suunto-what")],
  [say("import-view-watch"), say("import-view-watch-how"), say("import-view-watch-what")],
  [say("import-view-plimsoll"), say("import-view-plimsoll-how"), say("import-view-plimsoll-what")],
  [say("import-view-spreadsheet"), say("import-view-spreadsheet-how"), say("import-view-spreadsheet-what")],
]

export class ImportView extends View {
  /** @type {Topic[]} */
  static topics = ["runs", "imports", "settings"]

  #flow = new ImportFlow()
  #past = new PastImportsList()
  #known = make("div")
  #rest = make("div", { class: "settings rest" })

  // Lifecycle

  connectedCallback() {
    super.connectedCallback()
    this.addEventListener("plimsoll:import-state", () => this.#quieten())
  }

  // Actions

  /** @param {() => boolean} isCurrent */
  async load(isCurrent) {
    const [known] = await Promise.all([api.knownColumns(), this.#past.load()])
    if (!isCurrent()) return
    if (!this.#flow.isConnected) {
      this.replaceChildren(
        make("header", { class: "view-head" }, make("div", {}, make("h1", { tabindex: -1 }, say("common-import")), make("p", { class: "quiet" }, say("import-view-lead")))),
        this.#flow, this.#rest)
      this.#rest.replaceChildren(
        section(say("import-view-ways"), make("dl", { class: "ways-in" }, ...ways().map(([name, how, what]) => make("div", {}, make("dt", {}, name), make("dd", {}, how), make("dd", { class: "quiet" }, what))))),
        section(say("import-view-watched"), new WatchedFolders()),
        section(say("import-view-past"), this.#past),
        this.#known)
      this.#quieten()
    }
    this.#showKnown(known)
  }

  // Private

  /** While something is under way, there is one main thing. */
  #quieten() {
    this.#rest.hidden = importState().is !== "idle"
  }

  /** @param {KnownColumns[]} known */
  #showKnown(known) {
    this.#known.replaceChildren(known.length === 0 ? "" : section(say("import-view-known"),
      make("p", { class: "quiet" }, say("import-view-known-lead")),
      make("ul", { class: "known-columns" }, ...known.map(({ fingerprint, header, day, text }) => make("li", {},
        make("div", {}, make("p", {}, header), make("p", { class: "small quiet" }, say("import-view-known-since", { day: dayShort(day), text }))),
        button(say("import-view-forget"), () => this.#forget(fingerprint), { class: "low", "aria-label": say("import-view-forget-which", { header }) }))))))
  }

  /** @param {string} fingerprint */
  async #forget(fingerprint) {
    try {
      const { undo } = await api.forgetColumns(fingerprint)
      toast(say("import-view-forgotten"), undo)
    } catch (problem) {
      failed(problem)
    }
  }
}

customElements.define("import-view", ImportView)
