import type {ResolvedText} from '../resolve/resolve.js'
import type {StatementDraft} from './statement-draft.js'

/** The text with its statements. */
export interface AttributedText extends ResolvedText {
  readonly statements: StatementDraft[]
}

/**
 * Sixth stage: entities in, statements out.
 *
 * @param text
 *   The text with its mentions and entities.
 */
export function attribute(text: ResolvedText): AttributedText {
  return {...text, statements: []}
}
