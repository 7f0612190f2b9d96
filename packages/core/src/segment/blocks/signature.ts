import {syllable, syllables} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {colon, dashes, openingMarks, stop} from '../sentences/marks.js'
import {isFaint, readNames} from './name-list.js'

/** What may stand before the names: `Theo TTXVN`, `Bài, ảnh: …`, `Nguồn: …`. */
const heads = new Phrases([
  'theo báo',
  'theo tạp chí',
  'theo',
  'nguồn',
  'tin , ảnh',
  'bài , ảnh',
  'bài và ảnh',
  'tin và ảnh',
  'tin - ảnh',
  'bài - ảnh',
  'ảnh',
  'tin',
  'bài',
  'thực hiện',
  'tổng hợp',
  'nhóm phóng viên',
  'nhóm PV',
  'phóng viên'
])
/** What may stand behind them, in brackets or not. */
const tails = new Phrases([
  'thực hiện',
  'tổng hợp',
  'ghi',
  'lược ghi',
  'lược thuật',
  'tổng hợp và biên dịch',
  'biên dịch',
  'lược dịch',
  't / h',
  'th',
  'dịch'
])
const opening = syllable('(')
const closing = syllable(')')
const from = syllable('theo')
const joints = syllables('/ - – ,')

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
  const head = heads.at(scan, at)
  const hasHead = head !== undefined
  if (hasHead) {
    if (head >= to) return scan.is(at, from) === false && to - at <= 3 && scan.isCapital(at)
    at = scan.is(head, colon) ? head + 1 : head
  }
  for (let names = 0; names < 3; names++) {
    const list = readNames(scan, at, to, true)
    if (list === undefined) return false
    // One syllable is a name only where something says so.
    if (names === 0 && !hasHead && isFaint(scan, list) && list.to >= to) return false
    at = list.to
    at = behindTail(scan, at, to)
    if (at >= to) return true
    if (scan.isOneOf(at, joints)) at++
  }
  return false
}

/** No signature has more tokens. */
const longest = 24

function behindTail(scan: Scan, at: number, to: number): number {
  const bracketed = scan.is(at, opening)
  const start = bracketed ? at + 1 : at
  const tail = tails.at(scan, start)
  if (tail !== undefined && (!bracketed || scan.is(tail, closing))) return bracketed ? tail + 1 : tail
  if (!bracketed) return at
  // `(Theo Dân Trí)`, `(Dân trí)`: in brackets any short source.
  for (let index = start; index < to && index < start + 6; index++) {
    if (scan.is(index, closing)) return scan.isCapital(start) || scan.is(start, from) ? index + 1 : at
  }
  return at
}
