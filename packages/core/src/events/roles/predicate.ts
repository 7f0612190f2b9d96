import type {EventRole} from '../../model/event.js'
import {Phrases} from '../../recognise/phrases.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {RoleReader, RoleReading} from '../event-context.js'
import {isCompound} from '../event-head.js'
import {peopleAt, peopleBefore} from '../people-list.js'

/** What a verb makes of its subject and of the people right behind it. */
interface Frame {
  readonly verbs: Phrases
  readonly subject: EventRole
  readonly object?: EventRole
}

const frames: readonly Frame[] = [
  // It is done for the dead.
  {
    verbs: new Phrases('dâng hương, dâng hoa, thắp hương, đặt vòng hoa, viếng, vào Lăng viếng, tưởng niệm, tưởng nhớ'),
    subject: 'attendee'
  },
  {
    verbs: new Phrases(
      'dự, tham dự, đến dự, tới dự, về dự, cùng dự, có mặt, dự khai mạc, dự và chỉ đạo, dự và phát biểu, chứng kiến, tham gia, tới tham dự, đến tham dự'
    ),
    subject: 'attendee'
  },
  {
    verbs: new Phrases(
      `phát biểu, phát biểu tại, phát biểu khai mạc, phát biểu bế mạc, phát biểu chỉ đạo, phát biểu kết luận, phát biểu chào mừng, khai mạc,
      bế mạc, kết luận, đọc, trình bày, báo cáo, công bố, giới thiệu, thông báo, tuyên bố, trả lời chất vấn, trả lời, giải trình, chất vấn,
      thảo luận, góp ý, ôn lại, đọc diễn văn, điều hành, tham luận, trao đổi`
    ),
    subject: 'speaker'
  },
  {
    verbs: new Phrases(
      `trao, trao tặng, trao quyết định, tặng hoa, tặng quà, tặng hoa chúc mừng, chúc mừng, tặng, gắn biển, cắt băng, cắt băng khánh thành, ấn nút, bấm nút,
      đánh trống, gióng trống, trồng cây, kiểm tra, thị sát, đón nhận, nhận, vinh dự đón nhận, vinh dự nhận, biểu dương, phát động, chúc tết`
    ),
    subject: 'attendee',
    object: 'attendee'
  },
  {
    verbs: new Phrases(
      'tiếp, tiếp và làm việc với, đón, đón tiếp, tiếp đón, đón và hội đàm với, tiếp kiến, chủ trì lễ đón, gặp mặt, chiêu đãi'
    ),
    subject: 'host',
    object: 'guest'
  },
  {
    verbs: new Phrases(
      `hội đàm, hội đàm với, hội kiến, hội kiến với, làm việc với, làm việc tại, làm việc, gặp, gặp gỡ, gặp gỡ với, có cuộc gặp với, có buổi làm việc với, có cuộc làm việc với, có cuộc hội đàm với,
      điện đàm, điện đàm với, chào xã giao, đàm phán với, có buổi tiếp, có cuộc gặp, có buổi làm việc, tiếp xúc, tiếp xúc với, tiếp xúc cử tri, đối thoại với, họp với, ký, ký kết`
    ),
    subject: 'attendee',
    object: 'attendee'
  },
  {
    verbs: new Phrases(
      'thăm, đến thăm, tới thăm, thăm hỏi, thăm và làm việc, thăm chính thức, sang thăm, về thăm, thăm và chúc tết, thăm và tặng quà, rời, lên đường, dẫn đầu, làm trưởng đoàn, bắt đầu chuyến thăm, kết thúc chuyến thăm, kết thúc tốt đẹp chuyến thăm, thực hiện chuyến thăm, tiến hành chuyến thăm'
    ),
    subject: 'attendee',
    object: 'host'
  }
]

const unreal = syllables(
  'không chưa cần phải nên để nhằm sự việc các những cuộc được bị khi nếu hãy mời của buổi lễ chuyến theo về muốn phòng nơi giờ thời'
)
const to = syllables('với cho')
const goingOn = syllables('; , và')

/**
 * A verb of presence or of an act that only those present do, its subject and its object.
 *
 * ```text
 * > | Phó Bí thư Thành ủy Võ Công Trí đã trao quyết định cho ông Lê Minh Trung.
 *                         ^^^^^^^^^^^     ↑                      ^^^^^^^^^^^^^^
 * ```
 */
export const predicate: RoleReader = {
  name: 'predicate',
  read(context, sentence) {
    const {reader, said, speech} = context
    const readings: RoleReading[] = []
    let isMet = false
    for (let at = sentence.from; at < sentence.to; at++) {
      if (said[at] === 1 || speech.actors.at(at) !== undefined) continue
      let found: {frame: Frame; to: number} | undefined
      for (const frame of frames) {
        const end = frame.verbs.startingAt(reader, at, sentence.to)
        if (end !== undefined && (found === undefined || end > found.to)) found = {frame, to: end}
      }
      if (found === undefined || (at > sentence.from && reader.isOneOf(at - 1, unreal) && !isHeldMeeting(context, at)))
        continue
      const {frame, to: end} = found
      if (isCompound(reader, at, end) || (!context.preview && isPlanned(context, at, sentence.from))) continue
      if (isSent(context, at, sentence.from)) continue
      // `đồng chí A (giữa) trao …`, but not what stands behind a noun of the same form.
      for (const entity of peopleBefore(context, at, sentence.from)) readings.push({entity, role: frame.subject, at})
      const isOwn = readings.at(-1)?.at === at
      if (isOwn) isMet = frame.object !== undefined
      // `hội đàm với A; chào xã giao B; gặp C`: the subject of the first verb goes on.
      const goesOn = !isOwn && isMet && at > sentence.from && reader.isOneOf(at - 1, goingOn)
      if ((isOwn || goesOn) && frame.object !== undefined) {
        const role = frame.object
        const object = objectStart(context, end, sentence.to)
        if (object !== undefined)
          for (const entity of peopleAt(context, object, sentence.to)) readings.push({entity, role, at})
      }
      at = end - 1
    }
    return readings
  }
}

/** `gửi lẵng hoa chúc mừng`: whoever sends something is not there. */
function isSent({reader}: Parameters<RoleReader['read']>[0], at: number, start: number): boolean {
  for (let token = at - 1; token >= Math.max(start, at - 5); token--) if (reader.is(token, sends)) return true
  return false
}

const sends = syllable('gửi')

/** `có các cuộc hội đàm với`: the noun is the object of `có`. */
function isHeldMeeting({reader}: Parameters<RoleReader['read']>[0], at: number): boolean {
  if (!reader.isOneOf(at - 1, meetings)) return false
  return reader.is(at - 2, have) || reader.is(at - 3, have)
}

const meetings = syllables('cuộc buổi')
const have = syllable('có')

/** `sẽ có cuộc hội đàm với …`: it has not happened yet. */
function isPlanned({reader}: Parameters<RoleReader['read']>[0], at: number, start: number): boolean {
  for (let token = at - 1; token >= Math.max(start, at - 3); token--) if (reader.is(token, will)) return true
  return false
}

const will = syllable('sẽ')

/** Where the people begin to whom it is done: right behind the verb, or behind `cho`, `với`. */
function objectStart(
  {reader, speech}: Parameters<RoleReader['read']>[0],
  from: number,
  end: number
): number | undefined {
  if (speech.actors.startingAt(from) !== undefined) return from
  for (let at = from; at < Math.min(end, from + farthestObject); at++) {
    if (reader.isMark(at)) return undefined
    if (reader.isOneOf(at, to)) return at + 1
  }
  return undefined
}

const farthestObject = 14
