// Which way one reads: keys that walk along a line of things follow it.

/** An arrow key as it would be pressed where one reads from left to right. @param {string} key @param {boolean} [isRightToLeft] */
export function alongReading(key, isRightToLeft = document.documentElement.dir === "rtl") {
  if (!isRightToLeft) return key
  return { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" }[key] ?? key
}
