import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

/** `Đại sứ`, `Tổng Lãnh sự`, `Đại biện`, `Đại diện thường trú`: offices of one state in another. */
const envoys = syllables('sứ biện trú diện')
const consul = syllable('lãnh')
/** `Trưởng Phái đoàn Việt Nam tại Liên hợp quốc`. */
const mission = syllable('phái')
const at = syllable('tại')
const besides = syllable('bên')
const open = syllable('(')
const close = syllable(')')
const state = syllable('nước')
const ours = syllable('ta')

/**
 * Skip where an envoy is posted.
 *
 * ```text
 * > | Đại sứ Việt Nam tại Trung Quốc Đặng Minh Khôi
 *                     ^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param title
 *   Index behind the title.
 * @param to
 *   Index behind the state that sends the envoy.
 * @param limit
 *   End of the sentence.
 * @returns
 *   Index behind the post; `to` where none stands there.
 */
export function skipPosting(reader: Reader, title: number, to: number, limit: number): number {
  const isEnvoy = reader.isOneOf(title - 1, envoys) || reader.is(title - 2, consul) || reader.is(title - 2, mission)
  if (!isEnvoy) return to
  const end = to === title && reader.is(to, state) && reader.is(to + 1, ours) ? to + 2 : to
  // `Trưởng đại diện Ngân hàng Thế giới (WB) tại Việt Nam`
  const from = reader.is(end, open) && reader.is(end + 2, close) ? end + 3 : end
  if (from + 1 >= limit || !(reader.is(from, at) || reader.is(from, besides))) return end
  const place = reader.chart.startingAt('place', from + 1) ?? reader.chart.startingAt('organization', from + 1)
  return place?.to ?? reader.longest('place', from + 1)?.to ?? end
}
