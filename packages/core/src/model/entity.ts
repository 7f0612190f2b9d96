import type {Id} from './span.js'

interface EntityBase {
  id: Id
  /** Ids of its mentions, in text order. */
  mentions: Id[]
}

/** One office that the article gives a person, in one wording. */
export interface HeldPosition {
  /** Title without status and body. */
  title: string
  organization?: Id
  /** As written, with `nguyên`/`quyền`, without honorific and name. */
  text: string
  status: 'current' | 'former' | 'acting'
  /** The position mention. */
  mention: Id
}

/** What the knowledge package says of an entity, as of the article's date. */
export interface KnowledgeLink {
  /** Id of the record. */
  id: string
  /** The name valid on the article's date. */
  name?: string
  predecessors?: string[]
  successors?: string[]
  /** Id of the item in Wikidata, where the record has one: `Q881`. */
  wikidata?: string
  /** `bill` for a document that was never issued. */
  status?: 'bill'
}

export interface PersonEntity extends EntityBase {
  type: 'person'
  /** The fullest form that the article gives. */
  name: string
  honorifics: string[]
  ranks: string[]
  degrees: string[]
  positions: HeldPosition[]
  knowledge?: KnowledgeLink
}

export interface OrganizationEntity extends EntityBase {
  type: 'organization'
  /** In full, abbreviations expanded. */
  name: string
  /** Slug: `bo`, `uy-ban-nhan-dan`. */
  kind: string
  branch?: string
  level?: string
  parent?: Id
  place?: Id
  knowledge?: KnowledgeLink
}

export interface PlaceEntity extends EntityBase {
  type: 'place'
  name: string
  level: string
  code?: string
  knowledge?: KnowledgeLink
}

/** People or bodies that are named only together: `các cấp ủy Đảng`. */
export interface GroupEntity extends EntityBase {
  type: 'group'
  name: string
}

export interface DocumentEntity extends EntityBase {
  type: 'document'
  /** Slug: `chi-thi`. */
  kind: string
  number?: string
  year?: number
  symbol?: string
  /** Number and symbol, or the name, in standard form; only what the article settles: `05-CT/TW`. */
  canonical: string
  /** Stable identifier with the term or year as qualifier where text or knowledge settles it; else it ends in `@?`. */
  iri: string
  issuer?: Id
  title?: string
  /** EDTF. */
  date?: string
  draft?: boolean
  implements?: Id[]
  amends?: Id[]
  replaces?: Id[]
  guides?: Id[]
  knowledge?: KnowledgeLink
}

export type Entity = PersonEntity | OrganizationEntity | PlaceEntity | GroupEntity | DocumentEntity
