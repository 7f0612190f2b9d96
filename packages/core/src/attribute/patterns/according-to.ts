import {Phrases} from '../../recognise/phrases.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {hasFinite, trimContent} from '../content.js'
import {accordingToRecord, type Cue} from '../cue.js'
import {type Subject, subjectOf, unresolved, wholeNamingFrom} from '../naming.js'
import {nominalSubject, pronouns} from '../nominal-subject.js'
import type {Clause, Pattern} from '../pattern.js'
import type {StatementContext} from '../statement-context.js'
import {isClear} from '../subject-for.js'

/** Words between `theo` and whose words they are. */
const sources = new Phrases(
  `lời, ý kiến, thông tin, thông tin từ, thông tin của, thông cáo, thông báo, báo cáo, đánh giá, nhận định, phân tích, số liệu, thống kê,
  tin, tin từ, nguồn tin, nguồn tin từ, tiết lộ, giải thích, lý giải, phản ánh, chia sẻ, nhận xét, dự báo, công bố, khẳng định, quan điểm, giải trình, lời kể, lời khai, nguồn tin của, thông tin ban đầu của, thông tin ban đầu từ,
  trang web, trang web của, website, website của, trang mạng của`
)
/** What is planned or laid down there holds, and nobody says it: `theo kế hoạch, …`, `theo quy định của Bộ Y tế, …`. */
const norms = new Phrases(
  `kế hoạch, quy định, quy hoạch, quy chế, quy trình, luật, luật định, bộ luật, hiến pháp, điều lệ, nghị định, nghị quyết, thông tư,
  quyết định, chỉ thị, công điện, đề án, dự toán, chương trình, lịch, lộ trình, thiết kế, hợp đồng, thỏa thuận, phong tục, truyền thống`
)
/** Who writes for a newspaper or an agency: the paper is the source. */
const reporters = new Phrases('đặc phái viên, phóng viên, nhóm phóng viên, PV, thông tín viên, cộng tác viên')
/** What is told begins there where no comma stands behind the speaker. */
const begins = new Phrases(
  'đến nay, cho đến nay, tính đến, đến thời điểm, đến hết, đến ngày, đến cuối, hiện, hiện nay, trong năm, từ đầu năm, năm nay, mặc dù, tuy'
)
const of = syllables('của từ do')
const comma = syllable(',')
const question = syllable('?')
const then = syllables(', thì :')
const ends = syllables('. ! ? … ... ;')
const joints = syllables('nhưng song và')
const adverbs = syllables('cũng vẫn')
/** What may stand between the speaker and the comma. */
const longestAside = 14

/**
 * `Theo X, …` and `…, theo X`.
 *
 * ```text
 * > | Theo ông Nguyễn Hoài Nam, việc giải quyết khiếu nại còn chậm
 *     ↑                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const accordingTo: Pattern = {
  name: 'according-to',
  read(context, clause, cue) {
    if (cue.record !== accordingToRecord) return undefined
    const {reader} = context
    // `Theo ông, đâu là nguyên nhân?`: he is asked.
    if (reader.is(clause.to - 1, question) && pronouns.startingAt(reader, cue.to) !== undefined) return undefined
    const subject = sourceBehind(context, cue.to, clause.to)
    if (subject === undefined) return undefined
    let at = subject.to
    if (begins.startingAt(reader, at, clause.to) !== undefined) {
      const content = trimContent(context, {from: at, to: clause.to})
      return hasFinite(context, at, content.to)
        ? {subject, contents: [content], mode: 'indirect', covered: clause.to}
        : undefined
    }
    while (at < clause.to && at - subject.to <= longestAside && !reader.isOneOf(at, then) && !reader.isOneOf(at, ends))
      at++
    if (opensAtOnce(context, clause, cue, subject, at)) {
      const content = trimContent(context, {from: subject.to, to: clause.to})
      return {subject, contents: [content], mode: 'indirect', covered: clause.to}
    }
    if (at >= clause.to || reader.isOneOf(at, ends)) {
      // At the end of the sentence what was said stands before it.
      const end = cue.from - 1
      const start = Math.max(clause.from, clause.covered)
      if (end <= start || !reader.is(end, comma)) return undefined
      return {subject, contents: [trimContent(context, {from: start, to: end})], mode: 'indirect', covered: clause.to}
    }
    if (!reader.isOneOf(at, then)) return undefined
    while (reader.isOneOf(at, then)) at++
    const end = resumedAt(context, clause, at) ?? clause.to
    const content = trimContent(context, {from: at, to: end})
    return content.to - content.from < 2 ? undefined : {subject, contents: [content], mode: 'indirect', covered: end}
  }
}

/** `Theo ông Lực việc sửa con đường này là cần thiết`: no comma stands behind the name, but a clause. */
function opensAtOnce(
  context: StatementContext,
  clause: Clause,
  cue: Cue,
  {speaker, to}: Subject,
  mark: number
): boolean {
  const {reader, actors} = context
  if (speaker.entity?.type !== 'person' || mark === to || actors.at(to) !== undefined) return false
  const isFirst = cue.from === clause.from || (cue.from === clause.from + 1 && reader.isOneOf(clause.from, adverbs))
  if (!isFirst || !reader.isWord(to) || reader.isCapital(to) || !subjects.has(reader.id(to))) return false
  return hasFinite(context, to, Math.min(clause.to, to + longestClause)) && clause.to - to >= shortestClause
}

/** Words that a clause begins with and an office or an address does not. */
const subjects = syllables(
  'việc số để nếu khi do vì thì có hiện những các đây đó nhiều một mỗi từ trong tình vấn nguyên lý muốn'
)
const longestClause = 40
const shortestClause = 6

/** `Theo ông A, …, nhưng ông cho rằng …`: where the same speaker goes on with a verb of his own. */
function resumedAt({reader}: StatementContext, clause: Clause, from: number): number | undefined {
  for (const next of clause.cues) {
    if (next.from <= from + 2 || !isClear(next)) continue
    let at = next.from
    while (at > from && reader.isOneOf(at - 1, adverbs)) at--
    const pronoun = pronouns.endingAt(reader, at, from)
    if (pronoun !== undefined && reader.isOneOf(pronoun - 1, joints)) return pronoun - 1
  }
  return undefined
}

function sourceBehind(context: StatementContext, start: number, end: number): Subject | undefined {
  const {reader, actors} = context
  let at = start
  const source = sources.startingAt(reader, at, end)
  if (source !== undefined) {
    at = source
    while (at < end && reader.isOneOf(at, of)) at++
  }
  const paper = paperOf(context, at, end)
  if (paper !== undefined) return paper
  const actor = actors.startingAt(at)
  if (actor !== undefined)
    return actor.kind === 'document' || actor.kind === 'place' ? undefined : subjectOf(wholeNamingFrom(context, actor))
  if (norms.startingAt(reader, at, end) !== undefined) return undefined
  let to = at
  while (to < end && to - at < longestAside && !reader.isOneOf(to, then) && !reader.isOneOf(to, ends)) to++
  return to > at ? nominalSubject(context, at, to) : undefined
}

/** `đặc phái viên TTXVN tại Paris`, `phóng viên Báo Lao Động`: the agency or paper, where nobody is named. */
function paperOf({text, reader}: StatementContext, from: number, end: number): Subject | undefined {
  const behind = reporters.startingAt(reader, from, end)
  const draft = behind === undefined ? undefined : text.chart.startingAt('organization', behind)
  if (draft === undefined || reader.isCapital(draft.to)) return undefined
  const entity = text.registry.entityOf(draft)
  const range = {from, to: draft.to}
  return entity === undefined ? unresolved(from, draft.to) : {speaker: {entity, range}, ...range}
}
