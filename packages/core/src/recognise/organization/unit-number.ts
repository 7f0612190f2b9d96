import {syllable} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const number = syllable('số')
const area = [syllable('khu'), syllable('vực')] as const
const slash = syllable('/')
const roman = /^(?:I{1,3}|IV|V|VI{1,3}|IX|X)$/u

/**
 * Read the number of a unit: `7` in `Quân khu 7`, `số 471`, `II` in `Tổng cục II`, `khu vực IV`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index behind the head.
 * @returns
 *   Index behind the number, or nothing.
 */
export function readUnitNumber(reader: Reader, at: number): number | undefined {
  const inArea = reader.is(at, area[0]) && reader.is(at + 1, area[1])
  const first = inArea ? at + 2 : reader.is(at, number) ? at + 1 : at
  if (reader.isNumber(first)) {
    if (reader.word(first).length > 4 || reader.is(first + 1, slash)) return undefined
    return first + 1
  }
  return roman.test(reader.word(first)) ? first + 1 : undefined
}
