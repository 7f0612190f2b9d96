import {syllable} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

/** A unit behind a number. */
export interface Unit {
  /** Index behind its last token. */
  readonly to: number
  /** `%`, an ISO 4217 code, or the unit in its usual form. */
  readonly unit: string
}

/** Units by the words that write them. */
export class Units {
  private readonly byFirst = new Map<number, {ids: number[]; unit: string}[]>()

  /**
   * @param spellings
   *   For each unit its spellings, separated by commas.
   */
  constructor(spellings: Record<string, string>) {
    for (const [unit, list] of Object.entries(spellings)) {
      for (const spelling of list.split(',')) {
        const ids = spelling.trim().split(/\s+/u).map(syllable)
        const first = ids[0] as number
        this.byFirst.set(
          first,
          [...(this.byFirst.get(first) ?? []), {ids, unit}].sort((a, b) => b.ids.length - a.ids.length)
        )
      }
    }
  }

  /**
   * The longest unit that starts at a token.
   *
   * @param reader
   *   The text.
   * @param at
   *   Index of the token.
   */
  startingAt(reader: Reader, at: number): Unit | undefined {
    if (at >= reader.text.count || at >= reader.sentenceEnd(at - 1)) return undefined
    const found = this.byFirst.get(reader.id(at))?.find(({ids}) => ids.every((id, index) => reader.is(at + index, id)))
    return found && {to: at + found.ids.length, unit: found.unit}
  }
}
