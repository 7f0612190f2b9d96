import {Gap, Kind} from '../../tokenise/columns.js'
import {syllable as idOf, Shape} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {isAbbreviation} from './abbreviation.js'
import {isEnumerator} from './enumerator.js'
import {endsBeforeGluedNumber, endsGlued} from './glued-stop.js'
import {isInitial, isInitialBeforeMark} from './initial.js'
import {isLostStop} from './lost-stop.js'
import {closingMarks, continuing, dashes, ellipses, openingMarks, slash, stop, stops, straightQuotes} from './marks.js'
import {isQuoteStart} from './quote-start.js'
import {sloganEnd} from './slogan.js'

/** Why a sentence ends behind a token. */
export enum End {
  none = 0,
  /** A stop stands there, or the line ends. */
  stop = 1,
  /** No stop stands there, but the next word opens a sentence. */
  lost = 2
}

const source = idOf('theo')
/** `theo Trí Thức Trẻ` at the very end has no more tokens. */
const longestSource = 8
/** No stop is lost inside a bracket; behind so many tokens it was never closed. */
const longestBracket = 30
const opening = idOf('(')
const closing = idOf(')')
const curlyOpening = idOf('“')
const curlyClosing = idOf('”')

/**
 * Find where sentences end.
 *
 * @param scan
 *   The text.
 * @param lines
 *   Token ranges that sentences do not cross.
 * @param breaks
 *   Tokens before which a sentence ends in any case.
 * @returns
 *   For each token what ends behind it, see `End`.
 */
export function sentenceEnds(scan: Scan, lines: readonly TokenRange[], breaks: ReadonlySet<number>): Uint8Array {
  const ends = new Uint8Array(scan.count)
  const {kind, shape, syllable} = scan.text
  // Of straight quotation marks only their number tells which is open.
  const open = new Set<number>()
  for (const {from, to} of lines) {
    if (to <= from) continue
    ends[to - 1] = End.stop
    let sentence = from
    let depth = 0
    let slogan = from
    /** Index of a bracket that is not closed yet. */
    let bracket = -longestBracket
    open.clear()
    for (let at = from; at < to; at++) {
      if (breaks.size > 0 && at > sentence && breaks.has(at)) {
        ends[at - 1] = End.stop
        sentence = at
        depth = 0
        bracket = -longestBracket
        open.clear()
      }
      if (kind[at] !== Kind.mark) {
        const capital = ((shape[at] as number) & Shape.capital) !== 0
        const loose = capital && depth === 0 && at > sentence && open.size === 0 && at - bracket >= longestBracket
        if (loose && isLostStop(scan, at, sentence)) {
          ends[at - 1] = End.lost
          sentence = at
        }
        continue
      }
      const id = syllable[at] as number
      if (straightQuotes.has(id)) toggle(open, id)
      else if (id === curlyOpening) {
        if (scan.hasLexicon && depth === 0 && at > sentence && open.size === 0 && isQuoteStart(scan, at, sentence)) {
          ends[at - 1] = End.lost
          sentence = at
        }
        depth++
      } else if (id === opening) bracket = at
      else if (id === closing) bracket = -longestBracket
      else if (id === curlyClosing) depth = Math.max(0, depth - 1)
      if (at >= slogan) slogan = sloganEnd(scan, at, to) ?? slogan
      if (!stops.has(id) || at + 1 < slogan) continue
      let last = at
      while (last + 1 < to && !breaks.has(last + 1) && closes(scan, last + 1, open)) {
        last++
        const mark = scan.id(last)
        if (straightQuotes.has(mark)) toggle(open, mark)
        else if (mark === curlyClosing) depth = Math.max(0, depth - 1)
        else if (mark === closing) bracket = -longestBracket
      }
      if (last + 1 < to && isEnd(scan, at, last, sentence)) {
        ends[last] = End.stop
        sentence = last + 1
        // A mark that was never closed must not hide the ends of the rest of the line.
        if (at - from > 400) open.clear()
      }
      at = last
    }
  }
  return ends
}

function toggle(open: Set<number>, id: number): void {
  if (!open.delete(id)) open.add(id)
}

/** Whether a mark belongs to the end of the sentence before it: `.”`, `?)`, the `/.` of `./.`. */
function closes(scan: Scan, at: number, open: ReadonlySet<number>): boolean {
  const id = scan.id(at)
  if (id === curlyClosing) return true
  if (!scan.isGlued(at)) return isStray(scan, at, open)
  if (id === slash) return scan.is(at + 1, stop) && scan.isGlued(at + 1)
  return stops.has(id) || closingMarks.has(id) || (straightQuotes.has(id) && open.has(id))
}

/** A second stop, or a quotation mark that closes, behind a stray space: `… cả nước. .`, `… như vậy! ".` */
function isStray(scan: Scan, at: number, open: ReadonlySet<number>): boolean {
  if (scan.gap(at) >= Gap.line) return false
  const detached = at + 1 >= scan.count || !scan.isGlued(at + 1)
  if (scan.is(at, stop)) return detached
  return open.has(scan.id(at)) && (detached || scan.is(at + 1, stop))
}

/** Whether the stop at `at`, closed by the marks up to `last`, ends the sentence. */
function isEnd(scan: Scan, at: number, last: number, sentence: number): boolean {
  const next = last + 1
  if (scan.isOneOf(next, continuing)) return false
  if (scan.isLower(next)) return signs(scan, at, last)
  const glued = scan.gap(next) === Gap.none
  if (scan.isNumber(next)) {
    return glued ? endsBeforeGluedNumber(scan, at, next) : endsBeforeNumber(scan, at, last, sentence)
  }
  const isName = (scan.isOneOf(next, dashes) || scan.isOneOf(next, openingMarks)) && last === at
  if (isName && scan.is(at, stop) && isInitialBeforeMark(scan, at)) return false
  if (scan.isOneOf(next, dashes)) {
    // `“… báo động.” – Bí thư nói`: what follows names the speaker.
    return last === at && !glued && !scan.isLower(next + 1)
  }
  if (scan.isOneOf(next, openingMarks) || scan.isOneOf(next, straightQuotes)) return !scan.isLower(next + 1)
  if (!scan.isWord(next)) return !glued
  if (scan.is(at, stop) && last === at) {
    if (isEnumerator(scan, at, sentence) || isInitial(scan, at, next) || isAbbreviation(scan, at, next)) return false
    if (glued) return endsGlued(scan, at, next)
  }
  return true
}

/** `… nêu rõ. theo Trí Thức Trẻ`: the source under the story may begin with a small letter. */
function signs(scan: Scan, at: number, last: number): boolean {
  const next = last + 1
  if (!scan.is(at, stop) || !scan.is(next, source) || scan.isGlued(next)) return false
  return scan.isCapital(next + 1) && scan.count - next <= longestSource
}

/** `… hội nghị. 32 dự án …` ends, `ngày 20. 2.2017`, `tr. 15` and `đủ các loại… 15 người` do not. */
function endsBeforeNumber(scan: Scan, at: number, last: number, sentence: number): boolean {
  if (scan.isOneOf(at, ellipses) || isEnumerator(scan, at, sentence)) return false
  if (scan.isNumber(at - 1)) return scan.isOneOf(at + 2, stops) === false && last + 1 !== scan.count
  // `lúc 7h. 32 xã …`
  const isUnit = scan.isGlued(at - 1) && scan.isNumber(at - 2)
  return !isAbbreviation(scan, at, last + 1) && (scan.length(at - 1) > 1 || isUnit)
}
