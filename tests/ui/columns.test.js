// The words for a table's columns.

import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { test } from "node:test"
import "./support/english.js"
import { CLOCK, DATES, DECIMALS, meaning, meanings, nameOf, readBy, unit, unitsOf } from "../../ui/lib/columns.js"

const API = readFileSync(new URL("../../ui/api.d.ts", import.meta.url), "utf8")
/** @param {string} name */
const wordsOf = (name) => [...(/** @type {RegExpMatchArray} */ (API.match(new RegExp(`export type ${name} = ([^;]+);`)))[1]).matchAll(/"([^"]+)"/g)].map(([, word]) => word)

test("every meaning a column can have can be chosen, once", () => {
  assert.deepEqual(meanings().map(([field]) => field).sort(), wordsOf("ColumnField").sort())
  assert.equal(new Set(meanings().map(([, words]) => words)).size, meanings().length)
})

test("every unit is some meaning's, and only those with numbers ask for one", () => {
  const units = new Set(meanings().flatMap(([field]) => unitsOf(field).map(([code]) => code)))
  assert.deepEqual([...units].sort(), wordsOf("ColumnUnit").filter((word) => word !== "-").sort())
  assert.deepEqual([unitsOf("date"), unitsOf("notes"), unitsOf(null)], [[], [], []])
})

test("a change is said in the words the logbook takes", () => {
  assert.equal(meaning(2, "distance"), "3 distance")
  assert.equal(meaning(0, ""), "1 -")
  assert.equal(unit(3, "duration", "min"), "4 duration min")
  assert.deepEqual([DATES["month-first"], DECIMALS.comma, CLOCK.utc], ["dates month-first", "decimals comma", "utc"])
})

test("a column without a name has its place, and a table says who explained it", () => {
  assert.equal(nameOf({ name: "", cells: [], field: null, unit: "-" }, 2), "Column 3")
  assert.equal(nameOf({ name: "Strecke", cells: [], field: "distance", unit: "km" }, 2), "Strecke")
  assert.equal(readBy({ columns_from: "remembered", rows: 1, problem: null }), "Its columns are known from before; 1 row can be read.")
  assert.equal(readBy({ columns_from: "guess", rows: 1200, problem: null }), "Its columns are guessed; 1,200 rows can be read.")
  assert.equal(readBy({ columns_from: "said", rows: 0, problem: "No column holds a day." }), "Its columns are as you said.")
})
