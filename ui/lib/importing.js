// The import under way, wherever on the window one is: reading, then what would come in, then what came.

import * as api from "../backend.js"
import { failed, toast } from "../elements/toast-rack.js"
import { say } from "./messages.js"
import { go, placeOf } from "./router.js"

/** @import { ImportMet, ImportPreview, ImportProgress } from "../api.d.ts" */
/**
 * @typedef {{ is: "idle" }
 *   | { is: "working", progress: ImportProgress | null, preview: ImportPreview | null, stopping: boolean }
 *   | { is: "preview", preview: ImportPreview }
 *   | { is: "done", preview: ImportPreview, undo: string | null }} State
 */

/** A single file is read before anybody has looked away; what takes longer is shown. */
const SHOWN_AFTER_MS = 400

const told = new EventTarget()
/** @type {State} */
let state = { is: "idle" }

/** @returns {State} */
export const importState = () => state

/** @param {() => void} hear @param {AbortSignal} until */
export const onImportState = (hear, until) => told.addEventListener("state", hear, { signal: until })

/** Hears what comes from outside; called once. */
export function beginImporting() {
  api.onImportBegan(began)
  api.onImportProgress((progress) => { if (state.is === "working") become({ ...state, progress }) })
  api.onImportMet(met)
  api.onImportDone(({ value, undo }) => { become({ is: "done", preview: value, undo }); show() })
  api.onImportFailed((problem) => stopped(problem, { is: "idle" }))
}

/** Lets files be picked; reading them is heard of like reading what was dropped. */
export const pickAndRead = () => api.importPick().catch(failed)

/** Stops what is under way; nothing of it will have been written. */
export async function stopImport() {
  if (state.is !== "working") return
  become({ ...state, stopping: true })
  await api.importCancel().catch(failed)
}

/** Takes in what was shown. */
export async function takeIn() {
  if (state.is !== "preview") return
  const before = state
  become({ is: "working", progress: null, preview: before.preview, stopping: false })
  try {
    const { value, undo } = await api.importTake()
    become({ is: "done", preview: value, undo })
  } catch (problem) {
    stopped(problem, before)
  }
}

/** Says how the tables with these columns are read; what would come in is then found out anew. @param {string} fingerprint @param {string} said */
export async function correctColumns(fingerprint, said) {
  const preview = await api.importCorrect(fingerprint, said)
  become({ is: "preview", preview })
}

/** Leaves what was shown, or closes what became of it. */
export async function leave() {
  if (state.is === "preview") await api.importLeave().catch(failed)
  become({ is: "idle" })
}

// Private

/** @param {State} next */
function become(next) {
  state = next
  told.dispatchEvent(new Event("state"))
}

function began() {
  become({ is: "working", progress: null, preview: null, stopping: false })
  setTimeout(() => { if (state.is === "working") show() }, SHOWN_AFTER_MS)
}

/** @param {ImportMet} found */
function met({ preview, run, undo }) {
  if (run === null) {
    become({ is: "preview", preview })
    show()
    return
  }
  become({ is: "idle" })
  toast(say("common-imported", { run: run.title ?? say("common-runs", { count: 1 }) }), undo)
}

/** What was stopped says so; what went wrong says what. Another import that was refused leaves the one under way alone. @param {unknown} problem @param {State} next */
function stopped(problem, next) {
  const isStopped = problem instanceof api.Refusal && problem.code === "cancelled"
  const isBusy = problem instanceof api.Refusal && problem.code === "import-busy"
  if (!isBusy) become(next)
  if (isStopped) toast(problem.message)
  else failed(problem)
}

/** Goes to where it is shown. */
function show() {
  if (placeOf(location.hash).screen !== "import") go("import")
}
