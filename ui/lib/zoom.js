// How large the page is: kept on this machine, the same for every logbook.

import * as api from "../backend.js"

const STEPS = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]
let factor = 1

/** As it was left. */
export function restoreZoom() {
  const kept = Number(localStorage.getItem("zoom"))
  if (STEPS.includes(kept) && kept !== 1) zoomTo(kept)
}

export const larger = () => zoomTo(STEPS.find((step) => step > factor) ?? factor)
export const smaller = () => zoomTo(STEPS.findLast((step) => step < factor) ?? factor)
export const asDrawn = () => zoomTo(1)

// Private

/** @param {number} to */
function zoomTo(to) {
  factor = to
  localStorage.setItem("zoom", String(to))
  api.zoom(to).catch(() => {})
}
