// Light or dark: what was chosen in the settings, or what the system says.

/** @import { ThemeChoice, ThemeDto } from "../api.d.ts" */

const night = matchMedia("(prefers-color-scheme: dark)")
/** @type {ThemeChoice} */
let choice = "system"

night.addEventListener("change", paint)

/** @param {ThemeChoice} chosen */
export function chooseTheme(chosen) {
  choice = chosen
  localStorage.setItem("theme", chosen)
  paint()
}

/** @returns {ThemeDto} */
export const theme = () => (document.documentElement.dataset.theme === "dark" ? "dark" : "light")

/** @param {() => void} hear @param {AbortSignal} until */
export const onTheme = (hear, until) => document.addEventListener("plimsoll:theme", hear, { signal: until })

function paint() {
  const next = choice === "system" ? (night.matches ? "dark" : "light") : choice
  if (next === document.documentElement.dataset.theme) return
  document.documentElement.dataset.theme = next
  document.dispatchEvent(new Event("plimsoll:theme"))
}
