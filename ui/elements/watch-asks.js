// A watch is plugged in for the first time: a quiet question, and what is answered.

import * as api from "../backend.js"
import { ask, failed, toast } from "./toast-rack.js"

/** @import { WatchAnswer, WatchAsks } from "../api.d.ts" */

/** @param {WatchAsks} asks */
export function askAboutWatch({ id, text }) {
  ask(`watch-${id}`, text, {
    "Bring them in": () => answerWatch(id, "once"),
    "Always": () => answerWatch(id, "always"),
    "Not this one": () => answerWatch(id, "never"),
  })
}

/** @param {number} id @param {WatchAnswer} answer */
export async function answerWatch(id, answer) {
  try {
    const { value, undo } = await api.watchAnswer(id, answer)
    if (value !== null) toast(value, undo)
    else if (answer === "never") toast("It is left alone from now on. Import lists it, should you think otherwise.")
  } catch (problem) {
    failed(problem)
  }
}
