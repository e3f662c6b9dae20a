// The languages Plimsoll speaks, each by the name its speakers give it, whatever is spoken now.

/** @typedef {"en" | "de" | "fr" | "es" | "nl" | "pt-BR" | "ja" | "ar"} LanguageCode */

/** @type {[LanguageCode, string][]} */
export const LANGUAGES = [
  ["en", "English"], ["de", "Deutsch"], ["fr", "Français"], ["es", "Español"], ["nl", "Nederlands"], ["pt-BR", "Português (Brasil)"], ["ja", "日本語"], ["ar", "العربية"],
]

/** @param {string} code @returns {code is LanguageCode} */
export const isLanguage = (code) => LANGUAGES.some(([known]) => known === code)
