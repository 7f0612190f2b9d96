import type {EntryType} from '../../lexicon/entry.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'
import {colon, comma, stops} from './marks.js'
import {isConnective} from './openers.js'

/** What somebody does who is the subject of a sentence of prose. */
const speech = new Phrases([
  'cho biết',
  'cho rằng',
  'cho hay',
  'khẳng định',
  'nhấn mạnh',
  'nêu rõ',
  'nêu vấn đề',
  'nêu quan điểm',
  'đề nghị',
  'yêu cầu',
  'bày tỏ',
  'nhận xét',
  'nhận định',
  'lưu ý',
  'đánh giá',
  'chia sẻ',
  'phân tích',
  'lý giải',
  'kiến nghị',
  'phản ánh',
  'chỉ rõ',
  'thông tin',
  'thừa nhận',
  'nói :',
  'nói rằng',
  'dẫn chứng',
  'băn khoăn',
  'cũng',
  'đã',
  'thay mặt'
])
/** `đề nghị Bộ trưởng cho biết`, `ý kiến của Thủ tướng`: the office is no subject of its own. */
const governing = syllables(
  'của và với là các những cho về tại trong theo từ đến bởi do mà để cùng như hay hoặc nếu khi một mỗi mọi rằng thì nghị cầu giao mời hỏi vấn thưa gửi cáo xin tặng gặp tiếp thăm bầu cử làm được bị biết điều việc đề kiến này đó có nguyên cựu tân ông bà vị phó thứ nhiều vừa qua hai ba ngày nay phải lúc lời chỉ nhờ thấy sau trước đón chúc ơn nữ trên kiêm nước báo'
)
/** `hoan nghênh Thủ tướng`, `chính quyền Tổng thống …`. */
const governingWords = new Phrases([
  'hoan nghênh',
  'chính quyền',
  'phân công',
  'nhận định',
  'cho phép',
  'nội các',
  'bổ nhiệm',
  'chỉ định',
  'tiền nhiệm'
])
/** `Phó Thủ tướng Thường trực` goes on. */
const seconds = syllables('thường kiêm phụ danh điều')
const subject: readonly EntryType[] = ['office', 'honorific', 'rank', 'degree']
const parts: readonly EntryType[] = [...subject, 'organization', 'organizationKind', 'place', 'field', 'placeKind']
const opening = syllable('(')
const closing = syllable(')')

const shortest = 3
const longest = 22
const longestSubject = 24

/**
 * Whether a heading or caption that has lost its stop ends before somebody who speaks in the sentence behind it.
 *
 * ```text
 * > | … rừng hết, biển chết Đại biểu Trần Lan (Hồng Lĩnh) cho rằng …
 *                           ^
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of a word with a capital.
 * @param sentence
 *   Index of the first token of the sentence.
 */
export function isSpeakerStart(scan: Scan, at: number, sentence: number): boolean {
  const length = at - sentence
  if (length < shortest || length > longest) return false
  const before = at - 1
  if (!scan.isLower(before) || scan.isOneOf(before, governing)) return false
  if (!scan.isCapital(sentence) || isConnective(scan, sentence)) return false
  const hit = scan.longest(subject, at, at + longestSubject)
  if (hit === undefined || scan.isUpper(at) || scan.isOneOf(at, seconds)) return false
  if (governingWords.at(scan, before - 1) === at) return false
  // `Phó Thủ tướng`
  for (let from = at - 2; from < at; from++) if ((scan.longest(['office'], from, at + 1)?.to ?? at) > at) return false
  if ((scan.longest(['office'], sentence, at)?.to ?? 0) >= at) return false
  for (let index = sentence; index < at; index++) if (scan.is(index, colon) || scan.is(index, comma)) return false
  return speech.at(scan, subjectEnd(scan, hit.to, at + longestSubject)) !== undefined
}

/** Index behind names, offices and brackets. */
function subjectEnd(scan: Scan, from: number, limit: number): number {
  let at = from
  while (at < limit && !scan.isOneOf(at, stops)) {
    const hit = scan.longest(parts, at, limit)
    if (hit !== undefined) at = hit.to
    else if (scan.isCapital(at)) at++
    else if (scan.is(at, opening)) {
      let end = at
      while (end < limit && !scan.is(end, closing)) end++
      at = end + 1
    } else break
  }
  return at
}
