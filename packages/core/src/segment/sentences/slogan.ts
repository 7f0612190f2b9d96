import {syllable} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'

/** What has a slogan or a title in quotation marks behind it. */
const nouns = new Phrases([
  'khẩu hiệu',
  'phương châm',
  'chủ đề',
  'tinh thần',
  'phong trào',
  'chương trình',
  'vận động',
  'thông điệp',
  'mục tiêu',
  'tiêu chí',
  'dòng chữ',
  'băng rôn',
  'cuộc thi',
  'hội thảo',
  'tọa đàm',
  'bài hát',
  'ca khúc',
  'cuốn sách'
])
const colon = syllable(':')
const opening = syllable('“')
const closing = syllable('”')
const straight = syllable('"')
/** No slogan has more tokens. */
const longest = 30

/**
 * The end of a slogan or title in quotation marks, in which stops end nothing.
 *
 * ```text
 * > | Khẩu hiệu “Đoàn kết. Sáng tạo. Phát triển” được treo lên.
 *                                              ^
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of a mark.
 * @param limit
 *   Index behind the last token of the line.
 * @returns
 *   Index of the closing mark; nothing where no slogan opens.
 */
export function sloganEnd(scan: Scan, at: number, limit: number): number | undefined {
  const isStraight = scan.is(at, straight)
  if (!isStraight && !scan.is(at, opening)) return undefined
  const noun = scan.is(at - 1, colon) ? at - 1 : at
  if (nouns.at(scan, noun - 2) !== noun) return undefined
  for (let to = at + 1; to < limit && to - at <= longest; to++) {
    if (scan.is(to, isStraight ? straight : closing)) return to
  }
  return undefined
}
