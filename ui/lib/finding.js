// Finding words in a text, as people type them: any order, without marks, beginnings of words are enough. Pure.

/** Lower case, without the marks on letters. @param {string} text */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()

/** Whether each of the words begins a word of the text; no words fit everything. @param {string} words @param {string} text */
export function fits(words, text) {
  const there = plain(text).split(/[^\p{L}\p{N}]+/u)
  return plain(words).split(/[^\p{L}\p{N}]+/u).every((word) => there.some((one) => one.startsWith(word)))
}
