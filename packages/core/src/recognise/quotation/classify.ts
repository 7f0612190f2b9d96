import {syllable, syllables} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'
import type {Quotation} from './pair.js'
import {quotationsOf} from './quotations.js'

/**
 * What quotation marks stand for: words that someone said, or the title of a work or meeting, a slogan, a coined name
 * or a word used with distance.
 */
export type QuotationKind = 'speech' | 'title' | 'slogan' | 'name'

/** Nouns that have a title behind them. */
const titled = new Phrases(
  `chủ đề, chuyên đề, đề tài, đề án, dự án, đề cương, chương trình, tuyên bố chung, thông cáo chung, chương trình hợp tác, kế hoạch, cuộc vận động, vận động, phong trào,
  cuộc thi, hội thi, liên hoan, giải thưởng, giải, triển lãm, hội thảo, hội nghị, tọa đàm, diễn đàn, lễ, lễ hội,
  đêm hội, đại hội, tác phẩm, cuốn sách, bài viết, bài báo, bài, bài hát, bài thơ, ca khúc, bộ phim, phim,
  loạt bài, tuyến bài, nhan đề, tiêu đề, tựa đề, mang tên, có tên, tên gọi, với tên, đặt tên, danh hiệu, kỷ niệm chương,
  huân chương, huy chương, bằng khen, biển hiệu, dòng chữ, quyết về, thị về, luận về, án về, định về, trình về, hưởng ứng,
  phát động, chiến dịch, câu lạc bộ, quỹ, trang, chuyên mục, mục, nội dung, vở, vở kịch, ngày hội, tuần lễ, tháng, ấn phẩm, báo cáo`
)

/** Of these, the ones with words between them and the title: `Hội thảo quốc tế “…”`. */
const meetings = new Phrases(
  'chương trình, cuộc thi, hội thi, liên hoan, triển lãm, hội thảo, hội nghị, tọa đàm, diễn đàn, đêm hội, đại hội, phong trào'
)

/** Nouns that have a watchword behind them. */
const watchword = new Phrases(
  `phương châm, khẩu hiệu, tinh thần, quan điểm, mô hình, mục tiêu, nguyên tắc, tiêu chí, chủ trương, tư tưởng, tư duy,
  quan niệm, truyền thống, đạo lý, thông điệp, nhiệm vụ, bài học, phong cách, lối sống, tâm lý, tâm thế, cơ chế, chính sách,
  xu thế, chiến lược, bộ, theo hướng, tôn chỉ, slogan`
)

/** Words that have a name or a word used with distance behind them. */
const named = new Phrases(
  `gọi là, coi là, được coi là, ví là, ví như, mệnh danh là, mang danh, biệt danh, tình trạng, biểu hiện, hiện tượng,
  hành vi, kiểu, theo kiểu, cụm từ, từ, hai chữ, ba chữ, chữ, khái niệm, thuật ngữ, vấn nạn, nạn, tệ, trò, chiêu, cái gọi là,
  hình thức, vụ, vụ án, đối tượng, tội, trở thành, những, các, một, cách, là, căn bệnh, bệnh, chứng, tài sản, đại gia, hay`
)

/** Nouns that have what somebody said behind them and a colon. */
const spoken = new Phrases(
  `ý kiến, câu hỏi, lời, câu, câu nói, lời dạy, nhận xét, phát biểu, có đoạn, đoạn viết, như sau, quy định, thư, nguyên văn,
  chỉ đạo, kết luận, nhận định, tuyên bố`
)

/** Nouns for words that are repeated. */
const sayings = new Phrases(
  'lời dạy, lời Bác dạy, câu nói, câu thơ, câu hát, lời thề, điều Bác Hồ dạy, lời kêu gọi, tục ngữ, thành ngữ'
)
const farthestSaying = 7

const colon = syllable(':')
const comma = syllable(',')
const dash = syllable('-')
const joining = syllables(', và hay hoặc')
const is = syllable('là')
const of = syllable('của')
const rang = syllables('rằng là thêm rõ')
const sentenceEnds = syllables('. ? ! … ... ;')
/** Words that only a clause has, or that speak of the speaker. */
const finite = syllables(
  'tôi chúng ta cần phải sẽ đã đang là có không chưa được bị nên hãy đừng rất thì mà nếu vì vẫn cũng ai sao gì'
)

const longestConnection = 7
/** How far the verb of saying may stand behind the closing mark, and the words of a title before the opening one. */
const farthestCue = 30
const titleWords = 5

const kinds = new WeakMap<Quotation, QuotationKind>()

/**
 * What a quotation is.
 *
 * Speech has a verb of saying or a colon that leads to it, or a speaker behind it, or is a whole sentence. All else is a
 * title where a noun asks for one (`chủ đề “…”`), a slogan (`phương châm “…”`), or a name.
 *
 * @param reader
 *   The text.
 * @param quotation
 *   One of its quotations.
 */
export function classifyQuotation(reader: Reader, quotation: Quotation): QuotationKind {
  let kind = kinds.get(quotation)
  if (kind === undefined) {
    kind = classify(reader, quotation)
    kinds.set(quotation, kind)
  }
  return kind
}

function classify(reader: Reader, quotation: Quotation): QuotationKind {
  const {open, from, to, parts} = quotation
  if (parts.length > 1) return 'speech'
  const words = countWords(reader, from, to)
  const start = reader.sentenceStart(open)
  const title = titleKind(reader, open, start)
  const whole = words >= 5 && isWhole(reader, quotation)
  // `Chỉ thị 03 của Bộ Chính trị: “Học tập …”`: what the document is called; a sentence would be what it lays down.
  const isColon = reader.is(open - 1, colon)
  if (
    isNameOfDocument(reader, isColon ? open - 1 : open) &&
    !(isColon && (reader.isMark(from) || hasFiniteWord(reader, from, to)))
  )
    return 'title'
  if (reader.is(open - 1, colon)) {
    const before = titleKind(reader, open - 1, start)
    if (spoken.endingAt(reader, open - 1) !== undefined || hasVerbBefore(reader, open - 1, start)) return 'speech'
    if (before !== undefined) return before
    return words >= 4 ? 'speech' : 'name'
  }
  if (words >= 3 && startsSentence(reader, quotation) && hasSpeakerBehind(reader, quotation)) return 'speech'
  if (title === undefined && words >= 4 && verbEndsAt(reader, open) && (words >= 6 || hasFiniteWord(reader, from, to)))
    return 'speech'
  // `phát đi thông điệp “…”`: a verb of saying that ends in such a noun leads to a clause.
  if (title === 'slogan' && words >= 5 && verbEndsAt(reader, open) && hasFiniteWord(reader, from, to)) return 'speech'
  if (title !== undefined && !(whole && words > 25)) return title
  if (isSaying(reader, open, start)) return 'slogan'
  const joined = reader.isOneOf(open - 1, joining) ? previousKind(reader, open - 2) : undefined
  if (joined !== undefined && joined !== 'speech' && words < 20) return joined
  if (whole && hasFiniteWord(reader, from, to)) return 'speech'
  if (words >= 8 && hasFiniteWord(reader, from, to)) return 'speech'
  return words > 5 ? 'slogan' : 'name'
}

function titleKind(reader: Reader, to: number, start: number): QuotationKind | undefined {
  for (let end = to; end > start && to - end < titleWords; end--) {
    if (end < to) {
      if (meetings.endingAt(reader, end, start) !== undefined && isNameOfMeeting(reader, end, to)) return 'title'
      continue
    }
    if (titled.endingAt(reader, end, start) !== undefined) return 'title'
    if (watchword.endingAt(reader, end, start) !== undefined) return 'slogan'
    if (named.endingAt(reader, end, start) !== undefined) return 'name'
  }
  return undefined
}

/** Whether a document ends at a token, with whoever issued it. */
function isNameOfDocument({chart}: Reader, to: number): boolean {
  const issuer = chart.covering('organization', to - 1)
  return (
    chart.covering('document', to - 1)?.to === to ||
    (issuer !== undefined && chart.covering('document', issuer.from - 2) !== undefined)
  )
}

/** `lời dạy của Bác Hồ “…”`: words that everybody knows, not said now. */
function isSaying(reader: Reader, to: number, start: number): boolean {
  for (let end = to; end > start && to - end < farthestSaying; end--)
    if (sayings.endingAt(reader, end, start) !== undefined) return true
  return false
}

/** `Cuộc thi ảnh nghệ thuật “…”`: a few words between the noun and the title. */
function isNameOfMeeting(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!reader.isWord(at) || reader.isOneOf(at, finite) || reader.allHits(at).some(isVerb)) return false
  return true
}

function isVerb(hit: {entry: {type: string}}): boolean {
  return hit.entry.type === 'reportingVerb'
}

/** Whether a verb of saying stands before a colon, at most a short object between them. */
function hasVerbBefore(reader: Reader, to: number, start: number): boolean {
  for (let at = to - 1; at >= start && to - at < farthestCue; at--) {
    if (reader.isOneOf(at, sentenceEnds)) return false
    if (reader.longest('reportingVerb', at) !== undefined) return true
  }
  return false
}

/** Whether a verb of saying ends right before a token, `rằng` or a comma between them allowed. */
function verbEndsAt(reader: Reader, to: number): boolean {
  let end = to
  if (reader.is(end - 1, comma)) end--
  while (reader.isOneOf(end - 1, rang) && !endsVerb(reader, end)) end--
  return endsVerb(reader, end)
}

function endsVerb(reader: Reader, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - 4); at--)
    if (reader.hitsOf('reportingVerb', at).some((hit) => hit.to === to)) return true
  return false
}

function startsSentence(reader: Reader, {open}: Quotation): boolean {
  const start = reader.sentenceStart(open)
  if (open === start) return true
  // `Trên cơ sở này, “…”, ông A nói`.
  if (reader.is(open - 1, comma) && open - start <= longestConnection) return true
  return reader.isOneOf(open - 1, sentenceEnds) || reader.is(open - 1, colon)
}

/** `“…”, ông A nói.`, `“…” - bà B khẳng định.`, `“…” là chỉ đạo của ông C`. */
function hasSpeakerBehind(reader: Reader, {end}: Quotation): boolean {
  if (reader.is(end, is)) return reader.hitsOf('reportingVerb', end + 1).some(({to}) => reader.is(to, of))
  if (!reader.is(end, comma) && !reader.is(end, dash)) return false
  const limit = Math.min(reader.sentenceEnd(end), end + farthestCue)
  for (let at = end + 1; at < limit; at++) {
    if (reader.isOneOf(at, sentenceEnds)) return false
    if (reader.longest('reportingVerb', at) !== undefined) return true
  }
  return false
}

/** Whether the words are a sentence: a capital at the start, and an end within or before the closing mark. */
function isWhole(reader: Reader, {open, from, to, end}: Quotation): boolean {
  if (!reader.isCapital(from)) return false
  if (reader.isOneOf(to - 1, sentenceEnds)) return true
  for (let at = from; at < to - 1; at++) if (reader.isOneOf(at, sentenceEnds) && reader.isCapital(at + 1)) return true
  return reader.isOneOf(end, sentenceEnds) && (open === 0 || reader.isOneOf(from - 2, sentenceEnds))
}

function hasFiniteWord(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reader.isOneOf(at, finite)) return true
  return false
}

function countWords(reader: Reader, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (!reader.isMark(at)) count++
  return count
}

/** Kind of the quotation that ends before `, “`. */
function previousKind(reader: Reader, at: number): QuotationKind | undefined {
  const previous = quotationsOf(reader.text).around(at)
  return previous !== undefined && previous.end === at + 1 ? kinds.get(previous) : undefined
}
