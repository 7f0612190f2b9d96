import type {Knowledge} from '../src/types.js'

/** Names of the lists that `Knowledge` is made of. */
export type ListName = Exclude<keyof Knowledge, 'dataAsOf'>

/** Where one list of the knowledge comes from and goes to. */
export interface ListDefinition {
  /** Property of `Knowledge`, and base of the generated file's name. */
  name: ListName
  /** Type of one record in `src/types.ts`. */
  type: string
  /** JSON schema in `schemas/`, without extension. */
  schema: string
  /** Which files under `data/` hold its records, matched against the path with forward slashes. */
  files: RegExp
  /** What tells one record from another, and by which a file is sorted. */
  key: (record: Record<string, unknown>) => string
}

const byId = (record: Record<string, unknown>) => String(record.id)
const byText = (record: Record<string, unknown>) => String(record.text)

/** All lists, in the order of the catalogue. The first pattern that fits a file wins. */
export const lists: readonly ListDefinition[] = [
  {
    name: 'organizationKinds',
    type: 'OrganizationKind',
    schema: 'organization-kind',
    files: /^organizations\/kinds\.yml$/,
    key: byId
  },
  {name: 'fields', type: 'Field', schema: 'field', files: /^organizations\/fields\.yml$/, key: byText},
  {name: 'organizations', type: 'Organization', schema: 'organization', files: /^organizations\//, key: byId},
  {name: 'offices', type: 'Office', schema: 'office', files: /^offices\//, key: byId},
  {
    name: 'documentTypes',
    type: 'DocumentType',
    schema: 'document-type',
    files: /^document-types\/types\.yml$/,
    key: byId
  },
  {
    name: 'issuers',
    type: 'Issuer',
    schema: 'issuer',
    files: /^document-types\/issuers-[a-z]+\.yml$/,
    key: (record) => `${record.code} ${record.from ?? ''}`
  },
  {name: 'documents', type: 'KnownDocument', schema: 'document', files: /^documents\//, key: byId},
  {name: 'placeKinds', type: 'PlaceKind', schema: 'place-kind', files: /^places\/kinds\.yml$/, key: byText},
  {name: 'places', type: 'Place', schema: 'place', files: /^places\//, key: byId},
  {name: 'surnames', type: 'Surname', schema: 'surname', files: /^people\/surnames\.yml$/, key: byText},
  {name: 'givenNames', type: 'GivenName', schema: 'given-name', files: /^people\/given-names\.yml$/, key: byText},
  {name: 'honorifics', type: 'Honorific', schema: 'honorific', files: /^people\/honorifics\.yml$/, key: byText},
  {name: 'ranks', type: 'Rank', schema: 'rank', files: /^people\/ranks\.yml$/, key: byText},
  {name: 'degrees', type: 'Degree', schema: 'degree', files: /^people\/degrees\.yml$/, key: byText},
  {
    name: 'officeHolders',
    type: 'OfficeHolder',
    schema: 'office-holder',
    files: /^people\/office-holders\//,
    key: (record) => [record.office, record.organization, record.place, record.from, record.to, record.person].join(' ')
  },
  {
    name: 'foreignLeaders',
    type: 'ForeignLeader',
    schema: 'foreign-leader',
    files: /^people\/foreign-leaders\.yml$/,
    key: (record) => [record.person, record.office, record.from].join(' ')
  },
  {
    name: 'abbreviations',
    type: 'Abbreviation',
    schema: 'abbreviation',
    files: /^lexicon\/abbreviations-[a-z]+\.yml$/,
    key: byText
  },
  {
    name: 'reportingVerbs',
    type: 'ReportingVerb',
    schema: 'reporting-verb',
    files: /^lexicon\/reporting-verbs\.yml$/,
    key: (record) => String(record.lemma)
  },
  {name: 'eventKinds', type: 'EventKind', schema: 'event-kind', files: /^lexicon\/event-kinds\.yml$/, key: byId},
  {name: 'outlets', type: 'Outlet', schema: 'outlet', files: /^outlets\//, key: byId}
]
