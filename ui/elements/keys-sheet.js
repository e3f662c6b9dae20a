// The keys that work everywhere: those of the list of doings, and those of scales and charts.

import { button, make } from "../lib/make.js"
import { DOINGS } from "../lib/doings.js"
import { capsOf } from "../lib/keys.js"
import { say, sayWith } from "../lib/messages.js"

const IS_MAC = navigator.platform.startsWith("Mac")

export function openKeysSheet() {
  const dialog = make("dialog", { class: "keys-sheet", "aria-labelledby": "keys-title", on: { close: () => dialog.remove() } },
    make("div", { class: "sheet" },
      make("header", {}, make("h2", { id: "keys-title" }, say("keys-title")), button(say("common-close"), () => dialog.close(), { class: "bare low" })),
      make("dl", { class: "keys" },
        ...along(),
        ...DOINGS.filter(({ keys, by }) => by !== "engine" && keys.length > 0).flatMap(({ keys, says }) => row(keys.map((key) => pressed(...capsOf(key, IS_MAC))), say(says).replace("…", ""))),
        ...(navigator.platform.startsWith("Linux") ? row([pressed("Alt")], say("keys-menu")) : []))))
  document.body.append(dialog)
  dialog.showModal()
}

// Private

/** The keys of scales, charts and the calendar. */
function along() {
  return [
    ...row([make("span", {}, ...sayWith("keys-to", { from: make("kbd", {}, "0"), to: make("kbd", {}, "9") }))], say("keys-answer")),
    ...row([pressed("←", "→")], say("keys-walk")),
    ...row([pressed("+", "−")], say("keys-zoom")),
    ...row([pressed(say("keys-shift"), "←", "→")], say("keys-move")),
    ...row([pressed(say("keys-page-up"), say("keys-page-down"))], say("keys-months")),
    ...row([pressed("Alt", "↓")], say("keys-pick")),
  ]
}

/** Keys with spaces between them, in the order of the keyboard in every language. @param {...string} caps */
const pressed = (...caps) => make("span", { dir: "ltr" }, ...caps.flatMap((cap, place) => [place > 0 && " ", make("kbd", {}, cap)]))

/** @param {HTMLElement[]} ways one after another, any of them will do @param {string} does */
function row(ways, does) {
  const written = ways.reduce((one, other) => make("span", {}, ...sayWith("keys-or", { one, other })))
  return [make("div", {}, make("dt", {}, written), make("dd", {}, does))]
}
