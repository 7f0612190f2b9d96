import type {Scan} from '../scan.js'
import {dashes, stop} from '../sentences/marks.js'
import {defineBlock} from './construct.js'

const firstLines = 3

/**
 * The place that a story is dated from, where no agency stands with it.
 *
 * ```text
 * > | ĐÀ NẴNG - Ngày 6-2, Thành ủy …
 *     ^^^^^^^
 * ```
 */
export const dateline = defineBlock({
  name: 'dateline',
  read(layout) {
    const {scan, lines} = layout
    if (layout.spans.some((span) => span.type === 'dateline')) return
    const last = lines[lines.length - 1]
    for (const line of [...lines.slice(0, firstLines), ...(last?.afterBlank ? [last] : [])]) {
      if (!layout.isFree(line)) continue
      const to = placeEnd(scan, line.from, line.to)
      if (
        to === undefined ||
        !scan.isOneOf(to, dashes) ||
        scan.isGlued(to) ||
        to + 1 >= line.to ||
        scan.isLower(to + 1)
      )
        continue
      layout.spans.push({type: 'dateline', from: line.from, to})
      layout.join({from: line.from, to: to + 1})
      layout.cut(to + 1)
      return
    }
  }
})

/** `Hà Nội`, `TP.HCM`, `TP Hồ Chí Minh`. */
function placeEnd(scan: Scan, from: number, limit: number): number | undefined {
  const place = scan.longest(['place'], from, limit)
  if (place !== undefined && scan.isOneOf(place.to, dashes)) return place.to
  const kind = scan.longest(['placeKind'], from, limit)
  if (kind === undefined) return undefined
  const start = scan.is(kind.to, stop) ? kind.to + 1 : kind.to
  return scan.longest(['place'], start, limit)?.to
}
