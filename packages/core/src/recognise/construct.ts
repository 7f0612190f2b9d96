import type {EntryType} from '../lexicon/entry.js'
import type {Draft, DraftOf, DraftType} from './draft.js'
import type {Reader} from './reader.js'

/** Where a construct is tried at all. A token that meets one of these is a trigger. */
export interface Triggers {
  /** A phrase of the lexicon of one of these types starts at the token. */
  lexicon?: readonly EntryType[]
  /** The token is one of these words, numbers or marks, in any spelling. */
  words?: readonly string[]
  /** The token is a number. */
  numbers?: boolean
  /** The token is a word with a capital. */
  capitals?: boolean
}

/** One thing that the text may say, in one file: where it starts, how it reads. */
export interface Construct<T extends DraftType = DraftType> {
  /** Its name, which mentions carry as `rule`. */
  readonly name: string
  /** What it makes. */
  readonly type: T
  readonly triggers: Triggers
  /** Types of mentions whose tokens it leaves alone. Its own type is always among them. */
  readonly blockedBy?: readonly DraftType[]
  /**
   * Read at a trigger.
   *
   * @param reader
   *   The text with what has been recognised so far.
   * @param at
   *   Index of the token.
   * @returns
   *   One mention, or several that belong together (a list), or nothing to decline. The first need not start at `at`.
   */
  read(reader: Reader, at: number): Draft | Draft[] | undefined
}

/**
 * Define a construct.
 *
 * @param construct
 *   The construct.
 * @returns
 *   The same, with its type known.
 */
export function defineConstruct<T extends DraftType>(
  construct: Construct<T> & {read(reader: Reader, at: number): DraftOf<T> | Draft[] | undefined}
): Construct<T> {
  return construct
}
