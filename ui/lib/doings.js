// Generated from src-tauri/doings.rs by `./dev bless`. Do not edit.

/** @typedef {{ id: string, name: string, keys: string[], by: "page" | "frame" | "engine", yields: boolean }} Doing */

/** @type {Doing[]} */
export const DOINGS = [
  { id: "new-run", name: "New run…", keys: ["Mod+N", "N"], by: "page", yields: false },
  { id: "import-files", name: "Import runs…", keys: ["Mod+O"], by: "page", yields: false },
  { id: "print", name: "Print the report…", keys: ["Mod+P"], by: "page", yields: false },
  { id: "close", name: "Close the window", keys: ["Mod+W"], by: "frame", yields: false },
  { id: "quit", name: "Quit Plimsoll", keys: ["Mod+Q"], by: "frame", yields: false },
  { id: "undo", name: "Undo", keys: ["Mod+Z"], by: "page", yields: true },
  { id: "redo", name: "Redo", keys: ["Mod+Shift+Z", "Mod+Y"], by: "page", yields: true },
  { id: "cut", name: "Cut", keys: ["Mod+X"], by: "engine", yields: true },
  { id: "copy", name: "Copy", keys: ["Mod+C"], by: "engine", yields: true },
  { id: "paste", name: "Paste", keys: ["Mod+V"], by: "engine", yields: true },
  { id: "select-all", name: "Select all", keys: ["Mod+A"], by: "engine", yields: true },
  { id: "larger", name: "Larger", keys: ["Mod+="], by: "page", yields: false },
  { id: "smaller", name: "Smaller", keys: ["Mod+-"], by: "page", yields: false },
  { id: "as-drawn", name: "As large as it was drawn", keys: ["Mod+0"], by: "page", yields: false },
  { id: "full-screen", name: "Full screen", keys: ["F11"], by: "frame", yields: false },
  { id: "today", name: "Today", keys: ["Mod+1"], by: "page", yields: false },
  { id: "log", name: "Log", keys: ["Mod+2"], by: "page", yields: false },
  { id: "charts", name: "Charts", keys: ["Mod+3"], by: "page", yields: false },
  { id: "plan", name: "Plan", keys: ["Mod+4"], by: "page", yields: false },
  { id: "report", name: "Report", keys: ["Mod+5"], by: "page", yields: false },
  { id: "import", name: "Import", keys: ["Mod+6"], by: "page", yields: false },
  { id: "settings", name: "Settings", keys: ["Mod+7"], by: "page", yields: false },
  { id: "answer", name: "The question that waits", keys: [], by: "page", yields: false },
  { id: "can-run", name: "Can I run?", keys: [], by: "page", yields: false },
  { id: "scores", name: "Questionnaires…", keys: [], by: "page", yields: false },
  { id: "keys", name: "Keyboard shortcuts", keys: ["F1", "?"], by: "page", yields: false },
  { id: "red-flags", name: "Red-flag questions…", keys: [], by: "page", yields: false },
]
