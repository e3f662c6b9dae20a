// Generated from src-tauri/doings.rs by `./dev bless`. Do not edit.

/** @typedef {{ id: string, says: string, keys: string[], by: "page" | "frame" | "engine", yields: boolean }} Doing */

/** @type {Doing[]} */
export const DOINGS = [
  { id: "new-run", says: "doings-new-run", keys: ["Mod+N", "N"], by: "page", yields: false },
  { id: "day", says: "doings-day", keys: ["Mod+D"], by: "page", yields: false },
  { id: "import-files", says: "doings-import-files", keys: ["Mod+O"], by: "page", yields: false },
  { id: "print", says: "doings-print", keys: ["Mod+P"], by: "page", yields: false },
  { id: "close", says: "doings-close", keys: ["Mod+W"], by: "frame", yields: false },
  { id: "quit", says: "doings-quit", keys: ["Mod+Q"], by: "frame", yields: false },
  { id: "undo", says: "doings-undo", keys: ["Mod+Z"], by: "page", yields: true },
  { id: "redo", says: "doings-redo", keys: ["Mod+Shift+Z", "Mod+Y"], by: "page", yields: true },
  { id: "cut", says: "doings-cut", keys: ["Mod+X"], by: "engine", yields: true },
  { id: "copy", says: "doings-copy", keys: ["Mod+C"], by: "engine", yields: true },
  { id: "paste", says: "doings-paste", keys: ["Mod+V"], by: "engine", yields: true },
  { id: "select-all", says: "doings-select-all", keys: ["Mod+A"], by: "engine", yields: true },
  { id: "larger", says: "doings-larger", keys: ["Mod+="], by: "page", yields: false },
  { id: "smaller", says: "doings-smaller", keys: ["Mod+-"], by: "page", yields: false },
  { id: "as-drawn", says: "doings-as-drawn", keys: ["Mod+0"], by: "page", yields: false },
  { id: "full-screen", says: "doings-full-screen", keys: ["F11"], by: "frame", yields: false },
  { id: "today", says: "doings-today", keys: ["Mod+1"], by: "page", yields: false },
  { id: "log", says: "doings-log", keys: ["Mod+2"], by: "page", yields: false },
  { id: "charts", says: "doings-charts", keys: ["Mod+3"], by: "page", yields: false },
  { id: "plan", says: "doings-plan", keys: ["Mod+4"], by: "page", yields: false },
  { id: "report", says: "doings-report", keys: ["Mod+5"], by: "page", yields: false },
  { id: "import", says: "doings-import", keys: ["Mod+6"], by: "page", yields: false },
  { id: "settings", says: "doings-settings", keys: ["Mod+7"], by: "page", yields: false },
  { id: "answer", says: "doings-answer", keys: [], by: "page", yields: false },
  { id: "can-run", says: "doings-can-run", keys: [], by: "page", yields: false },
  { id: "scores", says: "doings-scores", keys: [], by: "page", yields: false },
  { id: "keys", says: "doings-keys", keys: ["F1", "?"], by: "page", yields: false },
  { id: "red-flags", says: "doings-red-flags", keys: [], by: "page", yields: false },
]
