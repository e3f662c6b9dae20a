// What may be said in passing on Today, and when: the plan stands on another step than when it was last seen; the last report is four weeks
// old. What was seen is kept in this window, not in the logbook. The rules are pure.

import { dayPlus } from "./format.js"

/** @import { Plan } from "../api.d.ts" */

/** A physio sees a runner about this often. */
const REPORT_EVERY_DAYS = 28
const SEEN = "plan-seen"
const SAVED = "report-saved"

/** Where a plan stands, in a word. @param {Pick<Plan, "side" | "level" | "paused">} plan */
export const standOf = ({ side, level, paused }) => (side === null ? null : `${side} ${paused ? "paused" : level}`)

/** Whether the plan of the same knee stood elsewhere when it was seen. @param {string | null} stand @param {string | null} seen */
export const isElsewhere = (stand, seen) => stand !== null && seen !== null && stand !== seen && stand.split(" ")[0] === seen.split(" ")[0]

/** Whether a report that was saved is due again. @param {string} today @param {string | null} saved */
export const isReportDue = (today, saved) => saved !== null && dayPlus(saved, REPORT_EVERY_DAYS) <= today

/** Whether the plan moved since it was seen. One that was never seen has not, nor has another knee's: it is seen now. @param {Plan} plan @param {boolean} sample */
export function movedSinceSeen(plan, sample) {
  const moved = isElsewhere(standOf(plan), localStorage.getItem(of(sample, SEEN)))
  if (!moved && plan.side !== null) planSeen(plan, sample)
  return moved
}

/** @param {Plan} plan @param {boolean} sample */
export const planSeen = (plan, sample) => localStorage.setItem(of(sample, SEEN), standOf(plan) ?? "")

/** @param {string} today @param {boolean} sample */
export const reportDue = (today, sample) => isReportDue(today, localStorage.getItem(of(sample, SAVED)))

/** A report was saved, or the runner wants to hear of it in four weeks. @param {string} today @param {boolean} sample */
export const reportSaved = (today, sample) => localStorage.setItem(of(sample, SAVED), today)

/** The sample's plan and reports are not the runner's. @param {boolean} sample @param {string} what */
const of = (sample, what) => (sample ? `sample-${what}` : what)
