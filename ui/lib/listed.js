// Things side by side as the language lists them: "3 runs, 12.4 km, 10.2 knee-km". Pure but for the language.

import { locale } from "./messages.js"

/** @param {string[]} parts */
export const listed = (parts) => new Intl.ListFormat(locale(), { type: "unit", style: "long" }).format(parts)
