import {type Article, type Event, type EventRole, type ParseOptions, parse} from 'thoisu'
import {expect, test} from 'vitest'
import {checkInvariants} from './invariants.js'
import {namesOf} from './names.js'
import {type Mark, numbered, readRow, writeRow} from './notation.js'
import {plain, spellings} from './spellings.js'

/** What a table says of an event beside the places that stand in its row. */
export interface ExpectedEvent {
  kind: string
  name?: string
  /** EDTF value of its day. */
  time?: string
  place?: string
  /** Who took part, by role. */
  participants?: Partial<Record<EventRole, string[]>>
  /** Canonical forms of its documents, by role. */
  documents?: Partial<Record<Event['documents'][number]['role'], string[]>>
  /** Event of PLOVER. */
  plover?: string
}

/** A text with the words for its events in brackets, and the events in text order. */
export type EventRow = [row: string, ...events: ExpectedEvent[]]

/**
 * One test per row of a table: the spans in brackets are exactly where the events of the text are named, as it stands,
 * in NFD, and with non-breaking spaces. Braces behind a bracket number the event, where there are several.
 *
 * ```ts
 * rows([['Ông Lê Văn An chủ trì [hội nghị].', {kind: 'hội nghị', participants: {chair: ['Lê Văn An']}, plover: 'CONSULT'}]])
 * ```
 */
export function rows(table: EventRow[], options?: ParseOptions): void {
  for (const [row, ...events] of table) {
    test(row, () => {
      for (const [name, spell] of spellings) {
        const expected = readRow(spell(row))
        const article = parse(expected.text, options)
        const marks = marksOf(article, expected.marks)
        expect(plain(writeRow({text: expected.text, marks})), name).toBe(plain(writeRow(expected)))
        expect(article.events.map(describer(article)), name).toEqual(events)
        expect(checkInvariants(expected.text, article), name).toEqual([])
      }
    })
  }
}

/** One test per text: it reports no event (or none that `where` looks at). */
export function rejects(
  texts: string[],
  {parse: options, where = () => true}: {parse?: ParseOptions; where?: (event: Event) => boolean} = {}
): void {
  for (const phrase of texts) {
    test(`no event: ${phrase}`, () => {
      for (const [name, spell] of spellings) {
        const article = parse(spell(phrase), options)
        expect(article.events.filter(where).map(describer(article)), name).toEqual([])
      }
    })
  }
}

/** Where events are named, with the number of the event where the expected mark at the same place has one. */
function marksOf({events}: Article, expected: Mark[]): Mark[] {
  return events.flatMap(({mentions}, index) => mentions.map((position) => numbered(position, index + 1, expected)))
}

function describer(article: Article): (event: Event) => ExpectedEvent {
  const nameOf = namesOf(article)
  const byRole = <Role extends string>(list: readonly {entity: string; role: Role}[]) => {
    const result: Partial<Record<Role, string[]>> = {}
    for (const {entity, role} of list) result[role] = [...(result[role] ?? []), nameOf(entity)]
    return result
  }
  return ({kind, name, time, place, participants, documents, plover}) => ({
    kind,
    ...(name !== undefined && {name: plain(name)}),
    ...(time !== undefined && {time: nameOf(time)}),
    ...(place !== undefined && {place: nameOf(place)}),
    ...(participants.length > 0 && {participants: byRole(participants)}),
    ...(documents.length > 0 && {documents: byRole(documents)}),
    ...(plover && {plover: plover.event})
  })
}
