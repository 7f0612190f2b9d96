import {Gap} from '../../tokenise/columns.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {colon, dashes, slash, stop, stops} from '../sentences/marks.js'
import {isAnonymous, isFaint, providedEnd, readNames} from './name-list.js'
import {readHost} from './short-name.js'

/** The words that say whose picture it is, with what stands around them. */
export interface Credit {
  /** From the head to the last name: `Ảnh: Bá Hoạt`. */
  readonly range: TokenRange
  /** With the bracket or dash before it and the bracket and stop behind it. */
  readonly around: TokenRange
  readonly sources: readonly TokenRange[]
}

const picture = syllable('ảnh')
/** Words that open a credit. */
const heads = syllables('ảnh hình nguồn đồ clip video photo')
const source = syllable('nguồn')
const by = syllable('do')
const opening = syllable('(')
const closing = syllable(')')
const drawing = new Phrases([
  'photo',
  'đồ họa',
  'đồ hoạ',
  'nguồn ảnh',
  'nguồn clip',
  'ảnh nguồn',
  'hình ảnh',
  'ảnh và clip'
])
/** Credits that need no name. */
const nameless = new Phrases([
  'ảnh minh họa',
  'ảnh minh hoạ',
  'hình minh họa',
  'hình minh hoạ',
  'ảnh tư liệu',
  'ảnh chụp màn hình',
  'ảnh cắt từ clip',
  'ảnh cắt từ video',
  'ảnh chụp từ clip',
  'ảnh trích từ clip',
  'ảnh sưu tầm',
  'ảnh mang tính minh họa',
  'ảnh mang tính chất minh họa',
  'ảnh chỉ mang tính minh họa',
  'ảnh chỉ mang tính chất minh họa',
  'ảnh có tính chất minh họa',
  'ảnh internet',
  'ảnh CTV',
  'ảnh TL',
  'ảnh NVCC',
  'ảnh nhân vật cung cấp',
  'ảnh do nhân vật cung cấp',
  'hình từ internet'
])
/** `hình ảnh: …`, `Tin, ảnh: …`, `Trong ảnh: …` are something else. */
const otherBefore = syllables('hình tin bài trong chùm và phóng loạt bộ bức tấm những các một')
/** Bracketed credits are no longer than this. */
const longestBracket = 16

/**
 * Find the credits of pictures. They come before sentences: where a credit begins and ends, sentences do.
 *
 * @param scan
 *   The text.
 * @param lines
 *   Its lines.
 */
export function findCredits(scan: Scan, lines: readonly TokenRange[]): Credit[] {
  const credits: Credit[] = []
  for (const {from, to} of lines) {
    let behind = from
    for (let at = from; at < to; at++) {
      if (!scan.isOneOf(at, heads)) continue
      const credit = readCredit(scan, at, to)
      if (credit === undefined || credit.around.from < behind) continue
      // Under the story `Nguồn: …` says where it comes from.
      if (scan.is(at, source) && scan.gap(credit.around.to) === Gap.blank) continue
      credits.push(credit)
      behind = credit.around.to
      at = behind - 1
    }
  }
  return credits
}

/**
 * Read the credit of a picture.
 *
 * ```text
 * > | Các đại biểu dự hội nghị. Ảnh: Bá Hoạt Đồng chí Phạm …
 *                               ^^^^^^^^^^^^
 * > | … tại hội nghị. (Ảnh: VGP/Nhật Bắc).    … dự lễ - Ảnh: TTXVN
 *                      ^^^^^^^^^^^^^^^^^                ^^^^^^^^^^
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the head word.
 * @param limit
 *   Index behind the last token of the line.
 */
function readCredit(scan: Scan, at: number, limit: number): Credit | undefined {
  const bracketed = scan.is(at - 1, opening)
  const afterDash = scan.isOneOf(at - 1, dashes)
  // `Nội Bài Ảnh: …` has another `Bài` than `Bài ảnh: …`.
  const other = scan.isOneOf(at - 1, otherBefore) && !(scan.isCapital(at) && scan.isCapital(at - 1))
  if (other && scan.gap(at) < Gap.line) return undefined
  const detached = bracketed || afterDash || at === 0 || scan.gap(at) >= Gap.line || scan.isOneOf(at - 1, stops)
  if (!scan.isCapital(at) && !detached) return undefined
  const from = bracketed || afterDash ? at - 1 : at
  if (bracketed) {
    const end = bracketEnd(scan, at, limit)
    if (end === undefined || !opensBracket(scan, at, end)) return undefined
    const names = readNames(scan, afterHead(scan, at) ?? at + 1, end, true)
    return {range: {from: at, to: end}, around: {from, to: behind(scan, end + 1, limit)}, sources: names?.names ?? []}
  }
  const body = readBody(scan, at, limit, detached)
  if (body === undefined) return undefined
  return {range: {from: at, to: body.to}, around: {from, to: behind(scan, body.to, limit)}, sources: body.sources}
}

function readBody(
  scan: Scan,
  at: number,
  limit: number,
  detached: boolean
): {to: number; sources: readonly TokenRange[]} | undefined {
  const named = nameless.at(scan, at)
  if (named !== undefined && !scan.is(named, colon)) {
    if (scan.isLower(named) && scan.gap(named) < Gap.line) return undefined
    return afterBracket(scan, named, limit) ?? {to: afterSlash(scan, named, limit), sources: []}
  }
  const names = afterHead(scan, at)
  if (names !== undefined) {
    // `Video: Cà Mau yêu cầu …` is a link.
    const list = readNames(scan, names, limit, false)
    if (list === undefined) return undefined
    const known = scan.longest(['outlet'], names, limit)?.to === list.to || isAnonymous(scan, list)
    const agency = detached && known && scan.isCapital(list.to)
    const firm = agency || scan.is(at, picture) || drawing.at(scan, at) !== undefined || ends(scan, list.to, limit)
    return firm && (!isFaint(scan, list) || ends(scan, list.to, limit)) ? {to: list.to, sources: list.names} : undefined
  }
  if (!detached || !scan.is(at, picture) || !scan.isCapital(at)) return undefined
  // `Ảnh do gia đình cung cấp`
  const provider = scan.is(at + 1, by) ? providedEnd(scan, at + 2, limit) : undefined
  if (provider !== undefined && !scan.isLower(provider))
    return {to: provider, sources: [{from: at + 2, to: provider - 2}]}
  // `Ảnh Bộ Công an`, `Ảnh Phan Quân/TTXVN`, `Ảnh Như Ý`: without a colon the names must stand alone.
  const list = readNames(scan, at + 1, limit, false)
  if (list === undefined || isFaint(scan, list)) return undefined
  const alone = ends(scan, list.to, limit) || scan.isCapital(list.to) || scan.gap(list.to) >= Gap.line
  return alone ? {to: list.to, sources: list.names} : undefined
}

/** Index of the first name, where the head with its colon stands at a token. */
function afterHead(scan: Scan, at: number): number | undefined {
  const to = nameless.at(scan, at) ?? drawing.at(scan, at) ?? at + 1
  return scan.is(to, colon) ? to + 1 : undefined
}

/** `Ảnh minh họa (Báo Hải quân)`. */
function afterBracket(scan: Scan, to: number, limit: number): {to: number; sources: readonly TokenRange[]} | undefined {
  if (!scan.is(to, opening) || scan.isOneOf(to + 1, heads)) return undefined
  const end = bracketEnd(scan, to + 1, limit)
  const list = end === undefined ? undefined : readNames(scan, to + 1, end, true)
  return list !== undefined && list.to === end ? {to: end + 1, sources: list.names} : undefined
}

/** `Ảnh minh họa/nguồn internet`. */
function afterSlash(scan: Scan, to: number, limit: number): number {
  if (!scan.is(to, slash)) return to
  const from = scan.is(to + 1, source) ? to + 2 : to + 1
  const list = readNames(scan, from, limit, false)
  return list?.to ?? (scan.isWord(from) && ends(scan, from + 1, limit) ? from + 1 : to)
}

function ends(scan: Scan, to: number, limit: number): boolean {
  return to >= limit || scan.isOneOf(to, stops) || scan.isMark(to)
}

function bracketEnd(scan: Scan, at: number, limit: number): number | undefined {
  for (let index = at + 1; index < limit && index < at + longestBracket; index++) {
    if (scan.is(index, closing)) {
      // `( Ảnh: TRÍ DŨNG (TTXVN) )`
      return scan.is(index + 1, closing) ? index + 1 : index
    }
  }
  return undefined
}

/** In brackets a credit needs a colon, or the head with a capital and something behind it. */
function opensBracket(scan: Scan, at: number, end: number): boolean {
  if (afterHead(scan, at) !== undefined || nameless.at(scan, at) !== undefined) return true
  if (end - at < 2 || !scan.is(at, picture)) return scan.is(at, source) && scan.isCapital(at) && end - at >= 2
  if (scan.isCapital(at)) return true
  // `(ảnh chinhphu.vn)`, `(ảnh L.Hiển)`; but `(ảnh trên)`.
  const from = scan.is(at + 1, source) ? at + 2 : at + 1
  return scan.isCapital(from) || readHost(scan, from, end) !== undefined
}

/** Index behind the closing bracket and the stop. */
function behind(scan: Scan, to: number, limit: number): number {
  let index = to
  while (index < limit && (scan.is(index, closing) || scan.is(index, stop)) && scan.gap(index) < Gap.line) index++
  return index
}
