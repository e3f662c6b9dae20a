// A watch is plugged in for the first time: a quiet question, and what is answered.

import * as api from "../backend.js"
import { say } from "../lib/messages.js"
import { ask, failed, toast } from "./toast-rack.js"

/** @import { WatchAnswer, WatchAsks } from "../api.d.ts" */

/** @param {WatchAsks} asks */
export function askAboutWatch({ id, text }) {
  ask(`watch-${id}`, text, {
    [say("common-bring-them-in")]: () => answerWatch(id, "once"),
    [say("watch-always")]: () => answerWatch(id, "always"),
    [say("watch-never")]: () => answerWatch(id, "never"),
  })
}

/** @param {number} id @param {WatchAnswer} answer */
export async function answerWatch(id, answer) {
  try {
    const { value, undo } = await api.watchAnswer(id, answer)
    if (value !== null) toast(value, undo)
    else if (answer === "never") toast(say("watch-left-alone"))
  } catch (problem) {
    failed(problem)
  }
}
