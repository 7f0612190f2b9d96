import type {DocumentType} from '@thoisu/knowledge'
import type {TokenRange} from '../../segment/segmented-text.js'
import {Gap} from '../../tokenise/columns.js'
import {syllable} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {codesOf, foldCode} from './codes.js'
import {type DocumentSymbol, meaningOf, type SymbolPart} from './symbol-meaning.js'

const slash = syllable('/')
const hyphen = syllable('-')
const ampersand = syllable('&')

/** No symbol has more parts behind its number. */
const longest = 7

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
 * @param kind
 *   Its kind, which mends a misprinted code.
 */
export function readSymbol(
  reader: Reader,
  at: number,
  afterKind: boolean,
  kind?: DocumentType
): DocumentSymbol | undefined {
  const numberRange = readNumber(reader, at)
  if (numberRange === undefined) return undefined
  if (!afterKind && at > 0 && reader.isGlued(at) && (reader.isWord(at - 1) || isJoint(reader, at - 1))) return undefined
  const parts = readParts(reader, numberRange.to, afterKind)
  if (parts.length === 0) return undefined
  return meaningOf(reader, numberRange, parts, kind)
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
function readParts(reader: Reader, from: number, afterKind: boolean): SymbolPart[] {
  const parts: SymbolPart[] = []
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
  before: readonly SymbolPart[],
  afterKind: boolean
): SymbolPart | undefined {
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
function readYear(
  reader: Reader,
  at: number,
  joint: '/' | '-' | ' ',
  before: readonly SymbolPart[]
): SymbolPart | undefined {
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
  before: readonly SymbolPart[],
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
