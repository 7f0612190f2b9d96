import {syllable} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

/** Words that rank an office among its like: `Phó Bí thư Thường trực`, `đại biểu chuyên trách`, `Bí thư thứ nhất`. */
const rankWords = ['thường trực', 'chuyên trách', 'thứ nhất', 'điều hành', 'danh dự', 'phụ trách', 'dự khuyết'].map(
  (words) => words.split(' ').map(syllable)
)

/**
 * Skip the rank words behind a title.
 *
 * @param reader
 *   The text.
 * @param from
 *   Index behind the title.
 * @param limit
 *   End of the sentence.
 * @returns
 *   Index behind the last rank word; `from` where there is none.
 */
export function skipRankWords(reader: Reader, from: number, limit: number): number {
  let at = from
  for (;;) {
    const words = rankWords.find(
      (ids) => at + ids.length <= limit && ids.every((id, index) => reader.is(at + index, id))
    )
    if (words === undefined) return at
    at += words.length
  }
}
