import {syllable} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const ten = syllable('mười')
const names: ReadonlyMap<number, number> = new Map(
  ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((name, index) => [
    syllable(name),
    index + 1
  ])
)
const afterTen: ReadonlyMap<number, number> = new Map([
  [syllable('một'), 11],
  [syllable('hai'), 12]
])
const chap = syllable('chạp')

/** A month as its number or name stands behind `tháng`. */
export interface MonthName {
  readonly month: number
  /** Index behind its last token. */
  readonly to: number
  /** Whether it is written in words. */
  readonly spelled: boolean
}

/**
 * Read the month behind the word `tháng`: `6`, `06`, `sáu`, `Giêng`, `mười hai`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the token behind `tháng`.
 */
export function readMonthName(reader: Reader, at: number): MonthName | undefined {
  if (reader.isNumber(at)) {
    const month = reader.number(at)
    return reader.word(at).length <= 2 && month >= 1 && month <= 12 ? {month, to: at + 1, spelled: false} : undefined
  }
  const id = reader.id(at)
  if (id === ten) {
    const more = afterTen.get(reader.id(at + 1))
    return more === undefined ? {month: 10, to: at + 1, spelled: true} : {month: more, to: at + 2, spelled: true}
  }
  const month = id === chap ? 12 : names.get(id)
  return month === undefined ? undefined : {month, to: at + 1, spelled: true}
}
