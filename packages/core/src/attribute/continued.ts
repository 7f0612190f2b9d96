import type {SegmentSentence} from '../segment/segmented-text.js'
import type {Clause} from './pattern.js'
import type {StatementContext} from './statement-context.js'
import type {StatementDraft} from './statement-draft.js'

/** Placeholder until the sentences behind a speech are read. */
export function continuations(
  _context: StatementContext,
  _clause: Clause,
  _sentence: SegmentSentence,
  _statements: readonly StatementDraft[]
): StatementDraft[] {
  return []
}
