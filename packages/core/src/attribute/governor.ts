import {Phrases} from '../recognise/phrases.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {Actor} from './actor.js'
import type {StatementContext} from './statement-context.js'

/** What the word before an actor makes of it in its clause. */
export type Governed = 'subject' | 'adjunct' | 'subordinate' | 'noun'

/** Words that open an adjunct: an actor behind one of them does nothing. */
export const prepositions = syllables(
  `tại trước trong với khi vào nhân ở qua từ về cùng cho đến tới giữa bởi sau ngoài trên dưới đối bằng theo nhờ gửi gặp tiếp
  thăm mời trao tặng thay`
)
/** Words that subordinate the clause: its verb reports nothing here. */
const subordinating = syllables('khi nếu do bị mà để vì bởi nơi hễ dù tuy được lúc nhằm việc rằng gì điều')
/** Words before the subject that leave the clause a main clause. */
const opening = syllables(
  'thì và nhưng còn song nay hiện như qua đó sáng chiều tối trưa này ngày hôm mới rồi nên cũng tuy nhiên đây vậy thế'
)
const spouses = new Phrases('phu nhân, phu quân')
/** `Nghe ông A giải trình, bà B hỏi`; but `Quốc hội nghe ông A trình bày` says who speaks. */
const hear = syllable('nghe')
const comma = syllable(',')
const like = syllable('như')
const dash = syllable('-')
const of = syllable('của')
/** `thay mặt`: what follows is represented. */
const instead = syllable('thay')
/** The second half of `thay mặt`. */
export const behalf = syllable('mặt')

/**
 * What the word before an actor makes of it.
 *
 * @param context
 *   The article.
 * @param actor
 *   The actor.
 * @param start
 *   First token of the clause.
 */
export function governor(context: StatementContext, actor: Actor, start: number): Governed {
  const {reader, actors} = context
  let before = headOfJoined(context, actor, start).from - 1
  const spouse = spouses.endingAt(reader, firstOffice(context, actor, start), start)
  if (spouse !== undefined) {
    // `phu nhân Thủ tướng A`: he only says whose wife she is; `phu nhân Lê Thị Hoa` is herself.
    if (reader.chart.startingAt('position', actor.from) !== undefined) return 'adjunct'
    before = spouse - 1
  }
  if (before < start) return 'subject'
  if (reader.isMark(before)) return isMember(context, actor, start) ? 'subordinate' : 'subject'
  const id = reader.id(before)
  // `như Thủ tướng đã nhấn mạnh` inside a sentence repeats what was said elsewhere.
  if (id === like && before > start && !reader.isMark(before - 1)) return 'subordinate'
  if (id === like && reader.is(before - 1, dash)) return 'subordinate'
  if (opening.has(id)) return 'subject'
  if (subordinating.has(id) || (id === hear && before === start)) return 'subordinate'
  if (id === of) return 'noun'
  if (prepositions.has(id) || (id === behalf && reader.is(before - 1, instead))) return 'adjunct'
  return actors.at(before) === undefined ? 'noun' : 'subject'
}

/** `phu nhân Tổng Bí thư, Chủ tịch nước A`: of offices that commas join the first. */
function firstOffice({reader, actors}: StatementContext, actor: Actor, start: number): number {
  let {from} = actor
  for (let steps = 0; steps < mostJoined && from - 1 > start && reader.is(from - 1, comma); steps++) {
    const previous = actors.endingAt(from - 1)
    if (previous?.byOffice !== true) break
    from = previous.from
  }
  return from
}

/** `cán bộ Văn phòng HĐND-UBND tỉnh`: of names that a hyphen without spaces joins the first. */
function headOfJoined({reader, actors}: StatementContext, actor: Actor, start: number): Actor {
  let first = actor
  for (let steps = 0; steps < mostJoined; steps++) {
    const joint = first.from - 1
    const previous = joint > start && isHyphen(reader, joint) ? actors.endingAt(joint) : undefined
    if (previous === undefined) break
    first = previous
  }
  return first
}

/** A hyphen that is written without spaces. */
export function isHyphen(reader: StatementContext['reader'], at: number): boolean {
  return reader.is(at, dash) && reader.isGlued(at) && reader.isGlued(at + 1)
}

const mostJoined = 3

/** The last of several bodies behind a noun: `phần thưởng của Đảng, Nhà nước`. */
function isMember({reader, actors}: StatementContext, actor: Actor, start: number): boolean {
  if (actor.kind !== 'organization' || !reader.is(actor.from - 1, comma)) return false
  const previous = actors.endingAt(actor.from - 1)
  if (previous?.kind !== 'organization' || !reader.is(previous.from - 1, of)) return false
  return !reader.isOneOf(start, prepositions)
}
