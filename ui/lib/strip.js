// A step of the ladder as a strip of time: what is run stands high, what is walked lies low. Pure.

/** @import { PlannedDayDto, StepDto } from "../api.d.ts" */
/** @typedef {{ from: number, to: number, run: boolean }} Bout minutes from the start */

/** Five minutes of brisk walking come before and after any running. */
const WARM_UP_MIN = 5

/** The bouts in order, from the warm-up to the cool-down. @param {Pick<StepDto, "turns" | "run_min" | "walk_min">} step @returns {Bout[]} */
export function bouts({ turns, run_min, walk_min }) {
  const around = run_min > 0 ? WARM_UP_MIN : 0
  const lengths = [
    { run: false, minutes: around },
    ...Array.from({ length: turns }, () => [{ run: true, minutes: run_min }, { run: false, minutes: walk_min }]).flat(),
    { run: false, minutes: around },
  ]
  /** @type {Bout[]} */
  const all = []
  let at = 0
  for (const { run, minutes } of lengths) {
    if (minutes <= 0) continue
    const last = all.at(-1)
    if (last && last.run === run) last.to += minutes
    else all.push({ from: at, to: at + minutes, run })
    at += minutes
  }
  return all
}

/** The turns of a planned day: its step's, unless the day asks for other minutes than that. @param {Pick<PlannedDayDto, "level" | "minutes_run" | "minutes_walk">} day @param {StepDto[]} ladder @returns {Pick<StepDto, "turns" | "run_min" | "walk_min">} */
export function turnsOf({ level, minutes_run, minutes_walk }, ladder) {
  const step = ladder.find((one) => one.level === level && one.minutes_run === minutes_run)
  return step ?? { turns: 1, run_min: minutes_run, walk_min: minutes_walk }
}
