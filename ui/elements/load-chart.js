// Load and pain: a chart whose read-out shows the answers with their signs.

import { make } from "../lib/make.js"
import { dayInFull, dayShort, distance, load } from "../lib/format.js"
import { units } from "../lib/preferences.js"
import { ChartFigure } from "./chart-figure.js"
import { momentMark } from "./marks.js"

/** @import { Chart, ChartRow, ChartSpot, MomentDto } from "../api.d.ts" */

export class LoadChart extends ChartFigure {
  /** @override @param {ChartSpot} _spot @param {Chart} chart @param {number} at */
  told(_spot, chart, at) {
    const row = chart.rows[at]
    const when = row.from === row.to ? dayInFull(row.from) : `${dayShort(row.from)} to ${dayShort(row.to)}`
    const ran = row.runs === 0 ? "no run" : [row.runs > 1 ? `${row.runs} runs` : null, row.distance_m === null ? null : distance(row.distance_m, units()), row.load_kkm === null ? "load not known" : `${load(row.load_kkm)} knee-km`].filter((part) => part !== null).join(", ")
    return [
      make("b", {}, when), make("span", {}, ran),
      ...answers(row).map(([moment, name, score]) => make("span", { class: "answer" }, momentMark(moment, score), name)),
      ...(row.missing_mornings > 0 ? [make("span", { class: "answer" }, momentMark("morning", null), row.missing_mornings === 1 ? "morning not answered" : `${row.missing_mornings} mornings not answered`)] : []),
      ...(row.line_kkm === null ? [] : [make("span", { class: "of-line" }, `line ${load(row.line_kkm)}`)]),
      ...(row.in_flare ? [make("span", { class: "of-flare" }, "in a flare")] : []),
      ...(row.stage === null ? [] : [make("span", { class: "quiet" }, row.stage)]),
    ]
  }
}

customElements.define("load-chart", LoadChart)

/** @param {ChartRow} row @returns {[MomentDto, string, number][]} */
function answers({ during, after, morning }) {
  /** @type {[MomentDto, string, number | null][]} */
  const all = [["during", "during", during], ["after", "after", after], ["morning", "next morning", morning]]
  return all.flatMap(([moment, name, score]) => (score === null ? [] : [/** @type {[MomentDto, string, number]} */ ([moment, name, score])]))
}
