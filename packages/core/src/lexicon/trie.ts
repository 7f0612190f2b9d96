import {Gap, type TokenisedText} from '../tokenise/columns.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {Edges} from './edges.js'

/** Stands for any of `và`, `,`, `-`, `&` and `/` between the parts of a name: the press swaps them freely. */
const joint = -1
const joints = syllables('và , - & / –')
const dot = syllable('.')
/** Hà Nội's papers write `TƯ` for `TW` (Trung ương). */
const tu = syllable('tư')
const tw = syllable('TW')

/** No name has more tokens. */
const longestPhrase = 24

/** A phrase that stands in the text. */
export interface Match<Value> {
  /** Index behind its last token. */
  readonly to: number
  readonly values: readonly Value[]
}

/**
 * Phrases over syllable ids, walked once per token position.
 *
 * Names with joints match with any joint or with none: `Văn hóa, Thể thao và Du lịch` = `Văn hóa - Thể thao & Du lịch`.
 */
export class Trie<Value> {
  private readonly edges = new Edges()
  private readonly values: (Value[] | undefined)[] = [undefined]

  /**
   * Add a phrase.
   *
   * @param tokens
   *   The phrase, tokenised.
   * @param value
   *   What a match gives.
   */
  add(tokens: TokenisedText, value: Value): void {
    if (tokens.count === 0 || tokens.count > longestPhrase) return
    const ids: number[] = []
    for (let index = 0; index < tokens.count; index++) {
      const id = tokens.syllable[index] as number
      ids.push(joints.has(id) ? joint : id)
    }
    this.insert(ids, value)
    // Without its joints too, where something stays on both sides.
    const bare = ids.filter((id, index) => id !== joint || index === 0 || index === ids.length - 1)
    if (bare.length < ids.length && bare.length > 1) this.insert(bare, value)
  }

  private insert(ids: readonly number[], value: Value): void {
    let node = 0
    for (const id of ids) {
      let next = this.edges.find(node, id)
      if (next === 0) {
        next = this.values.push(undefined) - 1
        this.edges.add(node, id, next)
      }
      node = next
    }
    const values = this.values[node]
    if (values === undefined) this.values[node] = [value]
    else if (!values.includes(value)) values.push(value)
  }

  /**
   * All phrases that start at a token.
   *
   * @param text
   *   The text.
   * @param from
   *   Index of the first token.
   * @param limit
   *   Index behind the last token that may belong to a phrase.
   * @returns
   *   The matches, shortest first; nothing where there is none, as at most tokens.
   */
  walk(text: TokenisedText, from: number, limit: number): Match<Value>[] | undefined {
    const {syllable: ids, gap} = text
    let matches: Match<Value>[] | undefined
    let node = this.step(0, ids[from] as number)
    let index = from + 1
    while (node !== 0) {
      const values = this.values[node]
      if (values !== undefined) {
        matches ??= []
        matches.push({to: index, values})
      }
      if (index >= limit || index - from >= longestPhrase || gap[index] === Gap.blank) break
      const id = ids[index] as number
      let next = this.step(node, id)
      // A comma and a conjunction may stand together: `A, B, và C`.
      if (next !== 0 && joints.has(id) && index + 1 < limit && joints.has(ids[index + 1] as number)) index++
      // Dots of abbreviated words are not part of the phrase: `T.Ư` has an entry of its own, `TP. Hồ Chí Minh` need not.
      if (next === 0 && id === dot && index + 1 < limit) {
        next = this.step(node, ids[index + 1] as number)
        if (next !== 0 && !this.dotMayFollow(text, index)) break
        index++
      }
      node = next
      index++
    }
    return matches
  }

  /** The node behind a word, 0 where no phrase goes on with it. */
  private step(node: number, id: number): number {
    const exact = this.edges.find(node, id)
    if (exact !== 0) return exact
    if (joints.has(id)) return this.edges.find(node, joint)
    return id === tu ? this.edges.find(node, tw) : 0
  }

  /** Only a short word in capitals is an abbreviation whose dot can stand inside a name. */
  private dotMayFollow(text: TokenisedText, at: number): boolean {
    const length = (text.end[at - 1] as number) - (text.start[at - 1] as number)
    return length <= 3 && (text.shape[at - 1] as number) % 2 === 1
  }
}
