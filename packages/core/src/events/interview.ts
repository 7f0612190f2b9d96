import {Phrases} from '../recognise/phrases.js'
import type {SegmentSentence} from '../segment/segmented-text.js'
import type {EventContext} from './event-context.js'

/** Talking, and giving an answer, to a newspaper. */
const telling = new Phrases(
  `trao đổi với, trao đổi nhanh với, trao đổi riêng với, trò chuyện với, trả lời, trả lời phỏng vấn, trả lời phỏng vấn của`
)
/** These open an interview only at the start of a sentence: elsewhere they stand behind a quotation. */
const sharing = new Phrases('chia sẻ với, nói với, thông tin với, trải lòng với')
const press = new Phrases(
  'báo chí, phóng viên, PV, P.V, phỏng vấn, nhà báo, chúng tôi, báo, tạp chí, các phóng viên, phóng viên báo'
)
/** What a newspaper says of itself. */
const asking = new Phrases(
  `có cuộc trao đổi với, có cuộc trò chuyện với, có cuộc phỏng vấn, có cuộc phỏng vấn với, có buổi trò chuyện với, có buổi trao đổi với, đã phỏng vấn,
  có bài phỏng vấn, cuộc trao đổi với, đã trao đổi với, có cuộc trao đổi nhanh với`
)

/**
 * Whether a sentence opens an interview: `Trao đổi với phóng viên, ông A cho biết …`, `PV đã có cuộc trao đổi với ông A`.
 *
 * @param context
 *   The article.
 * @param sentence
 *   The sentence.
 */
export function opensInterview({reader, text}: EventContext, {from, to, block}: SegmentSentence): boolean {
  if (text.blocks[block]?.type === 'caption') return false
  const shared = sharing.startingAt(reader, from, to)
  if (shared !== undefined && isPress(reader, shared, to)) return true
  for (let at = from; at < to; at++) {
    const told = telling.startingAt(reader, at, to)
    if (told !== undefined && isPress(reader, told, to)) return true
    const asked = asking.startingAt(reader, at, to)
    if (asked !== undefined && namesPress(reader, Math.max(from, at - farthestPress), at)) return true
  }
  return false
}

function isPress(reader: EventContext['reader'], at: number, to: number): boolean {
  return press.startingAt(reader, at, to) !== undefined || reader.longest('outlet', at) !== undefined
}

function namesPress(reader: EventContext['reader'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (press.startingAt(reader, at, to) !== undefined) return true
  return false
}

const farthestPress = 8
