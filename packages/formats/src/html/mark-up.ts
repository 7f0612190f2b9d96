/** An element around a piece of the text. */
export interface Mark {
  /** Offset of its first unit. */
  start: number
  /** Offset behind its last unit. */
  end: number
  name: 'mark' | 'span'
  /** An absent value leaves the attribute out. */
  attributes: Record<string, string | undefined>
}

/**
 * Put elements around pieces of a text. Where two cross, the inner one is cut, so that the result nests:
 *
 * ```text
 * aaaaa        <mark a>..<mark b>..</mark></mark><mark b>..</mark>
 *   bbbbb
 * ```
 *
 * @param text
 *   The whole text.
 * @param start
 *   Offset of the first unit to give.
 * @param end
 *   Offset behind the last unit to give.
 * @param marks
 *   The elements; what lies outside is cut off. Of two around the same piece, the one that is listed first is outside.
 * @returns
 *   HTML, everything of the text escaped.
 */
export function markUp(text: string, start: number, end: number, marks: readonly Mark[]): string {
  const inside = marks
    .map((mark) => ({...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end)}))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const boundaries = [...new Set([start, end, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b
  )
  const output: string[] = []
  let open: Mark[] = []
  let next = 0
  boundaries.forEach((at, index) => {
    const outermost = open.findIndex((mark) => mark.end <= at)
    if (outermost !== -1) {
      const closed = open.slice(outermost)
      const again = closed.filter((mark) => mark.end > at)
      output.push(...closed.reverse().map(({name}) => `</${name}>`), ...again.map(openTag))
      open = [...open.slice(0, outermost), ...again]
    }
    for (let mark = inside[next]; mark?.start === at; mark = inside[++next]) {
      output.push(openTag(mark))
      open.push(mark)
    }
    output.push(escapeHtml(text.slice(at, boundaries[index + 1] ?? at)))
  })
  return output.join('')
}

function openTag({name, attributes}: Mark): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(value as string)}"`)
  return `<${name}${pairs.join('')}>`
}

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/**
 * Text as HTML that means just that text, in elements and in quoted attributes.
 *
 * @param text
 *   The text.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] as string)
}
