import {syllable} from '../tokenise/syllables.js'
import type {Reader} from './reader.js'

/** Phrases of common words as trees of syllable ids, looked up forwards or backwards. */
export class Phrases {
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
    for (const lists of [...this.forward.values(), ...this.backward.values()]) lists.sort((a, b) => b.length - a.length)
  }

  /** Index behind the longest phrase that starts at a token, or nothing. */
  startingAt(reader: Reader, at: number, limit = reader.text.count): number | undefined {
    const ids = this.forward.get(reader.id(at))?.find((phrase) => matches(reader, at, phrase))
    return ids === undefined || at + ids.length > limit ? undefined : at + ids.length
  }

  /** First token of the longest phrase whose last token is the one before `to`, or nothing. */
  endingAt(reader: Reader, to: number, limit = 0): number | undefined {
    const ids = this.backward
      .get(reader.id(to - 1))
      ?.find((phrase) => to - phrase.length >= limit && matches(reader, to - phrase.length, phrase))
    return ids === undefined ? undefined : to - ids.length
  }
}

function add(map: Map<number, number[][]>, key: number, ids: number[]): void {
  const lists = map.get(key)
  if (lists === undefined) map.set(key, [ids])
  else lists.push(ids)
}

function matches(reader: Reader, at: number, ids: readonly number[]): boolean {
  return ids.every((id, index) => reader.is(at + index, id))
}
