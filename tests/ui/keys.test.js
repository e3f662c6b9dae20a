// One list of doings: the menu, the keys and the sheet of keys cannot tell different stories.

import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { test } from "node:test"
import "./support/english.js"
import { DOINGS } from "../../ui/lib/doings.js"
import { capsOf, doingOf } from "../../ui/lib/keys.js"
import { say } from "../../ui/lib/messages.js"
import { SCREENS, screenName } from "../../ui/lib/router.js"

const press = (key, held = {}) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })
const CTRL = { ctrlKey: true }
const id = (pressed, isTyping) => doingOf(pressed, isTyping)?.id

/** A key as the browser tells of it. @param {string} key */
function pressOf(key) {
  const caps = key.split("+")
  const cap = caps.at(-1)
  return press(cap.length === 1 && !caps.includes("Shift") ? cap.toLowerCase() : cap, { ctrlKey: caps.includes("Mod"), shiftKey: caps.includes("Shift") })
}

test("every key of the list asks for its doing, and the engine keeps its own", () => {
  for (const doing of DOINGS) for (const key of doing.keys) assert.equal(id(pressOf(key), false), doing.by === "engine" ? undefined : doing.id, key)
})

test("a text field keeps letters and the clipboard, has the steps for itself, and nothing else", () => {
  for (const { keys, by } of DOINGS) for (const key of keys) assert.equal(id(pressOf(key), true) === undefined, by === "engine" || key.length === 1, key)
  assert.deepEqual(DOINGS.filter(({ yields, by }) => yields && by !== "engine").map((doing) => doing.id), ["undo", "redo"])
})

test("keys that nobody named do nothing, and Alt is for the system", () => {
  for (const held of [press("x"), press("k", CTRL), press("n", { altKey: true }), press("1", { ctrlKey: true, altKey: true }), press("Shift", { shiftKey: true })]) assert.equal(id(held, false), undefined)
})

test("a sign is found with and without Shift, on every keyboard", () => {
  assert.equal(id(press("+", { ...CTRL, shiftKey: true }), false), "larger")
  assert.equal(id(press("=", CTRL), false), "larger")
  assert.equal(id(press("+", CTRL), false), "larger")
  assert.equal(id(press("1", { ...CTRL, shiftKey: true }), false), "today")
  assert.equal(id(press("?", { shiftKey: true }), false), "keys")
  assert.equal(id(press("N", { shiftKey: true }), false), "new-run")
  assert.equal(id(press("Z", { ...CTRL, shiftKey: true }), false), "redo")
  assert.equal(id(press("z", { metaKey: true }), false), "undo")
})

test("every doing of the page is done by the page, and the page does nothing else", () => {
  const source = readFileSync(new URL("../../ui/main.js", import.meta.url), "utf8")
  const [, block] = source.match(/const ACTS = \{\n([^]*?)\n\}/)
  const written = [...block.matchAll(/^ {2}"?([a-z-]+)"?[:,]/gm)].map(([, name]) => name)
  const done = new Set([...written, ...SCREENS])
  assert.deepEqual([...done].sort(), DOINGS.filter(({ by }) => by === "page").map((doing) => doing.id).sort())
})

test("the menu goes to every screen, in the rail's order, by its number", () => {
  const screens = DOINGS.filter((doing) => SCREENS.some((screen) => screen === doing.id))
  assert.deepEqual(screens.map(({ id, says }) => [id, say(says)]), SCREENS.map((screen) => [screen, screenName(screen)]))
  assert.deepEqual(screens.map(({ keys }) => keys[0]), SCREENS.map((_, place) => `Mod+${place + 1}`))
})

test("keys are written as the machine's own keyboard has them", () => {
  assert.deepEqual(capsOf("Mod+Shift+Z", false), ["Ctrl", "Shift", "Z"])
  assert.deepEqual(capsOf("Mod+Shift+Z", true), ["⌘", "⇧", "Z"])
  assert.deepEqual(capsOf("Mod+=", false), ["Ctrl", "+"])
  assert.deepEqual(capsOf("F1", false), ["F1"])
})
