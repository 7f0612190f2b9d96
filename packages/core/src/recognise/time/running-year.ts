import {syllable, syllables} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'

const nam = syllable('năm')
const thang = syllable('tháng')
const nua = syllable('nửa')
const rieng = syllable('riêng')
const parts = syllables('đầu cuối')
const trong = syllable('trong')
/** What one sets oneself for a year that has begun: `nhiệm vụ công tác năm 2017`. */
const tasks = new Phrases('nhiệm vụ, kế hoạch hợp tác, phương hướng')
/** What was reached with them is told of the year that is over. */
const results = syllables('kết quả tình hình đánh giá tổng')
/** How far before its year a task may stand, in tokens. */
const reach = 8

/**
 * Whether a year is spoken of as the running one: by its first or last months, or by the tasks that it has. Summaries
 * name the year that is over, plans may name the next one; these do neither.
 *
 * ```text
 * > | nhiệm vụ 6 tháng cuối năm 2017, triển khai nhiệm vụ công tác năm 2017
 *                               ^^^^                                   ^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Token index of the year.
 */
export function isRunningYear(reader: Reader, at: number): boolean {
  if (!reader.is(at - 1, nam)) return false
  if (reader.isOneOf(at - 2, parts) && (reader.is(at - 3, thang) || reader.is(at - 3, nua))) return true
  if (reader.is(at - 2, nua) || reader.is(at - 2, rieng)) return true
  const to = reader.is(at - 2, trong) ? at - 2 : at - 1
  const floor = Math.max(reader.sentenceStart(at), to - reach)
  for (let before = to; before > floor; before--) {
    if (reader.isMark(before - 1)) return false
    const from = tasks.endingAt(reader, before, floor)
    if (from !== undefined) return !isOfResults(reader, from, floor)
  }
  return false
}

/** `kết quả thực hiện nhiệm vụ năm 2016` */
function isOfResults(reader: Reader, to: number, floor: number): boolean {
  for (let at = to - 1; at >= floor && !reader.isMark(at); at--) if (reader.isOneOf(at, results)) return true
  return false
}
