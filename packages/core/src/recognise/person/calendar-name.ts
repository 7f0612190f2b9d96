import {syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const stems = syllables('giáp ất bính đinh mậu kỷ canh tân nhâm quý')
const branches = syllables('tý sửu dần mão thìn tỵ tị ngọ mùi thân dậu tuất hợi')

/**
 * Whether words end in a year of the lunar calendar, which has the form of a name: `Đinh Dậu`, `Xuân Tân Sửu`.
 *
 * @param reader
 *   The text.
 * @param from
 *   First token.
 * @param to
 *   Index behind the last token.
 */
export function isLunarYear(reader: Reader, from: number, to: number): boolean {
  return to - from >= 2 && to - from <= 3 && reader.isOneOf(to - 2, stems) && reader.isOneOf(to - 1, branches)
}
