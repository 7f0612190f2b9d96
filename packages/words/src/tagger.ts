import {type Dictionary, matchesOf} from './dictionary.js'
import {featuresOf, mostFeatures} from './features.js'
import {Shape, type Syllable} from './syllable.js'

/** What the tagger knows, as integers. */
export interface Model {
  readonly dictionary: Dictionary
  /** Weight of each feature for a gap inside a word. */
  readonly weights: {get(key: number): number}
  /** Weights of neighbouring decisions: apart–apart, apart–joined, joined–apart, joined–joined. */
  readonly transitions: readonly [number, number, number, number]
}

const keys = new Int32Array(mostFeatures)

/**
 * Decide for each token of a sentence whether it belongs to the word of the token before it.
 *
 * Scores each gap by its features and takes the best sequence (Viterbi over two states). Marks belong to no word.
 *
 * @param syllables
 *   The tokens of the sentence.
 * @param model
 *   The model.
 * @returns
 *   1 or 0 for each token. Time and memory are linear in their number.
 */
export function tag(syllables: readonly Syllable[], {dictionary, weights, transitions}: Model): Uint8Array {
  const {length} = syllables
  const joined = new Uint8Array(length)
  const matches = matchesOf(syllables, dictionary)
  /** From which state the best way into each state comes: bit 0 for apart, bit 1 for joined. */
  const ways = new Uint8Array(length)
  const [stayApart, join, leave, stayJoined] = transitions
  let first = 0
  let apart = 0
  let inside = Number.NEGATIVE_INFINITY
  for (let at = 1; at <= length; at++) {
    if (at === length || isMark(syllables[at] as Syllable) || isMark(syllables[at - 1] as Syllable)) {
      trace(first, at - 1, inside > apart)
      first = at
      apart = 0
      inside = Number.NEGATIVE_INFINITY
      continue
    }
    let score = 0
    const count = featuresOf(syllables, matches, at, keys)
    for (let index = 0; index < count; index++) score += weights.get(keys[index] as number)
    const toApart = inside + leave > apart + stayApart
    const toInside = inside + stayJoined > apart + join
    ways[at] = (toApart ? 1 : 0) | (toInside ? 2 : 0)
    const next = toApart ? inside + leave : apart + stayApart
    inside = score + (toInside ? inside + stayJoined : apart + join)
    apart = next
  }
  return joined

  /** Walk back through the best sequence of a run without marks. */
  function trace(from: number, last: number, isInside: boolean): void {
    let state = isInside
    for (let at = last; at > from; at--) {
      joined[at] = state ? 1 : 0
      state = ((ways[at] as number) & (state ? 2 : 1)) !== 0
    }
  }
}

function isMark(syllable: Syllable): boolean {
  return syllable.shape === Shape.mark
}
