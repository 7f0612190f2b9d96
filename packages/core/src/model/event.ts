import type {Id, TextPosition} from './span.js'

export type EventRole =
  | 'chair'
  | 'co-chair'
  | 'host'
  | 'organizer'
  | 'attendee'
  | 'speaker'
  | 'guest'
  | 'signatory'
  | 'appointee'
  | 'disciplined'

/** A meeting, visit, issuing, appointment … that the article reports. */
export interface Event {
  id: Id
  /** Lower case, as in `hội nghị`, `bổ nhiệm`. */
  kind: string
  name?: string
  /** Id of the time mention. */
  time?: Id
  /** Id of the place entity. */
  place?: Id
  participants: {entity: Id; role: EventRole}[]
  documents: {entity: Id; role: 'reviewed' | 'adopted' | 'implemented' | 'issued' | 'cited'}[]
  /** Where the event is named. */
  mentions: TextPosition[]
  plover?: {event: string; mode?: string}
  rule: string
}
