import {foldWord} from '../text/fold.js'
import {isSyllable} from '../text/syllable.js'
import {Spellings} from './spellings.js'
import {WordSet} from './word-set.js'

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
/** Words of the text whose letters are packed: a word is its id and shape in one number. */
export const packedWords = new Spellings()
const others = new Map<string, number>()

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
  return new WordSet((typeof words === 'string' ? words.trim().split(/\s+/u) : words).map(syllable))
}

/**
 * Id and shape of a word of a text.
 *
 * @param spelling
 *   The word in NFC.
 * @returns
 *   Both in one number: `idOf` and `shapeOf` take it apart.
 */
export function lookUp(spelling: string): number {
  const known = others.get(spelling)
  if (known !== undefined) return known
  const word = judge(spelling)
  if (!isFull()) others.set(spelling, word)
  return word
}

/**
 * Id and shape of a word of a text that `packedWords` does not have; it has it from now on.
 *
 * @param low
 *   Codes of its last letters, see `Spellings`.
 * @param high
 *   Codes of the letters before them.
 * @param spelling
 *   The word in NFC.
 * @returns
 *   As `lookUp`.
 */
export function learnPacked(low: number, high: number, spelling: string): number {
  const word = judge(spelling)
  if (!isFull()) packedWords.add(low, high, word)
  return word
}

function isFull(): boolean {
  return packedWords.size + others.size >= limit
}

/** The id in what `lookUp` gives. */
export function idOf(word: number): number {
  return word >>> shapeBits
}

/** The shape in what `lookUp` gives, see `Shape`. */
export function shapeOf(word: number): number {
  return word & ((1 << shapeBits) - 1)
}

const shapeBits = 4

function judge(spelling: string): number {
  const id = isFull() ? (ids.get(foldWord(spelling)) ?? unknownSyllable) : syllable(spelling)
  let shape = 0
  const first = spelling.charAt(0)
  if (first !== first.toLowerCase()) shape |= Shape.capital
  const letters = spelling.replace(/[^\p{L}\p{M}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) shape |= Shape.upper
  else if (letters.slice(1) !== letters.slice(1).toLowerCase()) shape |= Shape.mixed
  if (isSyllable(spelling)) shape |= Shape.syllable
  return (id << shapeBits) | shape
}
