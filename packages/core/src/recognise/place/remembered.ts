import type {Reader} from '../reader.js'
import {capitalisedRun} from './capitalised-run.js'

const titles: ReadonlySet<string> = new Set(['office', 'honorific', 'rank'])
/** `cố Tổng Bí thư`, `đồng chí Đại tướng`: no name has more titles before it. */
const mostTitles = 3
const mostWords = 4

/**
 * Read whom a memorial remembers, with the title.
 *
 * ```text
 * Khu lưu niệm Tổng Bí thư Nguyễn Văn Cừ
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index behind the word for the memorial.
 * @returns
 *   Index behind the name; `at` where no title with a name stands there.
 */
export function behindRemembered(reader: Reader, at: number): number {
  let name = at
  for (let count = 0; count < mostTitles; count++) {
    const title = reader.allHits(name).find(({entry: {type}}) => titles.has(type))
    if (title === undefined) break
    name = title.to
  }
  if (name === at || !reader.isBeside(name) || reader.longest('surname', name) === undefined) return at
  const to = capitalisedRun(reader, name, mostWords + 1)
  return to - name >= 2 && to - name <= mostWords ? to : at
}
