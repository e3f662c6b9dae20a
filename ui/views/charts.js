// Charts: load and pain over a range, read out, listed, saved.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { dayPlus, monthsBefore } from "../lib/format.js"
import { View } from "../lib/view.js"
import { watched } from "../lib/preferences.js"
import { choice } from "../elements/fields.js"
import { LoadChart } from "../elements/load-chart.js"
import { failed, toast } from "../elements/toast-rack.js"

/** @import { ChartInput, SideDto, Topic } from "../api.d.ts" */

/** @type {[string, string][]} */
const RANGES = [["weeks", "8 weeks"], ["half", "6 months"], ["year", "1 year"], ["all", "All"]]
/** Kept while the app is open. @type {{ range: string, side: SideDto | null }} */
const chosen = { range: "weeks", side: null }

export class ChartsView extends View {
  /** @type {Topic[]} */
  static topics = ["runs", "pain", "settings", "imports"]

  #chart = new LoadChart()
  #day = ""
  /** @type {string | null} */
  #made = null

  // Actions

  /** @param {() => boolean} isCurrent */
  async load(isCurrent) {
    const { day, run_count } = await api.today()
    if (!isCurrent()) return
    this.#day = day
    const shape = `${run_count === 0} ${watched()}`
    if (this.#made !== shape) this.#make(run_count === 0)
    this.#made = shape
    if (run_count > 0) this.#draw()
  }

  // Private

  /** @param {boolean} isEmpty */
  #make(isEmpty) {
    const heading = make("h1", { tabindex: -1 }, "Load and pain")
    if (isEmpty) return this.replaceChildren(heading, make("div", { class: "empty" },
      make("p", { class: "headline" }, "Two lines of the same story will be drawn here."),
      make("p", { class: "quiet" }, "Above, how much each run asked of the knee; below, what the knee answered during, after and next morning. It begins with the first run."),
      make("div", { class: "buttons" }, button("Import runs…", () => this.dispatchEvent(new CustomEvent("plimsoll:ask", { bubbles: true, detail: "import" })), { class: "main" }))))
    const knees = watched()
    this.replaceChildren(
      make("header", { class: "view-head" }, heading, button("Save as SVG…", () => this.#save())),
      make("div", { class: "tools" },
        choice("Range", RANGES, chosen.range, (range) => { chosen.range = range; this.#draw() }, { quiet: true }),
        knees.length > 1 ? choice("Knee", [["left", "Left knee"], ["right", "Right knee"]], chosen.side ?? knees[0], (side) => { chosen.side = /** @type {SideDto} */ (side); this.#draw() }, { quiet: true }) : null),
      this.#chart)
  }

  #draw() {
    this.#chart.show(this.#wish(), Math.round(Math.min(560, Math.max(400, innerHeight * 0.58))))
  }

  /** @returns {ChartInput} */
  #wish() {
    const to = this.#day
    const side = watched().length > 1 && chosen.side ? { side: chosen.side } : {}
    if (chosen.range === "all") return { ...side, all: true }
    const from = chosen.range === "weeks" ? dayPlus(to, -55) : monthsBefore(to, chosen.range === "half" ? 6 : 12)
    return { ...side, from, to }
  }

  async #save() {
    try {
      const path = await api.chartSave(this.#chart.input)
      if (path) toast(`Chart saved as ${path}.`)
    } catch (problem) {
      failed(problem)
    }
  }
}

customElements.define("charts-view", ChartsView)
