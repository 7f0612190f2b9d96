import type {Knowledge} from './types.js'

/** Names of the lists that `Knowledge` is made of. */
export type ListName = Exclude<keyof Knowledge, 'dataAsOf'>

/** One list of the knowledge. */
export interface ListDefinition {
  /** Property of `Knowledge`, and base of the generated file's name. */
  name: ListName
  /** Type of one record in `types.ts`. */
  type: string
  /** JSON schema in `schemas/`, without extension. */
  schema: string
  /** What tells one record from another, and by which a file is sorted. */
  key: (record: Record<string, unknown>) => string
}

const byId = (record: Record<string, unknown>) => String(record.id)
const byText = (record: Record<string, unknown>) => String(record.text)

/** All lists, in the order of the catalogue. */
export const lists: readonly ListDefinition[] = [
  {name: 'organizationKinds', type: 'OrganizationKind', schema: 'organization-kind', key: byId},
  {name: 'fields', type: 'Field', schema: 'field', key: byText},
  {name: 'organizations', type: 'Organization', schema: 'organization', key: byId},
  {name: 'offices', type: 'Office', schema: 'office', key: byId},
  {name: 'documentTypes', type: 'DocumentType', schema: 'document-type', key: byId},
  {name: 'issuers', type: 'Issuer', schema: 'issuer', key: (record) => `${record.code} ${record.from ?? ''}`},
  {name: 'documents', type: 'KnownDocument', schema: 'document', key: byId},
  {name: 'placeKinds', type: 'PlaceKind', schema: 'place-kind', key: byText},
  {name: 'places', type: 'Place', schema: 'place', key: byId},
  {name: 'surnames', type: 'Surname', schema: 'surname', key: byText},
  {name: 'givenNames', type: 'GivenName', schema: 'given-name', key: byText},
  {name: 'honorifics', type: 'Honorific', schema: 'honorific', key: byText},
  {name: 'ranks', type: 'Rank', schema: 'rank', key: byText},
  {name: 'degrees', type: 'Degree', schema: 'degree', key: byText},
  {
    name: 'officeHolders',
    type: 'OfficeHolder',
    schema: 'office-holder',
    key: (record) => [record.office, record.organization, record.place, record.from, record.to, record.person].join(' ')
  },
  {
    name: 'foreignLeaders',
    type: 'ForeignLeader',
    schema: 'foreign-leader',
    key: (record) => [record.person, record.office, record.from].join(' ')
  },
  {name: 'abbreviations', type: 'Abbreviation', schema: 'abbreviation', key: byText},
  {name: 'reportingVerbs', type: 'ReportingVerb', schema: 'reporting-verb', key: (record) => String(record.lemma)},
  {name: 'eventKinds', type: 'EventKind', schema: 'event-kind', key: byId},
  {name: 'outlets', type: 'Outlet', schema: 'outlet', key: byId}
]
