// How long something will still take, from how far it has come so far. The time is passed in.

import { say } from "./messages.js"

/** Before this much has passed, or this share is done, nothing can be told. */
const SOONEST_MS = 3000
const LEAST_SHARE = 0.02
/** The pace of the last stretch counts: files at the end of an archive may be of another kind than those at its beginning. */
const STRETCH_MS = 15_000

export class Remaining {
  /** @type {{ at: number, share: number }[]} */
  #noted = []

  /**
   * Notes how far it has come, and tells the seconds that are left; `null` while that cannot be told.
   *
   * @param {number} at milliseconds of some clock @param {number} share 0 to 1 @returns {number | null}
   */
  note(at, share) {
    this.#noted.push({ at, share })
    while (this.#noted.length > 2 && at - this.#noted[1].at > STRETCH_MS) this.#noted.shift()
    const [first] = this.#noted
    const [ms, gained] = [at - first.at, share - first.share]
    if (ms < SOONEST_MS || gained < LEAST_SHARE || share >= 1) return null
    return ((1 - share) / gained) * (ms / 1000)
  }
}

/** "about 2 minutes left". Nothing more exact is known. @param {number | null} seconds */
export function leftInWords(seconds) {
  if (seconds === null) return ""
  if (seconds < 10) return say("common-left-seconds-few")
  if (seconds < 55) return say("common-left-seconds", { count: Math.round(seconds / 10) * 10 })
  if (seconds < 90) return say("common-left-minute")
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return say("common-left-minutes", { count: minutes })
  return say("common-left-hours", { hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) })
}
