import type {Position} from 'unist'

/** Identifies something inside one article: `m12`, `e3`. Stable for the same text and options. */
export type Id = string

/**
 * A place in the text that was given: unist position with 1-based line and column and 0-based offset in UTF-16 units,
 * `end` exclusive.
 */
export interface TextPosition extends Position {
  start: {line: number; column: number; offset: number}
  end: {line: number; column: number; offset: number}
}

/**
 * What a phrase refers to: one target, or candidates, or the reason for neither.
 *
 * Only what exactly one candidate satisfies has a `target`.
 */
export interface Reference {
  target?: Id
  candidates?: Id[]
  /** `ruleId` of the message that says why there is no target. */
  problem?: string
  /** Where the phrase stands. */
  position?: TextPosition
}

/** A piece inside a block that is no prose: the agency's tag, the dateline, the credit of a picture. */
export interface Span {
  id: Id
  type: 'agencyTag' | 'dateline' | 'credit'
  position: TextPosition
  /** The block that it stands in. */
  block: Id
  /** Names of the people and agencies that a credit gives. */
  sources?: string[]
}
