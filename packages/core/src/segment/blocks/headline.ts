import {stop} from '../sentences/marks.js'
import {defineBlock} from './construct.js'

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
    if (rest < to - from) return
    layout.claim(first, 'headline')
    layout.join(first)
  }
})
