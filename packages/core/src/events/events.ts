import type {AttributedText} from '../attribute/attribute.js'
import type {EventDraft} from './event-draft.js'

/** The text with everything that was read of it. */
export interface ReadText extends AttributedText {
  readonly events: EventDraft[]
}

/**
 * Seventh stage: statements and entities in, events with their roles out.
 *
 * @param text
 *   The text with its mentions, entities and statements.
 */
export function findEvents(text: AttributedText): ReadText {
  return {...text, events: []}
}
