import type {Place} from '@thoisu/knowledge'
import type {Reader} from '../reader.js'
import {startsName} from './starts-name.js'

/** Places so well known that two syllables without a kind word name them, whatever else they could be. */
const leading: ReadonlySet<string> = new Set(['country', 'region', 'province', 'city'])

/**
 * Whether a name that is a place too rather is a person's where no kind word stands before it: it opens with a surname,
 * and is longer than names of places are or only a small place's.
 *
 * ```text
 * > | Chủ tịch Hồ Chí Minh            a person
 *              ^^^^^^^^^^^
 * > | Chủ tịch Hà Giang               a place
 *              ^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param from
 *   First token of the name.
 * @param to
 *   Index behind its last token.
 * @param records
 *   The places that have the name.
 */
export function isPersonRather(reader: Reader, from: number, to: number, records: readonly Place[]): boolean {
  if (!startsName(reader, from) || records.length === 0) return false
  const shaped = records.every(({ambiguity}) => ambiguity?.some((why) => why === 'person-shape' || why === 'surname'))
  return shaped && (to - from > 2 || !records.some(({level}) => leading.has(level)))
}
