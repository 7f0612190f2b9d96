import type {BlockType} from '../model/block.js'
import type {OutletHabits} from '../outlets/outlet.js'
import type {TokenisedText} from '../tokenise/columns.js'

/** A range of tokens: from the first to behind the last. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

export interface SegmentBlock extends TokenRange {
  readonly type: BlockType
}

export interface SegmentSentence extends TokenRange {
  /** Index of its block. */
  readonly block: number
}

export interface SegmentSpan extends TokenRange {
  readonly type: 'agencyTag' | 'dateline' | 'credit'
  /** Index of its block. */
  readonly block: number
  /** Token ranges of the names in a credit. */
  readonly sources?: readonly TokenRange[]
}

/** The text with its parts. Blocks and sentences are in text order, do not overlap and cover every token. */
export interface SegmentedText extends TokenisedText {
  readonly blocks: readonly SegmentBlock[]
  readonly sentences: readonly SegmentSentence[]
  readonly spans: readonly SegmentSpan[]
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array
  /** Id of the outlet, given or recognised from the text. */
  readonly outlet?: string | undefined
  /** How that outlet writes, where it has a profile. */
  readonly habits?: OutletHabits | undefined
}
