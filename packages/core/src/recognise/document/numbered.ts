import {syllable} from '../../tokenise/syllables.js'
import type {DocumentDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {type KindWord, readKind, skipNumberWord} from './kind.js'
import {continueList} from './list.js'
import {itemOf, type NumberItem, readItem} from './number-item.js'
import {provisionBefore} from './provision.js'
import {readSymbol} from './symbol.js'
import {type DocumentSymbol, kindOfSymbol} from './symbol-meaning.js'
import {readTail} from './tail.js'

const so = syllable('số')
const tu = syllable('từ')
const open = syllable('(')
const close = syllable(')')
/** Kinds that the press describes before their number. */
const described = new Set([
  'quyet-dinh',
  'ket-luan',
  'thong-bao',
  'bao-cao',
  'cong-van',
  'ke-hoach',
  'nghi-quyet',
  'ban-an'
])

/**
 * Read a document by its number behind a kind word, with the further numbers that share the kind.
 *
 * ```text
 * > | các Nghị quyết số 18-NQ/TW, 19-NQ/TW
 *         ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param written
 *   The kind word right before the number.
 * @param rule
 *   Name of the construct that asks.
 * @param accepts
 *   Which first number it reads.
 */
export function readNumbered(
  reader: Reader,
  written: KindWord,
  rule: string,
  accepts: (symbol: DocumentSymbol | undefined) => boolean
): DocumentDraft[] | undefined {
  const at = numberBehind(reader, written)
  const first = at === undefined ? undefined : readItem(reader, at, written, at > written.to)
  if (at === undefined || first === undefined) return undefined
  // `Quyết định phê duyệt số 42/QĐ-BTC`: what the document does may stand before a number with its symbol only.
  if (first.symbol?.symbol === undefined && isDescribed(reader, written)) return undefined
  const kind = kindOfNumber(reader, written, first.symbol)
  // A bare number may share the symbol of a later one, so that only the list tells what the first one is.
  const items = continueList(reader, kind, first)
  if (!accepts(items[0]?.symbol)) return undefined
  const last = items[items.length - 1] as NumberItem
  const bracketed = items.length === 1 && reader.is(kind.to, open) && reader.is(last.to, close)
  const tail = readTail(reader, bracketed ? last.to + 1 : last.to)
  const provision = provisionBefore(reader, kind.from)
  return items.map((item, index): DocumentDraft => {
    const draft = draftOf(item, kind.type.id, rule)
    const {from, to} = index === 0 ? {from: kind.from, to: bracketed ? item.to + 1 : item.to} : item
    return {
      ...draft,
      from,
      to,
      ...(index === 0 && provision !== undefined && {provision: provision.text}),
      ...tailOf(tail, items.length),
      parts: {
        ...draft.parts,
        ...(index === 0 && {kind: {from: kind.from, to: kind.to}}),
        ...(index === 0 && provision !== undefined && {provision: {from: provision.from, to: provision.to}}),
        ...(items.length === 1 ? tail.parts : sharedParts(tail.parts))
      }
    }
  })
}

/** `thông báo Kết luận số 114/TB-VPCP`: the kind that the symbol tells, where its word stands before the other. */
function kindOfNumber(reader: Reader, written: KindWord, symbol: DocumentSymbol | undefined): KindWord {
  const told = symbol?.type?.types.map(({type}) => type.id) ?? []
  if (told.length === 0 || told.includes(written.type.id)) return written
  const start = Math.max(reader.sentenceStart(written.from), written.from - longestKind)
  for (let from = start; from < written.from; from++) {
    const kind = readKind(reader, from)
    if (kind?.to === written.from && told.includes(kind.type.id)) return {...kind, to: written.to}
  }
  return written
}

/** No kind word is longer. */
const longestKind = 4

/** No description between kind and number is longer: `quyết định khởi tố bị can số`. */
const longestDescription = 8

/** Whether neither number nor `số`, nor the `từ` of a range, stands right behind a kind word. */
function isDescribed(reader: Reader, {to}: KindWord): boolean {
  const first = opensNumber(reader, to) ? to + 1 : to
  return !reader.isNumber(first) && !reader.is(first, so)
}

/** The `từ` of a range, or the bracket in which number and symbol stand: `Công văn (số 73/TTg-CN)`. */
function opensNumber(reader: Reader, at: number): boolean {
  return reader.is(at, tu) || (reader.is(at, open) && reader.is(at + 1, so))
}

/** Index of the number behind a kind word: at once, behind `số`, or behind words that say what the document does. */
function numberBehind(reader: Reader, kind: KindWord): number | undefined {
  const {to, type} = kind
  if (!isDescribed(reader, kind)) return skipNumberWord(reader, opensNumber(reader, to) ? to + 1 : to)
  if (!described.has(type.id)) return undefined
  const limit = Math.min(to + longestDescription, reader.sentenceEnd(to - 1))
  for (let at = to; at < limit && reader.isWord(at) && !reader.isCapital(at); at++) {
    if (reader.is(at, so) && reader.isNumber(at + 1)) return at + 1
  }
  return undefined
}

/**
 * A draft of one number.
 *
 * @param item
 *   Number and symbol.
 * @param kind
 *   Slug of the kind.
 * @param rule
 *   Name of the construct.
 */
export function draftOf(item: NumberItem, kind: string, rule: string): DocumentDraft {
  const {symbol} = item
  const canonical = symbol?.standard ?? (item.year === undefined ? item.number : `${item.number}/${item.year}`)
  return {
    type: 'document',
    rule,
    from: item.from,
    to: item.to,
    kind,
    form: symbol?.symbol === undefined ? 'short' : 'full',
    number: item.number,
    ...(item.year !== undefined && {year: item.year}),
    ...(symbol?.symbol !== undefined && {symbol: symbol.symbol}),
    canonical,
    parts: {
      number: item.numberRange,
      ...(item.to > item.numberRange.to && {symbol: {from: item.numberRange.to, to: item.to}})
    }
  }
}

/** Issuer and term of a list belong to all its documents, date and title only to one. */
function tailOf(tail: ReturnType<typeof readTail>, count: number) {
  const {issuer, term, date, title} = tail
  return {
    ...(issuer !== undefined && {issuer}),
    ...(term !== undefined && {term}),
    ...(count === 1 && date !== undefined && {date}),
    ...(count === 1 && title !== undefined && {title})
  }
}

function sharedParts({issuer, term}: DocumentDraft['parts']): DocumentDraft['parts'] {
  return {...(issuer && {issuer}), ...(term && {term})}
}

/**
 * Read a document at a token where either a kind word or a symbol without one may stand.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the token.
 * @param rule
 *   Name of the construct that asks.
 * @param accepts
 *   Which number it reads.
 */
export function readWithSymbol(
  reader: Reader,
  at: number,
  rule: string,
  accepts: (symbol: DocumentSymbol) => boolean
): DocumentDraft[] | undefined {
  const kind = readKind(reader, at)
  if (kind !== undefined) {
    return readNumbered(reader, kind, rule, (symbol) => symbol?.symbol !== undefined && accepts(symbol))
  }
  const symbol = readSymbol(reader, at, false)
  if (symbol === undefined || !symbol.sure || !accepts(symbol)) return undefined
  const type = kindOfSymbol(symbol)
  const draft = draftOf(itemOf(symbol), type?.id ?? 'van-ban', rule)
  const {parts, to: _, ...tail} = readTail(reader, symbol.to)
  return [{...draft, ...tail, parts: {...draft.parts, ...parts}}]
}
