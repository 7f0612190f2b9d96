import {Phrases} from '../recognise/phrases.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {Cue} from './cue.js'
import {governor} from './governor.js'
import {type Subject, subjectOf, wholeNamingFrom} from './naming.js'
import {nominalSubject} from './nominal-subject.js'
import type {StatementContext} from './statement-context.js'

/** What is done with words at a meeting and reports none: thanks, wishes, greetings. */
const courtesies = new Phrases(
  `cảm ơn, cám ơn, chân thành cảm ơn, trân trọng cảm ơn, bày tỏ cảm ơn, bày tỏ lời cảm ơn, gửi lời, gửi tới, gửi đến, chúc, chúc mừng,
  nhiệt liệt chúc mừng, nhiệt liệt chào mừng, chào mừng, vui mừng, rất vui mừng, chia buồn, thăm hỏi, trân trọng mời, vui vẻ nhận lời`
)
/** What is done beside them where the one who does it also says something. */
const telling = new Phrases(
  `thông báo, thông tin, trao đổi, giới thiệu, điểm lại, ôn lại, báo cáo, đưa ra, tán thành, đồng tình, cơ bản tán thành, cơ bản đồng tình,
  nhất trí, cơ bản nhất trí, đồng ý, thảo luận`
)
/** Verbs of saying that are joined to them: none of them is a noun there. */
const joinable = new Set([
  'cho biết',
  'cho rằng',
  'khẳng định',
  'nhấn mạnh',
  'hoan nghênh',
  'đánh giá cao',
  'ghi nhận',
  'tin tưởng',
  'mong',
  'mong muốn',
  'hy vọng',
  'kêu gọi',
  'đề nghị',
  'kiến nghị',
  'cam kết'
])
const adverbs = syllables('đã cũng rất chân thành trân trọng nhiệt liệt')
const semicolon = syllable(';')
const comma = syllable(',')
const and = syllable('và')
const but = syllables('song nhưng')
const time = syllable('thời')
const wish = syllable('chúc')
/** No naming stands farther behind the start of its sentence, no verb farther behind it. */
const farthestNaming = 30
const farthestCue = 70

/**
 * Where words of courtesy begin inside what follows a verb of saying: they belong to whoever speaks, not to what is said.
 *
 * ```text
 * > | đánh giá cao những kết quả hợp tác; cảm ơn Chính phủ Séc đã tạo điều kiện …
 *                                       ^
 * ```
 *
 * @param context
 *   The article.
 * @param from
 *   First token of what is said.
 * @param to
 *   Index behind its last token.
 * @returns
 *   The mark or the conjunction before them, or nothing.
 */
export function courtesyFrom({reader, actors}: StatementContext, from: number, to: number): number | undefined {
  for (let at = from + 2; at < to - 1; at++) {
    const joint = at - 1
    const isWish = reader.is(joint, and) && reader.is(at, wish) && actors.startingAt(at + 1) !== undefined
    if (isWish || (reader.is(joint, semicolon) && courtesies.startingAt(reader, at, to) !== undefined)) return joint
  }
  return undefined
}

/**
 * Whoever thanks, congratulates or tells first and then says: `Ông A cảm ơn Bộ B, bày tỏ tin tưởng …`.
 *
 * @param context
 *   The article.
 * @param cue
 *   The verb of saying, joined by a comma, a semicolon, `và` or `đồng thời`.
 * @param start
 *   First token of the sentence.
 */
export function courteous(context: StatementContext, cue: Cue, start: number): Subject | undefined {
  const {reader, actors} = context
  const {lemma} = cue.record
  if (!joinable.has(lemma) && !lemma.startsWith('bày tỏ')) return undefined
  if (cue.from - start > farthestCue || !isJoined(context, cue.from)) return undefined
  for (let at = start; at < Math.min(cue.from, start + farthestNaming); at++) {
    const actor = actors.startingAt(at)
    if (actor === undefined) {
      if (telling.startingAt(reader, at, cue.from) === undefined) continue
      let end = at
      while (end > start && reader.isOneOf(end - 1, adverbs)) end--
      return end > start ? groupOnly(nominalSubject(context, start, end)) : undefined
    }
    const isSpeaker = actor.kind === 'person' || actor.kind === 'organization' || actor.kind === 'place'
    if (isSpeaker && governor(context, actor, start) === 'subject') {
      const whole = wholeNamingFrom(context, actor)
      let verb = reader.is(whole.to, comma) ? whole.to + 1 : whole.to
      while (reader.isOneOf(verb, adverbs)) verb++
      const behind = courtesies.startingAt(reader, verb, cue.from) ?? telling.startingAt(reader, verb, cue.from)
      return behind === undefined ? undefined : subjectOf(whole)
    }
    at = actor.to - 1
  }
  return undefined
}

/** `Đại diện một số bộ, ngành`: a group, not somebody who was named before. */
function groupOnly(subject: Subject | undefined): Subject | undefined {
  return subject?.speaker.entity?.type === 'group' ? subject : undefined
}

function isJoined({reader}: StatementContext, at: number): boolean {
  let before = at
  while (reader.isOneOf(before - 1, adverbs)) before--
  return reader.isOneOf(before - 1, but) || [comma, semicolon, and, time].some((mark) => reader.is(before - 1, mark))
}
