import {Phrases} from '../recognise/phrases.js'
import type {PersonEntityDraft} from '../resolve/entity-draft.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {startsAsk} from './addressee.js'
import {type Subject, subjectOf, unresolved} from './naming.js'
import type {StatementContext} from './statement-context.js'

/** Nouns that stand for what somebody said or wrote. */
export const speechNouns = new Phrases(
  `báo cáo, thông báo, thông cáo, văn bản, công văn, tờ trình, chỉ thị, nghị quyết, kết luận, quyết định, luật, nghị định,
  thông tư, kế hoạch, quy định, công điện, thư, bức thư, điện mừng, thông điệp, tuyên bố, bài phát biểu, bài viết, bài báo,
  đơn, đơn thư, ý kiến, phát biểu, dự thảo, dự luật, hiến pháp, điều lệ, quy chế, quy hoạch, đề án, lời kêu gọi, diễn văn,
  thông tin từ, nguồn tin từ, bài, tài liệu, biên bản, phiếu, khảo sát, nghiên cứu, thống kê, kết quả, cáo trạng, bản án, công hàm, đơn tố cáo`
)
/** Words that begin like one of them and are none. */
const noWritings = new Phrases(
  'đơn vị, đơn giản, đơn giản hóa, đơn hàng, luật sư, luật gia, thư ký, thư viện, bài học, bài toán'
)
/** Nouns for people and bodies that stay unnamed. */
export const groupHeads = new Phrases(
  `đại biểu, cử tri, chuyên gia, người dân, nhân dân, dư luận, nhà khoa học, nhà báo, phóng viên, doanh nghiệp, bạn đọc, đồng chí,
  ý kiến, bên, phía, hội nghị, đoàn, tổ, cơ quan, lãnh đạo, đại diện, bộ, ngành, địa phương, ban, giới, luật sư,
  nhà, nhóm, thành viên, ủy viên, công dân, ĐB, ĐBQH, cán bộ, đảng viên, giáo sư, tiến sĩ, quan chức, giới chức, nguồn tin, người,
  chính quyền, cấp ủy, tỉnh, thành phố, huyện, xã, chủ tọa, chủ tọa phiên tòa, hội đồng, tòa, viện, ban tổ chức, tập thể, gia đình,
  hộ, đơn vị, ông, bà, đại biểu quốc hội, nước, quốc gia, tổ chức, công ty, chủ, truyền thông, báo chí, hãng tin, hãng, báo, tờ, giám đốc, trưởng, phó`
)
/** Words for somebody who was named before. */
export const pronouns = new Phrases(
  'ông, bà, ông ấy, bà ấy, ông này, bà này, vị này, người này, đồng chí, anh, chị, cô, ngài, vị đại biểu này, vị đại biểu, nữ đại biểu, vị bộ trưởng, vị lãnh đạo này'
)
/** Nouns that alone stand for the person of that kind who was named last; without one they name a group. */
const personNouns = new Phrases(
  'đại biểu, đại biểu này, ĐB, ĐBQH, luật sư, luật sư này, chuyên gia này, vị chuyên gia, vị chuyên gia này, vị luật sư, giáo sư, tiến sĩ, vị giáo sư, nữ luật sư, ĐB này, ĐBQH này, vị ĐB này, vị ĐB, vị ĐBQH, vị ĐBQH này, đại biểu quốc hội này, cử tri này, cán bộ này, vị cán bộ này, lãnh đạo này'
)
/** Words that make of what follows a clause of its own inside a naming. */
const clausal = syllables('việc khi mà nếu để')
/** Words that connect a sentence to the one before it. */
export const connections = new Phrases(
  `đồng thời, bên cạnh đó, ngoài ra, cùng với đó, song song với đó, mặt khác, đặc biệt, cụ thể, qua đó, từ đó, theo đó, trước đó,
  sau đó, trên cơ sở đó, vì vậy, do đó, do vậy, cũng, cũng tại, tiếp tục, một lần nữa, thay vào đó, tuy nhiên, hơn nữa, thêm vào đó,
  tiếp đó, cuối cùng, nhân dịp này, dịp này, trong khi đó, tuy vậy, nhưng, song, còn, và, vẫn, vì thế, khi đó, lúc đó, ngoài ra còn, mới đây, hiện nay, hiện, tại đây, ngay sau đó, trong đó`
)
const male = syllables('ông anh ngài')
const female = syllables('bà chị cô')
const inside = syllables('trong tại theo')
const this_ = syllable('này')
const and = syllable('và')
const begun = syllables('vừa mới ra ban phát tổ công')
const intensive = syllables('rất hết vô')
const verbal = syllables('cần phải nên sẽ không chưa đã đang được bị để nhằm là thể mà nếu khi rằng vì')
const beforeVerb = syllables('cũng đều vẫn')
/** `các bộ cũng như địa phương`: no adverb. */
const likewise = syllables('như')
const determiners = syllables(
  'các những nhiều một số đa phần lớn mọi toàn thể hầu hết vị mấy hai ba đông đảo không ít cả tất bản lá'
)
/** Nouns that `này` makes the body that was named before: `Cục này cho biết`. */
const anyBody = new Phrases('cơ quan, đơn vị, tổ chức, doanh nghiệp')
/** `Có ý kiến đề nghị …`: somebody, whoever it is. */
const thereAre = new Phrases(
  `có ý kiến, cũng có ý kiến, có ý kiến đại biểu, có ý kiến của đại biểu, có ý kiến cử tri, có ý kiến của cử tri,
  có nhiều ý kiến, có một số ý kiến, có đại biểu, có cử tri, có người, có chuyên gia`
)
/** Words for the leader of a place or body who was named before. */
const leaders = new Phrases(
  `người đứng đầu thành phố, người đứng đầu TP, người đứng đầu tỉnh, người đứng đầu huyện, người đứng đầu ngành, người đứng đầu bộ,
  người đứng đầu Chính phủ, người đứng đầu chính quyền thành phố, người đứng đầu chính quyền tỉnh, người đứng đầu Quốc hội`
)
const headTitle = /^(?:chủ tịch|bí thư|thủ tướng|bộ trưởng|tổng bí thư|tổng thống|giám đốc)/
const longestGroup = 20
/** The words before an unknown verb are a naming only where they are few. */
const longestBeforeVerb = 8

/**
 * A subject without a name of its own: a pronoun, a group, a document that is called by its kind.
 *
 * ```text
 * > | Theo đó ông đề nghị …        Báo cáo của Chính phủ nêu rõ …     Nhiều đại biểu cho rằng …
 *             ^^^                  ^^^^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^
 * ```
 *
 * @param context
 *   The article.
 * @param start
 *   First token of the clause.
 * @param to
 *   Index behind the last token of the subject.
 */
export function nominalSubject(context: StatementContext, start: number, to: number): Subject | undefined {
  const {reader, memory, groups} = context
  let from = start
  for (let end = connections.startingAt(reader, from, to); end !== undefined && end < to; ) {
    from = end
    end = connections.startingAt(reader, from, to)
  }
  if (from >= to) return undefined
  const within = reader.isOneOf(from, inside)
  if (within) from++
  const range = {from, to}
  if (pronouns.startingAt(reader, from, to) === to) {
    const gender = reader.isOneOf(from, male) ? 'male' : reader.isOneOf(from, female) ? 'female' : undefined
    const speaker = memory.lastPerson(gender)
    return speaker === undefined ? unresolved(from, to) : {speaker: {...speaker, range}, from, to}
  }
  if (personNouns.startingAt(reader, from, to) === to) {
    const speaker = memory.lastPerson()
    if (speaker !== undefined) return {speaker: {...speaker, range}, from, to}
  }
  const determined = skipDeterminers(context, from, to)
  const isOther = noWritings.startingAt(reader, determined, to) !== undefined
  const speech = isOther ? undefined : speechNouns.startingAt(reader, determined, to)
  if (speech !== undefined) {
    for (let at = speech; at < to; at++) if (reader.isOneOf(at, clausal)) return undefined
    const author = authorIn(context, speech, to)
    return author === undefined ? unresolved(from, to) : {...author, from, to}
  }
  if (within) return undefined
  if (thereAre.startingAt(reader, from, to) === to) return unresolved(from, to)
  if (leaders.startingAt(reader, from, to) === to) {
    const leader = memory.lastPerson()
    if (leader?.entity?.type === 'person' && isLeader(leader.entity)) return {speaker: {...leader, range}, from, to}
  }
  if (reader.is(to - 1, this_)) {
    const generic = anyBody.startingAt(reader, from, to) === to - 1
    const body = memory.lastBody(generic ? undefined : reader.slice(from, to - 1))
    if (body !== undefined) return {speaker: {...body, range}, from, to}
  }
  // `Hai nhà lãnh đạo đều nhất trí cho rằng`: the naming ends before the adverb of another verb.
  const end = behindNaming(context, determined + 1, to)
  const actor = context.actors.startingAt(from)
  if (end < to && hasVerb(context, end, to)) return undefined
  if (end < to && actor !== undefined && actor.to === end) return {...subjectOf(actor), to}
  const known = groupHeads.startingAt(reader, determined, end) !== undefined
  if (known && end - from <= longestGroup && !hasVerb(context, from, end)) {
    // `Đại biểu Lê Thị A, Chủ tịch Hội B`: no group, the noun says what she is.
    const person = actor ?? context.actors.startingAt(groupHeads.startingAt(reader, from, end) ?? from)
    if (person?.kind === 'person' && person.byOffice !== true) {
      // `…, Chủ nhiệm Liên minh Hợp tác xã tỉnh`: an office that nothing has recognised whole.
      const isNaming = reader.isMark(person.to) || reader.chart.covering('position', person.to - 1) !== undefined
      return person.to >= end || isNaming ? {...subjectOf(person), to} : undefined
    }
    // `Bộ Tài chính vừa ban hành`: behind the body stands a verb that nobody knows, not more of its name.
    if (actor?.kind === 'organization' && actor.to < end && !reader.is(end - 1, and) && reader.isOneOf(actor.to, begun))
      return undefined
    const behind = reader.is(end - 1, and) ? firstVerb(context, determined + 1, end) : end
    if (behind === undefined || (behind < end && behind - from > longestBeforeVerb)) return undefined
    if (actor !== undefined && behind < end && actor.to === behind) return {...subjectOf(actor), to}
    const naming = {from, to: behind}
    return {speaker: {entity: groups.named(naming), range: naming}, from, to}
  }
  return undefined
}

/** `Nhân dân rất vui và tin tưởng`: where another verb before the joint begins. */
function firstVerb(context: StatementContext, from: number, to: number): number | undefined {
  const {reader, actors} = context
  for (let at = from; at < to; at++) {
    if (actors.at(at) !== undefined) continue
    if (reader.isOneOf(at, intensive) || startsAsk(context, at) || reader.longest('reportingVerb', at) !== undefined)
      return at
  }
  return undefined
}

function isLeader({mentions}: PersonEntityDraft): boolean {
  return mentions.some(({positions}) =>
    positions.some(({title}) => headTitle.test(title.normalize('NFC').toLowerCase()))
  )
}

/** Index of the first adverb that stands before a verb: the naming of its subject ends there. */
function behindNaming({reader, actors}: StatementContext, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (reader.isOneOf(at, beforeVerb) && actors.at(at) === undefined && !reader.isOneOf(at + 1, likewise)) return at
  return to
}

/** Whether a naming has a verb of its own: then it is a clause, and what follows is no verb of its subject. */
export function hasVerb({reader, actors}: StatementContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (reader.isOneOf(at, verbal)) return true
    // `Bộ Tài chính đề nghị các tỉnh`: behind a name a verb of asking is one.
    if (at > from && actors.at(at - 1) !== undefined && actors.at(at) === undefined)
      if (reader.longest('reportingVerb', at)?.entry.record.takes.includes('addressee') === true) return true
  }
  return false
}

/** Behind words like `các`, `nhiều`. */
export function skipDeterminers({reader}: StatementContext, from: number, to: number): number {
  let at = from
  while (at < to && reader.isOneOf(at, determiners)) at++
  return at
}

/** The body or person whose report, letter or notice it is. */
function authorIn({actors}: StatementContext, from: number, to: number): Subject | undefined {
  for (let at = from; at < to; at++) {
    const actor = actors.startingAt(at)
    if (actor?.kind === 'person' || actor?.kind === 'organization') return subjectOf(actor)
    if (actor !== undefined) at = actor.to - 1
  }
  return undefined
}
