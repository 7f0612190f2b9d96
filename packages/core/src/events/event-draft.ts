import type {StatementDraft} from '../attribute/statement-draft.js'
import type {Event, EventRole} from '../model/event.js'
import type {TimeDraft} from '../recognise/draft.js'
import type {DocumentEntityDraft, EntityDraft, PlaceEntityDraft} from '../resolve/entity-draft.js'
import type {TokenRange} from '../segment/segmented-text.js'

/** An event with token ranges instead of positions and objects instead of ids. */
export interface EventDraft {
  readonly rule: string
  /** Lower case: `hội nghị`. */
  kind: string
  name?: string
  time?: TimeDraft
  place?: PlaceEntityDraft
  participants: {entity: EntityDraft; role: EventRole}[]
  documents: {entity: DocumentEntityDraft; role: Event['documents'][number]['role']}[]
  mentions: TokenRange[]
  statements: StatementDraft[]
  plover?: {event: string; mode?: string}
}
