// SVG text from the backend as live nodes: parsed as XML, stripped of anything that acts, never as HTML.

const ACTING = "script, foreignObject, iframe, animate, set, title"

/** @param {string} text @returns {SVGSVGElement} */
export function picture(text) {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml")
  const root = parsed.documentElement
  if (root.nodeName !== "svg") throw new Error("not a drawing")
  for (const acting of root.querySelectorAll(ACTING)) acting.remove()
  for (const element of [root, ...root.querySelectorAll("*")]) {
    for (const { name, value } of [...element.attributes]) {
      const leads = name.endsWith("href") && !value.startsWith("#")
      if (name.startsWith("on") || name === "style" || leads) element.removeAttribute(name)
    }
  }
  return /** @type {SVGSVGElement} */ (/** @type {unknown} */ (document.importNode(root, true)))
}
