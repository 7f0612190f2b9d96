/** What goes into an element; `undefined` and `false` are left out. */
export type Child = Node | string | undefined | false

/**
 * Make an element.
 *
 * @param name
 *   Its name.
 * @param attributes
 *   Its attributes; `undefined` leaves one out.
 * @param children
 *   What goes into it. Strings are text, never HTML.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | undefined>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const result = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) result.setAttribute(key, value)
  result.append(...children.filter((child) => child !== undefined && child !== false))
  return result
}

/**
 * The element of the page with an id.
 *
 * @param id
 *   The id, as in index.html.
 * @param type
 *   Its class.
 * @throws {TypeError}
 *   Where the page has none such.
 */
export function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new TypeError(`Unexpected page without \`#${id}\``)
}
