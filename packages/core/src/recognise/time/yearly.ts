import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const every = syllables('hằng hàng mỗi')
const nam = syllable('năm')

/**
 * Whether a day or month comes every year, so that no year is meant: `tháng 9 hằng năm`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index behind the day or month.
 */
export function isYearly(reader: Reader, at: number): boolean {
  return reader.isOneOf(at, every) && reader.is(at + 1, nam)
}
