import type {Knowledge} from '@thoisu/knowledge'
import type {TokenisedText} from '../tokenise/columns.js'
import {Shape} from '../tokenise/syllables.js'
import {tokeniseSource} from '../tokenise/tokenise.js'
import {entriesOf} from './entries.js'
import type {Entry, Hit} from './entry.js'
import {type Match, Trie} from './trie.js'

const none: readonly Hit[] = []

/** All phrases of the knowledge, ready to be found in a text. */
export class Lexicon {
  private readonly trie = new Trie<Entry>()

  /**
   * @param knowledge
   *   What the parser knows of the world.
   */
  constructor(knowledge: Knowledge) {
    for (const entry of entriesOf(knowledge)) this.trie.add(tokeniseSource(entry.spelling), entry)
  }

  /**
   * Phrases that start at each token of a range.
   *
   * @param text
   *   The text.
   * @param ranges
   *   Token ranges that phrases do not cross: the sentences.
   * @returns
   *   For each token the hits that start there, longest first.
   */
  find(text: TokenisedText, ranges: readonly {from: number; to: number}[]): readonly (readonly Hit[])[] {
    const result: (readonly Hit[])[] = new Array(text.count).fill(none)
    for (const {from, to} of ranges) for (let at = from; at < to; at++) result[at] = this.at(text, at, to)
    return result
  }

  /**
   * Phrases that start at one token.
   *
   * @param text
   *   The text.
   * @param at
   *   Index of the token.
   * @param limit
   *   Index behind the last token that may belong to a phrase.
   * @returns
   *   The hits, longest first.
   */
  at(text: TokenisedText, at: number, limit: number): readonly Hit[] {
    const matches = this.trie.walk(text, at, limit)
    if (matches === undefined) return none
    const hits: Hit[] = []
    for (let match = matches.length - 1; match >= 0; match--) {
      const {to, values} = matches[match] as Match<Entry>
      for (let value = values.length - 1; value >= 0; value--) {
        const entry = values[value] as Entry
        if (fits(text, at, to, entry)) hits.push({to, entry})
      }
    }
    return hits
  }
}

function fits(text: TokenisedText, from: number, to: number, entry: Entry): boolean {
  if (entry.casing === 'any') return true
  if (entry.casing === 'initial') return ((text.shape[from] as number) & Shape.capital) !== 0
  const written = text.text.slice(text.start[from], text.end[to - 1])
  return written === entry.spelling || letters(written) === letters(entry.spelling)
}

/** The letters only: spaces, dots and joints may differ, case and marks may not; `Ư` and `W` are one in `TW`. */
function letters(spelling: string): string {
  return spelling.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
