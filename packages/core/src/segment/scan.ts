import type {EntryType, Hit} from '../lexicon/entry.js'
import {Gap, Kind, type TokenisedText} from '../tokenise/columns.js'
import {Shape} from '../tokenise/syllables.js'

/** Where phrases come from: the lexicon. */
export interface PhraseSource {
  /** Phrases that start at a token and end before `limit`, longest first. */
  at(text: TokenisedText, at: number, limit: number): readonly Hit[]
}

/** What the rules of this stage see: the tokens, and the phrases of the lexicon where they ask for them. */
export class Scan {
  readonly count: number
  /** Whether `hits` may find anything. */
  readonly hasLexicon: boolean

  /**
   * @param text
   *   The tokens.
   * @param lexicon
   *   Phrases of the knowledge; without it no rule finds any.
   */
  constructor(
    readonly text: TokenisedText,
    private readonly lexicon?: PhraseSource
  ) {
    this.count = text.count
    this.hasLexicon = lexicon !== undefined
  }

  /** Id of the word, number or mark; -1 outside the text. */
  id(at: number): number {
    return this.text.syllable[at] ?? -1
  }

  is(at: number, id: number): boolean {
    return this.text.syllable[at] === id
  }

  isOneOf(at: number, ids: ReadonlySet<number>): boolean {
    return ids.has(this.text.syllable[at] ?? -1)
  }

  isWord(at: number): boolean {
    return this.text.kind[at] === Kind.word
  }

  isNumber(at: number): boolean {
    return this.text.kind[at] === Kind.number
  }

  isMark(at: number): boolean {
    return this.text.kind[at] === Kind.mark
  }

  /** Whether a token is a word whose first letter is a capital. */
  isCapital(at: number): boolean {
    return this.isWord(at) && ((this.text.shape[at] as number) & Shape.capital) !== 0
  }

  /** Whether a token is a word of two or more letters, all capitals. */
  isUpper(at: number): boolean {
    return this.isWord(at) && ((this.text.shape[at] as number) & Shape.upper) !== 0
  }

  /** Whether a token is a word with a small first letter. */
  isLower(at: number): boolean {
    return this.isWord(at) && ((this.text.shape[at] as number) & Shape.capital) === 0
  }

  isSyllable(at: number): boolean {
    return ((this.text.shape[at] ?? 0) & Shape.syllable) !== 0
  }

  /** White space before a token, see `Gap`; behind the text an empty line. */
  gap(at: number): number {
    return at >= this.count ? Gap.blank : (this.text.gap[at] as number)
  }

  isGlued(at: number): boolean {
    return this.text.gap[at] === Gap.none
  }

  /** How many UTF-16 units a token has in the folded text. */
  length(at: number): number {
    return at >= 0 && at < this.count ? (this.text.end[at] as number) - (this.text.start[at] as number) : 0
  }

  /** The folded text of one token, or the empty string outside the text. */
  word(at: number): string {
    return at >= 0 && at < this.count ? this.text.text.slice(this.text.start[at], this.text.end[at]) : ''
  }

  /** Phrases of the lexicon that start at a token and end before `limit`, longest first. */
  hits(at: number, limit: number): readonly Hit[] {
    return this.lexicon?.at(this.text, at, Math.min(limit, this.count)) ?? []
  }

  /** The longest phrase of one of the types. */
  longest(types: readonly EntryType[], at: number, limit: number): Hit | undefined {
    if (!this.hasLexicon) return undefined
    return this.hits(at, limit).find((hit) => types.includes(hit.entry.type))
  }
}
