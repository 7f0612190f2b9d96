import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import type {Style} from './style.js'

const comma = syllable(',')
const and = syllable('và')
const dash = syllable('-')
const open = syllable('(')
const colon = syllable(':')
const semicolon = syllable(';')

/** Words behind which a person's name is the name of something else: streets, schools, prizes, units, firms. */
const namedAfter = syllables(
  'đường phố ngõ ngách hẻm trường viện quận huyện xã phường thôn ấp bản làng tỉnh chùa đền đình lăng miếu cầu hầm viên thưởng chương quỹ kênh hồ sông núi đảo ty đoàn hãng sạn hàng chợ bến cảng ga bay hát THPT THCS TP tp quán đài'
)

/** `sinh năm 1978`, `SN 1978`, `45 tuổi`. */
const born = syllables('sinh SN')
const age = syllable('tuổi')

/** Verbs that people do and whose subject stands right before them. */
const deeds = syllables(
  'nói phát cho khẳng nhấn trao chủ bày chia kể trình báo đánh ký thăm tiếp gặp nêu yêu đề lưu giữ sinh bị được vừa đã sẽ cũng'
)

/** Whether the word before a name says that something else bears it: `đường Trần Hưng Đạo`. */
export function isNamedAfter(reader: Reader, name: number): boolean {
  const before = name - 1
  return before >= reader.sentenceStart(name) && reader.isOneOf(before, namedAfter)
}

/** Signs before a name that a person is named: honorific, rank, degree, office, a list of people. */
export function isPersonBefore(reader: Reader, name: number, style: Style): boolean {
  if (style.from < name) return true
  const before = name - 1
  if (before < reader.sentenceStart(name)) return false
  if (reader.chart.endingAt('position', name) !== undefined) return true
  if (reader.isOneOf(before, joints)) {
    if (reader.chart.endingAt('position', before) !== undefined) return true
    return reader.chart.endingAt('person', before) !== undefined
  }
  return false
}

const joints = new Set([comma, and, dash, colon, semicolon])

/** Signs behind a name that a person is named: an office in apposition, age, birth. */
export function isPersonBehind(reader: Reader, to: number): boolean {
  const limit = reader.sentenceEnd(to - 1)
  if (to >= limit) return false
  const mark = reader.is(to, comma) || reader.is(to, dash) || reader.is(to, open)
  if (!mark) return false
  const at = to + 1
  if (at >= limit) return false
  if (reader.chart.startingAt('position', at) !== undefined || reader.longest('rank', at) !== undefined) return true
  if (reader.isOneOf(at, born)) return true
  return reader.isNumber(at) && reader.is(at + 1, age)
}

/** Whether a verb that people do stands right behind a name. */
export function isDoing(reader: Reader, to: number): boolean {
  if (to >= reader.sentenceEnd(to - 1) || reader.isCapital(to)) return false
  return reader.isOneOf(to, deeds) || reader.longest('reportingVerb', to) !== undefined
}
