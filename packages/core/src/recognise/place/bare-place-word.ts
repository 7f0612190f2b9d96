import {syllable, syllables} from '../../tokenise/syllables.js'
import type {PlaceDraft} from '../draft.js'
import type {Reader} from '../reader.js'

const one: ReadonlyMap<number, string> = new Map(
  Object.entries({
    tỉnh: 'province',
    TP: 'province',
    huyện: 'district',
    quận: 'district',
    xã: 'commune',
    phường: 'commune'
  }).map(([word, level]) => [syllable(word), level])
)
const city = [syllable('thành'), syllable('phố')] as const
const town = [syllable('thị'), syllable('xã')] as const
const capital = [syllable('thủ'), syllable('đô')] as const
/** `xã hội`, `huyện ủy`: another word begins. */
const compounds = syllables('hội ủy lỵ lộ đoàn đội trưởng viên thành')

/**
 * Read the word for a unit where its name is left to the article: `UBND tỉnh`, `HĐND TP`, `Công an phường`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first token.
 * @param rule
 *   Name of the construct that asks.
 * @returns
 *   The place, `bare`, or nothing.
 */
export function readBarePlace(reader: Reader, at: number, rule: string): PlaceDraft | undefined {
  const pair = [city, town, capital].find(([first, second]) => reader.is(at, first) && reader.is(at + 1, second))
  const level = pair === undefined ? one.get(reader.id(at)) : pair === town ? 'district' : 'province'
  const to = at + (pair === undefined ? 1 : 2)
  if (level === undefined || reader.isOneOf(to, compounds)) return undefined
  return {type: 'place', rule, from: at, to, level, name: reader.slice(at, to), records: [], bare: true}
}
