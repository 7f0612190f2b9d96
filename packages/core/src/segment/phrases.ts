import {syllable} from '../tokenise/syllables.js'
import type {Scan} from './scan.js'

/** Phrases of a closed class, found by their first word. */
export class Phrases {
  private readonly byFirst = new Map<number, number[][]>()

  /**
   * @param phrases
   *   The phrases, words separated by spaces.
   */
  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const ids = phrase.split(' ').map(syllable)
      const first = ids[0] as number
      const others = this.byFirst.get(first)
      if (others === undefined) this.byFirst.set(first, [ids])
      else others.push(ids)
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.length - a.length)
  }

  /**
   * The longest phrase at a token.
   *
   * @param scan
   *   The text.
   * @param at
   *   Index of its first token.
   * @returns
   *   Index behind its last token, or nothing.
   */
  at(scan: Scan, at: number): number | undefined {
    for (const ids of this.byFirst.get(scan.id(at)) ?? []) {
      if (ids.every((id, index) => scan.is(at + index, id))) return at + ids.length
    }
    return undefined
  }
}
