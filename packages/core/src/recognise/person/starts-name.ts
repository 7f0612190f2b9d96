import type {Reader} from '../reader.js'
import {joins} from './capital-run.js'

/**
 * Whether a word is a surname that is hardly anything else, with a capitalised syllable behind it.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the word.
 */
export function startsName(reader: Reader, at: number): boolean {
  const hit = reader.longest('surname', at)
  if (hit === undefined || hit.entry.record.trap === true || hit.entry.record.position === 'last') return false
  return reader.isCapital(hit.to) && joins(reader, hit.to) && reader.isSyllable(hit.to)
}
