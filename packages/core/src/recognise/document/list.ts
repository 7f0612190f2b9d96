import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {type KindWord, skipNumberWord} from './kind.js'
import {type NumberItem, readItem} from './number-item.js'
import type {DocumentSymbol} from './symbol-meaning.js'

const comma = syllable(',')
const hyphen = syllable('-')
const joints = syllables(', và & - ; hoặc')
/** What may follow a bare number in a list; another word would be what it counts. */
const behindNumber = syllables(
  ', ; . : ) ( ” " … của về ngày năm khóa và được đã đang sẽ là để do cho trong từ đến tại theo với cũng vừa có phải cần này trên nói nêu - ! ?'
)
/** No list is longer. */
const longest = 20

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
