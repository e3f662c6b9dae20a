// The one file that knows Tauri. Everything else calls these functions and hears these events.
// (It is not called api.js because api.d.ts, the generated shapes, would then be taken for its declarations.)

import { say } from "./lib/messages.js"

/** @import * as Api from "./api.d.ts" */

/** Something that could not be done, in words for a person. */
export class Refusal extends Error {
  /** @param {Api.Problem} problem */
  constructor({ code, message, hint }) {
    super(message)
    this.name = "Refusal"
    this.code = code
    this.hint = hint
  }
}

/** What the window says, in the language that is spoken. @param {string | null} page the language of the engine @returns {Promise<Api.Catalogue>} */
export const messages = (page) => call("messages", { page })
/** Today's check-ins and next step. @returns {Promise<Api.Today>} */
export const today = () => call("today")
/** @param {Api.CanRunInput} input @returns {Promise<Api.Verdict>} */
export const canRun = (input) => call("can_run", { input })
/** @param {Api.SideDto | null} [side] @returns {Promise<Api.Line>} */
export const line = (side = null) => call("line", { side })
/** @param {Api.PlanInput} [input] @returns {Promise<Api.Plan>} */
export const plan = (input = {}) => call("plan", { input })
/** @param {Api.StartCheckInput} input @returns {Promise<Api.Outcome<Api.Plan>>} */
export const answerStartCheck = (input) => call("answer_start_check", { input })
/** The coming two weeks as a calendar file. @param {Api.PlanInput} [input] @returns {Promise<string | null>} The path written; `null` when put away. */
export const calendarSave = (input = {}) => call("calendar_save", { input })
/** @returns {Promise<Api.RedFlagScreen>} */
export const redFlags = () => call("red_flags")
/** @param {Api.RedFlagAnswers} input @returns {Promise<Api.Outcome<Api.RedFlagScreen>>} */
export const answerRedFlags = (input) => call("answer_red_flags", { input })
/** @param {Api.RedFlagClearance} input @returns {Promise<Api.Outcome<Api.RedFlagScreen>>} */
export const clearRedFlags = (input) => call("clear_red_flags", { input })
/** @param {Api.ChartInput} input @returns {Promise<Api.Chart>} */
export const chart = (input) => call("chart", { input })

/** @param {Api.RunsInput} input @returns {Promise<Api.Runs>} */
export const runs = (input) => call("runs", { input })
/** A month as a calendar. @param {Api.LogMonthInput} input @returns {Promise<Api.LogMonth>} */
export const logMonth = (input) => call("log_month", { input })
/** @param {number} id @returns {Promise<Api.RunPage>} */
export const run = (id) => call("run", { id })
/** A day beside its runs. @param {string} day @returns {Promise<Api.DayPage>} */
export const day = (day) => call("day", { day })
/** @param {Api.ActivityInput} input @returns {Promise<Api.Outcome<number>>} */
export const addActivity = (input) => call("add_activity", { input })
/** @param {number} id @returns {Promise<Api.Outcome<null>>} */
export const deleteActivity = (id) => call("delete_activity", { id })
/** @param {string} day @param {Api.DayNote} note @returns {Promise<Api.Outcome<null>>} */
export const noteDay = (day, note) => call("note_day", { day, note })
/** @param {Api.RunInput} input @returns {Promise<Api.Outcome<Api.RunRow>>} */
export const addRun = (input) => call("add_run", { input })
/** @param {number} id @param {Api.RunInput} input @returns {Promise<Api.Outcome<Api.RunRow>>} */
export const editRun = (id, input) => call("edit_run", { id, input })
/** @param {number} id @returns {Promise<Api.Outcome<null>>} */
export const deleteRun = (id) => call("delete_run", { id })
/** The same shoes or surface for several runs. @param {Api.RunsEdit} input @returns {Promise<Api.Outcome<number>>} */
export const editRuns = (input) => call("edit_runs", { input })
/** @param {number[]} ids @returns {Promise<Api.Outcome<number>>} */
export const deleteRuns = (ids) => call("delete_runs", { ids })

/** @param {Api.PainInput} input @returns {Promise<Api.Outcome<Api.PainRow>>} */
export const logPain = (input) => call("log_pain", { input })
/** @param {number} id @returns {Promise<Api.Outcome<null>>} */
export const deletePain = (id) => call("delete_pain", { id })
/** Puts a question away for today. @param {Api.SkipInput} input @returns {Promise<Api.Outcome<null>>} */
export const skipQuestion = (input) => call("skip_question", { input })

/** @returns {Promise<Api.Outcome<string | null>>} What was undone, in words. */
export const undo = () => call("undo")
/** @returns {Promise<Api.Outcome<string | null>>} What was done again, in words. */
export const redo = () => call("redo")
/** @returns {Promise<Api.History>} */
export const history = () => call("history")

/** Opens the system's file picker; what is picked is read, and heard of like what is dropped. @returns {Promise<void>} */
export const importPick = () => call("import_pick")
/** @returns {Promise<void>} */
export const importCancel = () => call("import_cancel")
/** A page of what was read and waits. @param {Api.ImportRowsInput} input @returns {Promise<Api.ImportRows>} */
export const importRows = (input) => call("import_rows", { input })
/** Says how the waiting tables with these columns are read. @param {string} fingerprint @param {string} said @returns {Promise<Api.ImportPreview>} */
export const importCorrect = (fingerprint, said) => call("import_correct", { fingerprint, said })
/** Takes in what waits. @returns {Promise<Api.Outcome<Api.ImportPreview>>} */
export const importTake = () => call("import_take")
/** Leaves what waits. @returns {Promise<void>} */
export const importLeave = () => call("import_leave")
/** What was not read, of an import of earlier or of what waits. @param {number | null} batch @returns {Promise<string | null>} The path written; `null` when put away. */
export const importRefusedSave = (batch) => call("import_refused_save", { import: batch })
/** @param {number} skip @param {number} limit @returns {Promise<Api.PastImports>} */
export const pastImports = (skip, limit) => call("past_imports", { skip, limit })
/** @param {number} batch @param {Api.ImportRowsInput} input @returns {Promise<Api.ImportRows>} */
export const pastImportRows = (batch, input) => call("past_import_rows", { import: batch, input })
/** How tables are read, as it was said once. @returns {Promise<Api.KnownColumns[]>} */
export const knownColumns = () => call("known_columns")
/** @param {string} fingerprint @returns {Promise<Api.Outcome<Api.KnownColumns[]>>} */
export const forgetColumns = (fingerprint) => call("forget_columns", { fingerprint })

/** Where new runs come from by themselves. @returns {Promise<Api.WatchedPlaces>} */
export const watchedPlaces = () => call("watched_places")
/** Opens the system's folder picker; nothing is watched yet. @returns {Promise<Api.PickedFolder | null>} `null` when put away. */
export const watchFolderPick = () => call("watch_folder_pick")
/** Watches the folder picked last. @param {boolean} bringIn also what lies in it now @returns {Promise<Api.Outcome<string | null>>} What is said of it. */
export const watchFolder = (bringIn) => call("watch_folder", { bringIn })
/** @param {number} id @param {Api.WatchAnswer} answer @returns {Promise<Api.Outcome<string | null>>} What is said of what came in. */
export const watchAnswer = (id, answer) => call("watch_answer", { id, answer })
/** @param {number} id @returns {Promise<Api.Outcome<null>>} */
export const watchStop = (id) => call("watch_stop", { id })

/** @param {Api.ReportInput} input @returns {Promise<Api.ReportPages>} */
export const reportPages = (input) => call("report_pages", { input })
/** @param {Api.ReportInput} input @returns {Promise<string | null>} The path written; `null` when put away. */
export const reportSave = (input) => call("report_save", { input })
/** Opens the report in the system's own viewer, to print it. @param {Api.ReportInput} input @returns {Promise<void>} */
export const reportPrint = (input) => call("report_print", { input })
/** Tables with their dictionary. @param {Api.ReportInput} input @returns {Promise<string | null>} The folder written to; `null` when put away. */
export const reportCsvSave = (input) => call("report_csv_save", { input })
/** For a clinic's system. @param {Api.ReportInput} input @param {boolean} [named] @returns {Promise<string | null>} The path written; `null` when put away. */
export const reportFhirSave = (input, named = false) => call("report_fhir_save", { input, named })
/** The report, its tables and its FHIR file at once. @param {Api.ReportInput} input @param {boolean} [named] @returns {Promise<string | null>} The folder written to; `null` when put away. */
export const reportAllSave = (input, named = false) => call("report_all_save", { input, named })
/** @returns {Promise<Api.Scores>} */
export const scores = () => call("scores")
/** @param {Api.ScoreInput} input @returns {Promise<Api.Outcome<number>>} */
export const logScore = (input) => call("log_score", { input })
/** @param {number} id @returns {Promise<Api.Outcome<null>>} */
export const deleteScore = (id) => call("delete_score", { id })
/** @param {Api.ChangeInput} input @returns {Promise<Api.Outcome<number>>} */
export const noteChange = (input) => call("note_change", { input })
/** @param {number} id @returns {Promise<Api.Outcome<null>>} */
export const deleteChange = (id) => call("delete_change", { id })
/** @param {Api.ChartInput} input @param {Api.ChartFile} file @returns {Promise<string | null>} The path written; `null` when put away. */
export const chartSave = (input, file) => call("chart_save", { input, file })

/** @returns {Promise<Api.Settings>} */
export const settings = () => call("settings")
/** @param {Api.Settings} settings @returns {Promise<Api.Outcome<Api.Settings>>} */
export const setSettings = (settings) => call("set_settings", { settings })
/** @returns {Promise<Api.Logfile>} */
export const logfile = () => call("logfile")
/** @returns {Promise<Api.CheckReport>} */
export const check = () => call("check")
/** @returns {Promise<string | null>} The path written; `null` when put away. */
export const backupSave = () => call("backup_save")
/** A backup in the logbook's place. @returns {Promise<string | null>} What happened, in sentences; `null` when put away. */
export const backupRestore = () => call("backup_restore")
/** Everything in open formats. @returns {Promise<string | null>} The folder written to; `null` when put away. */
export const exportSave = () => call("export_save")
/** Shows the file in the system's file manager. @returns {Promise<void>} */
export const showLogfile = () => call("show_logfile")

/** What the settings say of this machine. @returns {Promise<Api.Desktop>} */
export const desktop = () => call("desktop")
/** @param {boolean} on @returns {Promise<Api.Desktop>} */
export const setAtLogin = (on) => call("set_at_login", { on })
/** Has the window's frame do something. @param {string} id one of lib/doings.js @returns {Promise<void>} */
export const doing = (id) => call("doing", { id })
/** Gives the keyboard to the menu. @returns {Promise<void>} */
export const menuOpen = () => call("menu_open")
/** Opens a page outside, by one of the names Plimsoll knows. @param {string} name @returns {Promise<void>} */
export const linkOpen = (name) => call("link_open", { name })

/** @returns {Promise<Api.Today>} */
export const sampleOpen = () => call("sample_open")
/** @returns {Promise<Api.Today>} */
export const sampleLeave = () => call("sample_leave")
/** Makes the page larger or smaller; 1 is as it was drawn. @param {number} factor @returns {Promise<void>} */
export const zoom = (factor) => call("zoom", { factor })
/** Says that the first screen has been painted. @returns {Promise<void>} */
export const ready = () => call("ready")

/** @param {(changed: Api.Topic[]) => void} hear @param {AbortSignal} [until] */
export const onChanged = (hear, until) => listen("logbook:changed", (/** @type {{ changed: Api.Topic[] }} */ { changed }) => hear(changed), until)
/** Files were picked, dropped, or the app was opened with them: they are being read. @param {() => void} hear */
export const onImportBegan = (hear) => listen("import:began", hear)
/** @param {(progress: Api.ImportProgress) => void} hear */
export const onImportProgress = (hear) => listen("import:progress", hear)
/** They have been read. @param {(met: Api.ImportMet) => void} hear */
export const onImportMet = (hear) => listen("import:met", hear)
/** They came to nothing. @param {(refusal: Refusal) => void} hear */
export const onImportFailed = (hear) => listen("import:failed", (/** @type {Api.Problem} */ problem) => hear(refusal(problem)))
/** Something was chosen in the menu, the tray or a notification. @param {(id: string) => void} hear one of lib/doings.js */
export const onDoing = (hear) => listen("doing", hear)
/** The tray came or went. @param {() => void} hear @param {AbortSignal} until */
export const onDesktop = (hear, until) => listen("desktop:changed", hear, until)
/** What a place brought was taken in, many at once. @param {(done: Api.Outcome<Api.ImportPreview>) => void} hear */
export const onImportDone = (hear) => listen("import:done", hear)
/** Something came in by itself. @param {(notice: { text: string, undo: string | null }) => void} hear */
export const onCameIn = (hear) => listen("watching:came-in", hear)
/** A watch is plugged in to which nothing was said yet. @param {(asks: Api.WatchAsks) => void} hear */
export const onWatchAsks = (hear) => listen("watching:asks", hear)
/** A place is otherwise than it was. @param {() => void} hear @param {AbortSignal} [until] */
export const onPlaces = (hear, until) => listen("watching:changed", hear, until)
/** What was to come in by itself could not. @param {(refusal: Refusal) => void} hear */
export const onWatchingFailed = (hear) => listen("watching:failed", (/** @type {Api.Problem} */ problem) => hear(refusal(problem)))
/** Files held over the window: "over", then "dropped" or "gone". @param {(state: "over" | "dropped" | "gone") => void} hear */
export function onDrag(hear) {
  listen("tauri://drag-enter", () => hear("over"))
  listen("tauri://drag-drop", () => hear("dropped"))
  listen("tauri://drag-leave", () => hear("gone"))
}

// Private

/**
 * @typedef {object} Tauri
 * @property {{ invoke: (command: string, args?: Record<string, unknown>) => Promise<any> }} core
 * @property {{ listen: (event: string, hear: (event: { payload: any }) => void) => Promise<() => void> }} event
 */

/** @returns {Tauri | undefined} */
const tauri = () => /** @type {any} */ (globalThis).__TAURI__

/** @param {string} command @param {Record<string, unknown>} [args] */
async function call(command, args) {
  const bridge = tauri()
  // In English: without the app there are no messages either.
  if (!bridge) throw new Refusal({ code: "failed", message: "This page is Plimsoll’s window.", hint: "Open the Plimsoll app to use it." })
  try {
    return await (firstAsked(command) ?? bridge.core.invoke(command, args))
  } catch (problem) {
    throw refusal(problem)
  }
}

/** The answer to what lib/first-asked.js asked already, once. @param {string} command @returns {Promise<any> | undefined} */
function firstAsked(command) {
  /** @type {Map<string, Promise<any>> | undefined} */
  const asked = /** @type {any} */ (globalThis).firstAsked
  const answer = asked?.get(command)
  asked?.delete(command)
  return answer
}

/** @param {string} event @param {(payload: any) => void} hear @param {AbortSignal} [until] */
async function listen(event, hear, until) {
  const stop = await tauri()?.event.listen(event, ({ payload }) => { if (!until?.aborted) hear(payload) })
  if (until?.aborted) stop?.()
  else until?.addEventListener("abort", () => stop?.(), { once: true })
}

/** @param {any} problem */
function refusal(problem) {
  if (typeof problem?.message === "string" && typeof problem?.code === "string") return new Refusal(problem)
  return new Refusal({ code: "failed", message: say("trouble-unknown"), hint: typeof problem === "string" ? problem : null })
}
