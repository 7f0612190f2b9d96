import type {Event, EventRole, Id, TextPosition} from 'thoisu'
import type {Names} from './names.js'

/** Roles as they are told: first who leads, then who comes, last who is only there. */
const order: readonly EventRole[] = [
  'chair',
  'co-chair',
  'host',
  'organizer',
  'guest',
  'signatory',
  'appointee',
  'disciplined',
  'speaker',
  'attendee'
]

/** A role in an event with all who have it. */
export interface Cast<Role> {
  role: Role
  members: {id: Id; name: string}[]
}

/** What happened, and who had a part in it. */
export interface Happening {
  id: Id
  /** `hội nghị`, `bổ nhiệm`. */
  kind: string
  name?: string
  /** EDTF. */
  time?: string
  place?: string
  participants: Cast<EventRole>[]
  documents: Cast<Event['documents'][number]['role']>[]
  positions: TextPosition[]
}

/**
 * The events in text order.
 *
 * @param names
 *   The article.
 */
export function events(names: Names): Happening[] {
  return names.article.events.map((event) => {
    const time = names.mention(event.time)
    return {
      id: event.id,
      kind: event.kind,
      name: event.name,
      time: time?.type === 'time' ? (time.value ?? undefined) : undefined,
      place: names.of(event.place),
      participants: byRole(event.participants, names).sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role)),
      documents: byRole(event.documents, names),
      positions: event.mentions
    }
  })
}

function byRole<Role>(list: readonly {entity: Id; role: Role}[], names: Names): Cast<Role>[] {
  const casts = new Map<Role, Cast<Role>>()
  for (const {entity, role} of list) {
    const cast = casts.get(role) ?? {role, members: []}
    casts.set(role, cast)
    cast.members.push({id: entity, name: names.of(entity) ?? entity})
  }
  return [...casts.values()]
}
