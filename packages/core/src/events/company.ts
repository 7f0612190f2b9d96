import {governor} from '../attribute/governor.js'
import type {StatementContext} from '../attribute/statement-context.js'
import {Phrases} from '../recognise/phrases.js'
import {syllable, syllables} from '../tokenise/syllables.js'

const joints = syllables('cùng và')
const opening = syllable('(')
const closing = syllable(')')
const comma = syllable(',')
/** No full stop: inside a sentence it belongs to a name or a number. */
const stops = syllables('; : ? !')
const adverbs = syllables('đã đang sẽ vừa cùng')
const spouses = new Phrases('và phu nhân, cùng phu nhân, và phu quân, cùng phu quân')
/** What may stand behind `cùng` where it says who came along. */
const companies = new Phrases(
  `với, các, nhiều, đoàn, lãnh đạo, nguyên lãnh đạo, đại diện, phu nhân, phu quân, toàn thể, tập thể, đồng chí, đông đảo, hơn, gần, một số, hàng trăm, hàng nghìn, hàng ngàn,
  đại biểu, thành viên, cán bộ, nhân dân, đồng bào`
)
/** Verbs of motion that lead to the verb of what is done there. */
const motions = syllables('đến tới về sang vào lên ra')
/** `tính đến nay`, `từ ngày 3 đến ngày 5`, `kéo đến`: nobody comes. */
const noMotions = syllables('nay nỗi mức khi lúc đây cùng ngày tháng năm nơi việc mắt mặt')
const times = syllables('ngày sáng chiều tối trưa hôm tháng năm tính từ')
/** Companies are named in no more words, nor the place that somebody comes to. */
const longestCompany = 60
const longestWay = 14

/**
 * Where the naming ends that the subject's spouse follows without a name: `Tổng Bí thư A và phu nhân | đã đến thăm`.
 *
 * @param context
 *   The article.
 * @param at
 *   The verb.
 * @param start
 *   First token of the sentence.
 * @returns
 *   The verb where there is no spouse.
 */
export function beforeSpouse({reader}: StatementContext, at: number, start: number): number {
  let end = at
  while (end > start && reader.isOneOf(end - 1, adverbs)) end--
  if (reader.is(end - 1, comma)) end--
  return spouses.endingAt(reader, end, start) ?? at
}

/**
 * Where those begin who came along with the subject: `Thủ tướng B | cùng các lãnh đạo, nguyên lãnh đạo Đảng dự lễ`.
 *
 * @param context
 *   The article.
 * @param at
 *   The verb.
 * @param start
 *   First token of the sentence.
 * @returns
 *   Index of `cùng` or `và`, and index behind the last token of the naming before it.
 */
export function companyBefore(
  context: StatementContext,
  at: number,
  start: number
): {together: number; end: number} | undefined {
  const {reader, actors} = context
  for (let index = at - 1; index > Math.max(start, at - longestCompany); index--) {
    if (reader.isOneOf(index, stops)) return undefined
    if (!reader.isOneOf(index, joints) || actors.at(index) !== undefined) continue
    if (companies.startingAt(reader, index + 1, at) === undefined) continue
    const end = beforeSpouse(context, reader.is(index - 1, comma) ? index - 1 : index, start)
    const actor = actors.endingAt(end)
    if (actor?.kind === 'person' && governor(context, actor, start) === 'subject') return {together: index, end}
  }
  return undefined
}

/**
 * The verb of motion before another verb: `ông A | đã đến Nghĩa trang B đặt hoa`.
 *
 * @param context
 *   The article.
 * @param at
 *   The second verb.
 * @param start
 *   First token of the sentence.
 */
export function movedFrom({reader, actors}: StatementContext, at: number, start: number): number | undefined {
  let limit = Math.max(start, at - longestWay)
  for (let index = at - 2; index > limit; index--) {
    // `đến khu vực số 2 (phường Xuân Hòa, TP.HCM)`: where it is.
    if (reader.is(index, closing)) {
      const open = bracketBefore(reader, index, start)
      if (open === undefined) return undefined
      limit = Math.max(start, limit - (index - open))
      index = open
      continue
    }
    if (reader.isOneOf(index, stops) || reader.is(index, comma)) return undefined
    if (!reader.isOneOf(index, motions) || actors.at(index) !== undefined) continue
    if (reader.isOneOf(index + 1, noMotions) || reader.isNumber(index + 1)) return undefined
    return reader.isOneOf(index - 1, times) ? undefined : index
  }
  return undefined
}

function bracketBefore(reader: StatementContext['reader'], at: number, start: number): number | undefined {
  for (let index = at - 1; index > Math.max(start, at - longestBracket); index--)
    if (reader.is(index, opening)) return index
  return undefined
}

const longestBracket = 20
