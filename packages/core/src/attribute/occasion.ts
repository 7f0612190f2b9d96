import {Phrases} from '../recognise/phrases.js'
import {syllable} from '../tokenise/syllables.js'
import type {StatementContext} from './statement-context.js'

const when = syllable('khi')
const comma = syllable(',')
/** What somebody does while he speaks. */
const occasions = new Phrases(
  `gặp, hội kiến, hội đàm, hội đàm với, tiếp, tiếp kiến, tiếp và làm việc với, làm việc với, làm việc tại, điện đàm với, phát biểu, phát biểu tại, phát biểu khai mạc, phát biểu bế mạc,
  phát biểu kết luận, kết luận, trả lời, trả lời chất vấn, trả lời phỏng vấn, trả lời phỏng vấn của, trao đổi với, trao đổi nhanh với, chia sẻ với, nói chuyện với, tiếp xúc, tiếp xúc với,
  tiếp xúc cử tri, đối thoại với, chủ trì, dự, tham dự, đến dự, tới dự, thăm, đến thăm, tới thăm, thị sát, kiểm tra, đi kiểm tra, thảo luận tại, thảo luận ở, góp ý tại`
)
/** It ends the sentence and is no longer than this. */
const longest = 30
/** Where two verbs stand, or a place, before what makes it an occasion. */
const farthestMark = 3
const speaking = new Phrases('phát biểu, phát biểu tại')
const press = new Phrases('báo chí, phóng viên, PV, các phóng viên, phóng viên báo, các nhà báo, cử tri, người dân')

/**
 * Where the occasion begins that closes a sentence with speech: it says when somebody spoke, not what he said.
 *
 * ```text
 * > | Thủ tướng đề nghị hai nước thúc đẩy hợp tác khi hội kiến Chủ tịch Trần Văn Lực tại Thiên Tân.
 *                                                 ^
 * ```
 *
 * @param context
 *   The article.
 * @param from
 *   First token of what is said.
 * @param to
 *   Index behind the last token of the sentence.
 * @returns
 *   The word `khi`, or nothing where the words behind it may be part of what is said.
 */
export function occasionFrom({reader, actors}: StatementContext, from: number, to: number): number | undefined {
  for (let at = to - 2; at > Math.max(from + 1, to - longest); at--) {
    if (reader.is(at, comma)) return undefined
    if (!reader.is(at, when)) continue
    const behind = occasions.startingAt(reader, at + 1, to)
    if (behind === undefined) return undefined
    for (let index = behind; index < Math.min(to, behind + farthestMark); index++) {
      const actor = actors.startingAt(index)
      const isNamed = actor?.kind === 'person' && (actor.entity !== undefined || actor.candidates !== undefined)
      if (isNamed || reader.longest('eventKind', index) !== undefined) return at
      if (press.startingAt(reader, index, to) !== undefined) return at
      if (actor?.kind === 'organization' && speaking.startingAt(reader, at + 1, to) !== undefined) return at
    }
    return reader.longest('eventKind', at + 1)?.entry.record.id === 'tiep-xuc-cu-tri' ? at : undefined
  }
  return undefined
}
