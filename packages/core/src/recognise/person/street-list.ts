import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const streets = syllables('đường phố lộ ngõ hẻm tuyến giao ngã cầu hầm')
/** `đường lối`, `thành phố`, `giao cho`: the same words in other compounds. */
const after = syllables('lối dây sắt cho nhiệm ban lưu')
const before = syllables('thành')
const capital = syllable('tp')
/** Small words that stand in a list of streets. */
const between = syllables('từ đến tới và các với nút đoạn số như gồm')
/** Words before the number of a house. */
const ofHouses = syllables('số tại án ốc nhà ở ngõ')
/** How far back the word may stand that opens the list. */
const reach = 24

/**
 * Whether a name stands among streets: `các tuyến đường: Nguyễn Thị Định, Lê Phụng Hiểu`, `nút giao Nguyễn Thái Sơn -
 * Nguyễn Kiệm`. Only names without any sign of a person are asked.
 *
 * @param reader
 *   The text.
 * @param name
 *   First token of the name.
 */
export function isAmongStreets(reader: Reader, name: number): boolean {
  // `Dự án 36 Phạm Hùng`: the number of a house.
  if (name - 1 > reader.sentenceStart(name) && reader.isNumber(name - 1) && reader.isOneOf(name - 2, ofHouses))
    return true
  const first = Math.max(reader.sentenceStart(name), name - reach)
  for (let at = name - 1; at >= first; at--) {
    if (isStreetWord(reader, at, first)) return true
    if (reader.isWord(at) && !reader.isCapital(at) && !isBetween(reader, at)) return false
  }
  return false
}

function isBetween(reader: Reader, at: number): boolean {
  return reader.isOneOf(at, between) || reader.longest('placeKind', at) !== undefined
}

function isStreetWord(reader: Reader, at: number, first: number): boolean {
  if (!reader.isOneOf(at, streets) || reader.isOneOf(at + 1, after)) return false
  return !(at > first && (reader.isOneOf(at - 1, before) || reader.is(at - 1, capital)))
}
