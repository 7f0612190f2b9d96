import {syllable, syllables} from '../../tokenise/syllables.js'
import {Gap} from '../../tokenise/tokenise.js'
import type {Scan} from '../scan.js'
import {closingMarks} from './marks.js'
import {isConnective} from './openers.js'

/** Words that cannot be the last of a sentence, a caption or a heading. */
const unfinished = syllables(
  'của và với là các những cho về tại trong theo từ đến bởi do mà để cùng như hay hoặc nếu khi một mỗi mọi rằng thì'
)

const honorifics = syllables('ông bà')
const comrade = syllable('đồng')
const comradeSecond = syllable('chí')
/** `gửi Bà Nguyễn Thị Trang`: writers honour the addressee with a capital. */
const beforeHonorific = syllables('cầu xin thưa gửi mời tặng thấy biết mong hỏi cảm ơn kính nhờ giúp chúc')
const placeKinds = syllables(
  'đường phố cầu xã phường quận huyện tỉnh trấn thôn ấp khóm núi sông chợ đền chùa miếu đảo hòn'
)
const many = syllables('các nhiều')
/** `Luật Các tổ chức tín dụng`, `Hiệp hội Các …`: names in which the article is written with a capital. */
const beforeMany = syllables('luật hội đàn ban đoàn minh chức ước hợp nghị phận quỹ')

/** `… của Thủ tướng Chính phủ Ông Thăng cho hay`: an honorific with a capital and a name behind it. */
function addresses(scan: Scan, at: number, sentence: number): boolean {
  if (scan.isUpper(at) || scan.isOneOf(at - 1, beforeHonorific)) return false
  const isHonorific = scan.is(at, comrade)
    ? scan.is(at + 1, comradeSecond) && scan.isCapital(at + 2)
    : scan.isOneOf(at, honorifics) && scan.isCapital(at + 1)
  return isHonorific && !namesPlace(scan, at, sentence)
}

/** `xã Bà Điểm`, `phường Cầu Ông Lãnh`, `tỉnh Bà Rịa - Vũng Tàu`: places that are called after somebody. */
function namesPlace(scan: Scan, at: number, sentence: number): boolean {
  const isKind = (word: number) => scan.isOneOf(word, placeKinds) && (word === sentence || !scan.isCapital(word))
  if (isKind(at - 1) || (scan.isCapital(at - 1) && isKind(at - 2))) return true
  return scan.longest(['place'], at, at + 4) !== undefined
}

/** `Các cuộc vận động`, `Nhiều cử tri`. */
function counts(scan: Scan, at: number): boolean {
  return scan.isOneOf(at, many) && !scan.isUpper(at) && scan.isLower(at + 1) && !scan.isOneOf(at - 1, beforeMany)
}

/**
 * Whether a sentence ends before a word though no stop stands there: captions and sub-headings lose theirs when a page
 * is flattened.
 *
 * ```text
 * > | Ông Hồ Quốc Dũng báo cáo tại hội nghị Phát biểu tại hội nghị, ông …
 *                                           ^
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the word.
 * @param sentence
 *   Index of the first token of the sentence.
 */
export function isLostStop(scan: Scan, at: number, sentence: number): boolean {
  if (!scan.isCapital(at) || scan.gap(at) === Gap.none) return false
  if (!isConnective(scan, at) && !addresses(scan, at, sentence) && !counts(scan, at)) return false
  // `Hai Bà Trưng`, `Liên minh Các …`: a name of the lexicon goes on here.
  if (scan.isCapital(at - 1) && (scan.longest(['place', 'organization'], at - 1, at + 4)?.to ?? at) > at) return false
  if (scan.isWord(at - 1)) return !scan.isOneOf(at - 1, unfinished)
  return scan.isNumber(at - 1) || scan.isOneOf(at - 1, closingMarks)
}
