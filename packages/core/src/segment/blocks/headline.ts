import {stop} from '../sentences/marks.js'
import {captionLook} from './caption-look.js'
import {defineBlock} from './construct.js'
import type {Layout} from './layout.js'

/** No headline of a newspaper has more syllables and marks. */
const longest = 45

/**
 * The first line, where it ends without a stop and more text follows.
 *
 * ```text
 * > | Thành ủy Hà Nội triển khai chương trình hành động
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | (HNM) - Ngày 8-3, …
 * ```
 */
export const headline = defineBlock({
  name: 'headline',
  read(layout) {
    const [first, second] = layout.lines
    if (first === undefined || second === undefined) return
    const {scan} = layout
    const {from, to} = first
    if (to - from > longest || !layout.isFree(first)) return
    if (scan.is(to - 1, stop) || layout.spans.some((span) => span.from < to)) return
    const rest = scan.count - to
    if (rest < to - from || isPictured(layout)) return
    layout.claim(first, 'headline')
    layout.join(first)
  }
})

/** Whether the first line stands under a picture: it ends with the credit, or the credit is all of the second. */
function isPictured({scan, lines: [first, second], credits}: Layout): boolean {
  if (first === undefined || second === undefined) return false
  return credits.some(({around: {from, to}}) => {
    if (to === first.to) return true
    return from === second.from && to === second.to && captionLook(scan, first) !== undefined
  })
}
