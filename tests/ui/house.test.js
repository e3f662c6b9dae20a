// What the window's sources promise as a whole.

import assert from "node:assert/strict"
import { readFileSync, readdirSync } from "node:fs"
import { test } from "node:test"
import { fileURLToPath } from "node:url"

const UI = new URL("../../ui/", import.meta.url)
const files = readdirSync(UI, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"))
const sources = files.filter((name) => name.endsWith(".js")).map((name) => ({ name, text: readFileSync(new URL(name, UI), "utf8") }))
const styles = files.filter((name) => name.endsWith(".css")).map((name) => ({ name, text: readFileSync(new URL(name, UI), "utf8") }))

test("only backend.js knows Tauri, and what asks ahead of it", () => {
  for (const { name, text } of sources) if (!["backend.js", "lib/first-asked.js"].includes(name)) assert.doesNotMatch(text, /__TAURI|ipc:|\binvoke\(/, name)
})

test("nothing is parsed as HTML, and no style is written as an attribute", () => {
  for (const { name, text } of sources) assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|text\/html|setAttribute\("style"|\beval\(|new Function/, name)
  const page = readFileSync(new URL("index.html", UI), "utf8")
  assert.doesNotMatch(page, /<style|\sstyle=|\son\w+=|<script>/)
})

test("nothing is fetched from anywhere", () => {
  for (const { name, text } of [...sources, ...styles]) assert.doesNotMatch(text.replaceAll("http://www.w3.org/2000/svg", ""), /https?:\/\/|\bfetch\(|XMLHttpRequest|WebSocket/, name)
})

test("every module begins by saying what it is for", () => {
  for (const { name, text } of sources) assert.match(text, /^\/\/ \S/, name)
})

test("colours come from the tokens alone", () => {
  for (const { name, text } of styles) if (name !== "styles/tokens.css") assert.doesNotMatch(text.replaceAll("#FFFFFF", ""), /#[0-9a-f]{3,8}\b(?!")/i, name)
})

test("every token colour is legible on paper and on surface, light and dark", () => {
  const tokens = readFileSync(new URL("styles/tokens.css", UI), "utf8")
  for (const theme of [":root", '[data-theme="dark"]']) {
    const colours = coloursOf(tokens, theme)
    for (const name of ["ink", "muted", "sea", "red", "amber", "green", "violet"]) {
      for (const ground of ["paper", "surface"]) assert.ok(contrast(colours[name], colours[ground]) >= 4.5, `${theme} ${name} on ${ground}: ${contrast(colours[name], colours[ground]).toFixed(2)}`)
    }
  }
})

test("who asks for more contrast gets 7 to 1 for every text and 3 to 1 for every line, light and dark", () => {
  const tokens = readFileSync(new URL("styles/tokens.css", UI), "utf8")
  const more = tokens.slice(tokens.indexOf("@media (prefers-contrast: more)"))
  for (const theme of [":root", '[data-theme="dark"]']) {
    const colours = { ...coloursOf(tokens, theme), ...coloursOf(more, theme) }
    for (const ground of ["paper", "surface"]) {
      const against = (/** @type {string} */ name) => contrast(colours[name], colours[ground])
      for (const name of ["ink", "muted", "sea", "red", "amber", "green", "violet"]) assert.ok(against(name) >= 7, `${theme} ${name} on ${ground}: ${against(name).toFixed(2)}`)
      assert.ok(against("rule") >= 3, `${theme} rule on ${ground}: ${against("rule").toFixed(2)}`)
    }
  }
  assert.ok(more.includes("--edge: var(--ink)"), "what can be typed in has an edge as strong as text")
})

test("what is told by a fill alone is told by a border where the system gives the colours", () => {
  const base = readFileSync(new URL("styles/base.css", UI), "utf8")
  const forced = base.slice(base.indexOf("@media (forced-colors: active)"), base.lastIndexOf("\nkbd {"))
  assert.match(forced, /:focus-visible[^}]*outline: 3px solid Highlight/)
  for (const told of ["stop-card", ".toast", ".drawing", ".pages img", ".choice input:checked + span", 'morning"] .scale button[aria-pressed="true"]::after', "log-calendar .day[data-step]"]) {
    const [, rule] = forced.split(told).map((part) => part.slice(0, part.indexOf("}")))
    assert.match(rule ?? "", /border/, told)
  }
  // Every colour a drawing of the page's own uses is one of the system's there.
  const drawn = (forced.match(/svg \{([^}]*)\}/) ?? [])[1] ?? ""
  for (const name of ["paper", "ink", "muted", "sea", "red", "amber", "green", "violet", "edge", "rule"]) assert.match(drawn, new RegExp(`--${name}: (?:Canvas|CanvasText|LinkText|GrayText);`), name)
  // The system's colours are given up for what is a picture and what is drawn with a ground, and for nothing else.
  assert.equal(styles.flatMap(({ text }) => text.match(/forced-color-adjust/g) ?? []).length, 2)
})

test("styles go by the reading direction, not by left and right", () => {
  for (const { name, text } of styles) {
    const plain = text.replace(/\/\*.*?\*\//gs, "")
    assert.doesNotMatch(plain, /(?<![\w-])(?:left|right|(?:margin|padding|border|inset|scroll-padding)-(?:left|right)[\w-]*)\s*:/, `${name}: a side`)
    assert.doesNotMatch(plain, /(?:text-align|float|clear|justify-[\w]+|transform-origin|background[\w-]*|object-position):[^;]*\b(?:left|right)\b/, `${name}: a place`)
    assert.doesNotMatch(plain, /border-(?:top|bottom)-(?:left|right)-radius|translateX/, `${name}: a corner or a way`)
    for (const [rule, value] of plain.matchAll(/(?<![\w-])(?:margin|padding|inset):([^;}]+)/g)) {
      const [, across, , back = across] = value.trim().split(/\s+(?![^(]*\))/)
      assert.equal(back, across, `${name}: ${rule} has two different sides`)
    }
    for (const [rule, across] of plain.matchAll(/box-shadow: inset (\S+?)px 0 /g)) assert.equal(across, "0", `${name}: ${rule} lies on one side`)
  }
})

test("no words stand in the styles", () => {
  for (const { name, text } of styles) assert.doesNotMatch(text.replaceAll("\\00a0", ""), /content:[^;]*"[^";]*\p{L}/u, name)
})

test("every imported module is there", () => {
  for (const { name, text } of sources) {
    for (const [, path] of text.matchAll(/(?:from|import) "(\.[^"]+)"/g)) {
      const file = fileURLToPath(new URL(path, new URL(name, UI)))
      assert.doesNotThrow(() => readFileSync(file), `${name} imports ${path}`)
    }
  }
})

test("the page asks at once for all that its first screen needs, and for nothing else", () => {
  const page = readFileSync(new URL("index.html", UI), "utf8")
  const asked = [...page.matchAll(/rel="(?:module)?preload"[^>]* href="([^"]+)"/g)].map(([, path]) => path).sort()
  const sheets = styles.map(({ name }) => name).filter((name) => name !== "styles/app.css")
  const fonts = files.filter((name) => name.endsWith(".ttf"))
  assert.deepEqual(asked, [...neededBy("main.js"), ...sheets, ...fonts].sort())
})

/** A module and all that it imports before it can run. @param {string} name @param {Set<string>} [found] */
function neededBy(name, found = new Set()) {
  if (found.has(name)) return found
  found.add(name)
  const { text } = /** @type {{ text: string }} */ (sources.find((source) => source.name === name))
  for (const [, path] of text.matchAll(/^import (?:[^"\n]*? from )?"(\.[^"]+)"/gm)) neededBy(new URL(path, `file:///${name}`).pathname.slice(1), found)
  return found
}

/** The colours of the first block for a theme. @param {string} tokens @param {string} theme @returns {Record<string, string>} */
function coloursOf(tokens, theme) {
  const block = tokens.slice(tokens.indexOf(`${theme} {`), tokens.indexOf("}", tokens.indexOf(`${theme} {`)))
  return Object.fromEntries([...block.matchAll(/--(\w+): (#[0-9A-F]{6})/g)].map(([, name, hex]) => [name, hex]))
}

/** WCAG 2 contrast. @param {string} a @param {string} b */
function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** @param {string} hex */
function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
