import type {DocumentSystem, DocumentType, Issuer} from '@thoisu/knowledge'
import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable} from '../../tokenise/syllables.js'
import {Gap} from '../../tokenise/tokenise.js'
import type {Reader} from '../reader.js'
import {type Codes, codesOf, foldCode, type TypeCode} from './codes.js'

const slash = syllable('/')
const hyphen = syllable('-')
const ampersand = syllable('&')

/** No symbol has more parts behind its number. */
const longest = 7

/** Number and symbol of a document as it stands in the text, with what its parts mean. */
export interface DocumentSymbol extends TokenRange {
  /** As written, without leading zeros only where the standard form has none: `05`, `30a`. */
  readonly number: string
  /** Range of the number. */
  readonly numberRange: TokenRange
  readonly year?: number
  /** What stands between number and year: mostly a slash. */
  readonly yearJoint: '/' | '-'
  /** Code of the kind: `CT`, `NĐ`. */
  readonly type?: TypeCode
  /** Codes of issuer and unit in standard form: `TW`, `CP`, `QH15`, `UBND`, `KGVX`. */
  readonly issuers: readonly string[]
  readonly system: DocumentSystem
  /** Whether the codes are known, so that no kind word is needed to tell a symbol from other numbers. */
  readonly sure: boolean
  /** Standard form without number and year: `CT/TW`, `NĐ-CP`. */
  readonly symbol?: string
  /** Standard form of the whole: `05-CT/TW`, `30/2020/NĐ-CP`. */
  readonly standard: string
}

interface Part extends TokenRange {
  readonly text: string
  readonly joint: '/' | '-' | ' '
}

/**
 * Read number and symbol: `05-CT/TƯ`, `30/2020/NĐ-CP`, `48/CT-T.Ư`, `84 QĐ/TWĐTN`. The separators may stand anywhere:
 * what the parts are tells type, year and issuer.
 *
 * ```text
 * > | Chỉ thị số 48-CT/TW
 *                ^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the number.
 * @param afterKind
 *   Whether a kind word stands before: then lost separators, small letters and unknown codes are let through.
 */
export function readSymbol(reader: Reader, at: number, afterKind: boolean): DocumentSymbol | undefined {
  const numberRange = readNumber(reader, at)
  if (numberRange === undefined) return undefined
  if (!afterKind && at > 0 && reader.isGlued(at) && (reader.isWord(at - 1) || isJoint(reader, at - 1))) return undefined
  const parts = readParts(reader, numberRange.to, afterKind)
  const first = parts[0]
  if (first === undefined) return undefined
  return classify(reader, numberRange, parts)
}

/**
 * Read the number of a document: digits, with a letter glued behind: `05`, `30a`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the digits.
 */
export function readNumber(reader: Reader, at: number): TokenRange | undefined {
  if (!reader.isNumber(at) || reader.word(at).length > 5) return undefined
  const letter = at + 1
  const hasLetter =
    letter < reader.text.count && reader.isGlued(letter) && reader.isWord(letter) && isSuffix(reader, letter)
  return {from: at, to: hasLetter ? at + 2 : at + 1}
}

/** A letter of the number itself: `30a`, `8B`; not the unit of `5m` behind which nothing follows is asked elsewhere. */
function isSuffix(reader: Reader, at: number): boolean {
  return /^[a-eđA-EĐ]$/u.test(reader.word(at))
}

function isJoint(reader: Reader, at: number): boolean {
  return reader.is(at, slash) || reader.is(at, hyphen)
}

/** The parts behind the number, each with the separator before it. */
function readParts(reader: Reader, from: number, afterKind: boolean): Part[] {
  const parts: Part[] = []
  const end = Math.min(reader.sentenceEnd(from - 1), from + 4 * longest)
  let at = from
  while (parts.length < longest && at < end) {
    const part = readPart(reader, at, end, parts, afterKind)
    if (part === undefined) break
    parts.push(part)
    at = part.to
  }
  return parts
}

function readPart(
  reader: Reader,
  at: number,
  end: number,
  before: readonly Part[],
  afterKind: boolean
): Part | undefined {
  const joined = isJoint(reader, at)
  const from = joined ? at + 1 : at
  if (from >= end || (reader.text.gap[from] as number) >= Gap.line) return undefined
  const joint = !joined ? ' ' : reader.is(at, slash) ? '/' : '-'
  if (reader.isNumber(from)) return joined ? readYear(reader, from, joint, before) : undefined
  if (!reader.isWord(from)) return undefined
  const to = endOfCode(reader, from, end)
  const text = reader.slice(from, to).replace(/\s/gu, '')
  if (!isCode(reader, from, to, text, joined, before, afterKind)) return undefined
  return {from, to, text, joint}
}

/** A year may stand right behind the number only. */
function readYear(reader: Reader, at: number, joint: '/' | '-' | ' ', before: readonly Part[]): Part | undefined {
  const digits = reader.word(at)
  if (before.length > 0 || !/^(?:19[3-9]|20)\d\d?$/u.test(digits) || digits.length !== 4) return undefined
  return {from: at, to: at + 1, text: digits, joint}
}

/** Letters with glued digits and ampersands: `QH15`, `VHTT&DL`. */
function endOfCode(reader: Reader, from: number, end: number): number {
  let to = from + 1
  while (to < end && reader.isGlued(to)) {
    if (reader.isNumber(to) && reader.word(to).length <= 4) to++
    else if (reader.is(to, ampersand) && to + 1 < end && reader.isWord(to + 1) && reader.isGlued(to + 1)) to += 2
    else break
  }
  return to
}

/** Whether letters can be a part of a symbol where they stand. */
function isCode(
  reader: Reader,
  from: number,
  to: number,
  text: string,
  joined: boolean,
  before: readonly Part[],
  afterKind: boolean
): boolean {
  const codes = codesOf(reader.knowledge)
  const folded = foldCode(text)
  const isKnown = codes.types.has(folded) || codes.issuers.has(folded) || codes.issuers.has(folded.replace(/\d+$/u, ''))
  const capitals = /^[\p{Lu}\d&.'’]*$/u.test(text) || /^\p{Lu}+\p{Ll}{1,2}\p{Lu}*\d*$/u.test(text)
  if (!joined) {
    // The separator got lost: only codes that are known, in capitals, after a kind word.
    const type = before.find((part) => codes.types.has(foldCode(part.text)))
    return afterKind && isKnown && capitals && text.length > 1 && (type === undefined ? codes.types.has(folded) : true)
  }
  if (!capitals) return afterKind && isKnown && text.length > 1
  // `2020 - Hà Nội`: a capital word with space around the dash is another sentence part.
  const spaced = reader.text.gap[from] !== Gap.none
  if (spaced && !isKnown) return false
  return text.length > 1 || isKnown || reader.isUpper(to - 1)
}

function classify(reader: Reader, numberRange: TokenRange, parts: readonly Part[]): DocumentSymbol | undefined {
  const codes = codesOf(reader.knowledge)
  const number = reader.slice(numberRange.from, numberRange.to)
  const yearPart = /^\d{4}$/u.test((parts[0] as Part).text) ? (parts[0] as Part) : undefined
  const rest = (yearPart === undefined ? parts : parts.slice(1)).flatMap((part) => splitGlued(part, codes))
  const typeIndex = rest.findIndex((part) => codes.types.has(foldCode(part.text)))
  // What stands before the type cannot be read: `571/VPCP-KH` has no type, its unit only looks like one.
  const type = typeIndex === 0 ? codes.types.get(foldCode((rest[0] as Part).text)) : undefined
  const issuerParts = type === undefined ? rest : rest.slice(1)
  const issuers = issuerParts.map((part) => standardIssuer(part.text, codes.issuers))
  const records = issuerParts.flatMap((part) => issuersOf(part.text, codes.issuers))
  const {system, order} = systemOf(reader, type, records, yearPart, rest[0]?.joint)
  const year = yearPart === undefined ? undefined : Number(yearPart.text)
  const last = parts[parts.length - 1] as Part
  const yearJoint = yearPart?.joint === '-' ? '-' : '/'
  const symbol = rest.length === 0 ? undefined : symbolOf(type, issuers, order)
  const start = year === undefined ? number : `${number}${yearJoint}${year}`
  const joint = type !== undefined && order === 'party' ? '-' : '/'
  const standard = symbol === undefined ? start : `${start}${joint}${symbol}`
  return {
    from: numberRange.from,
    to: last.to,
    number,
    numberRange,
    year,
    yearJoint,
    type,
    issuers,
    system,
    sure: isSure(type, records, issuers, year),
    symbol,
    standard
  }
}

function symbolOf(type: TypeCode | undefined, issuers: readonly string[], order: Order): string {
  if (type === undefined) return issuers.join('-')
  const joint = order === 'party' ? '/' : '-'
  return issuers.length === 0 ? type.code : `${type.code}${joint}${issuers.join('-')}`
}

function issuersOf(text: string, issuers: ReadonlyMap<string, readonly Issuer[]>): readonly Issuer[] {
  const folded = foldCode(text)
  return issuers.get(folded) ?? issuers.get(folded.replace(/\d+$/u, '')) ?? []
}

/** Standard spelling of an issuer's code; digits of the term stay: `UBTVQH15`. */
function standardIssuer(text: string, issuers: ReadonlyMap<string, readonly Issuer[]>): string {
  const exact = issuers.get(foldCode(text))?.[0]
  if (exact !== undefined) return exact.code
  const [, letters, digits] = /^(.*?)(\d*)$/u.exec(text) as unknown as [string, string, string]
  const record = issuers.get(foldCode(letters))?.[0]
  return record === undefined ? text : `${record.code.replace(/\d+$/u, '')}${digits}`
}

/** `NĐCP`, `NQTW`: type and issuer whose separator got lost. */
function splitGlued(part: Part, codes: Codes): Part[] {
  const folded = foldCode(part.text)
  if (codes.types.has(folded) || codes.issuers.has(folded) || folded.length < 4) return [part]
  for (let length = folded.length - 2; length >= 2; length--) {
    const [type, issuer] = [folded.slice(0, length), folded.slice(length)]
    if (codes.types.has(type) && codes.issuers.has(issuer)) {
      return [
        {...part, text: type},
        {...part, text: issuer}
      ]
    }
  }
  return [part]
}

/** Which separator stands where: `SỐ-LOẠI/CƠ QUAN` of the Party, `SỐ/LOẠI-CƠ QUAN` of the State. */
type Order = 'party' | 'state'

/**
 * The issuer tells the numbering, where it belongs to one only; then a year; else the first separator, as for the mass
 * organisations, of which some follow the Party and some the State.
 */
function systemOf(
  reader: Reader,
  type: TypeCode | undefined,
  records: readonly Issuer[],
  year: Part | undefined,
  joint: Part['joint'] | undefined
): {system: DocumentSystem; order: Order} {
  if (year !== undefined) return {system: 'state', order: 'state'}
  const written = joint === '-' ? 'party' : 'state'
  const systems = new Set(records.filter((record) => !isShared(reader, record)).map(({system}) => system))
  const [system] = systems
  if (system !== undefined && systems.size === 1) {
    return {system, order: system === 'party' || system === 'state' ? system : written}
  }
  const typeSystems = new Set(type?.types.map((entry) => entry.system))
  const [typeSystem] = typeSystems
  if (typeSystem !== undefined && typeSystems.size === 1 && records.length > 0) {
    return {system: typeSystem, order: typeSystem === 'party' ? 'party' : 'state'}
  }
  return {system: written, order: written}
}

/** A code of bodies that Party and State both have: `BCĐ`, the steering committees. */
function isShared({knowledge}: Reader, {system, organizations}: Issuer): boolean {
  const kinds = knowledge.organizationKinds.filter(({id}) => organizations.includes(id))
  return system === 'party' && kinds.some(({branch}) => branch !== 'party')
}

function isSure(
  type: TypeCode | undefined,
  records: readonly Issuer[],
  issuers: readonly string[],
  year: number | undefined
): boolean {
  if (type !== undefined) return issuers.length > 0 && (records.length > 0 || year !== undefined)
  return year !== undefined && /^(?:UBTV)?QH\d+$/u.test(issuers[0] ?? '')
}

/**
 * The kind that a symbol without a kind word stands for.
 *
 * @param symbol
 *   The symbol.
 */
export function kindOfSymbol(symbol: DocumentSymbol): DocumentType | undefined {
  const types = symbol.type?.types ?? []
  return (types.find(({system}) => system === symbol.system) ?? types[0])?.type
}
