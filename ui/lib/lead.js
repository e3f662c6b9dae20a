// What a text that is read out begins with, so that it can stand out. Pure.

/** A text parted at its first comma, in whichever script: "22 Nov 2026" and "5.0 km, morning 2"; the rest is empty where there is none. @param {string} text @returns {[string, string]} */
export function leadOf(text) {
  const [, lead, rest] = /^(.*?)(?:[,،] |、)(.*)$/s.exec(text) ?? ["", text, ""]
  return [lead, rest]
}
