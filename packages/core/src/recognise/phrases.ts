import {syllable} from '../tokenise/syllables.js'
import {WordSet} from '../tokenise/word-set.js'
import type {Reader} from './reader.js'

/** Phrases of common words as trees of syllable ids, looked up forwards or backwards. */
export class Phrases {
  /** The words that phrases begin and end with: nearly every question is answered by them. */
  private readonly firsts: ReadonlySet<number>
  private readonly lasts: ReadonlySet<number>
  private readonly forward = new Map<number, number[][]>()
  private readonly backward = new Map<number, number[][]>()

  /**
   * @param phrases
   *   Phrases separated by commas.
   */
  constructor(phrases: string) {
    for (const phrase of phrases.split(',')) {
      const ids = phrase.trim().split(/\s+/u).map(syllable)
      add(this.forward, ids[0] as number, ids)
      add(this.backward, ids.at(-1) as number, ids)
    }
    this.firsts = new WordSet(this.forward.keys())
    this.lasts = new WordSet(this.backward.keys())
    for (const lists of [...this.forward.values(), ...this.backward.values()]) lists.sort((a, b) => b.length - a.length)
  }

  /** Index behind the longest phrase that starts at a token, or nothing. */
  startingAt(reader: Reader, at: number, limit = reader.text.count): number | undefined {
    const id = reader.id(at)
    if (!this.firsts.has(id)) return undefined
    for (const ids of this.forward.get(id) as number[][]) {
      if (matches(reader, at, ids)) return at + ids.length > limit ? undefined : at + ids.length
    }
    return undefined
  }

  /** First token of the longest phrase whose last token is the one before `to`, or nothing. */
  endingAt(reader: Reader, to: number, limit = 0): number | undefined {
    const id = reader.id(to - 1)
    if (!this.lasts.has(id)) return undefined
    for (const ids of this.backward.get(id) as number[][]) {
      const from = to - ids.length
      if (from >= limit && matches(reader, from, ids)) return from
    }
    return undefined
  }
}

function add(map: Map<number, number[][]>, key: number, ids: number[]): void {
  const lists = map.get(key)
  if (lists === undefined) map.set(key, [ids])
  else lists.push(ids)
}

function matches(reader: Reader, at: number, ids: readonly number[]): boolean {
  for (let index = 0; index < ids.length; index++) if (!reader.is(at + index, ids[index] as number)) return false
  return true
}
