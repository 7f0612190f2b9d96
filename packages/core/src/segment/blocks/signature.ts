import {syllable, syllables} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {colon, dashes, openingMarks, slash, stop} from '../sentences/marks.js'
import {isFaint, readNames} from './name-list.js'

/** What may stand before the names: `Theo TTXVN`, `Nguồn: …`. */
const heads = new Phrases([
  'theo',
  'nguồn',
  'nguồn ảnh',
  'nguồn clip',
  'thực hiện',
  'tổng hợp',
  'ghi chép của',
  'ghi chép'
])
/** What the authors made, joined in any way: `Tin, ảnh: …`, `Bài và ảnh: …`, `Tin, ảnh, video: …`. */
const works = syllables('tin bài ảnh clip video')
const drawing = new Phrases(['đồ họa', 'đồ hoạ', 'nội dung', 'thiết kế', 'trình bày'])
/** What may stand behind them, in brackets or not. */
const tails = new Phrases([
  'thực hiện',
  'tổng hợp',
  'ghi',
  'lược ghi',
  'lược thuật',
  'biên dịch',
  'lược dịch',
  't / h',
  'th',
  'dịch'
])
/** They sign for themselves, without names. */
const unsigned = new Phrases(['tổng hợp', 't / h', 'ban biên tập', 'BBT', 'tòa soạn'])
/** In brackets behind the names: `(Theo Dân trí)`, `(từ Bắc Kinh, Trung Quốc)`, `(tổng hợp theo báo …)`. */
const bracketed = syllables('theo từ tổng ghi thực lược nguồn')
const opening = syllable('(')
const closing = syllable(')')
const joints = syllables('/ - – ,')
const workJoints = syllables(', và - – & /')

/**
 * Whether a range is the signature of an article: names of authors and agencies and nothing else.
 *
 * ```text
 * > | Sơn Hà    Đỗ Bình (TTXVN)    Theo TTXVN    B.B.Đ    Minh Minh (thực hiện)
 * ```
 *
 * @param scan
 *   The text.
 * @param range
 *   The range.
 */
export function isSignature(scan: Scan, range: TokenRange): boolean {
  let {from: at} = range
  let {to} = range
  while (to > at && (scan.isOneOf(to - 1, dashes) || scan.is(to - 1, stop))) to--
  if (scan.isOneOf(at, dashes) || (scan.isOneOf(at, openingMarks) && scan.is(to - 1, closing))) {
    if (scan.is(to - 1, closing) && scan.isOneOf(at, openingMarks)) to--
    at++
  }
  if (to <= at || to - at > longest) return false
  // `./. /VOV-Washington`
  if (scan.is(at, slash)) at++
  if (isTail(scan, at, to) || unsigned.at(scan, at) === to) return true
  const head = worksEnd(scan, at, to) ?? headEnd(scan, at)
  if (head !== undefined) at = head
  for (let names = 0; names < 4; names++) {
    const list = readNames(scan, at, nextWork(scan, at, to), true)
    if (list === undefined) return false
    // One syllable is a name only where something says so.
    if (names === 0 && head === undefined && isFaint(scan, list) && list.to >= to) return false
    at = behindTail(scan, scan.is(list.to, stop) ? list.to + 1 : list.to, to)
    if (at >= to) return true
    if (scan.isOneOf(at, joints)) at++
    at = worksEnd(scan, at, to) ?? headEnd(scan, at) ?? at
  }
  return false
}

/** Index of the joint before what the next author made: `Lê Hòa - Ảnh: Đỗ Quân`. */
function nextWork(scan: Scan, from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at++)
    if (scan.isOneOf(at, joints) && worksEnd(scan, at + 1, to) !== undefined) return at
  return to
}

/** Index behind `Theo`, `Nguồn:`. */
function headEnd(scan: Scan, at: number): number | undefined {
  const to = heads.at(scan, at)
  return to !== undefined && scan.is(to, colon) ? to + 1 : to
}

/**
 * Index behind the colon of `Tin, ảnh:`.
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the first word.
 * @param limit
 *   Index behind the last token that may belong to it.
 */
export function worksEnd(scan: Scan, at: number, limit: number): number | undefined {
  let index = at
  for (let count = 0; count < 4 && index < limit; count++) {
    const drawn = drawing.at(scan, index)
    if (drawn === undefined && !scan.isOneOf(index, works)) return undefined
    index = drawn ?? index + 1
    if (scan.is(index, colon)) return index + 1
    if (!scan.isOneOf(index, workJoints)) return undefined
    index++
  }
  return undefined
}

/** No signature has more tokens, no bracket in one more than the second. */
const longest = 28
const longestBracket = 14

/** `(tổng hợp)` alone; its brackets are off already. */
function isTail(scan: Scan, at: number, to: number): boolean {
  return scan.is(at - 1, opening) && tails.at(scan, at) === to
}

function behindTail(scan: Scan, at: number, to: number): number {
  const inBracket = scan.is(at, opening)
  const start = inBracket ? at + 1 : at
  const tail = tails.at(scan, start)
  if (tail !== undefined && (!inBracket || scan.is(tail, closing))) return inBracket ? tail + 1 : tail
  if (!inBracket) return at
  for (let index = start; index < to && index < start + longestBracket; index++) {
    if (!scan.is(index, closing)) continue
    const source = index - start <= 6 && scan.isCapital(start)
    return source || scan.isOneOf(start, bracketed) ? index + 1 : at
  }
  return at
}
