import type {EntryType} from '../../lexicon/entry.js'
import {Gap} from '../../tokenise/columns.js'
import {syllables} from '../../tokenise/syllables.js'
import type {Scan} from '../scan.js'
import {lastMarks} from './marks.js'
import {isConnective} from './openers.js'

/** What somebody or something does stands behind one of these. */
const subject: readonly EntryType[] = [
  'office',
  'rank',
  'honorific',
  'organization',
  'organizationKind',
  'documentType'
]
/** Pages put more space around links and words in bold too: there the sentence goes on. */
const governing = syllables(
  'của và với là các những cho về tại trong theo từ đến tới sang bởi do mà để cùng như hay hoặc nếu khi một mỗi mọi rằng thì phía hành gặp tiếp thăm gồm có sẽ đã đang được bị vực ông bà vị nguyên cựu phó tụ tịch trưởng tướng thư gửi mời hỏi thưa hội ban bộ sở'
)
const shortest = 2
const longest = 45
/** Another wide space nearer than this shows a link. */
const nearest = 7

/**
 * Whether a line ended before a word: flattened text keeps of the break that more than one space stands there.
 *
 * ```text
 * > | … đồng hành cùng doanh nghiệp  Bộ trưởng Lê Văn Hà cho biết, …
 *                                  ^
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of a word with a capital.
 * @param sentence
 *   Index of the first token of the sentence.
 */
export function isLostBreak(scan: Scan, at: number, sentence: number): boolean {
  if (!isWide(scan, at) || scan.isUpper(at)) return false
  const length = at - sentence
  if (length < shortest || length > longest || isConnective(scan, sentence)) return false
  const before = at - 1
  if (scan.isWord(before) ? scan.isOneOf(before, governing) : !endsLine(scan, before)) return false
  for (let step = 1; step < nearest; step++) {
    if (at - step > sentence && isWide(scan, at - step)) return false
    if (isWide(scan, at + step)) return false
  }
  const hit = scan.longest(['place', ...subject], at, at + longest)
  if (hit !== undefined) return hit.entry.type !== 'place'
  return scan.isLower(at + 1) || scan.isNumber(at + 1)
}

function endsLine(scan: Scan, at: number): boolean {
  return scan.isNumber(at) || scan.isOneOf(at, lastMarks)
}

/** Whether more than one space stands before a token of the same line. */
function isWide(scan: Scan, at: number): boolean {
  const {start, end} = scan.text
  return scan.gap(at) === Gap.space && (start[at] as number) - (end[at - 1] as number) > 1
}
