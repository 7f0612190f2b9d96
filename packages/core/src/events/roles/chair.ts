import {Phrases} from '../../recognise/phrases.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {RoleReader} from '../event-context.js'
import {peopleBefore} from '../people-before.js'
import {peopleAt} from '../people-list.js'

/** What whoever leads a meeting does. */
export const chairing = new Phrases(
  'chủ trì, đồng chủ trì, cùng chủ trì, chủ tọa, chủ tọa và điều hành, điều hành, chủ trì và phát biểu'
)
const together = new Phrases('đồng chủ trì, cùng chủ trì')
/** `dưới sự chủ trì của X`, `do X chủ trì`. */
const under = new Phrases(
  'sự chủ trì của, sự đồng chủ trì của, sự chủ tọa của, sự điều hành của, dưới quyền chủ tọa của'
)
const by = syllables('do được')
const of = syllable('của')
/** Behind the verb these make it the lead in a task, not in a meeting. */
const tasks = syllables('phối hợp soạn thẩm xây thực triển theo thuê vay tính điều dự giải đề thanh nghiên tham')
const duties = syllables('cần phải giao nên quan đơn công để ban tổ')
const ends = syllables('. ; , và tại vào ) ở với để')

/**
 * Who chairs.
 *
 * ```text
 * > | Đồng chí Phạm Quang Nghị, Bí thư Thành ủy chủ trì hội nghị.
 *              ^^^^^^^^^^^^^^^                  ↑
 * ```
 */
export const chair: RoleReader = {
  name: 'chair',
  read(context, sentence) {
    const {reader, said} = context
    const readings = []
    for (let at = sentence.from; at < sentence.to; at++) {
      if (said[at] === 1) continue
      const passive = under.startingAt(reader, at, sentence.to)
      if (passive !== undefined) {
        for (const entity of peopleAt(context, passive, sentence.to))
          readings.push({entity, role: 'chair' as const, at})
        at = passive - 1
        continue
      }
      const to = chairing.startingAt(reader, at, sentence.to)
      if (to === undefined || reader.is(to, of)) continue
      const meeting = reader.longest('eventKind', to) !== undefined || reader.isOneOf(to, ends) || to >= sentence.to
      if (reader.isOneOf(at - 1, duties) || reader.isOneOf(to, tasks) || (!meeting && !nearMeeting(context.reader, to)))
        continue
      const role = together.startingAt(reader, at) === undefined ? ('chair' as const) : ('co-chair' as const)
      const named = agents(context, at, sentence.from)
      for (const entity of named.length > 0 ? named : peopleBefore(context, at, sentence.from))
        readings.push({entity, role, at})
      at = to - 1
    }
    return readings
  }
}

function nearMeeting(reader: Parameters<RoleReader['read']>[0]['reader'], from: number): boolean {
  for (let at = from; at < from + 3; at++) if (reader.longest('eventKind', at) !== undefined) return true
  return reader.isCapital(from) || reader.isMark(from)
}

/** `do X chủ trì`: the people between `do` and the verb. */
function agents(context: Parameters<RoleReader['read']>[0], at: number, start: number) {
  const {reader, speech} = context
  for (let from = at - 1; from >= Math.max(start, at - 60); from--) {
    if (reader.isOneOf(from, by) && speech.actors.at(from) === undefined) return peopleAt(context, from + 1, at)
    if (reader.is(from, semicolon)) break
  }
  return []
}

const semicolon = syllable(';')
