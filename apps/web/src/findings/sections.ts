import type {Cast, CitedDocument, Happening, Named, Occurrence, Person, Said, Summary} from '@thoisu/formats/summary'
import type {TextPosition} from 'thoisu'
import {element} from '../element.js'
import {entryElement, line, note, times} from './entry.js'

/** A part of the findings. */
export interface Section {
  id: string
  heading: string
  rows(summary: Summary): HTMLElement[]
}

/** All parts, in the order in which a reader asks. */
export const sections: readonly Section[] = [
  {id: 'events', heading: 'What happened', rows: ({events, people}) => events.map((event) => happening(event, people))},
  {id: 'people', heading: 'People', rows: ({people}) => people.map(person)},
  {id: 'statements', heading: 'Who said what', rows: ({statements}) => statements.map(said)},
  {id: 'documents', heading: 'Documents', rows: ({documents}) => documents.map(cited)},
  {
    id: 'bodies',
    heading: 'Bodies',
    rows: ({organizations}) => organizations.map((body) => named('organization', body))
  },
  {id: 'places', heading: 'Places', rows: ({places}) => places.map((place) => named('place', place))},
  {
    id: 'times',
    heading: 'Times',
    rows: (summary) =>
      summary.times.map(({text, value, implied, dayPart, occurrences}) =>
        entryElement({
          kind: 'time',
          targets: ids(occurrences),
          name: text,
          remark: [value ?? 'not settled', dayPart, implied && 'implied'].filter(Boolean).join(', ')
        })
      )
  },
  {
    id: 'abbreviations',
    heading: 'Abbreviations',
    rows: ({abbreviations}) =>
      abbreviations.map(({text, expansions, occurrences}) =>
        entryElement({
          kind: 'abbreviation',
          targets: ids(occurrences),
          name: text,
          remark: times(occurrences),
          children: [line(expansions.join(' / '))]
        })
      )
  },
  {
    id: 'messages',
    heading: 'In doubt',
    rows: (summary) =>
      summary.messages.map(({reason, actual, expected, note: explanation, place}) =>
        entryElement({
          kind: 'message',
          targets: marksAt(place, summary),
          name: actual?.replace(/\s+/gu, ' ') || `${place.start.line}:${place.start.column}`,
          children: [note(reason), note(expected && `expected ${expected.join(' or ')}`, explanation)]
        })
      )
  }
]

/** Ids of the marks that share words with a place. */
function marksAt({start, end}: TextPosition, summary: Summary): string[] {
  const {people, organizations, places, documents, times, abbreviations} = summary
  return [people, organizations, places, documents, times, abbreviations]
    .flatMap((list) => list.flatMap(({occurrences}) => occurrences))
    .filter(({position}) => position.start.offset < end.offset && position.end.offset > start.offset)
    .map(({id}) => id)
}

function happening({kind, name, time, place, participants, documents, id}: Happening, people: readonly Person[]) {
  const targets = new Set([...participants, ...documents].flatMap(({members}) => members.map((member) => member.id)))
  const occurrences = people.filter((one) => targets.has(one.id)).flatMap((one) => one.occurrences)
  return entryElement({
    kind: 'event',
    targets: [id, ...ids(occurrences)],
    name: name ?? kind,
    remark: [time, place].filter(Boolean).join(', '),
    children: [element('dl', {class: 'roles'}, ...[...participants, ...documents].flatMap(role))]
  })
}

function role({role, members}: Cast<string>): HTMLElement[] {
  return [element('dt', {}, role), element('dd', {lang: 'vi'}, members.map(({name}) => name).join('; '))]
}

function person({name, ranks, positions, also, occurrences}: Person): HTMLElement {
  return entryElement({
    kind: 'person',
    targets: ids(occurrences),
    name,
    remark: times(occurrences),
    children: [line([...ranks, ...positions].join('; ')), alsoWritten(also)]
  })
}

function said({id, speaker, candidates, cue, force, mode, contents, addressees, documents, deadline}: Said) {
  const words = contents.join(' … ')
  return entryElement({
    kind: 'statement',
    targets: [id],
    name: speaker ?? (candidates.join(' / ') || 'not settled'),
    remark: force,
    children: [
      line([cue, addressees.length > 0 && `→ ${addressees.join(', ')}`].filter(Boolean).join(' '), 'cue'),
      element('blockquote', {lang: 'vi'}, mode === 'direct' ? `“${words}”` : words),
      note(deadline && `by ${deadline}`, documents.length > 0 && `on ${documents.join(', ')}`)
    ]
  })
}

function cited({name, issuer, title, date, draft, related, wordings, iri, occurrences}: CitedDocument): HTMLElement {
  return entryElement({
    kind: 'document',
    targets: ids(occurrences),
    name,
    remark: times(occurrences),
    children: [
      line([issuer, date].filter(Boolean).join(', ')),
      line(title && `“${title}”`, 'title'),
      note(draft && 'draft', ...related.map((one) => `${one.relation} ${one.name}`)),
      alsoWritten(wordings),
      element('code', {class: 'iri'}, iri)
    ]
  })
}

function named(kind: string, {name, description, also, occurrences}: Named): HTMLElement {
  return entryElement({
    kind,
    targets: ids(occurrences),
    name,
    remark: times(occurrences),
    children: [note(description.join(', ')), alsoWritten(also)]
  })
}

function ids(occurrences: readonly Occurrence[]): string[] {
  return occurrences.map(({id}) => id)
}

function alsoWritten(wordings: readonly string[]) {
  if (wordings.length === 0) return undefined
  return element(
    'p',
    {class: 'note'},
    'also ',
    element('span', {lang: 'vi'}, wordings.map((one) => `“${one}”`).join(', '))
  )
}
