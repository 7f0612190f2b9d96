import type {
  Abbreviation,
  Degree,
  DocumentType,
  EventKind,
  Field,
  ForeignLeader,
  GivenName,
  Honorific,
  Issuer,
  KnownDocument,
  Name,
  Office,
  OfficeHolder,
  Organization,
  OrganizationKind,
  Outlet,
  Place,
  PlaceKind,
  Rank,
  ReportingVerb,
  Surname
} from '@thoisu/knowledge'

/** What each theme of the knowledge gives at a match. */
interface Themes {
  organization: {record: Organization; name: Name}
  organizationKind: {record: OrganizationKind}
  field: {record: Field}
  office: {record: Office}
  documentType: {record: DocumentType}
  issuer: {record: Issuer}
  document: {record: KnownDocument}
  place: {record: Place; name: Name}
  placeKind: {record: PlaceKind}
  surname: {record: Surname}
  givenName: {record: GivenName}
  honorific: {record: Honorific}
  rank: {record: Rank}
  degree: {record: Degree}
  foreignLeader: {record: ForeignLeader}
  officeHolder: {record: OfficeHolder}
  abbreviation: {record: Abbreviation}
  reportingVerb: {record: ReportingVerb}
  eventKind: {record: EventKind}
  outlet: {record: Outlet}
}

export type EntryType = keyof Themes

/** A bit for each type, so that the types of all phrases that start at a token are one number. */
export const entryBits: Readonly<Record<EntryType, number>> = {
  organization: 1,
  organizationKind: 1 << 1,
  field: 1 << 2,
  office: 1 << 3,
  documentType: 1 << 4,
  issuer: 1 << 5,
  document: 1 << 6,
  place: 1 << 7,
  placeKind: 1 << 8,
  surname: 1 << 9,
  givenName: 1 << 10,
  honorific: 1 << 11,
  rank: 1 << 12,
  degree: 1 << 13,
  foreignLeader: 1 << 14,
  abbreviation: 1 << 15,
  reportingVerb: 1 << 16,
  eventKind: 1 << 17,
  outlet: 1 << 18,
  officeHolder: 1 << 19
}

/** What the knowledge knows under one spelling. */
export type Entry<T extends EntryType = EntryType> = {
  [K in T]: Themes[K] & {
    readonly type: K
    /** The spelling that the lexicon has, in NFC. */
    readonly spelling: string
    /** Whether the spelling is an abbreviation or holds one. */
    readonly abbreviated: boolean
    /**
     * How the text must write it. `any`: case is free. `initial`: with a capital. `exact`: each letter's case as in the
     * entry.
     */
    readonly casing: 'any' | 'initial' | 'exact'
  }
}[T]

/** A phrase of the lexicon in the text: the tokens from the position it is asked for up to `to`. */
export interface Hit {
  /** Index behind the last token. */
  readonly to: number
  readonly entry: Entry
}
