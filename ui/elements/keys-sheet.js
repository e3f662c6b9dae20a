// The keys that work everywhere.

import { button, make } from "../lib/make.js"
import { SCREENS } from "../lib/router.js"

const MOD = navigator.platform.startsWith("Mac") ? "⌘" : "Ctrl"

/** @type {[string[], string][]} */
const KEYS = [
  ...SCREENS.map(({ name }, place) => /** @type {[string[], string]} */ ([[MOD, String(place + 1)], name])),
  [["0", "9"], "Answer the marked question; T is ten"],
  [["←", "→"], "Walk along a scale, a chart or the log’s calendar"],
  [["+", "−"], "On a chart over time: nearer, farther"],
  [["Shift", "←", "→"], "On a chart over time: earlier, later"],
  [["Page ↑", "Page ↓"], "In the log’s calendar: the month before, the month after"],
  [["N"], "New run"],
  [[MOD, "O"], "Import runs"],
  [[MOD, "Z"], "Undo"],
  [[MOD, "Shift", "Z"], "Redo"],
  [[MOD, "+"], "Larger"],
  [[MOD, "−"], "Smaller"],
  [[MOD, "0"], "As large as it was drawn"],
  [["?"], "These keys"],
]

export function openKeysSheet() {
  const dialog = make("dialog", { "aria-labelledby": "keys-title", class: "narrow", on: { close: () => dialog.remove() } },
    make("div", { class: "sheet" },
      make("header", {}, make("h2", { id: "keys-title" }, "Keyboard shortcuts"), button("Close", () => dialog.close(), { class: "bare low" })),
      make("dl", { class: "keys" }, ...KEYS.flatMap(([keys, does]) => [
        make("dt", {}, ...keys.flatMap((key, place) => [place > 0 ? (key === "9" ? " to " : " ") : "", make("kbd", {}, key)])),
        make("dd", {}, does)]))))
  document.body.append(dialog)
  dialog.showModal()
}
