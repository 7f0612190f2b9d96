import {syllables} from '../../tokenise/syllables.js'
import {Gap} from '../../tokenise/tokenise.js'
import type {DraftType} from '../draft.js'
import type {Reader} from '../reader.js'

/** No name has more words. */
const longestRun = 8

const claimed: readonly DraftType[] = ['position', 'organization', 'document', 'time']
/** Honorifics of one syllable that open the next phrase when a name follows: `Bá Hoạt Ông Nguyễn Văn A`. */
const openers = syllables('ông bà')

/**
 * Index behind the run of capitalised words that starts at a token: one space between them, no mark, no other mention,
 * no honorific or rank that opens the next phrase.
 *
 * @param reader
 *   The text.
 * @param from
 *   A capitalised word.
 */
export function capitalRunEnd(reader: Reader, from: number): number {
  const limit = Math.min(reader.sentenceEnd(from), from + longestRun)
  const upper = reader.isUpper(from)
  let at = from + 1
  while (at < limit && reader.isCapital(at) && joins(reader, at)) {
    // An abbreviation in a name written in small letters belongs to what follows: `Nguyễn Văn A TP Huế`.
    if (reader.isUpper(at) && !upper && !reader.isSyllable(at)) break
    if (claimed.some((type) => reader.chart.startingAt(type, at) !== undefined)) break
    if (opensPhrase(reader, at)) break
    at++
  }
  return at
}

/** Whether a word stands beside the one before it as parts of one name do. */
export function joins(reader: Reader, at: number): boolean {
  const gap = reader.text.gap[at]
  return gap === Gap.space || gap === Gap.line
}

function opensPhrase(reader: Reader, at: number): boolean {
  if (reader.isOneOf(at, openers)) return reader.isCapital(at + 1)
  for (const {to, entry} of reader.allHits(at)) {
    const {type} = entry
    if ((type === 'honorific' || type === 'rank' || type === 'degree' || type === 'office') && to > at + 1) return true
    if (type === 'degree' && reader.isUpper(at)) return true
  }
  return false
}
