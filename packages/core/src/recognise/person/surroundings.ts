import {syllable, syllables} from '../../tokenise/syllables.js'
import type {DraftType} from '../draft.js'
import {Phrases} from '../phrases.js'
import {officeBefore} from '../position/office-before.js'
import type {Reader} from '../reader.js'
import {readStyle, type Style} from './style.js'

const neighbours: readonly DraftType[] = ['position', 'person']
const open = syllable('(')
const dot = syllable('.')
const city = syllable('TP')
const marks = syllables(', - ( –')
const joints = syllables(', và - : ; cùng kiêm')

/** Words behind which a person's name is the name of something else: streets, schools, prizes, units, firms. */
const namedAfter = syllables(
  `đường phố ngõ ngách hẻm trường viện quận huyện xã phường thôn ấp làng tỉnh chùa đền đình lăng miếu cầu hầm viên
  thưởng chương quỹ kênh hồ sông núi đảo ty đoàn hãng sạn hàng chợ bến cảng ga bay hát thpt thcs tp quán đài trại`
)
/** The same, of two words: `trung tâm Tống Khánh Linh`; and what stands before places only. */
const siteWords = new Phrases('trung tâm, nhà máy, sống tại, trú tại, ngụ tại, nhà ở, căn hộ, khu đô thị')
/** `sinh năm 1978`, `SN 1978`. */
const born = syllables('sinh SN')
const age = syllable('tuổi')
/** What people do, right behind their names, beside verbs of saying. */
const deeds = syllables(
  'nói phát cho khẳng nhấn trao chủ bày chia kể trình báo đánh ký thăm tiếp gặp nêu yêu đề lưu giữ sinh bị được vừa đã sẽ cũng là và'
)

/** `tên là Văn Kính Dương`, `(tức Trần Lâm)`. */
const called = new Phrases('tên, tên là, tên thật, tên thật là, tức, tức là, bí danh')

/** The signs around a run of words that a person is named by it. */
export interface Surroundings {
  readonly style: Style
  /** An honorific, a rank or a degree stands right before. */
  readonly styled: boolean
  /** An office stands right before. */
  readonly inOffice: boolean
  /** A joint stands before, and before it an office or another person; or a word that says somebody is called so. */
  readonly listed: boolean
  /** The word before says that something else bears the name: `đường Trần Hưng Đạo`. */
  readonly namesOther: boolean
}

/**
 * Look at what stands before a name.
 *
 * @param reader
 *   The text.
 * @param name
 *   First token of the name.
 */
export function lookBefore(reader: Reader, name: number): Surroundings {
  const style = readStyle(reader, name)
  const first = reader.sentenceStart(name)
  const before = name - 1
  const inside = before >= first
  const joint = before > first && reader.isOneOf(before, joints)
  return {
    style,
    styled: style.from < name,
    inOffice: officeBefore(reader, name) !== undefined,
    listed:
      called.endingAt(reader, name, first) !== undefined ||
      (joint && neighbours.some((type) => reader.chart.endingAt(type, before) !== undefined)),
    namesOther:
      (inside && (reader.isOneOf(before, namedAfter) || siteWords.endingAt(reader, name, first) !== undefined)) ||
      (reader.is(before, dot) && reader.is(before - 1, city))
  }
}

/**
 * Whether an office, an age or a birth stands behind a name: `A, Chủ tịch`, `A - Bí thư`, `A (SN 1978)`, `A, 45 tuổi`.
 *
 * @param reader
 *   The text.
 * @param to
 *   Index behind the name.
 */
export function isPersonBehind(reader: Reader, to: number): boolean {
  const limit = reader.sentenceEnd(to - 1)
  const at = to + 1
  if (at >= limit || !reader.isOneOf(to, marks)) return false
  if (reader.chart.startingAt('position', at) !== undefined) return !leadsToName(reader, at, limit)
  if (reader.longest('rank', at) !== undefined) return reader.is(to, open)
  if (reader.isOneOf(at, born)) return true
  return reader.isNumber(at) && reader.is(at + 1, age)
}

/** `Hà Nội, Bí thư Thành ủy Phạm Quang Nghị`: the office belongs to the name behind it. */
function leadsToName(reader: Reader, at: number, limit: number): boolean {
  const {to} = reader.chart.startingAt('position', at) as {to: number}
  return to < limit && reader.isCapital(to)
}

/**
 * Whether a verb that people do stands right behind a name.
 *
 * @param reader
 *   The text.
 * @param to
 *   Index behind the name.
 */
export function isDoing(reader: Reader, to: number): boolean {
  if (to >= reader.sentenceEnd(to - 1) || reader.isCapital(to)) return false
  return reader.isOneOf(to, deeds) || reader.longest('reportingVerb', to) !== undefined
}
