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
  abbreviation: {record: Abbreviation}
  reportingVerb: {record: ReportingVerb}
  eventKind: {record: EventKind}
  outlet: {record: Outlet}
}

export type EntryType = keyof Themes

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
