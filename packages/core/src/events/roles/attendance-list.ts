import {Phrases} from '../../recognise/phrases.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {RoleReader} from '../event-context.js'
import {groupsIn, peopleIn} from '../people-list.js'

/** What a sentence that lists those present begins with. */
const openers = new Phrases(
  `cùng dự, dự, tham dự, cùng tham dự, đến dự, tới dự, về dự, cùng đến dự, cùng tới dự, dự và chỉ đạo, tham gia, cùng tham gia, cùng đi,
  cùng đi với, tháp tùng, có mặt, cùng có mặt, tham gia đoàn, tham gia tiếp, cùng tiếp, dự buổi, dự lễ, dự hội nghị, chủ trì và dự, thành phần,
  đón, ra đón, tiễn, ra tiễn, đón tiếp`
)
/** `Về phía Việt Nam có …`, `Phía tỉnh có …`, `Tại điểm cầu Hà Nội có …`. */
const sides = new Phrases('về phía, phía, phía bên, tại điểm cầu, tại đầu cầu, tham dự về phía, ngoài ra còn có')
/** Inside a sentence: `với sự tham dự của …`. */
const presence = new Phrases(
  `sự tham dự của, sự tham gia của, sự có mặt của, sự hiện diện của, sự góp mặt của, sự chứng kiến của, sự tham dự và phát biểu của`
)
/** `Dẫn đầu đoàn là ông A`. */
const leading = new Phrases('dẫn đầu đoàn là, trưởng đoàn là, dẫn đầu đoàn công tác là')
const has = syllables('có gồm')
const colon = syllable(':')
/** `có` stands at most so far behind the opener. */
const farthest = 24
const breaks = syllables('. ; ! ?')

/**
 * A list of those present.
 *
 * ```text
 * > | Cùng dự có Trung tướng Bùi Văn Nam; Phó Bí thư Nguyễn Công Soái và …
 *     ↑          ^^^^^^^^^^^ ^^^^^^^^^^^          ^^^^^^^^^^^^^^^
 * ```
 */
export const attendanceList: RoleReader = {
  name: 'attendance-list',
  read(context, sentence) {
    const {reader, said} = context
    const readings = []
    const opener = openers.startingAt(reader, sentence.from) ?? sides.startingAt(reader, sentence.from)
    const lead = leading.startingAt(reader, sentence.from)
    let list = lead ?? (opener === undefined ? undefined : listStart(context, opener, sentence.to))
    for (let at = sentence.from; at < sentence.to && list === undefined; at++) {
      if (said[at] !== 1) list = presence.startingAt(reader, at, sentence.to) ?? sideStart(context, at, sentence.to)
    }
    if (list === undefined || said[list] === 1) return []
    for (const entity of [...peopleIn(context, list, sentence.to), ...groupsIn(context, list, sentence.to)])
      readings.push({entity, role: 'attendee' as const, at: list})
    return readings
  }
}

/** `…, về phía Lào, có Thứ trưởng A`, `…; cùng dự có Bộ trưởng B`: who stands right behind `có` was there. */
function sideStart(context: Parameters<RoleReader['read']>[0], at: number, end: number): number | undefined {
  const {reader, speech} = context
  if (!reader.isMark(at - 1)) return undefined
  const side = onSide.startingAt(reader, at, end)
  const list = side === undefined ? undefined : listStart(context, side, Math.min(end, side + farthestOwn))
  if (list === undefined) return undefined
  // `các Phó Thủ tướng: A, B`
  const start = reader.is(list, plural) ? list + 1 : list
  const isOffice = start > list && reader.chart.startingAt('position', start) !== undefined
  return isOffice || speech.actors.startingAt(list)?.kind === 'person' ? list : undefined
}

const onSide = new Phrases('về phía, dự, cùng dự, tham dự, cùng tham dự, cùng đi, có mặt, cùng có mặt, cùng tiếp')
const farthestOwn = 10
const plural = syllable('các')

function listStart({reader}: Parameters<RoleReader['read']>[0], from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, from + farthest); at++) {
    if (reader.isOneOf(at, breaks)) return undefined
    if (reader.isOneOf(at, has) || reader.is(at, colon)) return at + 1
  }
  return undefined
}
