import type {BlockType} from '../../model/block.js'
import type {OutletHabits} from '../../outlets/outlet.js'
import type {Line} from '../lines.js'
import type {Scan} from '../scan.js'
import type {SegmentBlock, SegmentSentence, SegmentSpan, TokenRange} from '../segmented-text.js'
import {End} from '../sentences/sentence-ends.js'
import type {Credit} from './credit.js'

/** A sentence as the stops give it, before anyone has claimed parts of it. */
export interface Stretch extends TokenRange {
  /** Index of its line. */
  readonly line: number
  /** Whether its stop is lost, see `End.lost`. */
  readonly lost: boolean
}

/** Whether nothing but marks is left of a line; they stay with the sentence before them. */
function isMarks(scan: Scan, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let at = from; at < to; at++) if (!scan.isMark(at)) return false
  return true
}

/** A piece inside a block, before blocks are numbered. */
export type LaidSpan = Omit<SegmentSpan, 'block'>

/** Which tokens are what: the constructs claim ranges, what is left over is prose. */
export class Layout {
  readonly stretches: readonly Stretch[]
  readonly spans: LaidSpan[] = []
  /** Id of an outlet that the text itself names: by its tag or its signature. */
  outlet: string | undefined
  /** How the outlet writes, as far as it is known when a construct reads. */
  habits: OutletHabits = {}
  private readonly creditStarts: ReadonlySet<number>
  private readonly types: (BlockType | undefined)[]
  private readonly blockStarts: Uint8Array
  private readonly sentenceStarts: Uint8Array
  /** For each token the index of its stretch. */
  private readonly stretchOf: Int32Array

  /**
   * @param scan
   *   The text.
   * @param lines
   *   Its lines.
   * @param ends
   *   Where sentences end.
   * @param credits
   *   The credits of its pictures.
   */
  constructor(
    readonly scan: Scan,
    readonly lines: readonly Line[],
    ends: Uint8Array,
    readonly credits: readonly Credit[]
  ) {
    const {count} = scan
    this.creditStarts = new Set(credits.map(({around}) => around.from))
    this.types = new Array(count).fill(undefined)
    this.blockStarts = new Uint8Array(count + 1)
    this.sentenceStarts = new Uint8Array(count + 1)
    this.stretchOf = new Int32Array(count)
    const stretches: Stretch[] = []
    lines.forEach(({from, to}, line) => {
      this.blockStarts[from] = 1
      let start = from
      for (let at = from; at < to; at++) {
        if (at + 1 < to && (ends[at] === End.none || isMarks(scan, at + 1, to))) continue
        this.sentenceStarts[start] = 1
        this.stretchOf.fill(stretches.length, start, at + 1)
        stretches.push({from: start, to: at + 1, line, lost: ends[at] === End.lost})
        start = at + 1
      }
    })
    this.stretches = stretches
  }

  /** Index of the stretch that a token stands in. */
  stretchAt(at: number): number {
    return this.stretchOf[at] as number
  }

  /** Type of the block that claimed a token, or nothing. */
  typeAt(at: number): BlockType | undefined {
    return this.types[at]
  }

  /** Whether nobody has claimed a token of the range. */
  isFree({from, to}: TokenRange): boolean {
    for (let at = from; at < to; at++) if (this.types[at] !== undefined) return false
    return true
  }

  /**
   * Make a range one block.
   *
   * @param range
   *   The range.
   * @param type
   *   What it is.
   */
  claim({from, to}: TokenRange, type: BlockType): void {
    this.types.fill(type, from, to)
    this.blockStarts.fill(0, from + 1, to)
    this.blockStarts[from] = 1
    this.blockStarts[to] = 1
  }

  /**
   * Index of the first token of the block that a token stands in.
   *
   * @param at
   *   Index of the token.
   * @param most
   *   How many tokens to look back.
   * @returns
   *   The index, or nothing where the block begins further back.
   */
  blockStart(at: number, most: number): number | undefined {
    for (let index = at; index >= 0 && at - index <= most; index--) if (this.blockStarts[index] === 1) return index
    return undefined
  }

  /** Whether a credit, or the bracket or dash before it, begins at a token. */
  isCredit(at: number): boolean {
    return this.creditStarts.has(at)
  }

  /** Let a sentence begin at a token. */
  cut(at: number): void {
    this.sentenceStarts[at] = 1
  }

  /** Let no sentence begin inside a range. */
  join({from, to}: TokenRange): void {
    this.sentenceStarts.fill(0, from + 1, to)
  }

  /** Put the blocks, sentences and spans together. */
  build(): {
    blocks: SegmentBlock[]
    sentences: SegmentSentence[]
    spans: SegmentSpan[]
    sentenceOf: Int32Array
  } {
    const {count} = this.scan
    const blocks: SegmentBlock[] = []
    const sentences: SegmentSentence[] = []
    const sentenceOf = new Int32Array(count)
    const blockOf = new Int32Array(count)
    let block = 0
    let sentence = 0
    for (let at = 1; at <= count; at++) {
      const newBlock = at === count || this.blockStarts[at] === 1
      if (!newBlock && this.sentenceStarts[at] === 0) continue
      sentenceOf.fill(sentences.length, sentence, at)
      sentences.push({block: blocks.length, from: sentence, to: at})
      sentence = at
      if (!newBlock) continue
      blockOf.fill(blocks.length, block, at)
      blocks.push({type: this.types[block] ?? 'paragraph', from: block, to: at})
      block = at
    }
    const spans = [...this.spans]
      .sort((a, b) => a.from - b.from)
      .map((span): SegmentSpan => ({...span, block: blockOf[span.from] as number}))
    return {blocks, sentences, spans, sentenceOf}
  }
}
