import {Gap} from '../../tokenise/columns.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {WordSet} from '../../tokenise/word-set.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'
import {isHeadingEnd, proseWords} from './heading-end.js'
import {isLostBreak} from './lost-break.js'
import {closingMarks, lastMarks} from './marks.js'
import {connectiveWords, isConnective} from './openers.js'
import {isSpeakerStart} from './speaker-start.js'

/** Words that cannot be the last of a sentence, a caption or a heading. */
const unfinished = syllables(
  'của và với là các những cho về tại trong theo từ đến bởi do mà để cùng như hay hoặc nếu khi một mỗi mọi rằng thì'
)

const honorifics = syllables('ông bà')
const comrade = syllable('đồng')
const comradeSecond = syllable('chí')
/** `gửi Bà Nguyễn Thị Trang`: writers honour the addressee with a capital. */
const beforeHonorific = syllables('cầu xin thưa gửi mời tặng thấy biết mong hỏi cảm ơn kính nhờ giúp chúc')
const placeKinds = syllables(
  'đường phố cầu xã phường quận huyện tỉnh trấn thôn ấp khóm núi sông chợ đền chùa miếu đảo hòn'
)
const many = syllables('các nhiều')
/** `Luật Các tổ chức tín dụng`, `Hiệp hội Các …`: names in which the article is written with a capital. */
const beforeMany = syllables('luật hội đàn ban đoàn minh chức ước hợp nghị phận quỹ')

/** `… của Thủ tướng Chính phủ Ông Thăng cho hay`: an honorific with a capital and a name behind it. */
function addresses(scan: Scan, at: number, sentence: number): boolean {
  if (scan.isUpper(at) || scan.isOneOf(at - 1, beforeHonorific)) return false
  const isHonorific = scan.is(at, comrade)
    ? scan.is(at + 1, comradeSecond) && scan.isCapital(at + 2)
    : scan.isOneOf(at, honorifics) && scan.isCapital(at + 1)
  return isHonorific && !namesPlace(scan, at, sentence)
}

/** `xã Bà Điểm`, `phường Cầu Ông Lãnh`, `tỉnh Bà Rịa - Vũng Tàu`: places that are called after somebody. */
function namesPlace(scan: Scan, at: number, sentence: number): boolean {
  const isKind = (word: number) => scan.isOneOf(word, placeKinds) && (word === sentence || !scan.isCapital(word))
  if (isKind(at - 1) || (scan.isCapital(at - 1) && isKind(at - 2))) return true
  return scan.longest(['place'], at, at + 4) !== undefined
}

/** `Các cuộc vận động`, `Nhiều cử tri`. */
function counts(scan: Scan, at: number): boolean {
  return scan.isOneOf(at, many) && !scan.isUpper(at) && scan.isLower(at + 1) && !scan.isOneOf(at - 1, beforeMany)
}

/** `bài hát Theo Bác`, `phim Trong bão`: what has a title without quotation marks. */
const works = syllables('hát ca khúc thơ phim sách kịch truyện')

/** They open sentences, but stand in titles of documents and bodies too: `Nghị quyết Về …`, `Ban Tiếp công dân`. */
const resuming = new Phrases([
  'Tiếp tục',
  'Tiếp đó',
  'Tiếp theo',
  'Tiếp sau',
  'Tiếp thu',
  'Trình bày',
  'Giải trình thêm',
  'Giải trình trước',
  'Giải trình về',
  'Khẳng định',
  'Dưới sự',
  'Trên cơ sở',
  'Trước ý kiến',
  'Trước vấn đề',
  'Trước đề xuất',
  'Trong phát biểu',
  'Trong diễn văn',
  'Song song với',
  'Tính đến',
  'Chúng tôi',
  'Cho đến nay',
  'Đến ngày',
  'Điều đáng',
  'Thông tin đáng',
  'Điển hình là',
  'Điển hình như',
  'Ngay những',
  'Với nhiều'
])
/** Behind a small letter no name goes on with one of these. */
const leading = syllables('về trong trước sau khi')
/** The last syllable of what has a title. */
const titled = syllables(
  'quyết án trình thị luận luật lệnh định đề sách dẫn hoạch ban bộ vụ cục mục tạp khoản điều mang chung'
)

/** `… cho công nhân Về giá thành, ông …`, `… hai nước Trên cơ sở quan hệ đó, …`. */
function resumes(scan: Scan, at: number): boolean {
  if (scan.isUpper(at) || !scan.isWord(at - 1) || scan.isOneOf(at - 1, titled)) return false
  if (resuming.at(scan, at) !== undefined) return true
  return scan.isOneOf(at, leading) && scan.isLower(at + 1) && scan.isLower(at - 1)
}

/** Every word that opens a sentence without an office; nearly all capitalised words are none of them. */
const openingWords: ReadonlySet<number> = new WordSet([
  ...connectiveWords,
  ...honorifics,
  comrade,
  ...many,
  ...leading,
  ...resuming.firsts,
  ...proseWords
])

/** What only an office does that is the subject: `… dệt may Việt Nam Thủ tướng cũng đặt vấn đề`. */
const subjectOnly = new Phrases(['cũng', 'cho biết', 'cho rằng', 'cho hay', 'nhấn mạnh', 'khẳng định'])

/** An office behind a name, with a verb of its own behind it. */
function takesOver(scan: Scan, at: number, sentence: number): boolean {
  if (at - sentence < shortestCaption || scan.isUpper(at) || scan.isUpper(at - 1)) return false
  if (!scan.isCapital(at - 1) && !scan.isOneOf(at - 1, closingMarks)) return false
  const office = scan.longest(['office'], at, at + longestOffice)
  if (office === undefined || subjectOnly.at(scan, office.to) === undefined) return false
  // `Phó Thủ tướng`, `Tổng Bí thư`, `Phó Chủ tịch`
  for (let from = at - 2; from < at; from++) if ((scan.longest(['office'], from, at + 1)?.to ?? at) > at) return false
  return !scan.isOneOf(at - 1, deputies)
}

const deputies = syllables('phó tổng quyền trưởng')
const longestOffice = 8
const shortestCaption = 4

/**
 * Whether a sentence ends before a word though no stop stands there: captions and sub-headings lose theirs when a page
 * is flattened.
 *
 * ```text
 * > | Ông Hồ Quốc Dũng báo cáo tại hội nghị Phát biểu tại hội nghị, ông …
 *                                           ^
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the word.
 * @param sentence
 *   Index of the first token of the sentence.
 */
export function isLostStop(scan: Scan, at: number, sentence: number): boolean {
  if (!scan.isCapital(at) || scan.gap(at) === Gap.none) return false
  if (scan.isOneOf(at - 1, works) && scan.isLower(at - 1)) return false
  const opens =
    scan.isOneOf(at, openingWords) &&
    (isConnective(scan, at) ||
      addresses(scan, at, sentence) ||
      counts(scan, at) ||
      resumes(scan, at) ||
      isHeadingEnd(scan, at, sentence))
  const follows =
    scan.hasLexicon &&
    (isLostBreak(scan, at, sentence) || takesOver(scan, at, sentence) || isSpeakerStart(scan, at, sentence))
  if (!opens && !follows) return false
  // `Hai Bà Trưng`, `Liên minh Các …`: a name of the lexicon goes on here.
  if (scan.isCapital(at - 1) && (scan.longest(['place', 'organization'], at - 1, at + 4)?.to ?? at) > at) return false
  if (scan.isWord(at - 1)) return !scan.isOneOf(at - 1, unfinished)
  return scan.isNumber(at - 1) || scan.isOneOf(at - 1, lastMarks)
}
