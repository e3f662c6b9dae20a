// Keeping a setting: the one way a screen changes one.

import * as api from "../backend.js"
import { toast } from "../elements/toast-rack.js"
import { say } from "./messages.js"
import { loadPreferences, preferences } from "./preferences.js"

/** @import { Settings } from "../api.d.ts" */

/** Whether a change changes anything. @param {Partial<Settings>} change */
export const isChange = (change) => JSON.stringify({ ...preferences(), ...change }) !== JSON.stringify(preferences())

/** The change before. */
let before = Promise.resolve()

/**
 * Keeps a change and says so: after the one before it, whose settings it must not take back.
 *
 * @param {Partial<Settings>} change @returns {Promise<void>} @throws {api.Refusal} what the logbook refused
 */
export function keepSettings(change) {
  const kept = before.then(() => keep(change))
  before = kept.catch(() => {})
  return kept
}

/** @param {Partial<Settings>} change */
async function keep(change) {
  if (!isChange(change)) return
  const outcome = await api.setSettings({ ...preferences(), ...change })
  await loadPreferences()
  toast(say("common-setting-saved"), outcome.undo)
}
