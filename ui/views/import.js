// Import: what is under way, how to get one's data out of other services, and the imports of earlier.

import * as api from "../backend.js"
import { button, make, section } from "../lib/make.js"
import { dayShort } from "../lib/format.js"
import { importState } from "../lib/importing.js"
import { View } from "../lib/view.js"
import { ImportFlow } from "../elements/import-flow.js"
import { PastImportsList } from "../elements/past-imports.js"
import { failed, toast } from "../elements/toast-rack.js"
import { WatchedFolders } from "../elements/watched-folders.js"

/** @import { KnownColumns, Topic } from "../api.d.ts" */

/** Where the data is, and what is read of it. @type {[string, string, string][]} */
const WAYS = [
  ["Strava", "On strava.com: Settings, My Account, Download or Delete Your Account, Request Your Archive.", "A mail brings a ZIP; drop it as it is. Notes, exertion and shoes come along."],
  ["Garmin", "On garmin.com: Account Management Center, Export Your Data.", "A mail brings a ZIP within days. For a single run: its page, the gear wheel, Export Original."],
  ["Apple Health", "In Health on the iPhone: your picture, Export All Health Data.", "Send export.zip to this computer; a gigabyte is no trouble."],
  ["Polar, Runkeeper", "On account.polar.com or runkeeper.com: account settings, download or export your data.", "Both give a ZIP with every session."],
  ["Google, intervals.icu", "On takeout.google.com choose Fit; on intervals.icu, Settings, download activities.", "Both can be dropped as they are."],
  ["Suunto, Coros, Nike, adidas", "Share a run from the app as FIT, TCX or GPX; Nike and adidas send JSON on request.", "Any number of files, in folders or packed."],
  ["A watch on a cable", "Open its drive and find the folder Activity, often inside GARMIN.", "Drop the whole folder; what is there already is not read twice."],
  ["Another Plimsoll", "There: Settings, Export everything, or plim export.", "Drop the folder, its ZIP, or logbook.json. A logbook without runs becomes the same; another one is joined, and nothing in it is replaced."],
  ["A spreadsheet of your own", "CSV, Excel or LibreOffice, with a day and a distance or a time in each row.", "The columns are guessed and shown. What you correct is remembered."],
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
        make("header", { class: "view-head" }, make("div", {}, make("h1", { tabindex: -1 }, "Import"), make("p", { class: "quiet" }, "Files stay where they are. One Undo takes an import back."))),
        this.#flow, this.#rest)
      this.#rest.replaceChildren(
        section("Where to get it", make("dl", { class: "ways-in" }, ...WAYS.map(([name, how, what]) => make("div", {}, make("dt", {}, name), make("dd", {}, how), make("dd", { class: "quiet" }, what))))),
        section("Watched folders", new WatchedFolders()),
        section("Past imports", this.#past),
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
    this.#known.replaceChildren(known.length === 0 ? "" : section("Tables you explained",
      make("p", { class: "quiet" }, "Tables with these columns are read as you said, without asking."),
      make("ul", { class: "known-columns" }, ...known.map(({ fingerprint, header, day, text }) => make("li", {},
        make("div", {}, make("p", {}, header), make("p", { class: "small quiet" }, `Since ${dayShort(day)}. ${text}`)),
        button("Forget", () => this.#forget(fingerprint), { class: "low", "aria-label": `Forget: ${header}` }))))))
  }

  /** @param {string} fingerprint */
  async #forget(fingerprint) {
    try {
      const { undo } = await api.forgetColumns(fingerprint)
      toast("Forgotten. The next table with these columns is guessed.", undo)
    } catch (problem) {
      failed(problem)
    }
  }
}

customElements.define("import-view", ImportView)
