import type {ReportingVerb} from '@thoisu/knowledge'
import {Phrases} from '../recognise/phrases.js'
import type {Reader} from '../recognise/reader.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {connections, speechNouns} from './nominal-subject.js'

/** A verb that may report speech, where it stands in the text. */
export interface Cue extends TokenRange {
  readonly record: ReportingVerb
}

/** `Theo X, …`: no verb, but it reports speech all the same. */
export const accordingToRecord: ReportingVerb = {lemma: 'theo', force: 'assertion', takes: ['clause']}

/** What stands before a noun: the same word is no verb there (`đáp ứng yêu cầu`, `theo đề nghị`, `công tác chỉ đạo`). */
const beforeNoun = syllables(
  `các những một sự việc mọi nhiều mỗi từng theo của bài lời cuộc buổi phần bản văn có là ứng số về trên từ qua bằng
  trước do với cho đúng hay hoặc ban mức thành biểu dung gì nào hai ba giữa nhận khâu lãnh vào trong ngoài như không này đặt thảo`
)
/** `Bộ Y tế có văn bản yêu cầu …`: in which form somebody asks or says; between him and the verb it changes nothing. */
const channels = new Phrases(
  `có văn bản, có công văn, có công điện, có thông báo, có ý kiến, có ý kiến bằng văn bản, có văn bản chỉ đạo, có ý kiến chỉ đạo, có công văn chỉ đạo, có tờ trình, có báo cáo, có thư,
  ra văn bản, ra thông báo, ra thông cáo, ra công văn, ra công điện, ra tuyên bố, gửi văn bản, gửi công văn, gửi thư, ký văn bản, ký công văn, ban hành văn bản, ban hành công văn, phát đi thông cáo, phát đi thông tin, phát đi thông báo, phát thông cáo, phát thông báo, đưa ra thông báo`
)
/** Nouns that a word for speech completes: `bộ tiêu chí đánh giá`, `hồ sơ đề nghị`. */
const completed = new Phrases(
  'tiêu chí, tiêu chuẩn, chỉ số, phương pháp, hệ thống, quy trình, thủ tục, hồ sơ, thẩm quyền'
)
/** Words that make of what follows a purpose, a plan, a duty or a passive: nothing was said. */
const unreal = syllables(
  'để nhằm cần phải nên sẽ không chưa chẳng thể được bị hãy đừng việc sự muốn giúp dám khó dễ ngại đáng tự'
)
/** What stands behind a noun, not behind a verb with its content. */
const behindNoun = syllables('viên của này đó trên về mới chung đối nêu kịp đúng là do đặt')
/** Second halves of compounds that begin with a verb of saying. */
const compounds: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  Object.entries({
    nói: 'chung riêng chuyện dối đến tới nhiều ít không đi trên lên xấu năng tiếng đùa xạo tục ngọng chơi vậy thế',
    giao: 'lưu thông dịch ban thiệp thừa tiếp hữu động tranh hàng nhận đất ước hảo',
    tin: 'tức bài báo nhắn học cậy dùng cho đồn vào',
    kể: 'cả từ trên',
    khen: 'tặng thưởng',
    viết: 'về bài tay thư',
    hứa: 'hẹn hôn',
    nhắc: 'đến tới',
    mong: 'chờ đợi mỏi manh ngóng',
    nêu: 'trên gương cao tại bật',
    khuyên: 'tai',
    nhấn: 'nút chuông',
    đòi: 'nợ',
    hỏi: 'han đáp cung thăm',
    đáp: 'ứng án lễ',
    'chỉ ra': 'ngoài'
  }).map(([word, seconds]) => [syllable(word), syllables(seconds)])
)
/** Mentions of which a cue is no part: `Ban Chỉ đạo`, `Kết luận số 86`. */
const closed = ['document', 'organization', 'person', 'position', 'place', 'slogan'] as const

/**
 * Verbs of saying in a range of tokens, without the nouns that are written the same.
 *
 * ```text
 * > | đáp ứng yêu cầu phát triển, Bí thư yêu cầu các cấp ủy tập trung
 *                                        ^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param range
 *   A sentence.
 */
export function findCues(reader: Reader, {from, to}: TokenRange): Cue[] {
  const cues: Cue[] = []
  for (let at = from; at < to; at++) {
    if (reader.is(at, accordingTo)) {
      if (!reader.isOneOf(at + 1, pointing) && opensAccording(reader, at, from))
        cues.push({from: at, to: at + 1, record: accordingToRecord})
      continue
    }
    const hit = reader.longest('reportingVerb', at)
    if (hit === undefined || hit.to > to) continue
    const cue = {from: at, to: hit.to, record: hit.entry.record}
    if (isVerb(reader, cue, from)) cues.push(cue)
    at = hit.to - 1
  }
  return cues
}

/** `theo` at the start of a sentence or behind a comma or a connecting word; not `làm theo`, `tiếp theo`. */
function opensAccording(reader: Reader, at: number, start: number): boolean {
  if (at === start || reader.isMark(at - 1)) return true
  const before = connections.endingAt(reader, at, start)
  return before !== undefined && (before === start || reader.isMark(before - 1))
}

function isVerb(reader: Reader, {from, to, record}: Cue, start: number): boolean {
  if (isClosed(reader, from)) return false
  // A name may end in such a word: `ông Lê Văn Thành khẳng định`.
  const behindName = from > start && reader.chart.covering('person', from - 1) !== undefined
  if (reader.isOneOf(from - 1, unreal) && from > start && !behindName) return false
  if (to - from === 1 && !isAlone(reader, from, start)) return false
  if (record.noun !== true) return true
  // A capital inside the sentence makes it the title of a document.
  if (reader.isCapital(from) && from > start && reader.isWord(from - 1)) return false
  const isSent = channelBefore(reader, from, start) !== undefined
  const isNaming = reader.is(from - 1, this_) && pointedAt.endingAt(reader, from - 1, start) !== undefined
  if (from > start && reader.isOneOf(from - 1, beforeNoun) && !behindName && !isSent && !isNaming) return false
  if (completed.endingAt(reader, from, start) !== undefined) return false
  // `công tác chỉ đạo`, but `Tổ công tác đề nghị`.
  if (reader.is(from - 1, work[1]) && reader.is(from - 2, work[0]) && !reader.isOneOf(from - 3, teams)) return false
  // `lãnh đạo, chỉ đạo, tổ chức`: one of several nouns or verbs in a row.
  if (reader.is(from - 1, comma) && reader.is(to, comma)) return false
  return !(reader.isOneOf(to, behindNoun) && !isSpoken(reader, to))
}

/**
 * The form in which somebody asks or says, before its verb: `có văn bản`, `ra 2 văn bản`, `ban hành nhiều công văn`.
 *
 * @param reader
 *   The text.
 * @param to
 *   The verb.
 * @param start
 *   First token of the clause.
 * @returns
 *   Its first token.
 */
export function channelBefore(reader: Reader, to: number, start: number): number | undefined {
  const plain = channels.endingAt(reader, to, start)
  const paper = plain === undefined ? papers.endingAt(reader, to, start) : undefined
  if (paper === undefined) return plain
  let counted = paper
  while (counted > start && (reader.isNumber(counted - 1) || reader.isOneOf(counted - 1, counts))) counted--
  return counted < paper ? issuing.endingAt(reader, counted, start) : undefined
}

const papers = new Phrases('văn bản, công văn, công điện, thông báo, tờ trình, văn bản chỉ đạo')
const counts = syllables('một hai ba bốn năm nhiều loạt hàng')
const issuing = new Phrases('có, ra, gửi, ký, ban hành, phát đi')

/** A verb of one syllable that is no part of a longer word: behind a name, a pronoun, an adverb or a mark. */
function isAlone(reader: Reader, at: number, start: number): boolean {
  if (compounds.get(reader.id(at))?.has(reader.id(at + 1))) return false
  const before = at - 1
  if (agreeing.endingAt(reader, at, start) !== undefined) return true
  if (before < start || reader.isMark(before) || reader.isOneOf(before, besideVerb)) return true
  // `Thông báo nêu, …`: a writing that opens the sentence.
  if (speechNouns.endingAt(reader, at, start) === start) return true
  return isClosed(reader, before)
}

/** Whether a token is part of a name, an office, a body or a document. */
function isClosed(reader: Reader, at: number): boolean {
  return closed.some((type) => reader.chart.covering(type, at) !== undefined)
}

/** A verb with an object before what is said: `trả lời về vấn đề này: “…`. A colon must come soon. */
function isSpoken(reader: Reader, from: number): boolean {
  const limit = Math.min(reader.sentenceEnd(from), from + 16)
  for (let at = from; at < limit; at++) if (reader.is(at, colon) || reader.is(at, rang)) return true
  return false
}

/** Pronouns, adverbs and conjunctions that may stand right before a verb of one syllable. */
const besideVerb = syllables(
  'ông bà anh chị cô họ này ấy đã đang cũng còn vừa mới lại luôn từng tiếp tục thẳng thắn và rồi thời rõ liền có đoạn chí'
)
/** `Quốc hội thống nhất giao Chính phủ …`: they agree on what they ask for. */
const agreeing = new Phrases('thống nhất, nhất trí, đồng ý')
const work = [syllable('công'), syllable('tác')] as const
/** `cơ quan này đề nghị …`: they name who asks, where `lời này` would make a noun of the verb. */
const pointedAt = new Phrases(
  `cơ quan, đơn vị, bộ, sở, ban, cục, vụ, tổ chức, hiệp hội, hội, ủy ban, công ty, doanh nghiệp, ngân hàng, tập đoàn, tổng công ty,
  vị, ông, bà, người, đại biểu, cử tri, luật sư, chuyên gia, lãnh đạo, cán bộ, nước, địa phương, tỉnh, thành phố`
)
/** `theo đó`: a connection, nobody's words. */
const pointing = syllables('đó đấy vậy')
const this_ = syllable('này')
const teams = syllables('tổ đoàn đội nhóm')
const accordingTo = syllable('theo')
const comma = syllable(',')
const colon = syllable(':')
const rang = syllable('rằng')
