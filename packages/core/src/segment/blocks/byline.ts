import type {TokenRange} from '../segmented-text.js'
import {dashes} from '../sentences/marks.js'
import {defineBlock} from './construct.js'
import {gluedSignature} from './glued-signature.js'
import type {Layout} from './layout.js'
import {isSignature} from './signature.js'

/** How many signatures may stand one behind the other. */
const most = 3

/**
 * Who signs: the last words of the article, or of the part before an empty line, or a line of its own under the
 * headline.
 *
 * ```text
 * > | … tình hình mới. Sơn Hà
 *                      ^^^^^^
 * ```
 */
export const byline = defineBlock({
  name: 'byline',
  read(layout) {
    layout.lines.forEach((line, index) => {
      const next = layout.lines[index + 1]
      const closes = next === undefined || next.afterBlank || isRest(layout, index + 1)
      if (closes && index > 0) claimTail(layout, line)
      else if (closes && layout.lines.length === 1) claimTail(layout, line)
      else if (layout.isFree(line) && isOwnLine(layout, index) && isSignature(layout.scan, line)) claim(layout, line)
    })
  }
})

/** A line under the headline, or above nothing but other signatures and marks. */
function isOwnLine(layout: Layout, index: number): boolean {
  return index === 1 && layout.typeAt(layout.lines[0]?.from ?? 0) === 'headline'
}

/** Whether nothing but signatures and marks follows up to the end of the part. */
function isRest(layout: Layout, index: number): boolean {
  for (let at = index; at < layout.lines.length && at < index + most; at++) {
    const line = layout.lines[at] as TokenRange & {afterBlank: boolean}
    if (at > index && line.afterBlank) return true
    if (layout.isFree(line) && !isSignature(layout.scan, line) && !isMarks(layout, line)) return false
    if (at + 1 === layout.lines.length) return true
  }
  return false
}

function isMarks(layout: Layout, {from, to}: TokenRange): boolean {
  for (let at = from; at < to; at++) if (!layout.scan.isMark(at)) return false
  return true
}

function claimTail(layout: Layout, line: TokenRange): void {
  const {stretches, scan} = layout
  let to = line.to
  while (to > line.from && scan.isOneOf(to - 1, dashes)) to--
  if (to === line.from) return
  let last = layout.stretchAt(to - 1)
  let from: number | undefined
  for (let count = 0; count < most && last >= 0; count++, last--) {
    const stretch = stretches[last] as TokenRange
    if (stretch.from < line.from || !layout.isFree(stretch)) break
    if (!isSignature(scan, {from: stretch.from, to: Math.min(stretch.to, line.to)}) && !layout.isCredit(stretch.from))
      break
    from = stretch.from
  }
  from ??= gluedSignature(scan, stretches[layout.stretchAt(to - 1)] as TokenRange, to)
  if (from !== undefined && layout.isFree({from, to: line.to})) claim(layout, {from, to: line.to})
}

function claim(layout: Layout, range: TokenRange): void {
  layout.claim(range, 'byline')
  layout.join(range)
}
