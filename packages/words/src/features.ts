import {Entry, type Matches} from './dictionary.js'
import {keyOf, mix} from './hash.js'
import {edge, type Syllable} from './syllable.js'

/** How many features a gap has at most. */
export const mostFeatures = 80

/**
 * Features of the gap before a token: what speaks for or against one word across it.
 *
 * @param syllables
 *   The tokens of the sentence.
 * @param matches
 *   What the dictionary says of them.
 * @param at
 *   Index of the token behind the gap, from 1 up.
 * @param keys
 *   Gets the keys of the features.
 * @returns
 *   How many there are.
 */
export function featuresOf(
  syllables: readonly Syllable[],
  {entries, joined}: Matches,
  at: number,
  keys: Int32Array
): number {
  const {length} = syllables
  const before = at > 1 ? (syllables[at - 2] as Syllable) : edge
  const left = syllables[at - 1] as Syllable
  const right = syllables[at] as Syllable
  const after = at + 1 < length ? (syllables[at + 1] as Syllable) : edge
  let count = 0
  const add = (value: number): void => {
    keys[count] = keyOf(mix(count + 1, value))
    count++
  }
  // A column is not read outside its ends: that is slow.
  const entry = (size: number, offset: number): number =>
    at + offset < 0 || at + offset >= length ? 0 : ((entries[size - 1] as Uint8Array)[at + offset] as number)

  // Nothing but the place.
  add(0)

  // The syllables themselves.
  const pair = mix(left.hash, right.hash)
  add(left.hash)
  add(right.hash)
  add(pair)
  add(before.hash)
  add(after.hash)
  add(mix(before.hash, left.hash))
  add(mix(right.hash, after.hash))
  add(mix(before.hash, pair))
  add(mix(pair, after.hash))
  add(mix(before.hash, right.hash))
  add(mix(left.hash, after.hash))

  // How they are written.
  const shapes = left.shape * 8 + right.shape
  const wide = (before.shape * 64 + shapes) * 8 + after.shape
  add(shapes)
  add(before.shape * 64 + shapes)
  add(shapes * 8 + after.shape)
  add(wide)
  add(mix(left.shape, right.hash))
  add(mix(right.shape, left.hash))

  // How they sound: reduplication (`lung linh`, `xa xôi`) and the habits of Sino-Vietnamese.
  add(left.tone * 8 + right.tone)
  add((left.onset === right.onset ? 2 : 0) + (left.rime === right.rime ? 1 : 0) + (left.hash === right.hash ? 4 : 0))
  add(mix(left.rime, right.rime))
  add(mix(left.onset, right.onset))
  add(mix(left.rime, left.tone))
  add(mix(right.rime, right.tone))
  add(left.onset)
  add(right.onset)

  // Words of the treebank.
  const seen = (size: number, offset: number): number => entry(size, offset) & (Entry.word | Entry.common)
  const two = seen(2, -1)
  const overlap = seen(2, -2) * 4 + seen(2, 0)
  const three = seen(3, -2) * 4 + seen(3, -1)
  const four = (entry(4, -3) | entry(4, -2) | entry(4, -1)) & Entry.word
  const alone = seen(1, -1) * 4 + seen(1, 0)
  const match = joined[at] as number
  add(two)
  add(two * 16 + overlap)
  add(three)
  add(match)
  add(((joined[at - 1] as number) * 2 + match) * 2 + (at + 1 < length ? (joined[at + 1] as number) : 0))
  add(four)
  add(two * 16 + alone)
  add(((two * 16 + overlap) * 16 + alone) * 2 + match)
  add(alone)

  // Names and terms of the knowledge.
  const known = entry(2, -1) & (Entry.neighbours | Entry.term)
  const beside = (entry(2, -2) & Entry.neighbours) * 2 + (entry(2, 0) & Entry.neighbours)
  const longer = (entry(3, -2) | entry(3, -1)) & Entry.term
  add(known)
  add(known * 16 + beside)
  add(known * 8 + two)
  add(known * 64 + shapes)
  add(longer * 64 + shapes)
  add((entry(1, -1) & Entry.surname) * 64 + shapes)
  add((entry(1, -2) & Entry.surname) * 512 + before.shape * 64 + shapes)
  add((entry(1, 0) & Entry.surname) * 64 + shapes)

  // Sino-Vietnamese words.
  const sino = (offset: number): number => ((entry(2, offset) & Entry.sino) === 0 ? 0 : 1)
  add(sino(-1))
  add(sino(-1) * 4 + sino(-2) * 2 + sino(0))
  add(sino(-1) * 2 + match)
  return count
}
