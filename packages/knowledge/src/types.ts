/**
 * The shape of the knowledge: what the YAML files under `data/` become.
 *
 * Only types stand here. `Knowledge` is what a parser takes; every list in it may be extended by the caller.
 */

/** A calendar date as precise as it is known: `2025-03-01`, `2025-03` or `2025` (EDTF level 0). */
export type PartialDate = string

/** When a record or a name holds. Both ends belong to it; an absent end is unknown or open. */
export interface Validity {
  /** First day, month or year. */
  from?: PartialDate
  /** Last day, month or year. */
  to?: PartialDate
}

/** One name of a thing in one period. */
export interface Name extends Validity {
  /** The official spelling, in NFC. */
  text: string
  /** Abbreviations that the press or the symbols of documents use: `BCA`, `UBND`. */
  abbreviations?: string[]
  /** Other spellings and shorter forms that the press uses for exactly this thing. */
  variants?: string[]
}

/** The part of the political system that a body belongs to. */
export type Branch =
  | 'party'
  | 'assembly'
  | 'state'
  | 'government'
  | 'court'
  | 'procuracy'
  | 'front'
  | 'armed-forces'
  | 'local'
  | 'press'
  | 'company'
  | 'foreign'
  | 'international'

/** Where in the hierarchy of the country a body works. */
export type Level = 'central' | 'province' | 'district' | 'commune' | 'foreign' | 'international'

/** A body with an identity of its own. A rename is a further name, a merger a successor. */
export interface Organization extends Validity {
  /** Slug without diacritics: `bo-cong-an`. */
  id: string
  /** Slug of the kind: `bo`, `ban-dang`, `uy-ban-quoc-hoi`. */
  kind: string
  branch: Branch
  level: Level
  /** Oldest first. */
  names: Name[]
  /** Id of the body that it belongs to. */
  parent?: string
  predecessors?: string[]
  successors?: string[]
  /** The document that founded, renamed or ended it. */
  basis?: string
  /** Id of its item in Wikidata, where a source states it: `Q1065`. */
  wikidata?: string
}

/**
 * How the names of bodies are composed that are too many to list: `Sở Y tế Hà Nội`, `UBND huyện Ba Vì`.
 * A kind is a head (`Sở`) that may be followed by a field (`Y tế`), an owner (another body) and a place.
 */
export interface OrganizationKind extends Validity {
  /** Slug: `so`, `uy-ban-nhan-dan`. */
  id: string
  /** The words that open the name: `Sở`, `Ủy ban nhân dân`. */
  head: string
  /** Other spellings of the head: `UBND`. */
  variants?: string[]
  branch: Branch
  level?: Level
  /** What may follow the head, in this order. `proper` is a run of capitalised words, `number` a unit number. */
  takes: ('field' | 'owner' | 'place' | 'proper' | 'number')[]
  /** Whether the head alone, written with a capital, names one body of the article (`Thành ủy`, `Bộ`). */
  bare?: boolean
}

/** What a body looks after, as it stands in names: `Y tế`, `Tổ chức`, `Kinh tế và Tài chính`. */
export interface Field {
  text: string
  variants?: string[]
}

/** An office as a title, without its holder. */
export interface Office extends Validity {
  /** Slug: `bi-thu`, `pho-chu-tich`. */
  id: string
  /** The title as it is written: `Bí thư`, `Phó Chủ tịch`. */
  title: string
  variants?: string[]
  role: 'head' | 'deputy' | 'member' | 'staff'
  /** Id of the body where the title alone says it: `Thủ tướng` → `chinh-phu`. */
  organization?: string
  /** What may follow the title: a body, a body's field (`Bộ trưởng Công an`), a place (`Chủ tịch Hà Nội`). Empty: nothing. */
  takes: ('organization' | 'field' | 'place')[]
  /** Whether the title is a position with nothing behind it. */
  alone: boolean
}

/** The numbering that a document symbol follows: Party `05-CT/TW`, State `30/2020/NĐ-CP`. */
export type DocumentSystem = 'party' | 'state' | 'front' | 'court'

/** A kind of official document. */
export interface DocumentType {
  /** Slug: `chi-thi`. */
  id: string
  /** As it is written: `Chỉ thị`. */
  name: string
  variants?: string[]
  /** Codes in symbols, per system: `{code: 'CT', system: 'party'}`. */
  codes: {code: string; system: DocumentSystem}[]
  /** Whether such documents are cited by name rather than by number: laws, the Constitution, treaties. */
  named?: boolean
}

/** A code in the symbol of a document that stands for whoever issued it. */
export interface Issuer extends Validity {
  /** Standard form: `TW`, `CP`, `TTg`. */
  code: string
  variants?: string[]
  system: DocumentSystem
  /** Ids of the bodies that use it, or of their kinds (`TU`: `tinh-uy`, `thanh-uy`); several where the code does not tell them apart. */
  organizations: string[]
  /** Id of the office where a person issues: `thu-tuong` of `TTg`. */
  office?: string
}

/** An official document that the press cites. */
export interface KnownDocument {
  /** Stable id: `party/tw/ct/48@2010`. */
  id: string
  /** Slug of its type. */
  kind: string
  number?: string
  /** Year in the symbol of a State document. */
  year?: number
  /** Standard symbol with number: `48-CT/TW`, `30/2020/NĐ-CP`. */
  symbol?: string
  /** Id of the issuing body, or its name where the body has no record. */
  issuer?: string
  /** Party congress or Assembly term. */
  term?: number
  date?: PartialDate
  title?: string
  /** Names that the press uses: `Luật Đất đai`, `Nghị quyết 57`. */
  names?: string[]
  /** `bill`: it was proposed and never issued, as of `dataAsOf`. Absent: issued. */
  status?: 'bill'
  inForce?: PartialDate
  amends?: string[]
  replaces?: string[]
}

export type PlaceLevel =
  | 'country'
  | 'region'
  | 'province'
  | 'district'
  | 'commune'
  | 'city'
  | 'sea'
  | 'river'
  | 'mountain'
  | 'island'
  | 'street'
  | 'airport'
  | 'site'

/** Why a name that is also a place must not be taken for one without other signs. */
export type Ambiguity = 'surname' | 'given-name' | 'person-shape' | 'word' | 'place'

export interface Place extends Validity {
  /** Slug: `ha-noi`, `ha-noi/q-ba-dinh`, `country/la`. */
  id: string
  level: PlaceLevel
  /** Word for the unit as it stands before the name: `tỉnh`, `thành phố`, `quận`. */
  type?: string
  names: Name[]
  /** Code of the General Statistics Office, or ISO 3166-1 for a country. */
  code?: string
  parent?: string
  predecessors?: string[]
  successors?: string[]
  /** Id of the capital or seat, or its name. */
  seat?: string
  ambiguity?: Ambiguity[]
  /** Forms that stand only in pairs and attributes: `Việt` and `Trung` in `quan hệ Việt - Trung`. */
  pairForms?: string[]
  /** Id of its item in Wikidata, where a source states it: `Q881`. */
  wikidata?: string
}

/** A word that says what kind of place follows: `tỉnh`, `quận`, `sông`, `đường`. */
export interface PlaceKind {
  text: string
  variants?: string[]
  level: PlaceLevel
  /** Whether an unknown capitalised name behind it is a place of this level. */
  opens: boolean
}

export interface Surname {
  text: string
  /** Peoples that bear it: `Kinh`, `Tày`. */
  peoples?: string[]
  frequency?: 'very-common' | 'common' | 'rare'
  /** A word or place that opens sentences just as often (`Từ`, `Đoàn`): needs another sign of a person. */
  trap?: boolean
  /** Where it stands: Ê Đê clans stand last. */
  position?: 'first' | 'last'
}

export interface GivenName {
  text: string
  /** Lean, never proof. */
  gender?: 'male' | 'female'
  /** How sure it is that the syllable is used in given names. */
  evidence?: 'strong' | 'weak'
}

export interface Honorific {
  text: string
  variants?: string[]
  gender?: 'male' | 'female'
  plural?: boolean
}

/** Military, police or diplomatic rank. */
export interface Rank {
  text: string
  variants?: string[]
}

/** Academic degree or honorary title before a name: `GS.TS`, `NSND`. */
export interface Degree {
  text: string
  variants?: string[]
  expansion: string
}

export interface OfficeHolder extends Validity {
  person: string
  /** Title as written: `Bộ trưởng`. */
  office: string
  /** Id or name of the body. */
  organization?: string
  /** Id of the place of a local office. */
  place?: string
  acting?: boolean
}

export interface ForeignLeader extends Validity {
  person: string
  /** Vietnamese spellings. */
  names: string[]
  /** Id of the country. */
  country?: string
  office: string
}

/** One reading of an abbreviation. It may stand twice: with words that settle it, and without. */
export interface Expansion extends Validity {
  text: string
  /** What it stands for. */
  class: 'organization' | 'position' | 'place' | 'document' | 'person' | 'press' | 'unit' | 'term'
  /** Words of which one must stand before it for this reading. */
  after?: string[]
  /** Words of which one must follow for this reading. */
  before?: string[]
  /** Whether a number that follows makes it this reading: `QL 1A`, `TL 295`. */
  beforeNumber?: boolean
}

export interface Abbreviation {
  text: string
  variants?: string[]
  /** More than one where the abbreviation is ambiguous; the first is the usual one of political news. */
  expansions: Expansion[]
}

export type Force = 'assertion' | 'request' | 'commitment' | 'praise' | 'criticism' | 'question'

/** A verb of saying, asking or promising. */
export interface ReportingVerb {
  /** `khẳng định` */
  lemma: string
  variants?: string[]
  force: Force
  /**
   * What may follow without `rằng`, a mark or quotation marks: a clause, an addressee with a verb, a bare noun phrase.
   * Empty where nothing may (`phát biểu`, `trả lời`): what is said then stands behind `rằng` or a mark.
   */
  takes: ('clause' | 'addressee' | 'nominal')[]
  /** Whether it is just as often a noun (`yêu cầu`, `báo cáo`). */
  noun?: boolean
}

export interface EventKind {
  /** Slug: `hoi-nghi`. */
  id: string
  /** `hội nghị` */
  name: string
  variants?: string[]
  group: 'meeting' | 'ceremony' | 'visit' | 'talks' | 'act' | 'personnel' | 'discipline' | 'election' | 'congress'
  /** PLOVER event type where one fits. */
  plover?: string
}

/** A newspaper, agency or station. */
export interface Outlet extends Validity {
  id: string
  name: string
  variants?: string[]
  /** Tags that open its stories, without brackets: `HNM`, `TTO`. */
  tags?: string[]
  /** Web hosts. */
  hosts?: string[]
  /** How picture credits and sources name it: `VGP`, `TTXVN`. */
  credits?: string[]
  /** Id of its home place. */
  place?: string
}

/** Everything that a parser knows of the world. */
export interface Knowledge {
  /** Day up to which the data were kept: `2026-11-24`. */
  dataAsOf: string
  organizations: readonly Organization[]
  organizationKinds: readonly OrganizationKind[]
  fields: readonly Field[]
  offices: readonly Office[]
  documentTypes: readonly DocumentType[]
  issuers: readonly Issuer[]
  documents: readonly KnownDocument[]
  places: readonly Place[]
  placeKinds: readonly PlaceKind[]
  surnames: readonly Surname[]
  givenNames: readonly GivenName[]
  honorifics: readonly Honorific[]
  ranks: readonly Rank[]
  degrees: readonly Degree[]
  officeHolders: readonly OfficeHolder[]
  foreignLeaders: readonly ForeignLeader[]
  abbreviations: readonly Abbreviation[]
  reportingVerbs: readonly ReportingVerb[]
  eventKinds: readonly EventKind[]
  outlets: readonly Outlet[]
}
