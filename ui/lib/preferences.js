// The settings, loaded once and kept fresh, for whoever needs the unit or the knees at hand.

import * as api from "../backend.js"
import { chooseTheme } from "./theme.js"

/** @import { ClockDto, Settings, SideDto, Units } from "../api.d.ts" */

/** @type {Settings} */
let held = {
  side: null, units: "km", theme: "system", language: null, clock: "24h", week_begins: "monday", preset: "strict", exponent: null, flare_limit: null,
  walk_force: null, cadence_exponent: null, speed_exponent: null, downhill_5: null, downhill_10: null, runner_name: null, goal: null, report_template: null, since: null,
  comfortable_longest_km: null, break_from: null, break_to: null, welcomed: false,
  ladder: null, runs_per_week: null, rest_hours: null, progress_after: null, steps_per_week: null,
  green_during: null, red_during: null, red_rise: null, note_left: null, note_right: null, set_by_physio: false,
  reminder: false, reminder_at: null, quiet_from: null, quiet_to: null, tray: false,
}

/** Loads them; also called whenever they changed. */
export async function loadPreferences() {
  held = await api.settings()
  chooseTheme(held.theme)
}

/** @returns {Settings} */
export const preferences = () => held

/** @returns {Units} */
export const units = () => held.units

/** @returns {ClockDto} */
export const hours = () => held.clock

/** The knees watched, left first. @returns {SideDto[]} */
export const watched = () => (held.side === null ? [] : held.side === "both" ? ["left", "right"] : [held.side])
