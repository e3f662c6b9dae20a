// Reminders, the tray and starting at login: what Plimsoll does when its window is not looked at.

import * as api from "../backend.js"
import { make, section } from "../lib/make.js"
import { parseClock, timeOfDay } from "../lib/format.js"
import { hours } from "../lib/preferences.js"
import { say } from "../lib/messages.js"
import { blame, textField, tick } from "./fields.js"
import { failed } from "./toast-rack.js"

/** @import { ClockDto, Desktop, Settings } from "../api.d.ts" */
/** @typedef {"reminder_at" | "quiet_from" | "quiet_to"} TimeKey */
/** @typedef {(change: Partial<Settings>) => void} Save */

/** When a reminder comes where nobody said otherwise. */
const USUAL = "08:00"

export class DesktopSettings extends HTMLElement {
  #reminder = tick(say("desktop-settings-remind"), false)
  #at = timeField(say("desktop-settings-remind-from"), USUAL)
  #from = timeField(say("desktop-settings-quiet-from"), say("desktop-settings-never"))
  #to = timeField(say("desktop-settings-quiet-until"), say("desktop-settings-never"))
  #comes = make("p", { class: "quiet small", role: "status" })
  #tray = tick(say("desktop-settings-keep-in-tray"), false)
  #stays = make("p", { class: "quiet small", role: "status" })
  #login = tick(say("desktop-settings-start"), false)
  #leaving = new AbortController()
  /** @type {Save} */
  save = () => {}

  // Lifecycle

  connectedCallback() {
    if (this.hasChildNodes()) return
    this.append(
      section(say("desktop-settings-reminders"), this.#reminder.field, make("div", { class: "pair" }, this.#at.field, this.#from.field, this.#to.field), this.#comes),
      section(say("desktop-settings-tray"), this.#tray.field, this.#stays),
      section(say("desktop-settings-login"), this.#login.field, make("p", { class: "quiet small" }, say("desktop-settings-login-more"))))
    this.#reminder.input.addEventListener("change", () => this.save({ reminder: this.#reminder.input.checked }))
    this.#tray.input.addEventListener("change", () => this.save({ tray: this.#tray.input.checked }))
    this.#login.input.addEventListener("change", () => this.#startAtLogin())
    for (const [field, key] of this.#times()) field.input.addEventListener("change", () => this.#keepTime(field, key))
    api.onDesktop(() => this.#refresh(), this.#leaving.signal)
  }

  disconnectedCallback() {
    this.#leaving.abort()
  }

  // Actions

  /** @param {Settings} settings @param {Desktop} desktop */
  show(settings, desktop) {
    this.#reminder.input.checked = settings.reminder
    this.#tray.input.checked = settings.tray
    this.#login.input.checked = desktop.at_login
    for (const [field, key] of this.#times()) if (field.input !== document.activeElement) field.input.value = written(settings[key], settings.clock)
    this.#at.input.setAttribute("placeholder", written(USUAL, settings.clock))
    if (this.#comes.textContent !== desktop.reminder) this.#comes.textContent = desktop.reminder
    if (this.#stays.textContent !== desktop.tray) this.#stays.textContent = desktop.tray
  }

  // Private

  /** @returns {[ReturnType<typeof timeField>, TimeKey][]} */
  #times() {
    return [[this.#at, "reminder_at"], [this.#from, "quiet_from"], [this.#to, "quiet_to"]]
  }

  /** @param {ReturnType<typeof timeField>} field @param {TimeKey} key */
  #keepTime(field, key) {
    const time = parseClock(field.input.value)
    blame(field, time === null && field.input.value.trim() !== "" ? say("desktop-settings-wrong-time") : "")
    if (time === null && field.input.value.trim() !== "") return
    field.input.value = written(time, hours())
    this.save({ [key]: time })
  }

  async #startAtLogin() {
    try {
      const { at_login } = await api.setAtLogin(this.#login.input.checked)
      this.#login.input.checked = at_login
    } catch (problem) {
      this.#login.input.checked = !this.#login.input.checked
      failed(problem)
    }
  }

  /** The tray came or went. */
  async #refresh() {
    const [settings, desktop] = await Promise.all([api.settings(), api.desktop()]).catch(() => [])
    if (settings && desktop) this.show(settings, desktop)
  }
}

customElements.define("desktop-settings", DesktopSettings)

// Private

/** @param {string} name @param {string} usual */
const timeField = (name, usual) => textField(name, { placeholder: usual, class: "short" })
/** @param {string | null} time HH:MM @param {ClockDto} hours */
const written = (time, hours) => (time === null ? "" : timeOfDay(time, hours))
