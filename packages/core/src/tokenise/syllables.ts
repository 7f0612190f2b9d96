import {foldWord} from '../text/fold.js'
import {isSyllable} from '../text/syllable.js'

/**
 * Words as integers: every spelling of a word (`Ủy`, `uỷ`) has one id, so that later comparisons are comparisons of
 * integers. The table belongs to the process, not to a parser; ids mean nothing outside it.
 */

/** Bits that say how a word is written. */
export const Shape = {
  /** The first letter is a capital. */
  capital: 1,
  /** There are at least two letters and all are capitals. */
  upper: 2,
  /** It has the form of a Vietnamese syllable. */
  syllable: 4,
  /** A capital stands behind a small letter: `TTg`, `QyĐ`. */
  mixed: 8
} as const

/** Above this many spellings, words of the text (never of a lexicon) get no entry, so that memory stays flat. */
const limit = 400_000

const ids = new Map<string, number>()
const spellings = new Map<string, {id: number; shape: number}>()

/** Id of words that are not in the table. Equal to no word of a lexicon. */
export const unknownSyllable = 0

/**
 * Id of a word that code or a lexicon asks for.
 *
 * @param word
 *   Word, number or mark in NFC, any spelling.
 */
export function syllable(word: string): number {
  const key = word === 'T.Ư' || word === 'T.W' ? 'tw' : foldWord(word)
  let id = ids.get(key)
  if (id === undefined) {
    id = ids.size + 1
    ids.set(key, id)
  }
  return id
}

/**
 * Ids of a list of words, for quick membership.
 *
 * @param words
 *   Words separated by spaces, or a list.
 */
export function syllables(words: string | readonly string[]): ReadonlySet<number> {
  return new Set((typeof words === 'string' ? words.trim().split(/\s+/u) : words).map(syllable))
}

/**
 * Id and shape of a word as it stands in a text.
 *
 * @param spelling
 *   The word in NFC.
 */
export function lookUp(spelling: string): {id: number; shape: number} {
  const known = spellings.get(spelling)
  if (known !== undefined) return known
  const full = spellings.size >= limit
  const entry = {
    id: full ? (ids.get(foldWord(spelling)) ?? unknownSyllable) : syllable(spelling),
    shape: shapeOf(spelling)
  }
  if (!full) spellings.set(spelling, entry)
  return entry
}

function shapeOf(spelling: string): number {
  let shape = 0
  const first = spelling.charAt(0)
  if (first !== first.toLowerCase()) shape |= Shape.capital
  const letters = spelling.replace(/[^\p{L}\p{M}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) shape |= Shape.upper
  else if (letters.slice(1) !== letters.slice(1).toLowerCase()) shape |= Shape.mixed
  if (isSyllable(spelling)) shape |= Shape.syllable
  return shape
}
