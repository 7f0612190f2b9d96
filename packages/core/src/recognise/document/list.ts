import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {type KindWord, skipNumberWord} from './kind.js'
import {type NumberItem, readItem} from './number-item.js'
import type {DocumentSymbol} from './symbol-meaning.js'

const comma = syllable(',')
const hyphen = syllable('-')
const joints = syllables(', và & - ; hoặc')
const until = syllable('đến')
const tu = syllable('từ')
const so = syllable('số')
const plurals = syllables('các những')
/** What may follow a bare number in a list; another word would be what it counts. */
const behindNumber = syllables(
  ', ; . : ) ( ” " … của về ngày năm khóa và được đã đang sẽ là để do cho trong từ đến tại theo với cũng vừa có phải cần này trên nói nêu - ! ?'
)
/** No list is longer. */
const longest = 20
/** No range has more numbers between its ends. */
const widest = 40

/**
 * Read the further numbers that share the kind word of the first, and give what the last one shares to those before.
 *
 * ```text
 * > | các nghị định số 42, 43/2023/NĐ-CP
 *                      ^^  ^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param kind
 *   The kind word.
 * @param first
 *   The first number.
 * @returns
 *   All numbers, the first among them.
 */
export function continueList(reader: Reader, kind: KindWord, first: NumberItem): NumberItem[] {
  const range = readRange(reader, kind, first)
  if (range !== undefined) return range
  const items = [first]
  let to = first.to
  while (items.length < longest && reader.isOneOf(to, joints) && to + 1 < reader.sentenceEnd(to)) {
    let next = to + 1
    if (reader.is(to, comma) && reader.isOneOf(next, joints)) next++
    const at = skipNumberWord(reader, next)
    const item = readItem(reader, at, kind, at > next)
    if (item === undefined || !belongs(reader, item, at > next)) break
    // A dash joins bare numbers only: `70-71-72`.
    if (reader.is(to, hyphen) && (item.symbol !== undefined || first.symbol !== undefined)) break
    items.push(item)
    to = item.to
  }
  return shareTail(items)
}

/**
 * All numbers from the first to the one behind `đến`. Those between the two stand nowhere in the text but in the range.
 *
 * ```text
 * > | các nghị quyết từ số 721/NQ-UBTVQH15 đến 730/NQ-UBTVQH15
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function readRange(reader: Reader, kind: KindWord, first: NumberItem): NumberItem[] | undefined {
  if (!reader.is(first.to, until) || !isRange(reader, kind, first) || first.year !== first.symbol?.year)
    return undefined
  const at = skipNumberWord(reader, first.to + 1)
  const last = readItem(reader, at, kind, at > first.to + 1)
  if (last === undefined || (!belongs(reader, last, at > first.to + 1) && last.symbol === undefined)) return undefined
  if (first.symbol !== undefined && first.symbol.symbol !== last.symbol?.symbol) return undefined
  const [start, end] = [Number(first.number), Number(last.number)]
  if (!(end > start && end - start <= widest)) return undefined
  const numberRange = {from: first.from, to: last.to}
  const between = Array.from({length: end - start - 1}, (_, index): NumberItem => {
    const number = String(start + index + 1).padStart(first.number.length, '0')
    return {...numberRange, number, numberRange}
  })
  return shareTail([first, ...between, last])
}

/** Whether `từ` stands before the first number, or the kind word is in the plural. */
function isRange(reader: Reader, kind: KindWord, {from}: NumberItem): boolean {
  const before = reader.is(from - 1, so) ? from - 2 : from - 1
  return reader.is(before, tu) || reader.isOneOf(kind.from - 1, plurals)
}

function belongs(reader: Reader, item: NumberItem, afterNumberWord: boolean): boolean {
  if (item.symbol?.symbol !== undefined || afterNumberWord) return true
  const {to} = item
  return to >= reader.sentenceEnd(to - 1) || reader.isOneOf(to, behindNumber) || reader.isCapital(to)
}

/** Bare numbers before a full symbol share its year and codes. */
function shareTail(items: NumberItem[]): NumberItem[] {
  const last = items[items.length - 1] as NumberItem
  if (items.length < 2 || last.symbol?.symbol === undefined) return items
  const {symbol} = last
  return items.map((item) => {
    if (item.symbol !== undefined || item.year !== undefined) return item
    const shared: DocumentSymbol = {
      ...symbol,
      number: item.number,
      numberRange: item.numberRange,
      standard: item.number + symbol.standard.slice(symbol.number.length)
    }
    return {...item, year: symbol.year, symbol: shared}
  })
}
