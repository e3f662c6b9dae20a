// Where new runs come from by themselves: the folders that are watched and the watches that were met, each with how it is now.

import * as api from "../backend.js"
import { button, make } from "../lib/make.js"
import { dayShort } from "../lib/format.js"
import { say } from "../lib/messages.js"
import { answerWatch } from "./watch-asks.js"
import { problemNote } from "./problem-note.js"
import { failed, toast } from "./toast-rack.js"

/** @import { PickedFolder, WatchedPlace, WatchedPlaces } from "../api.d.ts" */

export class WatchedFolders extends HTMLElement {
  #list = make("div", { class: "slot" })
  #asked = make("div", { class: "slot" })
  #add = make("div", { class: "buttons slot" })
  #notes = make("div", { class: "notes slot" })
  #leaving = new AbortController()

  // Lifecycle

  connectedCallback() {
    this.#leaving = new AbortController()
    const { signal } = this.#leaving
    this.replaceChildren(this.#list, this.#asked, this.#add, this.#notes)
    api.onChanged((changed) => { if (changed.includes("imports")) this.update() }, signal)
    api.onPlaces(() => this.update(), signal)
    this.update()
  }

  disconnectedCallback() {
    this.#leaving.abort()
  }

  // Actions

  /** Loads and shows. */
  async update() {
    try {
      const places = await api.watchedPlaces()
      if (!this.#leaving.signal.aborted) this.#show(places)
    } catch (problem) {
      this.#list.replaceChildren(problemNote(problem, () => this.update(), "h3"))
    }
  }

  // Private

  /** @param {WatchedPlaces} shown */
  #show({ places, sample, takes, watches }) {
    const focused = document.activeElement instanceof HTMLElement && this.#list.contains(document.activeElement) ? document.activeElement.dataset.doing : undefined
    this.#list.replaceChildren(
      sample
        ? make("p", {}, say("watched-folders-sample"))
        : places.length === 0
          ? make("p", {}, say("watched-folders-none"))
          : make("ul", { class: "places" }, ...places.map((place) => this.#place(place))))
    if (focused) /** @type {HTMLElement | null} */ (this.#list.querySelector(`[data-doing="${focused}"]`))?.focus()
    if (!this.#add.hasChildNodes()) this.#add.append(button(say("watched-folders-add"), () => this.#pick()))
    this.#add.hidden = sample
    this.#notes.replaceChildren(make("p", { class: "small quiet" }, takes), make("p", { class: "small quiet" }, watches))
  }

  /** @param {WatchedPlace} place */
  #place({ id, kind, name, path, consent, state, said, last_file, last_day }) {
    const isPlugged = kind === "watch" && state === "there"
    /** @param {string} words @param {string} doing @param {() => void} press */
    const act = (words, doing, press) => button(words, press, { class: "low", "aria-label": say("watched-folders-doing", { doing: words, name }), "data-doing": `${doing}-${id}` })
    return make("li", { class: "place", "data-state": state },
      make("div", {},
        make("p", { class: "name" }, name),
        path && make("p", { class: "path" }, path),
        make("p", { class: "small" }, said, last_file && last_day && ` ${say("watched-folders-last", { file: last_file, day: dayShort(last_day) })}`)),
      make("div", { class: "doings" },
        isPlugged && consent !== "never" && act(say("watched-folders-bring-new"), "once", () => this.#answer(id, consent === "always" ? "always" : "once")),
        kind === "watch" && consent === "ask" && isPlugged && act(say("watched-folders-always"), "always", () => this.#answer(id, "always")),
        kind === "watch" && consent === "ask" && act(say("watched-folders-never"), "never", () => this.#answer(id, "never")),
        kind === "watch" && consent !== "always" && consent !== "ask" && act(say("watched-folders-ask-again"), "stop", () => this.#stop(id, say("watched-folders-asked-again", { name }))),
        (kind === "folder" || consent === "always") && act(say("watched-folders-stop"), "stop", () => this.#stop(id, say("watched-folders-stopped", { name })))))
  }

  async #pick() {
    try {
      const picked = await api.watchFolderPick()
      if (!picked) return
      if (picked.recordings === 0) this.#watch(false)
      else this.#ask(picked)
    } catch (problem) {
      failed(problem)
    }
  }

  /** @param {PickedFolder} picked */
  #ask({ text, path }) {
    const first = button(say("common-bring-them-in"), () => this.#watch(true), { class: "main" })
    this.#asked.replaceChildren(make("div", { class: "asked", role: "group", "aria-label": say("watched-folders-picked") },
      make("p", {}, text), make("p", { class: "path" }, path),
      make("div", { class: "buttons" }, first, button(say("watched-folders-from-now"), () => this.#watch(false)), button(say("watched-folders-do-not"), () => this.#put(), { class: "bare" }))))
    this.#add.hidden = true
    first.focus()
  }

  /** @param {boolean} bringIn */
  async #watch(bringIn) {
    this.#put()
    try {
      const { value, undo } = await api.watchFolder(bringIn)
      if (value !== null) toast(value, undo)
    } catch (problem) {
      failed(problem)
    }
    this.update()
  }

  /** Puts the question away. */
  #put() {
    this.#asked.replaceChildren()
    this.#add.hidden = false
    ;/** @type {HTMLElement | null} */ (this.#add.firstElementChild)?.focus()
  }

  /** @param {number} id @param {import("../api.d.ts").WatchAnswer} answer */
  async #answer(id, answer) {
    await answerWatch(id, answer)
    this.update()
  }

  /** @param {number} id @param {string} said */
  async #stop(id, said) {
    try {
      await api.watchStop(id)
      toast(said)
    } catch (problem) {
      failed(problem)
    }
    this.update()
    ;/** @type {HTMLElement | null} */ (this.#add.firstElementChild)?.focus()
  }
}

customElements.define("watched-folders", WatchedFolders)
