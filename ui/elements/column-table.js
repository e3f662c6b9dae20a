// A table nobody but its owner knows: its first rows as they are understood, and its columns to be corrected.

import { make } from "../lib/make.js"
import { dayShort, distance, duration, UNKNOWN } from "../lib/format.js"
import { CLOCK, DATES, DECIMALS, meaning, meanings, nameOf, readBy, unit, unitsOf } from "../lib/columns.js"
import { correctColumns } from "../lib/importing.js"
import { say } from "../lib/messages.js"
import { units } from "../lib/preferences.js"
import { choice } from "./fields.js"
import { failed } from "./toast-rack.js"

/** @import { ColumnField, ImportColumn, ImportTable, ImportTableRow } from "../api.d.ts" */

export class ColumnTable extends HTMLElement {
  /** Opened or closed by hand; until then by what there is to decide. @type {boolean | null} */
  #open = null
  #fingerprint = ""

  // Actions

  /** Shows a table anew, the keyboard where it was. @param {ImportTable} table */
  show(table) {
    const focused = this.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.key ?? /** @type {HTMLInputElement} */ (document.activeElement).value : null
    this.#fingerprint = table.fingerprint
    const file = table.path.split(/[\\/]/).at(-1) ?? table.path
    this.setAttribute("aria-label", table.member ? say("column-table-inside", { file, member: table.member }) : file)
    this.setAttribute("role", "group")
    const isOpen = this.#open ?? (table.problem !== null || table.columns_from === "guess")
    const details = make("details", { open: isOpen, on: { toggle: () => { if (details.open !== isOpen || this.#open !== null) this.#open = details.open } } },
      make("summary", {}, say("column-table-how")),
      columnsOf(table, (said) => this.#say(said)),
      make("div", { class: "tools" },
        choice(say("column-table-day-and-month"), [["day-first", say("column-table-day-first")], ["month-first", say("column-table-month-first")]], table.month_first ? "month-first" : "day-first", (order) => this.#say(DATES[/** @type {keyof DATES} */ (order)])),
        choice(say("column-table-decimals"), [["point", "10.5"], ["comma", "10,5"]], table.decimal_comma ? "comma" : "point", (sign) => this.#say(DECIMALS[/** @type {keyof DECIMALS} */ (sign)])),
        choice(say("column-table-times"), [["local", say("column-table-local")], ["utc", "UTC"]], table.utc ? "utc" : "local", (clock) => this.#say(CLOCK[/** @type {keyof CLOCK} */ (clock)]))))
    this.replaceChildren(
      make("h3", {}, file, table.member && make("span", { class: "quiet" }, ` – ${table.member}`)),
      make("p", { class: "small quiet" }, readBy(table)),
      ...(table.problem === null ? [] : [make("p", { class: "lacking" }, table.problem)]),
      ...table.notices.map((notice) => make("p", { class: "notice" }, notice)),
      ...(table.first.length === 0 ? [] : [firstRows(table.first)]),
      details)
    if (focused !== null) this.#refocus(focused)
  }

  // Private

  /** @param {string} said */
  async #say(said) {
    // What is being corrected stays open under the hand.
    this.#open = true
    this.setAttribute("aria-busy", "true")
    try {
      await correctColumns(this.#fingerprint, said)
    } catch (problem) {
      failed(problem)
    }
    this.removeAttribute("aria-busy")
  }

  /** @param {string} key */
  #refocus(key) {
    const there = this.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? this.querySelector(`input[value="${CSS.escape(key)}"]`)
    if (there instanceof HTMLElement) there.focus({ preventScroll: true })
  }
}

customElements.define("column-table", ColumnTable)

/** @param {ImportTableRow[]} rows */
function firstRows(rows) {
  return make("div", { class: "table-room", role: "region", tabindex: 0, "aria-label": say("column-table-first-rows") }, make("table", { class: "figures understood" },
    make("caption", {}, say("column-table-first-rows")),
    make("thead", {}, make("tr", {}, ...[say("common-day"), say("common-time"), say("common-distance"), say("column-table-duration"), say("column-table-what")].map((name) => make("th", { scope: "col" }, name)))),
    make("tbody", {}, ...rows.map((row) => make("tr", {},
      make("td", {}, row.day ? dayShort(row.day) : UNKNOWN),
      make("td", {}, row.clock ?? UNKNOWN),
      make("td", {}, distance(row.distance_m, units())),
      make("td", {}, duration(row.timer_s ?? row.elapsed_s)),
      make("td", {}, row.is_run ? row.title ?? say("common-a-run") : say("column-table-not-a-run", { sport: row.sport ?? UNKNOWN })))))))
}

/** @param {ImportTable} table @param {(said: string) => void} tell */
function columnsOf({ columns }, tell) {
  return make("div", { class: "table-room" }, make("table", { class: "columns" },
    make("thead", {}, make("tr", {}, ...[say("column-table-column"), say("column-table-holds"), say("column-table-means"), say("column-table-in")].map((name) => make("th", { scope: "col" }, name)))),
    make("tbody", {}, ...columns.map((column, at) => columnRow(column, at, tell)))))
}

/** @param {ImportColumn} column @param {number} at @param {(said: string) => void} tell */
function columnRow(column, at, tell) {
  const name = nameOf(column, at)
  const means = make("select", { class: "input", "aria-label": say("column-table-column-means", { column: name }), "data-key": `means-${at}`, on: { change: () => tell(meaning(at, means.value)) } },
    make("option", { value: "", selected: column.field === null }, say("column-table-nothing")),
    ...meanings().map(([field, words]) => make("option", { value: field, selected: field === column.field }, words)))
  const counts = unitsOf(column.field)
  const inWhat = counts.length === 0 ? null : make("select", { class: "input", "aria-label": say("column-table-column-in", { column: name }), "data-key": `unit-${at}`, on: { change: () => tell(unit(at, /** @type {ColumnField} */ (column.field), /** @type {HTMLSelectElement} */ (inWhat).value)) } },
    ...counts.map(([code, words]) => make("option", { value: code, selected: code === column.unit }, words)))
  return make("tr", { class: column.field === null ? "passed-over" : null },
    make("th", { scope: "row" }, name),
    make("td", { class: "holds" }, column.cells.length === 0 ? make("span", { class: "quiet" }, say("column-table-empty")) : column.cells.join("  ·  ")),
    make("td", {}, means),
    make("td", {}, inWhat ?? ""))
}
