import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const streets = syllables('đường phố lộ ngõ hẻm tuyến giao ngã cầu hầm')
/** `đường lối`, `thành phố`, `giao cho`: the same words in other compounds. */
const after = syllables('lối dây sắt cho nhiệm ban lưu')
const before = syllables('thành')
const capital = syllable('tp')
/** How far back the word may stand that opens a list of streets. */
const reach = 16

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
  const first = Math.max(reader.sentenceStart(name), name - reach)
  for (let at = name - 1; at >= first; at--) {
    if (!reader.isOneOf(at, streets) || reader.isOneOf(at + 1, after)) continue
    if (at > first && (reader.isOneOf(at - 1, before) || reader.is(at - 1, capital))) continue
    return true
  }
  return false
}
