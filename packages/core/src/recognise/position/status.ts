import {syllable, syllables} from '../../tokenise/syllables.js'
import type {PositionDraft} from '../draft.js'
import type {Reader} from '../reader.js'

const former = syllables('nguyên cựu')
const acting = syllable('quyền')
const q = syllable('q')
const dot = syllable('.')
/** `chính quyền`, `thừa quyền Chủ tịch nước`, `ủy quyền`: words in which `quyền` is no status. */
const powers = syllables('chính thẩm thừa ủy toàn đặc bản nhân chủ lạm cầm phân')
/** `giữ nguyên`, `tài nguyên`, `Thái Nguyên`. */
const remains = syllables('giữ tài thái tây cao căn hoàn')

/** What the words before a title say of the office. */
export interface Status {
  /** First token of the status words, or of the title where there are none. */
  readonly from: number
  readonly status: PositionDraft['status']
}

/**
 * Status words before a title. `tân`, `cố` and `đương kim` are no part of a position and are not read.
 *
 * ```text
 * > | theo nguyên Chủ tịch Quốc hội
 *          ^^^^^^
 * > | Q. Giám đốc Sở Y tế
 *     ^^
 * ```
 *
 * @param reader
 *   The text.
 * @param title
 *   First token of the title.
 */
export function readStatus(reader: Reader, title: number): Status {
  const first = reader.sentenceStart(title)
  const before = title - 1
  if (before < first) return {from: title, status: 'current'}
  if (reader.isOneOf(before, former) && isStatusWord(reader, before, remains)) return {from: before, status: 'former'}
  if (reader.is(before, acting) && isStatusWord(reader, before, powers)) return {from: before, status: 'acting'}
  if (reader.is(before, dot) && before > first && reader.is(before - 1, q) && reader.isCapital(before - 1)) {
    return {from: before - 1, status: 'acting'}
  }
  return {from: title, status: 'current'}
}

function isStatusWord(reader: Reader, at: number, compounds: ReadonlySet<number>): boolean {
  if (at === reader.sentenceStart(at)) return true
  if (reader.isOneOf(at - 1, compounds)) return false
  // The end of a name: `Thái Nguyên`, `ông Nguyễn Thế Nguyên`.
  return !(reader.isCapital(at) && reader.isCapital(at - 1))
}
