import {syllable, syllables} from '../../tokenise/syllables.js'
import type {PositionDraft} from '../draft.js'
import type {Reader} from '../reader.js'

const comma = syllable(',')
/** Bodies that are parts of others. */
const departments = syllables('vụ cục phòng viện ban khoa chi trung thanh văn tòa')
const open = syllable('(')
const close = syllable(')')
/** No remark between an office and a name has more tokens. */
const longestRemark = 10

/**
 * The office that stands right before a token, with nothing between but a remark in brackets.
 *
 * ```text
 * > | Bộ trưởng Kế hoạch và Đầu tư (KH-ĐT) Nguyễn Chí Dũng
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the token.
 */
export function officeBefore(reader: Reader, at: number): PositionDraft | undefined {
  const first = reader.sentenceStart(at)
  if (at <= first) return undefined
  if (!reader.is(at - 1, close)) return reader.chart.endingAt('position', at) ?? officeOf(reader, at)
  for (let from = at - 2; from > first && at - from <= longestRemark; from--) {
    if (reader.is(from, open)) return reader.chart.endingAt('position', from)
  }
  return undefined
}

/** `Vụ trưởng Vụ Tổ chức cán bộ, Bộ Nội vụ | Trần Văn An`: the body that the office's body belongs to, behind a comma. */
function officeOf(reader: Reader, at: number): PositionDraft | undefined {
  const owner = reader.chart.endingAt('organization', at) ?? reader.chart.endingAt('place', at)
  if (owner === undefined || !reader.is(owner.from - 1, comma)) return undefined
  const office = reader.chart.endingAt('position', owner.from - 1)
  if (office?.organization === undefined && office?.place === undefined) return undefined
  return owner.type === 'place' || departments.has(reader.id(office.organization?.from ?? -1)) ? office : undefined
}
