import type {Branch, Level, Office, Organization, Place} from '@thoisu/knowledge'
import type {DocumentPart, TimeMention} from '../model/mention.js'
import type {TokenRange} from '../segment/segmented-text.js'

/**
 * Mentions as the constructs make them: token ranges instead of positions, objects instead of ids. The stage `resolve`
 * says which entity each belongs to; `assemble` makes the model's objects of them.
 */
interface DraftBase extends TokenRange {
  /** Name of the construct or resolver that made it. */
  readonly rule: string
}

export interface PersonDraft extends DraftBase {
  readonly type: 'person'
  form: 'name' | 'short-name' | 'position' | 'pronoun'
  honorific?: TokenRange
  rank?: TokenRange
  degrees?: TokenRange[]
  /** Offices that stand with the name, before it or after it, in text order. */
  positions: PositionDraft[]
  /** For form `position`: the office that stands for the person. */
  office?: PositionDraft
}

export interface PositionDraft extends DraftBase {
  readonly type: 'position'
  readonly record: Office
  /** Title as written, without status and body. */
  readonly title: string
  /** The body that the text names right with the title. */
  readonly organization?: OrganizationDraft
  /** The place that stands in the body's stead: `Chủ tịch Hà Nội`. */
  readonly place?: PlaceDraft
  readonly status: 'current' | 'former' | 'acting'
}

export interface OrganizationDraft extends DraftBase {
  readonly type: 'organization'
  /** Slug of the kind. */
  readonly kind: string
  /** Name in full, abbreviations expanded, as far as the words of the mention tell. */
  readonly name: string
  /** Records of the knowledge whose name it is. */
  readonly records: readonly Organization[]
  readonly abbreviated: boolean
  /** Whether it is a bare head (`Thành ủy`, `Bộ`) that only the article can complete. */
  readonly bare: boolean
  /** Of a composed name the head and what it looks after, in full, without owner and place: `Sở Y tế`. */
  readonly stem?: string
  /** The proper name in a composed one: `Sông Đà` in `Công ty cổ phần Sông Đà`. */
  readonly proper?: TokenRange
  /** Index of the abbreviation that stands in brackets inside the name: `Liên đoàn Lao động (LĐLĐ) TP.HCM`. */
  readonly inner?: number
  /** What the kind of a composed name says of it. */
  readonly branch?: Branch
  readonly level?: Level
  /** The body that it belongs to, where the name says so. */
  readonly owner?: OrganizationDraft
  /** The place in its name. */
  readonly place?: PlaceDraft
  /** The mention that explains it, where it is an abbreviation that the article itself introduces. */
  readonly alias?: OrganizationDraft
}

export interface PlaceDraft extends DraftBase {
  readonly type: 'place'
  readonly level: string
  /** Name without the type word, in full. */
  readonly name: string
  /** Records of the knowledge whose name it is. */
  readonly records: readonly Place[]
  /** The kind word before the name, in full and in small letters. */
  readonly word?: string
  /** Another word for a place that only the article can tell: `Thủ đô`, `TP`, `tỉnh`. */
  readonly bare?: boolean
}

export interface DocumentDraft extends DraftBase {
  readonly type: 'document'
  readonly kind: string
  readonly form: 'full' | 'short' | 'anaphor' | 'name'
  readonly number?: string
  readonly year?: number
  /** Standard form: `CT/TW`, `NĐ-CP`. */
  readonly symbol?: string
  /** Standard form of number and symbol, or the name. */
  readonly canonical: string
  /** For a document that is cited by name: the name without year and stage. */
  readonly name?: string
  /** Documents that its own name says it changes. */
  readonly amends?: readonly DocumentDraft[]
  readonly provision?: string
  readonly issuer?: string
  readonly title?: string
  readonly date?: string
  readonly term?: number
  readonly draft?: boolean
  /** For an anaphor in the plural: how many documents it says that it resumes, or 0 where it does not say. */
  readonly plural?: number
  readonly parts: Partial<Record<DocumentPart, TokenRange>>
}

export interface TimeDraft extends DraftBase {
  readonly type: 'time'
  /** See `TimeMention.value`. */
  readonly value: string | null
  readonly dayPart?: TimeMention['dayPart']
  readonly certainty: 'stated' | 'implied'
}

export interface QuantityDraft extends DraftBase {
  readonly type: 'quantity'
  readonly value: number
  readonly unit: string
  readonly approximate?: boolean
}

export interface AbbreviationDraft extends DraftBase {
  readonly type: 'abbreviation'
  /** Readings, the likeliest first; one where the context settles it. */
  readonly expansions: readonly string[]
}

export interface SloganDraft extends DraftBase {
  readonly type: 'slogan'
}

export type Draft =
  | PersonDraft
  | PositionDraft
  | OrganizationDraft
  | PlaceDraft
  | DocumentDraft
  | TimeDraft
  | QuantityDraft
  | AbbreviationDraft
  | SloganDraft

export type DraftType = Draft['type']
export type DraftOf<T extends DraftType> = Extract<Draft, {type: T}>
