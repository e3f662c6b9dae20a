// Load and pain: a chart whose read-out shows the answers with their signs.

import { make } from "../lib/make.js"
import { dayInFull, dayShort, distance, kneeKm, load } from "../lib/format.js"
import { listed } from "../lib/listed.js"
import { say } from "../lib/messages.js"
import { units } from "../lib/preferences.js"
import { ChartFigure } from "./chart-figure.js"
import { momentMark } from "./marks.js"

/** @import { Chart, ChartRow, ChartSpot, MomentDto } from "../api.d.ts" */

export class LoadChart extends ChartFigure {
  /** @override @param {ChartSpot} _spot @param {Chart} chart @param {number} at */
  told(_spot, chart, at) {
    const row = chart.rows[at]
    const when = row.from === row.to ? dayInFull(row.from) : say("load-chart-days", { from: dayShort(row.from), to: dayShort(row.to) })
    const ran = row.runs === 0 ? say("load-chart-no-run") : listed([
      row.runs > 1 ? say("common-runs", { count: row.runs }) : null,
      row.distance_m === null ? null : distance(row.distance_m, units()),
      row.load_kkm === null ? say("load-chart-unknown-load") : kneeKm(row.load_kkm),
    ].filter((part) => part !== null))
    return [
      make("b", {}, when), make("span", {}, ran),
      ...answers(row).map(([moment, name, score]) => make("span", { class: "answer" }, momentMark(moment, score), name)),
      ...(row.missing_mornings > 0 ? [make("span", { class: "answer" }, momentMark("morning", null), say("load-chart-missing-mornings", { count: row.missing_mornings }))] : []),
      ...(row.line_kkm === null ? [] : [make("span", { class: "of-line" }, say("load-chart-line", { load: load(row.line_kkm) }))]),
      ...(row.in_flare ? [make("span", { class: "of-flare" }, say("load-chart-flare"))] : []),
      ...(row.stage === null ? [] : [make("span", { class: "quiet" }, row.stage)]),
    ]
  }
}

customElements.define("load-chart", LoadChart)

/** @param {ChartRow} row @returns {[MomentDto, string, number][]} */
function answers({ during, after, morning }) {
  /** @type {[MomentDto, string, number | null][]} */
  const all = [["during", say("load-chart-during"), during], ["after", say("load-chart-after"), after], ["morning", say("load-chart-morning"), morning]]
  return all.flatMap(([moment, name, score]) => (score === null ? [] : [/** @type {[MomentDto, string, number]} */ ([moment, name, score])]))
}
