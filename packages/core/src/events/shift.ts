import {Phrases} from '../recognise/phrases.js'
import type {SegmentSentence} from '../segment/segmented-text.js'
import type {EventContext} from './event-context.js'

/** What opens the report of another event of the same day. */
const shifts = new Phrases(
  `cùng ngày, chiều cùng ngày, sáng cùng ngày, tối cùng ngày, trưa cùng ngày, cũng trong ngày, cũng trong sáng, cũng trong chiều, cũng trong buổi sáng, cũng trong buổi chiều,
  trong ngày, chiều nay, tối nay, sau đó, tiếp đó, ngay sau đó, sau hội đàm, sau lễ đón, ngay sau lễ đón`
)

/** Whether a sentence begins the report of another event: `Chiều cùng ngày, Thủ tướng đã tiếp …`. */
export function opensAnotherEvent({reader}: EventContext, {from, to}: SegmentSentence): boolean {
  return shifts.startingAt(reader, from, to) !== undefined
}
