// Makes elements. Text is always text: nothing here, or anywhere, parses HTML.

/** @typedef {Node | string | null | undefined | false} Child */
/** @typedef {Record<string, unknown> & { on?: Record<string, (event: any) => void> }} Props */

const SVG = "http://www.w3.org/2000/svg"
let count = 0

/**
 * An element with attributes, listeners under `on`, and children. A `true` attribute stands alone, `false` and `null` are left out.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Props} [props]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, props = {}, ...children) {
  return dress(document.createElement(tag), props, children)
}

/**
 * The same for drawings.
 *
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Props} [props]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[T]}
 */
export function draw(tag, props = {}, ...children) {
  return dress(/** @type {SVGElementTagNameMap[T]} */ (document.createElementNS(SVG, tag)), props, children)
}

/** An id nobody else has. @param {string} stem */
export const freshId = (stem) => `${stem}-${++count}`

/** A button. @param {string} name @param {() => void} press @param {Props} [props] */
export function button(name, press, props = {}) {
  return make("button", { type: "button", ...props, class: `button ${props.class ?? ""}`.trim(), on: { click: press } }, name)
}

/** A part of a screen: its name as the heading, what belongs to it in rows. @param {string} title @param {...(Node | string)} rows */
export const section = (title, ...rows) => make("section", { "aria-label": title }, make("h2", {}, title), make("div", { class: "rows" }, ...rows))

/** @template {Element} E @param {E} element @param {Props} props @param {Child[]} children @returns {E} */
function dress(element, { on = {}, ...attributes }, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "")
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value))
  }
  for (const [event, hear] of Object.entries(on)) element.addEventListener(event, hear)
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return element
}
