import type {EntryType} from '../../lexicon/entry.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import {colon, comma, dashes, stops} from './marks.js'
import {isConnective} from './openers.js'

const opening = syllable('“')
const closing = syllable('”')
/** Who has spoken stands behind the quotation with a verb of saying. */
const spoke: readonly EntryType[] = ['reportingVerb']
/** With one of these as its last word the sentence goes on in the quotation. */
const governing = syllables(
  'của và với là các những cho về tại trong theo từ đến bởi do mà để cùng như hay hoặc nếu khi một mỗi mọi rằng thì nói cần phải được bị đề hiệu trào châm trình điệp tiêu án thi sách phim hát khúc danh giải gọi câu chữ biết'
)
const shortest = 4
const longest = 20
const shortestQuotation = 12
const longestQuotation = 150
/** The speaker and his verb behind the quotation. */
const longestSpeaker = 10

/**
 * Whether a heading or caption that has lost its stop ends before a quotation that somebody speaks.
 *
 * ```text
 * > | Không để chợ mất thời cơ “Các xã phải nghiền ngẫm …”, ông Hòa nói.
 *                              ^
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of an opening quotation mark.
 * @param sentence
 *   Index of the first token of the sentence.
 */
export function isQuoteStart(scan: Scan, at: number, sentence: number): boolean {
  const length = at - sentence
  if (length < shortest || length > longest || !scan.isCapital(at + 1)) return false
  // `“Không có vùng cấm” “Đây là quy định …”`
  const quoted = scan.is(sentence, opening) && scan.is(at - 1, closing)
  if (!quoted && (!scan.isCapital(sentence) || !scan.isWord(at - 1) || scan.isOneOf(at - 1, governing))) return false
  if (isConnective(scan, quoted ? sentence + 1 : sentence)) return false
  for (let index = sentence + 1; index < at; index++) {
    if (scan.is(index, comma) || scan.is(index, colon) || scan.isOneOf(index, stops)) return false
    if (scan.is(index, closing) && index < at - 1) return false
    if (!quoted && scan.longest(spoke, index, at) !== undefined) return false
  }
  const end = quotationEnd(scan, at)
  return end !== undefined && end - at > shortestQuotation && isSpoken(scan, end)
}

function quotationEnd(scan: Scan, from: number): number | undefined {
  let depth = 0
  for (let at = from; at < scan.count && at - from <= longestQuotation; at++) {
    if (scan.is(at, opening)) depth++
    else if (scan.is(at, closing) && --depth === 0) return at
  }
  return undefined
}

/** `”, ông Hòa nói`, `” - Bí thư nhấn mạnh`. */
function isSpoken(scan: Scan, end: number): boolean {
  if (!scan.is(end + 1, comma) && !scan.isOneOf(end + 1, dashes)) return false
  for (let at = end + 2; at < end + 2 + longestSpeaker && !scan.isOneOf(at, stops); at++) {
    if (scan.longest(spoke, at, scan.count) !== undefined) return true
  }
  return false
}
