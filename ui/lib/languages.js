// The languages Plimsoll speaks, each by the name its speakers give it, whatever is spoken now.

const CODES = /** @type {const} */ (["en", "de", "fr", "es", "nl", "pt-BR", "ja", "ar"])

/** @typedef {typeof CODES[number]} LanguageCode */

/** Each with its name: "Deutsch", "Português (Brasil)". @returns {[LanguageCode, string][]} */
export const languages = () => CODES.map((code) => [code, nameOf(code)])

// Private

/** In a list of its own a name begins with a capital, also where it does not within a sentence. @param {LanguageCode} code */
function nameOf(code) {
  const name = new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1)
}
