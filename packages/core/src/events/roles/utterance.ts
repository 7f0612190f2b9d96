import {findCues} from '../../attribute/cue.js'
import {findSubject} from '../../attribute/subject.js'
import {Phrases} from '../../recognise/phrases.js'
import type {PersonEntityDraft} from '../../resolve/entity-draft.js'
import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {type EventContext, isPerson, type RoleReader} from '../event-context.js'
import {findHeads} from '../event-head.js'
import {utterances} from '../people-before.js'
import {peopleAt} from '../people-list.js'

/** What points to the words that were told before: `Đó là khẳng định của …`, `Thông tin trên được … đưa ra`. */
const pointing = new Phrases('đó là, đó cũng là, đó chính là, đây là, đây cũng là, trên đây là')
const told = new Phrases(
  `thông tin này, thông tin trên, thông tin được, nội dung này, nội dung trên, vấn đề này, yêu cầu này, yêu cầu trên, ý kiến này, ý kiến trên, thông điệp này, thông điệp trên,
  thông điệp được, quan điểm này, quan điểm trên, nhận định này, nhận định trên, khẳng định này, khẳng định trên, con số này, điều này, chia sẻ này`
)
const by = syllables('được do')
const of = syllable('của')
const where = syllables('tại trong ở')
/** What was told stands at most so far before who told it, and he at most so far before the event. */
const farthestOwner = 12
const farthestEvent = 40
/** A verb of saying whose content stands elsewhere has its event near: `cho biết như vậy tại buổi họp báo`. */
const farthestPlace = 6

/**
 * Whoever said at the event what the sentence before, or the headline, tells.
 *
 * ```text
 * > | Đó là khẳng định của ông Trần Văn Lực, Bí thư Tỉnh ủy, tại hội nghị sáng 5/7.
 *                              ^^^^^^^^^^^^                   ↑
 * > | Chủ tịch UBND tỉnh Lê Thị Hoa cho biết như vậy tại buổi họp báo.
 *                        ^^^^^^^^^^                   ↑
 * ```
 */
export const utterance: RoleReader = {
  name: 'utterance',
  read(context, sentence) {
    const {reader, said} = context
    const places = findHeads(reader, sentence)
      .filter(({from}) => said[from] !== 1)
      .filter(({from}) => reader.isOneOf(from - 1, where) || reader.isOneOf(from - 2, where))
    if (places.length === 0) return []
    const owner = ownerOf(context, sentence)
    const isNear = (from: number, farthest: number) =>
      places.some((head) => head.from > from && head.from - from <= farthest)
    if (owner !== undefined && isNear(owner.at, farthestEvent))
      return owner.people.map((entity) => ({entity, role: 'speaker' as const, at: owner.at}))
    const readings = []
    for (const cue of findCues(reader, sentence)) {
      if (said[cue.from] === 1 || !isNear(cue.to, farthestPlace)) continue
      const search = findSubject(context.speech, cue.from, sentence.from, {unnamed: false})
      const entity = search.kind === 'subject' ? search.subject.speaker.entity : undefined
      if (isPerson(entity)) readings.push({entity, role: 'speaker' as const, at: cue.from})
    }
    return readings
  }
}

/** Whose words the sentence points back to. */
function ownerOf(context: EventContext, {from, to}: TokenRange): {people: PersonEntityDraft[]; at: number} | undefined {
  const {reader} = context
  const pointed = pointing.startingAt(reader, from, to)
  const behind = pointed ?? told.startingAt(reader, from, to) ?? utterances.startingAt(reader, from, to)
  if (behind === undefined) return speechOwner(context, {from, to})
  for (let at = behind - 1; at < Math.min(to, behind + farthestOwner); at++) {
    const isOwned = reader.is(at, of) && utterances.endingAt(reader, at, from) !== undefined
    if (!isOwned && !reader.isOneOf(at, by)) continue
    const people = peopleAt(context, at + 1, to).slice(0, 1)
    if (people.length > 0) return {people, at}
  }
  return undefined
}

/** `Toàn văn bài phát biểu của Thủ tướng A tại lễ khai mạc`: he gave it there. */
function speechOwner(context: EventContext, {from, to}: TokenRange) {
  const {reader} = context
  for (let at = from; at < to; at++) {
    const behind = speeches.startingAt(reader, at, to)
    if (behind === undefined || !reader.is(behind, of) || reader.isOneOf(at - 1, followed)) continue
    const people = peopleAt(context, behind + 1, to).slice(0, 1)
    if (people.length > 0) return {people, at}
  }
  return undefined
}

const speeches = new Phrases(
  'phát biểu, bài phát biểu, phát biểu khai mạc, phát biểu bế mạc, bài nói chuyện, diễn văn, diễn văn phát biểu'
)
/** What makes it the speech of another day: `theo phát biểu của …`, `thực hiện phát biểu của …`. */
const followed = syllables('theo hiện triệt sau thần qua từ dung')
