import {Phrases} from '../../recognise/phrases.js'
import {syllable} from '../../tokenise/syllables.js'
import type {RoleReader} from '../event-context.js'
import {peopleAt} from '../people-list.js'
import {chairing} from './chair.js'

const opening = new Phrases(
  'phát biểu, thay mặt, kết luận, báo cáo, trình bày, trả lời, chia sẻ, trao đổi, phát biểu tại, khai mạc, bế mạc, đáp từ, tham luận, giải trình, chủ trì, tham dự, dự, tiếp, điều hành, chủ tọa'
)
const comma = syllable(',')
const farthest = 24

/**
 * A sentence that opens with what somebody did there, and then says who: `Phát biểu tại hội nghị, ông A nhấn mạnh …`.
 */
export const address: RoleReader = {
  name: 'address',
  read(context, sentence) {
    const {reader} = context
    const behind = opening.startingAt(reader, sentence.from, sentence.to)
    if (behind === undefined) return []
    for (let at = behind; at < Math.min(sentence.to, behind + farthest); at++) {
      if (!reader.is(at, comma)) continue
      const people = peopleAt(context, at + 1, sentence.to)
      // `Chủ trì hội nghị, ông A nhấn mạnh …`
      const role = chairing.startingAt(reader, sentence.from, sentence.to) === undefined ? 'speaker' : 'chair'
      if (people.length > 0) return people.slice(0, 1).map((entity) => ({entity, role, at}))
    }
    return []
  }
}
