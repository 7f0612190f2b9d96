import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {dashes} from '../sentences/marks.js'
import {defineBlock} from './construct.js'
import {gluedSignature} from './glued-signature.js'
import type {Layout} from './layout.js'
import {isSignature} from './signature.js'
import {stampStart} from './stamp.js'

/** How many signatures may stand one behind the other. */
const most = 3
/** Behind the headline: the lead, and the author under it. */
const topLines = 2

/**
 * Who signs: the last words of the article, or of the part before an empty line, or a line of its own under the
 * headline; in papers that sign on top also one under the lead.
 *
 * ```text
 * > | … tình hình mới. Sơn Hà        Sơn Hà 17/08/2024 09:30
 *                      ^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const byline = defineBlock({
  name: 'byline',
  read(layout) {
    layout.lines.forEach((line, index) => {
      const next = layout.lines[index + 1]
      const closes = next === undefined || next.afterBlank || isRest(layout, index + 1)
      if (layout.isFree(line) && isOwnLine(layout, index) && isStamped(layout.scan, line)) claim(layout, line)
      else if (closes && (index > 0 || layout.lines.length === 1)) claimTail(layout, line)
    })
  }
})

/** A line under the headline; where authors sign on top, one of the lines before the story. */
function isOwnLine(layout: Layout, index: number): boolean {
  if (layout.typeAt(layout.lines[0]?.from ?? 0) !== 'headline') return false
  return index >= 1 && index <= (layout.habits.byline === 'top' ? topLines : 1)
}

/** Names of authors, with the day and hour behind them or not: `Sơn Hà 17/08/2024 09:30`, `Sơn Hà - Thứ Bảy, 17/8/2024`. */
function isStamped(scan: Scan, {from, to}: TokenRange): boolean {
  return isSignature(scan, {from, to: stampStart(scan, from, to)})
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
  let end = line.to
  // `… Hà Vũ Xem thêm: …`: links run into the signature.
  while (end > line.from && layout.typeAt(end - 1) === 'related') end--
  let to = end
  while (to > line.from && scan.isOneOf(to - 1, dashes)) to--
  if (to === line.from) return
  let last = layout.stretchAt(to - 1)
  let from: number | undefined
  for (let count = 0; count < most && last >= 0; count++, last--) {
    const stretch = stretches[last] as TokenRange
    if (stretch.from < line.from || !layout.isFree(stretch)) break
    if (!isSignature(scan, {from: stretch.from, to: Math.min(stretch.to, end)}) && !layout.isCredit(stretch.from)) break
    from = stretch.from
  }
  // Who has signed on top does not run his name into the last sentence.
  if (layout.habits.byline !== 'top')
    from ??= gluedSignature(scan, stretches[layout.stretchAt(to - 1)] as TokenRange, to)
  if (from !== undefined && layout.isFree({from, to: end})) claim(layout, {from, to: end})
}

function claim(layout: Layout, range: TokenRange): void {
  layout.claim(range, 'byline')
  layout.join(range)
}
