import {foldWord} from '../text/fold.js'
import {isSyllable} from '../text/syllable.js'
import {notFound, Spellings} from './spellings.js'
import {WordSet} from './word-set.js'

/**
 * Words as integers: every spelling of a word (`Ủy`, `uỷ`) has one id, so that later comparisons are comparisons of
 * integers. The table belongs to the process, not to a parser; ids mean nothing outside it.
 */

/** Bits that say how a word is written. */
export enum Shape {
  /** The first letter is a capital. */
  capital = 1,
  /** There are at least two letters and all are capitals. */
  upper = 2,
  /** It has the form of a Vietnamese syllable. */
  syllable = 4,
  /** A capital stands behind a small letter: `TTg`, `QyĐ`. */
  mixed = 8
}

/** Above this many spellings, words of the text (never of a lexicon) get no entry, so that memory stays flat. */
const limit = 400_000

const ids = new Map<string, number>()
/** Numbers of the spellings whose letters are packed. */
export const packedSpellings = new Spellings()
/** Numbers of the other spellings. */
const otherSpellings = new Map<string, number>()
/** Each spelling by its number; number 0 is nobody's. */
export const spellings: string[] = ['']
/** Id and, in the four low bits, shape of each spelling by its number. In place 0 stands the last word that found no room. */
const words = new Int32Array(limit + 1)

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
 * Number of a spelling in the text.
 *
 * @param spelling
 *   The word in NFC.
 * @returns
 *   Its number for `wordOf`, and in `spellings`; 0 where there is no room for more spellings.
 */
export function spellingNumber(spelling: string): number {
  const known = otherSpellings.get(spelling)
  if (known !== undefined) return known
  if (isFull()) return passing(spelling)
  const number = keep(spelling)
  otherSpellings.set(spellings[number] as string, number)
  return number
}

/**
 * Number of a spelling that `packedSpellings` does not have; it has it from now on.
 *
 * @param low
 *   Codes of its last letters, see `Spellings`.
 * @param high
 *   Codes of the letters before them.
 * @param spelling
 *   The word in NFC.
 * @returns
 *   As `spellingNumber`.
 */
export function learnPacked(low: number, high: number, spelling: string): number {
  const place = isFull() ? notFound : packedSpellings.add(low, high, spellings.length)
  if (place === notFound) return passing(spelling)
  const number = keep(spelling)
  packedSpellings.setWord(place, wordOf(number))
  return number
}

function isFull(): boolean {
  return spellings.length > limit
}

function keep(spelling: string): number {
  // A longer piece is a view of its text and would keep all of it in memory.
  const own = spelling.length < 13 ? spelling : Array.from(spelling).join('')
  const number = spellings.push(own) - 1
  words[number] = judge(own, syllable(own))
  return number
}

function passing(spelling: string): number {
  words[0] = judge(spelling, ids.get(foldWord(spelling)) ?? unknownSyllable)
  return 0
}

/**
 * Id and shape of a word.
 *
 * @param number
 *   Number of its spelling; 0 for the word that was asked for last.
 * @returns
 *   Both in one, for `idIn` and `shapeIn`.
 */
export function wordOf(number: number): number {
  return words[number] as number
}

/**
 * The id in what `wordOf` gives.
 *
 * @param word
 *   Id and shape.
 */
export function idIn(word: number): number {
  return word >>> 4
}

/**
 * How a word is written, see `Shape`.
 *
 * @param word
 *   Id and shape.
 */
export function shapeIn(word: number): number {
  return word & 15
}

function judge(spelling: string, id: number): number {
  let shape = 0
  const first = spelling.charAt(0)
  if (first !== first.toLowerCase()) shape |= Shape.capital
  const letters = spelling.replace(/[^\p{L}\p{M}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) shape |= Shape.upper
  else if (letters.slice(1) !== letters.slice(1).toLowerCase()) shape |= Shape.mixed
  if (isSyllable(spelling)) shape |= Shape.syllable
  return (id << 4) | shape
}
