import {syllable} from '../tokenise/syllables.js'
import {WordSet} from '../tokenise/word-set.js'
import type {Scan} from './scan.js'

/** Phrases of a closed class, found by their first word. */
export class Phrases {
  private readonly byFirst = new Map<number, number[][]>()
  /** The first words: nearly every question is answered by them. */
  readonly firsts: ReadonlySet<number>

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
    this.firsts = new WordSet(this.byFirst.keys())
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
    const id = scan.id(at)
    if (!this.firsts.has(id)) return undefined
    for (const ids of this.byFirst.get(id) as number[][]) if (matches(scan, at, ids)) return at + ids.length
    return undefined
  }
}

function matches(scan: Scan, at: number, ids: readonly number[]): boolean {
  for (let index = 1; index < ids.length; index++) if (!scan.is(at + index, ids[index] as number)) return false
  return true
}
