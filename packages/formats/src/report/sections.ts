import type {Occurrence} from '../summary/names.js'
import type {Named} from '../summary/organizations.js'
import type {Said} from '../summary/statements.js'
import type {Summary} from '../summary/summary.js'
import {truncate} from './columns.js'
import type {Entry, Line} from './page.js'

/** A section of the report: its heading, and what stands in it. */
export interface Section {
  heading: string
  entries(summary: Summary, width: number): Entry[]
}

/** The sections in their order; what an article has nothing for is left out. */
export const sections: readonly Section[] = [
  {
    heading: 'Parts',
    entries: ({parts}, width) =>
      parts.map(({type, text, sentences, credit}) => ({
        label: type,
        ink: 'strong',
        lines: [
          {text: truncate(text, width - 14)},
          ...faint(type !== 'caption' && sentences > 1 && `${sentences} sentences`, credit)
        ]
      }))
  },
  {
    heading: 'People',
    entries: ({people}) =>
      people.map(({name, ranks, positions, also, occurrences}) => ({
        label: name,
        ink: 'person',
        lines: [...text([...ranks, ...positions].join('; ')), ...faint(mentions(occurrences), alsoWritten(also))]
      }))
  },
  {heading: 'Organizations', entries: ({organizations}) => organizations.map((one) => named(one, 'organization'))},
  {heading: 'Places', entries: ({places}) => places.map((one) => named(one, 'place'))},
  {
    heading: 'Documents',
    entries: ({documents}) =>
      documents.map(({name, issuer, title, date, draft, related, wordings, occurrences}) => ({
        label: name,
        ink: 'document',
        lines: [
          ...text([issuer, date, draft && 'draft'].filter(Boolean).join(', ')),
          ...text(title && `“${title}”`),
          ...related.map((one) => ({text: `${one.relation} ${one.name}`})),
          ...faint(mentions(occurrences), alsoWritten(wordings))
        ]
      }))
  },
  {
    heading: 'Times',
    entries: ({times}) =>
      times.map(({text, value, dayPart, implied}) => ({
        label: value ?? 'not settled',
        ink: 'time',
        lines: [{text: [text, dayPart, implied && 'implied'].filter(Boolean).join(', ')}]
      }))
  },
  {
    heading: 'Abbreviations',
    entries: ({abbreviations}) =>
      abbreviations.map(({text, expansions}) => ({
        label: text,
        ink: 'abbreviation',
        lines: [{text: expansions.join(' or ')}]
      }))
  },
  {heading: 'Who said what', entries: ({statements}) => statements.map(said)},
  {
    heading: 'Events',
    entries: ({events}) =>
      events.map(({kind, name, time, place, participants, documents}) => ({
        label: name ?? kind,
        ink: 'event',
        lines: [
          ...text([time, place].filter(Boolean).join(', ')),
          ...[...participants, ...documents].map(({role, members}) => ({
            text: `${role}: ${members.map((member) => member.name).join('; ')}`
          }))
        ]
      }))
  },
  {
    heading: 'Messages',
    entries: ({messages}) =>
      messages.map(({place, reason, actual, expected, note}) => ({
        label: `${place.start.line}:${place.start.column}`,
        ink: 'warning',
        lines: [
          {text: `${reason}${actual === undefined ? '' : `: ${actual.replace(/\s+/gu, ' ')}`}`},
          ...faint(expected && `expected ${expected.join(' or ')}`, note)
        ]
      }))
  }
]

function named({name, description, also, occurrences}: Named, ink: Entry['ink']): Entry {
  return {
    label: name,
    ink,
    lines: faint(description.join(', '), mentions(occurrences), alsoWritten(also))
  }
}

function said({speaker, candidates, cue, force, mode, contents, addressees, documents, deadline}: Said): Entry {
  const words = contents.join(' … ')
  const to = addressees.length > 0 && `→ ${addressees.join(', ')}`
  return {
    label: speaker ?? (candidates.length > 0 ? candidates.join(' or ') : 'not settled'),
    ink: speaker === undefined ? 'warning' : 'person',
    lines: [
      ...text([cue, to].filter(Boolean).join(' ')),
      {text: mode === 'direct' ? `“${words}”` : words, ink: 'statement'},
      ...faint(force, deadline && `by ${deadline}`, documents.length > 0 && `on ${documents.join(', ')}`)
    ]
  }
}

function text(words: string | undefined): Line[] {
  return words ? [{text: words}] : []
}

/** One faint line of all that there is to say. */
function faint(...pieces: (string | false | undefined)[]): Line[] {
  const words = pieces.filter(Boolean).join(' · ')
  return words === '' ? [] : [{text: words, ink: 'faint'}]
}

function mentions({length}: readonly Occurrence[]): string {
  return length === 1 ? '1 mention' : `${length} mentions`
}

function alsoWritten(wordings: readonly string[]): string | undefined {
  return wordings.length === 0 ? undefined : `also ${wordings.map((wording) => `“${wording}”`).join(', ')}`
}
