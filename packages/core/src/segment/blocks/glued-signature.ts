import type {EntryType} from '../../lexicon/entry.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {stops} from '../sentences/marks.js'
import {isSignature} from './signature.js'

/** A name behind one of these belongs to the sentence. */
const governing = syllables([
  ...'ông bà anh chị em cô chú bác cụ chí sĩ viên trưởng thư tướng tịch nhiệm đốc sư tá úy thầy cháu con vợ chồng'.split(
    ' '
  ),
  ...'và với của cho do là tên bởi tại ở từ tỉnh huyện xã quận phường phố đường sông đảo núi nước thị trấn thôn'.split(
    ' '
  ),
  ...'bản cầu cảng khu ty báo trường học viện hãng đoàn thủ đô bên phía phủ vùng biển'.split(' ')
])
const named: readonly EntryType[] = ['place', 'organization', 'document', 'organizationKind', 'office', 'placeKind']
const source = syllable('theo')
const opening = syllable('(')
/** `Thái An - Trần Thường (Theo VGP)` has no more tokens. */
const longest = 16

/**
 * A signature at the end of a text whose last sentence has lost its stop.
 *
 * ```text
 * > | … càng hoan nghênh”, Thủ tướng nói Minh Hạnh
 *                                        ^^^^^^^^^
 * ```
 *
 * @param scan
 *   The text.
 * @param sentence
 *   Its last sentence.
 * @param to
 *   Index behind the last word.
 * @returns
 *   Index of the first token of the signature, or nothing.
 */
export function gluedSignature(scan: Scan, sentence: TokenRange, to: number): number | undefined {
  if (scan.isOneOf(to - 1, stops)) return undefined
  for (let at = to - 1; at > sentence.from + 2 && to - at <= longest; at--) {
    if (!scan.isCapital(at) || !scan.isLower(at - 1)) continue
    if (scan.is(at - 1, source)) return isSignature(scan, {from: at - 1, to}) ? at - 1 : undefined
    if (scan.isOneOf(at - 1, governing)) return undefined
    if (scan.longest(named, at, to) !== undefined || scan.longest(['office', 'honorific'], at - 1, to) !== undefined) {
      return undefined
    }
    // Two syllables at least: a single capital is more often a name inside the sentence.
    const whole = scan.isCapital(at + 1) || scan.is(at + 1, opening)
    return whole && isSignature(scan, {from: at, to}) ? at : undefined
  }
  return undefined
}
