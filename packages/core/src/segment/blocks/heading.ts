import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {closingMarks, colon, stop, stops, straightQuotes} from '../sentences/marks.js'
import {defineBlock} from './construct.js'

/** No sub-heading has more syllables and marks; one that asks has fewer. */
const shortest = 2
const longest = 22
const longestQuestion = 10
const bullets = syllables('- + •')
const question = syllable('?')
const opening = syllable('“')
const closing = syllable('”')
const square = syllable('[')

/**
 * A sub-heading: a short line without a stop, with longer text under it; in flattened text a sentence without a stop.
 *
 * ```text
 * > | Gỡ vướng cho doanh nghiệp
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | Tại hội nghị, …
 * ```
 */
export const heading = defineBlock({
  name: 'heading',
  read(layout) {
    const {scan, lines} = layout
    lines.forEach((line, index) => {
      const next = lines[index + 1]
      if (index === 0 || next === undefined || !layout.isFree(line)) return
      if (!isHeading(scan, line) || (isNumbered(scan, line) && isNumbered(scan, next))) return
      if (next.to - next.from <= line.to - line.from && !opensPart(scan, lines, index)) return
      layout.claim(line, 'heading')
      layout.join(line)
    })
    for (const stretch of layout.stretches) {
      const length = stretch.to - stretch.from
      // `BNEWS` before the story, `XEM` before `CLIP: …`
      if (!stretch.lost || length > longest || length < shortest || !layout.isFree(stretch)) continue
      // `[17/05/2017 17:49:47]`
      if (scan.is(stretch.from, square) || endsSpeech(scan, stretch)) continue
      layout.claim(stretch, 'heading')
    }
  }
})

/** `… an ninh cho tín dụng”`: the last sentence of what began before. */
function endsSpeech(scan: Scan, {from, to}: TokenRange): boolean {
  if (!scan.is(to - 1, closing)) return false
  for (let at = from; at < to; at++) if (scan.is(at, opening)) return false
  return true
}

/** `I. TÌNH HÌNH CHUNG` over another heading: one of a part and one of its first section. */
function opensPart(scan: Scan, lines: readonly TokenRange[], index: number): boolean {
  const [line, next, behind] = lines.slice(index, index + 3)
  if (line === undefined || next === undefined || behind === undefined || !isHeading(scan, next)) return false
  if (behind.to - behind.from <= Math.max(line.to - line.from, next.to - next.from)) return false
  return isNumbered(scan, line) || isLoud(scan, line)
}

function isNumbered(scan: Scan, {from}: TokenRange): boolean {
  return scan.is(from + 1, stop) && (scan.isNumber(from) || /^(?:[A-D]|[IVX]{1,4})$/u.test(scan.word(from)))
}

function isLoud(scan: Scan, {from, to}: TokenRange): boolean {
  for (let at = from; at < to; at++) if (scan.isWord(at) && !scan.isUpper(at)) return false
  return true
}

function isHeading(scan: Scan, {from, to}: TokenRange): boolean {
  const length = to - from
  const last = to - 1
  if (length < shortest || length > longest || scan.is(last, colon) || scan.isOneOf(from, bullets)) return false
  if (scan.isOneOf(last, stops)) return scan.is(last, question) && length <= longestQuestion
  const quoted = scan.is(from, opening) || scan.isOneOf(from, straightQuotes)
  const closed = scan.isOneOf(last, closingMarks) || scan.isOneOf(last, straightQuotes)
  if (quoted) return closed && !scan.isOneOf(last - 1, stops) && scan.isCapital(from + 1)
  // `2. Nhiệm vụ và giải pháp`
  const start = scan.isNumber(from) && isNumbered(scan, {from, to}) ? from + 2 : from
  if (!scan.isCapital(start)) return false
  // `Ông Thản xác nhận: “Đúng rồi”` is speech.
  for (let at = from; closed && at < last; at++) if (scan.is(at, colon)) return false
  return true
}
