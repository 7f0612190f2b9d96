import {keyOf, mix} from './hash.js'
import type {Syllable} from './syllable.js'

/** What the dictionary says about a phrase; bits. */
export const Entry = {
  /** A word of the treebank. */
  word: 1,
  /** A word that the treebank has more than once. */
  common: 2,
  /** Neighbours in a name or term of `@thoisu/knowledge`. */
  neighbours: 4,
  /** A whole name of a body, place or office, a verb of speech or another term of `@thoisu/knowledge`. */
  term: 8,
  /** A surname. */
  surname: 16,
  /** The Sino-Vietnamese reading of a word of CC-CEDICT. */
  sino: 32
} as const

/** Finds phrases by the key of their syllables; 0 or bits of `Entry`. */
export interface Dictionary {
  get(key: number): number
}

/** Longest phrase that is looked up, in syllables. */
export const longestPhrase = 4

/**
 * Key of a phrase.
 *
 * @param syllables
 *   Its syllables.
 * @param from
 *   Index of the first.
 * @param to
 *   Index behind the last.
 */
export function phraseKey(syllables: readonly Syllable[], from: number, to: number): number {
  let hash = 0
  for (let index = from; index < to; index++) hash = mix(hash, (syllables[index] as Syllable).hash)
  return keyOf(hash)
}

/** What the dictionary knows around each token. */
export interface Matches {
  /** Entries of the phrases of 1, 2, 3 and 4 syllables that begin at each token. */
  readonly entries: readonly [Uint8Array, Uint8Array, Uint8Array, Uint8Array]
  /** For each token whether the longest match from the left joins it to the one before it: 1 or 0. */
  readonly joined: Uint8Array
}

/**
 * Look up all phrases of a sentence, and cut it by the longest match from the left.
 *
 * @param syllables
 *   The tokens.
 * @param dictionary
 *   The dictionary.
 */
export function matchesOf(syllables: readonly Syllable[], dictionary: Dictionary): Matches {
  const {length} = syllables
  const column = (): Uint8Array => new Uint8Array(length)
  const entries: Matches['entries'] = [column(), column(), column(), column()]
  const joined = column()
  let end = 0
  for (let from = 0; from < length; from++) {
    let longest = 1
    let hash = 0
    for (let size = 1; size <= longestPhrase && from + size <= length; size++) {
      hash = mix(hash, (syllables[from + size - 1] as Syllable).hash)
      const entry = dictionary.get(keyOf(hash))
      ;(entries[size - 1] as Uint8Array)[from] = entry
      if ((entry & Entry.word) !== 0) longest = size
    }
    if (from < end) continue
    end = from + longest
    joined.fill(1, from + 1, end)
  }
  return {entries, joined}
}
