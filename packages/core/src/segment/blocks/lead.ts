import type {TokenRange} from '../segmented-text.js'
import {defineBlock} from './construct.js'
import type {Layout} from './layout.js'

/** A first paragraph that is longer is the whole story. */
const longest = 130

/**
 * The first paragraph, where more text follows; or, on pages that print it last, the line behind the signature.
 */
export const lead = defineBlock({
  name: 'lead',
  read(layout) {
    const {lines} = layout
    const last = lines[lines.length - 1]
    if (last !== undefined && printedLast(layout)) {
      if (layout.isFree(last) && last.to - last.from <= longest) layout.claim(last, 'lead')
      return
    }
    const first = lines.find((line) => layout.isFree(line) || layout.typeAt(line.from) === undefined)
    if (first === undefined || !layout.isFree(first) || first.to - first.from > longest) return
    const more = lines.some((line) => line.from >= first.to && layout.typeAt(line.to - 1) === undefined)
    const prose = lines.some((line) => line.from >= first.to && !layout.isFree(line) && hasProse(layout, line))
    if (more || prose) layout.claim(first, 'lead')
  }
})

/** Headline, empty line, story, empty lines, lead: one crawler's order. */
function printedLast({lines}: Layout): boolean {
  const blanks = lines.filter((line) => line.afterBlank).length
  return (
    lines.length >= 4 && blanks === 3 && lines[1]?.afterBlank === true && lines[lines.length - 1]?.afterBlank === true
  )
}

function hasProse(layout: Layout, {from, to}: TokenRange): boolean {
  for (let at = from; at < to; at++) if (layout.typeAt(at) === undefined) return true
  return false
}
