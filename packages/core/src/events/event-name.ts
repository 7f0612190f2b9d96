import {Phrases} from '../recognise/phrases.js'
import type {Reader} from '../recognise/reader.js'
import {syllables} from '../tokenise/syllables.js'
import type {EventHead} from './event-head.js'

/** Words that end the name of an event. */
const ends = syllables(
  '. ; : , ( ) tại vào do dưới sẽ đã đang được nhằm để với buổi sáng chiều tối ngày trong khi là có mà cùng'
)
/** Verbs behind the name: `Hội nghị trực tuyến diễn ra`, but `Hội nghị triển khai`. */
const happens = new Phrases('diễn ra, khai mạc, bế mạc')
/** What stands behind `họp` is no name: `họp bàn về …`. */
const toMeet = 'hop'
const longestName = 30

/**
 * The name of an event that the text writes as a name: `Hội nghị báo cáo viên`, `kỳ họp thứ 3`.
 *
 * @param reader
 *   The text.
 * @param head
 *   Its words.
 * @param end
 *   Index behind the last token of the sentence.
 * @returns
 *   Nothing where the head stands alone.
 */
export function eventName(reader: Reader, head: EventHead, end: number): string | undefined {
  if (head.record.id === toMeet) return undefined
  let to = head.to
  while (
    to < end &&
    to - head.from < longestName &&
    !reader.isOneOf(to, ends) &&
    happens.startingAt(reader, to) === undefined
  )
    to++
  return to > head.to ? reader.slice(head.from, to) : undefined
}
