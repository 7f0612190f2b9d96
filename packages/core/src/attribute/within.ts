import type {Clause} from './pattern.js'
import type {StatementContext} from './statement-context.js'
import type {StatementDraft} from './statement-draft.js'

/** Placeholder until speech inside speech is read. */
export function nestedStatements(_context: StatementContext, _clause: Clause): StatementDraft[] {
  return []
}
