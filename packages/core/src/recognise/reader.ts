import type {Knowledge} from '@thoisu/knowledge'
import {type Entry, type EntryType, entryBits, type Hit} from '../lexicon/entry.js'
import type {MessageDraft, RuleId} from '../messages.js'
import type {ParseOptions} from '../options.js'
import type {SegmentedText, TokenRange} from '../segment/segmented-text.js'
import {Gap, Kind} from '../tokenise/columns.js'
import {Shape} from '../tokenise/syllables.js'
import type {Chart} from './chart.js'

const space = 32
const noHits: readonly never[] = []

/** A hit whose entry is of a known type. */
export interface HitOf<T extends EntryType> {
  readonly to: number
  readonly entry: Entry<T>
}

/** What a construct sees: the tokens, the phrases of the lexicon, the mentions so far. All places are token indices. */
export class Reader {
  /** For each token the types of the phrases that start there, see `entryBits`. */
  private readonly types: Int32Array

  /**
   * @param text
   *   The text with blocks and sentences.
   * @param hits
   *   For each token the phrases of the lexicon that start there, longest first.
   * @param chart
   *   What has been recognised so far.
   * @param knowledge
   *   What the parser knows of the world.
   * @param options
   *   What the caller knows of the article.
   * @param messages
   *   Where doubts are noted.
   */
  constructor(
    readonly text: SegmentedText,
    private readonly hits: readonly (readonly Hit[])[],
    readonly chart: Chart,
    readonly knowledge: Knowledge,
    readonly options: ParseOptions,
    private readonly messages: MessageDraft[]
  ) {
    this.types = new Int32Array(text.count)
    for (let at = 0; at < text.count; at++) {
      let types = 0
      for (const {entry} of this.allHits(at)) types |= entryBits[entry.type]
      this.types[at] = types
    }
  }

  /** Index behind the last token of the sentence that a token stands in. */
  sentenceEnd(at: number): number {
    return this.text.sentences[this.text.sentenceOf[at] as number]?.to ?? this.text.count
  }

  /** Index of the first token of the sentence that a token stands in. */
  sentenceStart(at: number): number {
    return this.text.sentences[this.text.sentenceOf[at] as number]?.from ?? 0
  }

  /** Id of the word, number or mark; -1 outside the text. */
  id(at: number): number {
    return this.text.syllable[at] ?? -1
  }

  /** Whether a token is the word with this id (see `syllable`). */
  is(at: number, id: number): boolean {
    return this.text.syllable[at] === id
  }

  /** Whether a token is one of the words with these ids. */
  isOneOf(at: number, ids: ReadonlySet<number>): boolean {
    return at >= 0 && at < this.text.count && ids.has(this.text.syllable[at] as number)
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
    return this.text.kind[at] === Kind.word && ((this.text.shape[at] as number) & Shape.capital) !== 0
  }

  /** Whether a token is a word of two or more letters, all capitals. */
  isUpper(at: number): boolean {
    return this.text.kind[at] === Kind.word && ((this.text.shape[at] as number) & Shape.upper) !== 0
  }

  /** Whether a token is a single capital letter. */
  isUpperLetter(at: number): boolean {
    return this.isCapital(at) && (this.text.end[at] as number) - (this.text.start[at] as number) === 1
  }

  /** Whether a token has the form of a Vietnamese syllable. */
  isSyllable(at: number): boolean {
    return ((this.text.shape[at] ?? 0) & Shape.syllable) !== 0
  }

  /** Whether a token is a word with a capital that no Vietnamese name has: `Philatov`, but not `PVN`. */
  isForeignName(at: number): boolean {
    return this.isCapital(at) && !this.isSyllable(at) && !this.isUpper(at)
  }

  /** Whether a token stands right behind the one before it, without space. */
  isGlued(at: number): boolean {
    return this.text.gap[at] === Gap.none
  }

  /** Whether a token stands on one line with the one before it, with at most a space between them. */
  isBeside(at: number): boolean {
    return (this.text.gap[at] ?? Gap.blank) < Gap.line
  }

  /** The folded text of tokens, with the white space between them made one space. */
  slice(from: number, to: number): string {
    if (to <= from) return ''
    const {text, start, end} = this.text
    const written = text.slice(start[from], end[to - 1])
    for (let at = from + 1; at < to; at++) {
      const gap = (start[at] as number) - (end[at - 1] as number)
      if (gap > 1 || (gap === 1 && text.charCodeAt(end[at - 1] as number) !== space))
        return written.replace(/\s+/gu, ' ')
    }
    return written
  }

  /** The folded text of one token, or the empty string outside the text. */
  word(at: number): string {
    return at >= 0 && at < this.text.count ? this.text.text.slice(this.text.start[at], this.text.end[at]) : ''
  }

  /** The value of a number token. */
  number(at: number): number {
    return Number(this.word(at))
  }

  /** Phrases of the lexicon that start at a token, longest first. */
  allHits(at: number): readonly Hit[] {
    return at >= 0 && at < this.hits.length ? (this.hits[at] as readonly Hit[]) : noHits
  }

  /**
   * Whether a phrase of one of the types starts at a token. Constructs ask it at nearly every token, and mostly in vain.
   *
   * @param at
   *   The token.
   * @param types
   *   The types, as `entryBits` has them.
   */
  startsPhrase(at: number, types: number): boolean {
    return ((this.types[at] ?? 0) & types) !== 0
  }

  /** The types of all phrases that start at a token, as `entryBits` has them. */
  phraseTypes(at: number): number {
    return this.types[at] ?? 0
  }

  /** Phrases of one type that start at a token, longest first. */
  hitsOf<T extends EntryType>(type: T, at: number): readonly HitOf<T>[] {
    if (!this.startsPhrase(at, entryBits[type])) return noHits
    return this.allHits(at).filter((hit) => hit.entry.type === type) as unknown as HitOf<T>[]
  }

  /** The longest phrase of one type that starts at a token. */
  longest<T extends EntryType>(type: T, at: number): HitOf<T> | undefined {
    if (!this.startsPhrase(at, entryBits[type])) return undefined
    return this.allHits(at).find((hit) => hit.entry.type === type) as HitOf<T> | undefined
  }

  /**
   * Note a doubt.
   *
   * @param ruleId
   *   Rule of `messages.ts`.
   * @param range
   *   Where.
   * @param details
   *   What was found and what could stand there.
   */
  message(ruleId: RuleId, range: TokenRange, details: {expected?: string[]; note?: string} = {}): void {
    this.messages.push({ruleId, from: range.from, to: range.to, ...details})
  }
}
