import type {Branch, ForeignLeader, KnownDocument, Level, OfficeHolder, Organization, Place} from '@thoisu/knowledge'
import type {
  DocumentDraft,
  Draft,
  OrganizationDraft,
  PersonDraft,
  PlaceDraft,
  PositionDraft
} from '../recognise/draft.js'

/** Who and what is spoken of, before ids are given. Each has the mentions that refer to it. */
export interface PersonEntityDraft {
  readonly type: 'person'
  name: string
  readonly mentions: PersonDraft[]
  /** Record that names the person as holder of an office on the article's date. */
  record?: OfficeHolder | ForeignLeader
}

export interface OrganizationEntityDraft {
  readonly type: 'organization'
  name: string
  kind: string
  readonly mentions: OrganizationDraft[]
  record?: Organization
  /** What its kind says of it where there is no record. */
  branch?: Branch
  level?: Level
  parent?: OrganizationEntityDraft
  place?: PlaceEntityDraft
}

export interface PlaceEntityDraft {
  readonly type: 'place'
  name: string
  level: string
  readonly mentions: PlaceDraft[]
  record?: Place
}

export interface DocumentEntityDraft {
  readonly type: 'document'
  kind: string
  canonical: string
  readonly mentions: DocumentDraft[]
  number?: string
  year?: number
  symbol?: string
  term?: number
  issuer?: OrganizationEntityDraft
  title?: string
  date?: string
  draft?: boolean
  implements?: DocumentEntityDraft[]
  amends?: DocumentEntityDraft[]
  replaces?: DocumentEntityDraft[]
  guides?: DocumentEntityDraft[]
  record?: KnownDocument
}

/** People or bodies named only together. They have no mentions of their own type; `ranges` says where they stand. */
export interface GroupEntityDraft {
  readonly type: 'group'
  name: string
  readonly mentions: Draft[]
  readonly ranges: {from: number; to: number}[]
}

export type EntityDraft =
  | PersonEntityDraft
  | OrganizationEntityDraft
  | PlaceEntityDraft
  | DocumentEntityDraft
  | GroupEntityDraft

/** A mention that may refer to an entity. */
export type ReferringDraft = PersonDraft | PositionDraft | OrganizationDraft | PlaceDraft | DocumentDraft

/** What a mention refers to: one entity, or candidates, or the rule that says why there is none. */
export interface Link {
  readonly entity?: EntityDraft
  readonly candidates?: readonly EntityDraft[]
  readonly problem?: string
}
