import type {DocumentSystem, DocumentType, Issuer} from '@thoisu/knowledge'
import type {TokenRange} from '../../segment/segmented-text.js'
import type {Reader} from '../reader.js'
import {type Codes, codesOf, foldCode, type TypeCode} from './codes.js'

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
  /** Which separator stands where in its standard form: of the Party or of the State. */
  readonly order: Order
  /** Whether the codes are known, so that no kind word is needed to tell a symbol from other numbers. */
  readonly sure: boolean
  /** Standard form without number and year: `CT/TW`, `NĐ-CP`. */
  readonly symbol?: string
  /** Standard form of the whole: `05-CT/TW`, `30/2020/NĐ-CP`. */
  readonly standard: string
}

/** One code or the year behind the number, with the separator before it; a space where the separator got lost. */
export interface SymbolPart extends TokenRange {
  readonly text: string
  readonly joint: '/' | '-' | ' '
}

/**
 * Say what the parts of a symbol mean: year, type, issuers, and the standard form of the whole.
 *
 * @param reader
 *   The text.
 * @param numberRange
 *   Where the number stands.
 * @param written
 *   The parts behind it, at least one.
 * @param kind
 *   What the kind word before it says.
 */
export function meaningOf(
  reader: Reader,
  numberRange: TokenRange,
  written: readonly SymbolPart[],
  kind?: DocumentType
): DocumentSymbol | undefined {
  const codes = codesOf(reader.knowledge)
  const parts = kind === undefined ? written : withRepairedType(written, kind, codes)
  const number = reader.slice(numberRange.from, numberRange.to)
  const yearPart = /^\d{4}$/u.test((parts[0] as SymbolPart).text) ? (parts[0] as SymbolPart) : undefined
  const rest = (yearPart === undefined ? parts : parts.slice(1)).flatMap((part) => splitGlued(part, codes))
  const typeIndex = rest.findIndex((part) => codes.types.has(foldCode(part.text)))
  // What stands before the type cannot be read: `571/VPCP-KH` has no type, its unit only looks like one.
  const type = typeIndex === 0 ? codes.types.get(foldCode((rest[0] as SymbolPart).text)) : undefined
  const issuerParts = type === undefined ? rest : rest.slice(1)
  const issuers = issuerParts.map((part) => standardIssuer(part.text, codes.issuers))
  const records = issuerParts.flatMap((part) => issuersOf(part.text, codes.issuers))
  const {system, order} = systemOf(reader, type, records, yearPart, writtenOrder(rest))
  const year = yearPart === undefined ? undefined : Number(yearPart.text)
  const last = parts[parts.length - 1] as SymbolPart
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
    order,
    sure: isSure(type, records, issuers, year),
    symbol,
    standard
  }
}

/** `Quyết định 2551/QDD-TTg`: a misprint of the code that the kind word asks for, with one letter wrong or too much. */
function withRepairedType(parts: readonly SymbolPart[], kind: DocumentType, codes: Codes): readonly SymbolPart[] {
  const index = /^\d{4}$/u.test(parts[0]?.text ?? '') ? 1 : 0
  const part = parts[index]
  const folded = part && foldCode(part.text)
  // What stands alone behind the number may be the issuer: `64-CP`.
  if (part === undefined || folded === undefined || parts.length < index + 2) return parts
  if (codes.types.has(folded) || codes.issuers.has(folded)) return parts
  const meant = kind.codes.filter(({code}) => isMisprint(folded, foldCode(code)))
  const code = meant[0]?.code
  if (code === undefined || meant.some((other) => other.code !== code)) return parts
  return parts.map((old) => (old === part ? {...part, text: code} : old))
}

/** Whether two codes of two letters or more differ in one letter, or one of them is doubled. */
function isMisprint(written: string, code: string): boolean {
  if (code.length < 2 || written.length < 2) return false
  if (written.length === code.length) return [...written].filter((letter, at) => letter !== code[at]).length === 1
  const plain = code.replace(/Đ/gu, 'D')
  return written.length === plain.length + 1 && written.replace(/Đ/gu, 'D').replace(/(.)\1/u, '$1') === plain
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
function splitGlued(part: SymbolPart, codes: Codes): SymbolPart[] {
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
export type Order = 'party' | 'state'

/**
 * The issuer tells the numbering, where it belongs to one only; then a year; else the first separator, as for the mass
 * organisations, of which some follow the Party and some the State.
 */
function systemOf(
  reader: Reader,
  type: TypeCode | undefined,
  records: readonly Issuer[],
  year: SymbolPart | undefined,
  written: Order
): {system: DocumentSystem; order: Order} {
  if (year !== undefined) return {system: 'state', order: 'state'}
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

/** The order as it stands: by the first separator, or by the second where the first got lost (`84 QĐ/TWĐTN`). */
function writtenOrder([first, second]: readonly SymbolPart[]): Order {
  if (first?.joint === ' ') return second?.joint === '/' ? 'party' : 'state'
  return first?.joint === '-' ? 'party' : 'state'
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
