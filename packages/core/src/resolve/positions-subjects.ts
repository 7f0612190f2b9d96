import type {PersonDraft} from '../recognise/draft.js'
import {readStyle} from '../recognise/person/style.js'
import {Phrases} from '../recognise/phrases.js'
import type {Reader} from '../recognise/reader.js'
import {syllable, syllables} from '../tokenise/syllables.js'

const kin = syllables('chồng vợ con em anh chị cha bố mẹ cháu rể dâu trai gái ruột nuôi')
const of = syllable('của')
const marks = syllables(', - (')
const passive = syllables('được bị')
const appointing = new Phrases(
  `bổ nhiệm, phê chuẩn, phê chuẩn bổ nhiệm, quyết định bổ nhiệm, ký quyết định bổ nhiệm, điều động, điều động bổ nhiệm, phân công,
  chỉ định, bầu, giao, cách chức, miễn nhiệm, trao quyết định, trao quyết định bổ nhiệm, giới thiệu, tiến cử, đề cử, đề nghị`
)
/** `em trai ruột`, `con trai cả của`: no word for a relation has more tokens. */
const longestKin = 4
/** What tells behind an office who has it: `Chủ tịch tỉnh khi đó là ông A`. */
const told = new Phrases(
  `là, hiện là, hiện nay là, nay là, khi đó là, lúc đó là, lúc này là, khi ấy là, bấy giờ là, lúc bấy giờ là, đương thời là,
  vẫn là, chính là, mới là, hiện tại là, thời điểm đó là`
)

/**
 * The name that a sentence goes on with, where the one before a phrase only stands in an apposition to it.
 *
 * ```text
 * > | do ông Trần Văn An, chồng bà Bình, làm giám đốc
 *            ^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param names
 *   Names of people in text order.
 * @param index
 *   Index of the name right before the phrase.
 */
export function subjectAt(reader: Reader, names: readonly PersonDraft[], index: number): PersonDraft | undefined {
  const person = names[index]
  const previous = names[index - 1]
  if (person === undefined || previous === undefined) return person
  const end = readStyle(reader, person.from).from
  if (isAgent(reader, person, previous)) return previous
  let at = reader.is(end - 1, of) ? end - 1 : end
  while (at > previous.to + 1 && end - at < longestKin && reader.isOneOf(at - 1, kin)) at--
  const related = at < end && !reader.is(at, of) && at === previous.to + 1 && reader.isOneOf(previous.to, marks)
  return related ? previous : person
}

/** `ông A, Giám đốc Sở Y tế, được Thủ tướng B bổ nhiệm giữ chức Thứ trưởng`: who appoints does not get it. */
function isAgent(reader: Reader, person: PersonDraft, {from, to}: PersonDraft): boolean {
  if (appointing.startingAt(reader, person.to) === undefined) return false
  if (from < reader.sentenceStart(person.from)) return false
  const start = Math.min(readStyle(reader, person.from).from, ...person.positions.map((position) => position.from))
  return start - 1 >= to && reader.isOneOf(start - 1, passive)
}

/**
 * Whether the words between an office and a name say that the person has it: `Chủ tịch tỉnh khi đó là ông Trần Văn An`.
 *
 * @param reader
 *   The text.
 * @param to
 *   Index behind the office.
 * @param person
 *   The name behind it.
 */
export function isToldBehind(reader: Reader, to: number, {from, honorific}: PersonDraft): boolean {
  if (honorific === undefined) return false
  const {from: start, plural} = readStyle(reader, from)
  return !plural && start > to && told.endingAt(reader, start, to) === to
}
