import {Gap} from '../tokenise/columns.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {Scan} from './scan.js'
import type {TokenRange} from './segmented-text.js'
import {closingMarks, colon, comma, dashes, semicolon, stops} from './sentences/marks.js'

/** A line of the text, breaks in mid-sentence taken out. */
export interface Line extends TokenRange {
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean
}

const curly = syllable('”')
/** A line that ends with one of these goes on, whatever the next begins with. */
const unfinished = syllables('của và với các những tại do bởi ông bà là hoặc')

/**
 * Cut the text into lines. Some pages break the line around every link and every word in bold: a break before a small
 * letter or a closing mark is no end of a line.
 *
 * ```text
 * > | Phó Bí thư Thành ủy Võ Công Trí
 * > | trao quyết định …
 *     ^ goes on
 * ```
 *
 * @param scan
 *   The text.
 */
export function cutLines(scan: Scan): Line[] {
  const lines: Line[] = []
  if (scan.count === 0) return lines
  let from = 0
  let afterBlank = true
  for (let at = 1; at <= scan.count; at++) {
    const gap = scan.gap(at)
    if (gap < Gap.line || (at < scan.count && goesOn(scan, at, gap))) continue
    lines.push({from, to: at, afterBlank})
    from = at
    afterBlank = gap === Gap.blank
  }
  return lines
}

function goesOn(scan: Scan, at: number, gap: number): boolean {
  // `» Tin khác`: the arrow of a link, folded.
  if (scan.is(at, curly) && !scan.isGlued(at + 1) && scan.isCapital(at + 1)) return false
  if (scan.isOneOf(at, stops) || scan.isOneOf(at, closingMarks) || scan.is(at, comma) || scan.is(at, colon)) return true
  if (scan.isOneOf(at - 1, stops) || scan.is(at - 1, colon) || scan.is(at - 1, semicolon)) return false
  // `a) …`, `b. …` are items of a list.
  if (scan.isLower(at)) return !(scan.length(at) === 1 && scan.isMark(at + 1) && scan.isGlued(at + 1))
  if (gap === Gap.blank) return false
  if (scan.isMark(at)) return !scan.isOneOf(at, dashes) && scan.isLower(at + 1) && scan.isGlued(at + 1)
  return scan.isOneOf(at - 1, unfinished) || scan.is(at - 1, comma)
}
