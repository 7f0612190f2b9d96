import {syllable} from '../tokenise/syllables.js'
import type {Credit} from './blocks/credit.js'
import {worksEnd} from './blocks/signature.js'
import {Phrases} from './phrases.js'
import type {Scan} from './scan.js'
import {colon, stops} from './sentences/marks.js'

const angle = syllable('>')
const square = syllable('[')
const squareClosing = syllable(']')
const opening = syllable('(')
const closing = syllable(')')
const makers = new Phrases(['thực hiện', 'tổng hợp'])
/** `(còn nữa)`, `(Xem tiếp)`: the story goes on elsewhere. */
export const continuations = new Phrases(['còn nữa', 'còn tiếp', 'xem tiếp', 'hết', 'đọc tiếp'])
const collected = new Phrases(['tổng hợp'])

/**
 * Tokens before which a sentence ends whatever stands there: credits and what follows them, `Tin, ảnh: …`, `(còn nữa)`,
 * the arrows of links and links in brackets.
 *
 * @param scan
 *   The text.
 * @param credits
 *   The credits of its pictures.
 */
export function findBreaks(scan: Scan, credits: readonly Credit[]): ReadonlySet<number> {
  const breaks = new Set<number>()
  for (const {around} of credits) breaks.add(around.from).add(around.to)
  for (let at = 1; at < scan.count; at++) {
    if (scan.is(at, angle) && scan.is(at + 1, angle) && !scan.is(at - 1, angle)) breaks.add(at)
    else if (scan.isCapital(at) && !scan.isMark(at - 1) && isAuthors(scan, at)) breaks.add(at)
    const behind = continuationEnd(scan, at) ?? linkEnd(scan, at)
    if (behind !== undefined) breaks.add(at).add(behind)
  }
  return breaks
}

/** `Tin, ảnh: …`, `Thực hiện: …`. */
function isAuthors(scan: Scan, at: number): boolean {
  if (worksEnd(scan, at, scan.count) !== undefined) return true
  const to = makers.at(scan, at)
  return to !== undefined && scan.is(to, colon)
}

/** Index behind `(còn nữa)`, `(Xem tiếp)`, or `(Tổng hợp)` where no names stand before it. */
function continuationEnd(scan: Scan, at: number): number | undefined {
  if (!scan.is(at, opening)) return undefined
  const to = continuations.at(scan, at + 1) ?? (scan.isOneOf(at - 1, stops) ? collected.at(scan, at + 1) : undefined)
  return to !== undefined && scan.is(to, closing) ? to + 1 : undefined
}

/** Index behind `[Thủ tướng thăm Hồng Lĩnh]` between two sentences. */
function linkEnd(scan: Scan, at: number): number | undefined {
  if (!scan.is(at, square) || !scan.isOneOf(at - 1, stops)) return undefined
  for (let to = at + 1; to < scan.count && to - at < longestLink; to++) {
    if (scan.is(to, square) && to > at + 1) return undefined
    if (scan.is(to, squareClosing) && to - at >= shortestLink) {
      return scan.isCapital(at + 1) && !scan.isLower(to + 1) && !scan.isMark(to + 1) ? to + 1 : undefined
    }
  }
  return undefined
}

const longestLink = 40
const shortestLink = 5
