import type {TokenRange} from '../../segment/segmented-text.js'
import type {Reader} from '../reader.js'
import type {KindWord} from './kind.js'
import {readShortNumber} from './short-number.js'
import {readSymbol} from './symbol.js'
import type {DocumentSymbol} from './symbol-meaning.js'

/** Number of a document in a list: with its symbol, or alone. */
export interface NumberItem extends TokenRange {
  readonly number: string
  readonly numberRange: TokenRange
  readonly symbol?: DocumentSymbol
  readonly year?: number
}

/**
 * Read one number, with its symbol or without.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the digits.
 * @param kind
 *   The kind word that it belongs to.
 * @param afterNumberWord
 *   Whether `số` stands before.
 */
export function readItem(reader: Reader, at: number, kind: KindWord, afterNumberWord: boolean): NumberItem | undefined {
  const symbol = readSymbol(reader, at, true, kind.type)
  return symbol === undefined ? readShortNumber(reader, at, kind, afterNumberWord) : itemOf(symbol)
}

/** A number with its symbol as an item. */
export function itemOf(symbol: DocumentSymbol): NumberItem {
  const {from, to, number, numberRange, year} = symbol
  return {from, to, number, numberRange, symbol, ...(year !== undefined && {year})}
}
