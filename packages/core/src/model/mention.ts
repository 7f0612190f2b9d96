import type {Id, TextPosition} from './span.js'

interface MentionBase {
  id: Id
  position: TextPosition
  /** Name of the rule that found it. */
  rule: string
}

/** A mention that refers to an entity. */
interface ReferringMention extends MentionBase {
  entity?: Id
  candidates?: Id[]
  /** `ruleId` of the message that says why there is no entity. */
  problem?: string
}

/** A person's name without honorific, rank or position, or an office or pronoun that stands for its holder. */
export interface PersonMention extends ReferringMention {
  type: 'person'
  form: 'name' | 'short-name' | 'position' | 'pronoun'
  /** Where the honorific stands (`đồng chí`). */
  honorific?: TextPosition
  /** Where the rank stands (`Trung tướng`). */
  rank?: TextPosition
  /** Where the degrees stand (`PGS.TS`). */
  degrees?: TextPosition[]
}

/** An office as written: `Phó Bí thư Thường trực Thành ủy`. */
export interface PositionMention extends ReferringMention {
  type: 'position'
  /** The title without status and body: `Phó Bí thư Thường trực`. */
  title: string
  /** The body that the office belongs to. */
  organization?: Id
  status: 'current' | 'former' | 'acting'
  /** The person who holds it. */
  holder?: Id
}

/** The whole name of a body as written. */
export interface OrganizationMention extends ReferringMention {
  type: 'organization'
  /** Whether the name holds an abbreviation. */
  abbreviated: boolean
}

/** A named place outside the name of a body. */
export interface PlaceMention extends ReferringMention {
  type: 'place'
  /** `country`, `province`, `district`, `commune`, `river` …; `unknown` where the text does not tell. */
  level: string
}

/** A citation of an official document: kind word to the end of number and symbol, or of the name. */
export interface DocumentMention extends ReferringMention {
  type: 'document'
  /** Slug of the kind: `chi-thi`. */
  kind: string
  number?: string
  /** Year in the symbol of a State document, or behind the name of a law. */
  year?: number
  /** As the rules of official documents have it: `CT/TW`, `NĐ-CP`. */
  symbol?: string
  /** `khoản 2 Điều 5`, `chương III`, in standard order. */
  provision?: string
  form: 'full' | 'short' | 'anaphor' | 'name'
  issuer?: string
  title?: string
  /** EDTF. */
  date?: string
  /** Where each part stands: `kind`, `number`, `symbol`, `issuer`, `title`, `date`, `provision`. */
  parts?: Partial<Record<DocumentPart, TextPosition>>
}

export type DocumentPart = 'kind' | 'number' | 'year' | 'symbol' | 'issuer' | 'title' | 'date' | 'term' | 'provision'

/** A calendar expression. */
export interface TimeMention extends MentionBase {
  type: 'time'
  /**
   * EDTF, with quarters `2021-Q1` and half-years `2021-H1` as extension; a year that nothing settles is `XXXX`.
   * `null` where no part is settled.
   */
  value: string | null
  dayPart?: 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'
  certainty: 'stated' | 'implied'
}

/** A number with its unit, money or a percentage. */
export interface QuantityMention extends MentionBase {
  type: 'quantity'
  value: number
  /** `%`, `VND`, `USD`, or the unit as written. */
  unit: string
  approximate?: boolean
}

/** A press abbreviation: `LLVT`, `GPMB`. */
export interface AbbreviationMention extends MentionBase {
  type: 'abbreviation'
  /** The only reading, or the one that the context settles. */
  expansion?: string
  /** All readings, where it stays ambiguous. */
  expansions?: string[]
}

/** Quotation marks that are no speech: a title, a slogan, a coined name. */
export interface SloganMention extends MentionBase {
  type: 'slogan'
}

export type Mention =
  | PersonMention
  | PositionMention
  | OrganizationMention
  | PlaceMention
  | DocumentMention
  | TimeMention
  | QuantityMention
  | AbbreviationMention
  | SloganMention

export type MentionType = Mention['type']
