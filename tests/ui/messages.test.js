// What the window says: every sentence is a message that is there, and is put together by the language's rules.

import assert from "node:assert/strict"
import { readFileSync, readdirSync } from "node:fs"
import { createRequire } from "node:module"
import { test } from "node:test"
import { say, sayWith, speak } from "../../ui/lib/messages.js"
import { catalogueOf, english, isOfTheWindow, messagesIn, roomsOf, speakEnglish } from "./support/english.js"

/** @import { Catalogue, Piece } from "../../ui/api.d.ts" */

const ts = createRequire(new URL("../e2e/package.json", import.meta.url))("typescript")
const UI = new URL("../../ui/", import.meta.url)
const modules = readdirSync(UI, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/")).filter((name) => name.endsWith(".js") && name !== "lib/messages.js")
  .map((name) => ({ name, source: ts.createSourceFile(name, readFileSync(new URL(name, UI), "utf8"), ts.ScriptTarget.ES2023, true) }))
const said = modules.flatMap(({ name, source }) => saidIn(name, source))

test("everything that is said is a message, and is told what the message wants", () => {
  for (const { where, id, given } of said) {
    // The sheet of keys says what the list of doings names; keys.test.js holds that list.
    if (id === null && where.startsWith("elements/keys-sheet.js")) continue
    assert.ok(id !== null, `${where}: the name of a message is written out where it is said`)
    assert.ok(id in english.messages, `${where}: no message is called ${id}`)
    assert.deepEqual(given, argumentsOf(english.messages[id]), `${where}: the arguments of ${id}`)
  }
})

test("every message of the window is said somewhere", () => {
  const names = new Set(said.map(({ id }) => id))
  const ofTheMenu = messagesIn(roomsOf("en").doings)
  assert.deepEqual(Object.keys(english.messages).filter((id) => !names.has(id) && !(id in ofTheMenu)), [])
})

test("nothing is said before the messages are there", () => {
  assert.deepEqual(said.filter(({ early }) => early).map(({ where, id }) => `${where}: ${id}`), [])
})

test("no sentence stands in the code", () => {
  assert.deepEqual(modules.flatMap(({ name, source }) => sentencesIn(name, source)), [])
})

test("no two messages of the window have the same name", () => {
  /** @type {Map<string, string>} */
  const homes = new Map()
  for (const [room, text] of Object.entries(roomsOf("en"))) {
    if (!isOfTheWindow(room)) continue
    for (const [, id] of text.matchAll(/^([a-z][a-z0-9-]*) =/gm)) {
      assert.ok(!homes.has(id), `${id} stands in ${homes.get(id)} and in ${room}`)
      homes.set(id, room)
    }
  }
})

test("a number decides the form by the language's own rules, and an exact form goes before them", () => {
  const { messages } = withMessages(`
runs = { $count ->
    [0] keiner
    [one] { $count } Lauf
   *[other] { $count } Läufe
}`, { code: "de", locale: "de-DE" })
  assert.deepEqual([0, 1, 2, 12_345].map((count) => say("runs", { count })), ["keiner", "1 Lauf", "2 Läufe", "12.345 Läufe"])
  assert.equal(messages.runs.length, 1)

  withMessages(`
runs = { $count ->
    [zero] z
    [one] o
    [two] t
    [few] f
    [many] m
   *[other] x
}`, { code: "ar", locale: "ar", right_to_left: true })
  assert.deepEqual([0, 1, 2, 3, 10, 11, 99, 100].map((count) => say("runs", { count })), ["z", "o", "t", "f", "f", "m", "m", "x"])

  withMessages("runs = { $count ->\n    [one] o\n   *[other] { $count }回\n}", { code: "ja", locale: "ja-JP" })
  assert.equal(say("runs", { count: 1 }), "1回", "Japanese has one form")
  speakEnglish()
})

test("a word decides the form that bears its name, and any other word the last one", () => {
  withMessages(`
answer = { $moment ->
    [during] { $side ->
        [left] during, left { $score }
       *[right] during, right { $score }
    }
   *[morning] morning { $score }
}`)
  assert.equal(say("answer", { moment: "during", side: "left", score: "3" }), "during, left 3")
  assert.equal(say("answer", { moment: "during", side: "right", score: "3" }), "during, right 3")
  assert.equal(say("answer", { moment: "never", side: "left", score: "0" }), "morning 0")
  speakEnglish()
})

test("words that run from left to right keep to themselves among others, and nowhere else", () => {
  const text = "saved = حُفظ في { $path }"
  withMessages(text, { code: "ar", locale: "ar", right_to_left: true })
  assert.equal(say("saved", { path: "/home/mara/runs.csv" }), "حُفظ في \u2068/home/mara/runs.csv\u2069")
  withMessages("saved = Saved as { $path }")
  assert.equal(say("saved", { path: "/home/mara/runs.csv" }), "Saved as /home/mara/runs.csv")
  speakEnglish()
})

test("an element keeps its place among the words, within a choice too", () => {
  withMessages(`
see = See { $link }, { $name }.
count = { $count ->
    [one] Only { $link }
   *[other] All { $count } { $link }
}`)
  const link = /** @type {any} */ ({ is: "a link" })
  assert.deepEqual(joined(sayWith("see", { link, name: "Mara" })), ["See ", link, ", Mara."])
  assert.deepEqual(joined(sayWith("count", { count: 1, link })), ["Only ", link])
  assert.deepEqual(joined(sayWith("count", { count: 3, link })), ["All 3 ", link])
  speakEnglish()
})

test("a name that nobody knows is said as it is, and nothing stands in for what was not told", () => {
  assert.equal(say("nobody-knows-this"), "nobody-knows-this")
  assert.equal(say("common-saved-as", {}), "Saved as ")
})

test("the messages are told in one way: as English writes them", () => {
  assert.equal(say("common-runs", { count: 1 }), "1 run")
  assert.equal(say("common-runs", { count: 0 }), "0 runs")
  assert.equal(say("common-runs", { count: 10_000 }), "10,000 runs")
  assert.equal(catalogueOf("en").messages["common-runs"].length, 1)
})

// Private

/** Speaks these messages. @param {string} text @param {Partial<Catalogue>} [more] */
function withMessages(text, more = {}) {
  const catalogue = { code: "en", locale: "en-GB", right_to_left: false, messages: messagesIn(text), ...more }
  speak(catalogue)
  return catalogue
}

/** Neighbouring words as one. @param {unknown[]} parts */
const joined = (parts) => parts.reduce((/** @type {unknown[]} */ all, part) => (typeof part === "string" && typeof all.at(-1) === "string" ? [...all.slice(0, -1), `${all.at(-1)}${part}`] : [...all, part]), [])

/** What a message wants to be told. @param {Piece[]} pieces @returns {string[]} */
function argumentsOf(pieces) {
  const names = pieces.flatMap((piece) => {
    if (typeof piece === "string") return []
    if ("argument" in piece) return [piece.argument]
    return [piece.choose, ...[...Object.values(piece.forms), piece.otherwise].flatMap(argumentsOf)]
  })
  return [...new Set(names)].sort()
}

/** Where a module says something, by which name, with what; `early` where it is said while the module loads. @param {string} name @param {any} source */
function saidIn(name, source) {
  /** @type {{ where: string, id: string | null, given: string[], early: boolean }[]} */
  const found = []
  const speaks = source.statements.some((statement) => ts.isImportDeclaration(statement) && statement.moduleSpecifier.text.endsWith("messages.js"))
  visit(source, false)
  return found

  /** @param {any} node @param {boolean} later */
  function visit(node, later) {
    if (speaks && ts.isCallExpression(node) && ts.isIdentifier(node.expression) && ["say", "sayWith"].includes(node.expression.text)) {
      const [id, given] = node.arguments
      const where = `${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
      found.push({ where, id: ts.isStringLiteral(id) ? id.text : null, given: given === undefined ? [] : given.properties.map((property) => property.name.text).sort(), early: !later })
    }
    const isLater = later || ts.isFunctionLike(node) || (ts.isPropertyDeclaration(node) && !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword))
    ts.forEachChild(node, (child) => visit(child, isLater))
  }
}

/** What begins like a sentence or a label and is none: keys, systems, a name. */
const NO_SENTENCE = /^(?:Alt(?:\+ArrowDown)?|Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Home|End|Enter|Escape|Shift\+?|Mod\+|Mac|Linux|Refusal|Plimsoll|Apple Health)$/

/** Words in a module that a person would read. @param {string} name @param {any} source @returns {string[]} */
function sentencesIn(name, source) {
  // What the menu does comes with its own messages, and every language is named in itself.
  if (["lib/doings.js", "lib/languages.js"].includes(name)) return []
  /** @type {string[]} */
  const found = []
  visit(source)
  return found

  /** @param {any} node */
  function visit(node) {
    if (ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
    if (isText && /^\s*\p{Lu}\p{Ll}|\p{L} \p{Ll}+ .*[.?!…]$/u.test(node.text) && !NO_SENTENCE.test(node.text.trim())) found.push(`${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.text}`)
    ts.forEachChild(node, visit)
  }
}
