// Where an address leads.

import assert from "node:assert/strict"
import { test } from "node:test"
import { SCREENS, hashOf, placeOf } from "../../ui/lib/router.js"

test("every screen's address leads to it", () => {
  for (const screen of SCREENS) assert.deepEqual(placeOf(hashOf(screen)), { screen, id: null })
  assert.deepEqual(placeOf(hashOf("log", 12)), { screen: "log", id: 12 })
})

test("an address nobody knows leads to Today", () => {
  for (const hash of ["", "#", "#/", "#/nowhere", "#/constructor", "#today"]) assert.deepEqual(placeOf(hash), { screen: "today", id: null }, hash)
  assert.deepEqual(placeOf("#/log/abc"), { screen: "log", id: null })
})
