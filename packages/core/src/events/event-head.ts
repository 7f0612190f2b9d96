import type {EventKind} from '@thoisu/knowledge'
import {bitsOf} from '../recognise/chart.js'
import {Phrases} from '../recognise/phrases.js'
import type {Reader} from '../recognise/reader.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {syllable, syllables} from '../tokenise/syllables.js'

/** The words for an event in the text. */
export interface EventHead extends TokenRange {
  readonly record: EventKind
  /** Whether it is a noun (`hội nghị`), not a verb (`tiếp`, `bổ nhiệm`). */
  readonly nominal: boolean
}

/** First syllables of the nouns among the words for events. */
const nouns = syllables(
  'hội phiên kỳ kì lễ đại buổi cuộc chuyến chương tọa toạ diễn họp mít quốc triển festival gặp tang tiệc'
)
/** Words of events that begin like the nouns and are verbs. */
const verbs = syllables('đàm kiến')
/** Second halves of words that begin like an event and are none. */
const compounds: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  Object.entries({
    bắt: 'tay đầu nguồn buộc kịp gặp chước tội nhịp mạch chuyện cóc đền',
    tiếp: 'tục theo cận thu nối tế nhận xúc đó tay sức giáp xuc viện thị thêm',
    ký: 'kết giả tự ức hiệu túc quỹ sinh',
    dự: 'án báo kiến thảo toán phòng luật trữ định tính đoán liệu khuyết bị kiến thu',
    nhận: 'thức thấy xét ra định diện nhiệm trách biết lời làm chức công được về hối',
    trao: 'đổi',
    gặp: 'khó phải nhiều rủi nạn',
    đón: 'nhận đợi đầu bắt',
    trình: 'bày độ tự diễn duyện',
    họp: 'mặt',
    thăm: 'dò hỏi khám quan',
    tiễn: 'biệt'
  }).map(([word, seconds]) => [syllable(word), syllables(seconds)])
)
/** First halves of words that end like an event and are none: `trực tiếp`, `chương trình`. */
const seconds: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  Object.entries({
    tiếp: 'trực gián kế nối liên',
    ký: 'chữ đăng thư nhật tổng bút',
    trình: 'chương quy công lập tiến hành quá giáo lộ tường thuyết',
    bắt: 'nắm',
    tiễn: 'thực đưa',
    đọc: 'bạn',
    nhận: 'thừa ghi công tiếp xác cảm chấp đảm thu'
  }).map(([word, firsts]) => [syllable(word), syllables(firsts)])
)
const none: ReadonlySet<number> = new Set()
const meet = syllable('gặp')
const programme = new Phrases('chương trình')
const attending = new Phrases('dự, tham dự, đến dự, tới dự, về dự, cùng dự, tham gia, cùng tham gia')
const plans = new Phrases(
  `hành động, công tác, đào tạo, khuyến mãi, khuyến mại, bình ổn, phối hợp, mục tiêu, làm việc, hợp tác, phát triển, học, học tập, bồi dưỡng, nghiên cứu, hỗ trợ, cho vay, tín dụng,
  vay vốn, nông thôn mới, OCOP, cải cách, chuyển đổi, ứng phó, giảm nghèo, này, trên, đó`
)
const closed = bitsOf(['organization', 'document', 'person', 'position', 'place', 'slogan'])

/** Whether a word of one syllable is only the first half of a longer one: `tiếp nhận`, `bắt tay`. */
export function isCompound(reader: Reader, from: number, to: number): boolean {
  if (to - from > 1) return false
  const id = reader.id(from)
  return reader.isOneOf(to, compounds.get(id) ?? none) || reader.isOneOf(from - 1, seconds.get(id) ?? none)
}

/** `chương trình hành động`: a bare programme is an event only where somebody attends it. */
function isPlan(reader: Reader, from: number, to: number): boolean {
  if (programme.startingAt(reader, from, to) !== to) return false
  return attending.endingAt(reader, from) === undefined || plans.startingAt(reader, to) !== undefined
}

/** `gặp Thủ tướng`, `gặp ông A`, but `gặp sự cố`. */
function namesSomebody(reader: Reader, at: number): boolean {
  return (
    reader.chart.startingAt('person', at) !== undefined ||
    reader.chart.startingAt('position', at) !== undefined ||
    reader.longest('honorific', at) !== undefined
  )
}

/**
 * The words for events in a sentence.
 *
 * @param reader
 *   The text.
 * @param range
 *   The sentence.
 */
export function findHeads(reader: Reader, {from, to}: TokenRange): EventHead[] {
  const heads: EventHead[] = []
  for (let at = from; at < to; at++) {
    const hit = reader.longest('eventKind', at)
    if (hit === undefined || hit.to > to) continue
    if (reader.chart.isCovered(at, closed)) continue
    if (isCompound(reader, at, hit.to) || isPlan(reader, at, hit.to)) continue
    const meets = hit.to - at === 1 && reader.is(at, meet)
    if (meets && !namesSomebody(reader, hit.to)) continue
    const nominal =
      !meets && reader.isOneOf(at, nouns) && !reader.isOneOf(at + 1, verbs) && hit.entry.record.id !== 'trien-khai'
    heads.push({from: at, to: hit.to, record: hit.entry.record, nominal})
    at = hit.to - 1
  }
  return heads
}
