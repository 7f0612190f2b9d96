import type {SourceRecord} from '../src/check/source-record.js'
import {type ListDefinition, type ListName, lists} from '../src/lists.js'
import type {Expansion, Validity} from '../src/types.js'
import type {SourceData} from './read-data.js'

type Value = Record<string, unknown>

/** How one list stands in the catalogue: the head of its table, and a row per record. */
interface Table {
  title: string
  columns: string[]
  rows: (value: Value) => string[][]
}

const joined = (value: unknown) => ((value ?? []) as string[]).join(', ')
const period = ({from, to}: Validity) => (from || to ? `${from ?? ''} – ${to ?? ''}`.trim() : '')
const code = (value: unknown) => (value ? `\`${value}\`` : '')
const wikidata = (value: Value) => String(value.wikidata ?? '')
const history = (value: Value) =>
  [value.predecessors && `from ${joined(value.predecessors)}`, value.successors && `to ${joined(value.successors)}`]
    .filter(Boolean)
    .join('; ')

/** One row per name, the record's own columns on the first. */
function nameRows(value: Value, first: string[], last: string[]): string[][] {
  return (value.names as ({text: string; abbreviations?: string[]; variants?: string[]} & Validity)[]).map(
    (name, index) => [
      ...(index === 0 ? first : first.map(() => '')),
      name.text,
      period(name),
      joined([...(name.abbreviations ?? []), ...(name.variants ?? [])]),
      ...(index === 0 ? last : last.map(() => ''))
    ]
  )
}

const tables: Record<ListName, Table> = {
  organizations: {
    title: 'Organizations',
    columns: ['Id', 'Name', 'Period', 'Short forms', 'Belongs to', 'History', 'Wikidata'],
    rows: (value) => nameRows(value, [code(value.id)], [String(value.parent ?? ''), history(value), wikidata(value)])
  },
  organizationKinds: {
    title: 'Kinds of organizations',
    columns: ['Id', 'Head', 'Other spellings', 'Branch', 'Level', 'Takes', 'Bare', 'Period'],
    rows: (value) => [
      [
        code(value.id),
        value.head,
        joined(value.variants),
        value.branch,
        value.level ?? '',
        joined(value.takes),
        value.bare ? 'yes' : '',
        period(value)
      ].map(String)
    ]
  },
  fields: {
    title: 'Fields',
    columns: ['Field', 'Other spellings'],
    rows: (value) => [[String(value.text), joined(value.variants)]]
  },
  offices: {
    title: 'Offices',
    columns: ['Id', 'Title', 'Other spellings', 'Role', 'Organization', 'Takes', 'Alone'],
    rows: (value) => [
      [
        code(value.id),
        value.title,
        joined(value.variants),
        value.role,
        value.organization ?? '',
        joined(value.takes),
        value.alone ? 'yes' : ''
      ].map(String)
    ]
  },
  documentTypes: {
    title: 'Document types',
    columns: ['Id', 'Name', 'Other spellings', 'Codes', 'Cited by name'],
    rows: (value) => [
      [
        code(value.id),
        value.name,
        joined(value.variants),
        joined((value.codes as {code: string; system: string}[]).map((entry) => `${entry.code} (${entry.system})`)),
        value.named ? 'yes' : ''
      ].map(String)
    ]
  },
  issuers: {
    title: 'Issuer codes',
    columns: ['Code', 'Other spellings', 'System', 'Organizations', 'Period'],
    rows: (value) => [
      [code(value.code), joined(value.variants), String(value.system), joined(value.organizations), period(value)]
    ]
  },
  documents: {
    title: 'Documents',
    columns: ['Id', 'Symbol', 'Issuer', 'Date', 'Title', 'Press names', 'Status'],
    rows: (value) => [
      [
        code(value.id),
        value.symbol ?? '',
        value.issuer ?? '',
        value.date ?? '',
        value.title ?? '',
        joined(value.names),
        value.status ?? ''
      ].map(String)
    ]
  },
  places: {
    title: 'Places',
    columns: ['Id', 'Level', 'Code', 'Name', 'Period', 'Other spellings', 'In', 'History', 'Also', 'Wikidata'],
    rows: (value) =>
      nameRows(
        value,
        [code(value.id), [value.level, value.type].filter(Boolean).join(', '), String(value.code ?? '')],
        [String(value.parent ?? ''), history(value), joined(value.ambiguity), wikidata(value)]
      )
  },
  placeKinds: {
    title: 'Kinds of places',
    columns: ['Word', 'Other spellings', 'Level', 'Opens unknown names'],
    rows: (value) => [[value.text, joined(value.variants), value.level, value.opens ? 'yes' : ''].map(String)]
  },
  surnames: {
    title: 'Surnames',
    columns: ['Surname', 'Peoples', 'Frequency', 'Trap', 'Position'],
    rows: (value) => [
      [value.text, joined(value.peoples), value.frequency ?? '', value.trap ? 'yes' : '', value.position ?? ''].map(
        String
      )
    ]
  },
  givenNames: {
    title: 'Given names',
    columns: ['Syllable', 'Lean', 'Evidence'],
    rows: (value) => [[value.text, value.gender ?? '', value.evidence ?? ''].map(String)]
  },
  honorifics: {
    title: 'Honorifics',
    columns: ['Honorific', 'Other spellings', 'Gender', 'Plural'],
    rows: (value) => [[value.text, joined(value.variants), value.gender ?? '', value.plural ? 'yes' : ''].map(String)]
  },
  ranks: {
    title: 'Ranks',
    columns: ['Rank', 'Other spellings'],
    rows: (value) => [[String(value.text), joined(value.variants)]]
  },
  degrees: {
    title: 'Degrees and honorary titles',
    columns: ['Short form', 'Other spellings', 'In full'],
    rows: (value) => [[value.text, joined(value.variants), value.expansion].map(String)]
  },
  officeHolders: {
    title: 'Office holders',
    columns: ['Office', 'Organization or place', 'Person', 'Period', 'Acting'],
    rows: (value) => [
      [
        value.office,
        [value.organization, value.place].filter(Boolean).join(', '),
        value.person,
        period(value),
        value.acting ? 'yes' : ''
      ].map(String)
    ]
  },
  foreignLeaders: {
    title: 'Foreign leaders',
    columns: ['Person', 'In Vietnamese', 'Country', 'Office', 'Period'],
    rows: (value) => [[value.person, joined(value.names), value.country ?? '', value.office, period(value)].map(String)]
  },
  abbreviations: {
    title: 'Abbreviations',
    columns: ['Abbreviation', 'Other spellings', 'Stands for', 'Class', 'After', 'Before'],
    rows: (value) =>
      (value.expansions as Expansion[]).map((expansion, index) => [
        index === 0 ? code(value.text) : '',
        index === 0 ? joined(value.variants) : '',
        expansion.text,
        expansion.class,
        joined(expansion.after),
        joined([...(expansion.before ?? []), ...(expansion.beforeNumber ? ['a number'] : [])])
      ])
  },
  reportingVerbs: {
    title: 'Reporting verbs',
    columns: ['Verb', 'Other spellings', 'Force', 'Takes', 'Also a noun'],
    rows: (value) => [
      [value.lemma, joined(value.variants), value.force, joined(value.takes), value.noun ? 'yes' : ''].map(String)
    ]
  },
  eventKinds: {
    title: 'Kinds of events',
    columns: ['Id', 'Name', 'Other spellings', 'Group', 'PLOVER'],
    rows: (value) => [[code(value.id), value.name, joined(value.variants), value.group, value.plover ?? ''].map(String)]
  },
  outlets: {
    title: 'Outlets',
    columns: ['Id', 'Name', 'Other spellings', 'Tags', 'Credits', 'Hosts', 'Home', 'Period'],
    rows: (value) => [
      [
        code(value.id),
        value.name,
        joined(value.variants),
        joined(value.tags),
        joined(value.credits),
        joined(value.hosts),
        value.place ?? '',
        period(value)
      ].map(String)
    ]
  }
}

/** `CATALOGUE.md`: everything that the data hold, for people to read and to search. */
export function catalogue(data: SourceData): string {
  const sections = lists.map((list) =>
    section(
      list,
      data.records.filter((record) => record.list === list)
    )
  )
  return [
    '# Catalogue',
    '',
    `Everything that \`@thoisu/knowledge\` holds, as of ${data.dataAsOf}. Written by \`npm run generate\` from \`data/\`: change the data, not this page.`,
    'Sources and examples stand in the data files. An open period means that the end is not known or has not come.',
    '',
    ...lists.map(
      (list) => `- [${tables[list.name].title}](#${tables[list.name].title.toLowerCase().replaceAll(' ', '-')})`
    ),
    '',
    ...sections
  ].join('\n')
}

function section(list: ListDefinition, records: readonly SourceRecord[]): string {
  const {title, columns, rows} = tables[list.name]
  const cell = (text: string) => text.replaceAll('|', '\\|')
  return [
    `## ${title}`,
    '',
    `${records.length} records.`,
    '',
    `| ${columns.join(' | ')} |`,
    `| ${columns.map(() => '-').join(' | ')} |`,
    ...records.flatMap((record) => rows(record.value)).map((row) => `| ${row.map(cell).join(' | ')} |`),
    ''
  ].join('\n')
}
