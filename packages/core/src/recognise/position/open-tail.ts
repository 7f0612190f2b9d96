import {syllable, syllables} from '../../tokenise/syllables.js'
import {startsName} from '../person/starts-name.js'
import type {Reader} from '../reader.js'

/** Heads of bodies that are made for one task, so that no list has them: `Đoàn kiểm tra số 471`, `Phân ban Hợp tác`. */
const heads = syllables('vụ cục sở ban đoàn tổ đội hội đồng phân tiểu nhóm phòng khoa viện trường ủy chi')
const stops = syllables(
  'đã sẽ đang vừa cũng cho là tại ở về với khi để trong được bị làm cùng trên đến do từ sau trước nay sang thăm đi ra vào'
)
const dash = syllable('-')
const number = syllable('số')

/** No name of such a body has more words, and no more small ones side by side. */
const longest = 18
const longestGap = 6
const longestSmall = 10

/**
 * Read the rest of a body's name that only its form tells: from a head word to the last capital or number before the
 * clause goes on.
 *
 * ```text
 * > | Trưởng Đoàn kiểm tra số 471 của Bộ Chính trị, đã dự
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param from
 *   Index behind the title, or behind its rank word.
 * @param limit
 *   End of the sentence.
 * @returns
 *   Index behind the name; `from` where there is none.
 */
export function readOpenTail(reader: Reader, from: number, limit: number): number {
  if (reader.longest('officeHolder', from) !== undefined) return from
  const headInTitle = reader.isOneOf(from - 1, heads)
  if (!headInTitle && !(reader.isOneOf(from, heads) && reader.isCapital(from))) return from
  let to = from
  let sure = 0
  for (let at = from; at < limit && at < from + longest && at - to <= longestGap; at++) {
    const organization = at > from ? reader.chart.startingAt('organization', at) : undefined
    if (organization !== undefined) {
      at = organization.to - 1
      to = organization.to
      sure++
      continue
    }
    if (reader.is(at, dash) && reader.isCapital(at + 1) && !startsName(reader, at + 1)) continue
    if (!reader.isWord(at) && !reader.isNumber(at)) break
    if (reader.isOneOf(at, stops) || reader.longest('reportingVerb', at) !== undefined) break
    if (reader.isNumber(at) && !(reader.is(at - 1, number) || reader.isCapital(at - 1))) break
    if (reader.isCapital(at) && startsName(reader, at)) break
    if (reader.isCapital(at) || reader.isNumber(at)) {
      // `Phó trưởng ban tổ chức Lễ hội`
      to = reader.longest('eventKind', at)?.to ?? at + 1
      at = to - 1
      sure++
    }
  }
  const least = headInTitle ? from : from + 1
  if (sure === 0 || to <= least) return readSmallTail(reader, from, limit)
  return to
}

/** A head with a capital whose name goes on in small letters up to the next mark: `Vụ trang thiết bị và công trình y tế`. */
function readSmallTail(reader: Reader, from: number, limit: number): number {
  if (!reader.isCapital(from) || !reader.isOneOf(from, heads)) return from
  let at = from + 1
  while (at < limit && at <= from + longestSmall && reader.isWord(at)) {
    if (reader.isOneOf(at, stops) || reader.longest('reportingVerb', at) !== undefined) return from
    at++
  }
  const ended = at === limit || (reader.isMark(at) && !reader.is(at, dash))
  return ended && at > from + 1 ? at : from
}
