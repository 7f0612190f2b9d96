import {entryBits} from '../../lexicon/entry.js'
import type {Reader} from '../reader.js'

/** Whether a word is one that given names are surely made of. */
export function isGivenName(reader: Reader, at: number): boolean {
  return reader.hitsOf('givenName', at).some(({entry}) => entry.record.evidence === 'strong')
}

/** Whether all words of a range are used in given names. */
export function areGivenNames(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!reader.startsPhrase(at, entryBits.givenName)) return false
  return true
}
