import {foldSyllable} from './fold.js'
import {hashOf} from './hash.js'

/** How a token is written. */
export const Shape = {
  /** Before the first token and behind the last. */
  edge: 0,
  /** No letter and no digit in it. */
  mark: 1,
  /** Digits in it. */
  number: 2,
  /** A Vietnamese syllable in small letters. */
  small: 3,
  /** The first letter is a capital. */
  capital: 4,
  /** Several letters, all of them capitals. */
  upper: 5,
  /** Small letters that make no Vietnamese syllable. */
  foreign: 6
} as const

/** What the features see of a token. */
export interface Syllable {
  /** Hash of the folded token. */
  readonly hash: number
  /** See `Shape`. */
  readonly shape: number
  /** Hash of the consonants before the vowel. */
  readonly onset: number
  /** Hash of the rest, without tone. */
  readonly rime: number
  /** 0 for the level tone, else one number for each mark. */
  readonly tone: number
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu
const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const parts = /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(.*)$/su
const vietnamese = /^[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u

/** What stands outside the text. */
export const edge: Syllable = {hash: 0, shape: Shape.edge, onset: 0, rime: 0, tone: 0}

/** Syllables seen so far. The language has some 7,000; the limit keeps memory flat on anything else. */
const known = new Map<string, Syllable>()
const limit = 40_000
/** Longer tokens are no words of the language and would fill the memory. */
const longest = 24

/**
 * Look at a token.
 *
 * @param token
 *   A syllable, number or mark, as the text writes it.
 */
export function syllableOf(token: string): Syllable {
  const found = known.get(token)
  if (found !== undefined) return found
  const syllable = analyse(token)
  if (known.size < limit && token.length <= longest) known.set(token, syllable)
  return syllable
}

function analyse(token: string): Syllable {
  const folded = foldSyllable(token.slice(0, longest * 4))
  const decomposed = folded.normalize('NFD')
  const bare = decomposed.replace(toneMarks, '').normalize('NFC')
  const [, onset = '', rime = ''] = parts.exec(bare) ?? []
  const mark = tones.findIndex((tone) => decomposed.includes(tone))
  return {hash: hashOf(folded), shape: shapeOf(token, rime), onset: hashOf(onset), rime: hashOf(rime), tone: mark + 1}
}

function shapeOf(token: string, rime: string): number {
  if (/\p{N}/u.test(token)) return Shape.number
  const letters = token.replace(/[^\p{L}]/gu, '')
  if (letters === '') return Shape.mark
  const lower = letters.toLowerCase()
  if (letters.length > 1 && letters !== lower && letters === letters.toUpperCase()) return Shape.upper
  if (letters.charAt(0) !== lower.charAt(0)) return Shape.capital
  return vietnamese.test(rime) ? Shape.small : Shape.foreign
}
