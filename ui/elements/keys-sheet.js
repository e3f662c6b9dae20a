// The keys that work everywhere: those of the list of doings, and those of scales and charts.

import { button, make } from "../lib/make.js"
import { DOINGS } from "../lib/doings.js"
import { capsOf } from "../lib/keys.js"

const IS_MAC = navigator.platform.startsWith("Mac")

/** @type {[string[], string][]} */
const ALONG = [
  [["0", "9"], "Answer the marked question; T is ten"],
  [["←", "→"], "Walk along a scale, a chart or the log’s calendar"],
  [["+", "−"], "On a chart over time: nearer, farther"],
  [["Shift", "←", "→"], "On a chart over time: earlier, later"],
  [["Page ↑", "Page ↓"], "In the log’s calendar: the month before, the month after"],
]
/** @type {[string[], string][]} */
const MENU = [[["Alt"], "The menu"]]

export function openKeysSheet() {
  const dialog = make("dialog", { "aria-labelledby": "keys-title", class: "narrow", on: { close: () => dialog.remove() } },
    make("div", { class: "sheet" },
      make("header", {}, make("h2", { id: "keys-title" }, "Keyboard shortcuts"), button("Close", () => dialog.close(), { class: "bare low" })),
      make("dl", { class: "keys" },
        ...ALONG.flatMap(([caps, does]) => row([caps], does)),
        ...DOINGS.filter(({ keys, by }) => by !== "engine" && keys.length > 0).flatMap(({ keys, name }) => row(keys.map((key) => capsOf(key, IS_MAC)), name.replace("…", ""))),
        ...(navigator.platform.startsWith("Linux") ? MENU : []).flatMap(([caps, does]) => row([caps], does)))))
  document.body.append(dialog)
  dialog.showModal()
}

// Private

/** @param {string[][]} keys one after another, any of them will do @param {string} does */
function row(keys, does) {
  const written = keys.flatMap((caps, way) => [way > 0 ? " or " : "", ...caps.flatMap((cap, place) => [place > 0 ? (cap === "9" ? " to " : " ") : "", make("kbd", {}, cap)])])
  return [make("dt", {}, ...written), make("dd", {}, does)]
}
