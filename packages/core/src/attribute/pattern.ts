import type {Quotation} from '../recognise/quotation/pair.js'
import type {TokenRange} from '../segment/segmented-text.js'
import type {Cue} from './cue.js'
import type {Subject} from './naming.js'
import type {StatementContext} from './statement-context.js'
import type {StatementDraft} from './statement-draft.js'

/** One sentence while its statements are read. */
export interface Clause extends TokenRange {
  /** Whether it is the headline or a heading. */
  readonly isHeading: boolean
  readonly cues: readonly Cue[]
  /** Quotations of speech that open in the sentence or end in it, in text order. */
  readonly quotations: readonly Quotation[]
  /** Quotations that a statement has taken. */
  readonly taken: Set<Quotation>
  /** Index behind the last token that belongs to a statement of the sentence. */
  covered: number
  /** The subject of the verb of saying before, which goes on for verbs joined to it. */
  subject?: Subject
  /** Statements of the sentence so far. */
  readonly statements: StatementDraft[]
}

/** One way in which the press reports speech. */
export interface Pattern {
  /** Its name, which statements carry as `rule`. */
  readonly name: string
  /**
   * Read at a verb of saying.
   *
   * @param context
   *   The article.
   * @param clause
   *   The sentence.
   * @param cue
   *   The verb.
   * @returns
   *   The statement, or nothing to decline.
   */
  read(context: StatementContext, clause: Clause, cue: Cue): Reading | undefined
}

/** What a pattern has read. */
export interface Reading {
  readonly subject: Subject
  readonly contents: readonly TokenRange[]
  readonly mode: StatementDraft['mode']
  /** Quotations that belong to it. */
  readonly quotations?: readonly Quotation[]
  /** Index behind the last token that is settled with it. */
  readonly covered: number
}
