// Asking the window for something by name, from anywhere on the page; main.js does it.

/** @param {string} what one of main.js */
export const askFor = (what) => { document.dispatchEvent(new CustomEvent("plimsoll:ask", { detail: what })) }

/** @param {(what: string) => void} hear */
export const onAsked = (hear) => document.addEventListener("plimsoll:ask", (event) => hear(/** @type {CustomEvent<string>} */ (event).detail))
