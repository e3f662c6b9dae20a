// Writing an answer down without losing what was already said beside it.

import * as api from "../backend.js"
import { toast, failed } from "../elements/toast-rack.js"
import { say } from "./messages.js"

/** @import { MomentDto, PainInput, PainRow, RunPage, SideDto, SkipInput } from "../api.d.ts" */
/** @typedef {Partial<Omit<PainInput, "run_id" | "day" | "side" | "moment">>} Details */

/** The question as it is named in a list: "next morning". @param {MomentDto} moment */
export const momentName = (moment) => say("common-moment", { moment })

/**
 * Answers one question about a run. An answer replaces the one before, so its details are carried over.
 *
 * @param {number} runId @param {SideDto} side @param {MomentDto} moment @param {Details} details
 */
export async function answerRun(runId, side, moment, details) {
  const page = await api.run(runId).catch(said)
  const before = answerIn(page, side, moment)
  const score = details.score ?? before?.score
  if (score === undefined) return
  await write({ run_id: runId, side, moment, ...kept(before), ...details, score })
}

/** Takes an answer back, as if it had not been given. @param {number} runId @param {SideDto} side @param {MomentDto} moment */
export async function withdraw(runId, side, moment) {
  const row = answerIn(await api.run(runId).catch(said), side, moment)
  if (!row) return
  const outcome = await api.deletePain(row.id).catch(said)
  toast(say("today-taken-back", { moment }), outcome.undo)
}

/** Answers the question of a morning without a run. @param {string} day @param {SideDto} side @param {number} score */
export const answerMorning = (day, side, score) => write({ day, side, moment: "morning", score })

/** Puts a question of today away until tomorrow. @param {SkipInput} question */
export async function skipQuestion(question) {
  const outcome = await api.skipQuestion(question).catch(said)
  toast(say("scale-skipped"), outcome.undo)
}

/** @param {RunPage} page @param {SideDto} side @param {MomentDto} moment */
export const answerIn = (page, side, moment) => page.pain.find((row) => row.side === side && row.moment === moment)

// Private

/** @param {PainInput} input */
async function write(input) {
  const outcome = await api.logPain(input).catch(said)
  toast(say("today-noted", { moment: input.moment, score: String(input.score) }), outcome.undo)
}

/** Says what could not be done, and lets the caller know. @param {unknown} problem @returns {never} */
function said(problem) {
  failed(problem)
  throw problem
}

/** @param {PainRow | undefined} row @returns {Details} */
function kept(row) {
  if (!row) return {}
  return {
    one_hour: row.one_hour ?? undefined,
    stiffness_min: row.stiffness_min ?? undefined,
    place: row.place ?? undefined,
    note: row.note ?? undefined,
    swelling: row.swelling,
    giving_way: row.giving_way,
    locking: row.locking,
    stopped: row.stopped,
  }
}
