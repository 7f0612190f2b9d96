import {syllables} from '../tokenise/syllables.js'
import type {Reader} from './reader.js'

const roman = /^(?:I{1,3}|IV|VI?|VII{1,2})$/u
/** Words of one syllable that a clause goes on with behind a name; a noun or a unit there would be what is counted. */
const links = syllables(
  `và hoặc hay đã sẽ đang cũng vẫn là có không chưa với cần phải được bị do tại ở về trong từ đến cho để khi nếu thì nên còn
   mới vừa này trên theo cùng như lại của thuộc qua nằm đi sang nối`
)
/** Marks that part a number into a date, an amount or a rate when they are glued to it. */
const parting = syllables('. , / % + - : –')

/**
 * Read the number that tells a place or a body from others of its name.
 *
 * ```text
 * cầu Vĩnh Lũng 2, Trường THPT Hòa Lĩnh 1 (huyện …), Công ty cổ phần Licogi 14 đã
 *               ^                       ^                                  ^^
 * ```
 *
 * What follows must show that nothing is counted (`xã Hòa Lĩnh 2 năm liền`).
 *
 * @param reader
 *   The text.
 * @param at
 *   Index behind the name.
 * @returns
 *   Index behind the number; `at` where none belongs to the name.
 */
export function behindNameNumber(reader: Reader, at: number): number {
  const to = at + 1
  if (at >= reader.sentenceEnd(at - 1) || !reader.isBeside(at) || reader.isGlued(at)) return at
  const arabic = reader.isNumber(at) && reader.word(at).length <= 2 && !reader.word(at).startsWith('0')
  if (!arabic && !roman.test(reader.word(at))) return at
  if (to >= reader.sentenceEnd(at)) return to
  if (reader.isGlued(to)) {
    const parted = reader.isOneOf(to, parting) && reader.isGlued(to + 1) && !reader.isMark(to + 1)
    return reader.isMark(to) && !parted ? to : at
  }
  return reader.isMark(to) || (reader.isOneOf(to, links) && !reader.isCapital(to)) ? to : at
}
