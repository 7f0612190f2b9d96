import type {EntryType} from '../../lexicon/entry.js'
import {syllables} from '../../tokenise/syllables.js'
import {WordSet} from '../../tokenise/word-set.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'
import {closingMarks, colon, lastMarks, stops} from './marks.js'
import {isConnective} from './openers.js'

/** Words that open sentences; with a capital and a small letter behind them hardly any name has them. */
const particles = syllables(
  'không chưa còn vẫn đã có nhưng nếu dù vì do bởi khi sau trước trong ngoài trên từ để với như cho qua về nhiều những các một mỗi mọi hầu tuy hiện việc đây đó ngay nhìn kể tôi họ chúng nhằm đến vừa mới đang ở giữa cuối người lần ai sự số'
)
/** What begins so is a name: `Không gian văn hóa Cồng chiêng`, `Việc làm Hà Lan`. */
const names = new Phrases([
  'không gian',
  'không quân',
  'không liên kết',
  'việc làm',
  'những ngày',
  'những người',
  'người cao tuổi',
  'người khuyết tật',
  'người lao động',
  'người việt',
  'người phát ngôn',
  'người đại biểu',
  'người đưa tin',
  'hiện đại',
  'sự thật',
  'số hóa',
  'vì người nghèo',
  'vì sự tiến bộ',
  'vì an ninh',
  'một cửa',
  'một vành đai',
  'qua mạng'
])
/** Particles that no name has for its last word: they open sentences behind names, numbers and quotations too. */
const firmParticles = syllables('trong trước sau về với dưới khi theo nếu từ là những nhằm ngay cũng dù')
/** Openings of several words. */
const openings = new Phrases([
  'cử tri',
  'vấn đề',
  'hai bên',
  'hai nước',
  'hai nhà lãnh đạo',
  'trả lời',
  'chất vấn',
  'giải trình',
  'ghi nhận',
  'liên quan',
  'đánh giá về',
  'đánh giá cao',
  'đề cập',
  'dẫn',
  'lý giải',
  'giải thích',
  'buổi sáng',
  'buổi chiều',
  'quá trình',
  'kết quả',
  'chuyến thăm',
  'bày tỏ',
  'khẳng định',
  'nhắc lại',
  'nhận thức',
  'nhận lời',
  'nhận định',
  'vui mừng',
  'tham luận',
  'thảo luận',
  'tranh luận',
  'tiếp thu',
  'băn khoăn',
  'lo ngại',
  'góp ý',
  'đồng tình',
  'tán thành',
  'thông tin về',
  'thông tin thêm',
  'thực tế',
  'thực hiện',
  'tính',
  'trải qua',
  'dư luận',
  'phần lớn',
  'tình trạng',
  'nguyên nhân',
  'thời gian',
  'đáng',
  'được biết',
  'được hỏi',
  'triển khai',
  'đầu tiên',
  'đầu năm',
  'đầu tháng',
  'dưới',
  'lâu nay',
  'mấy',
  'ví von',
  'điều này',
  'điều đó',
  'điều đáng',
  'chỉ có',
  'chỉ riêng',
  'chỉ trong',
  'tất cả',
  'toàn bộ',
  'hàng loạt',
  'hàng năm',
  'trường hợp',
  'câu chuyện',
  'chia sẻ',
  'trao đổi',
  'phản hồi',
  'nêu ý kiến',
  'nêu quan điểm',
  'nêu rõ',
  'nằm trong',
  'là một',
  'là người',
  'là địa phương',
  'là đơn vị',
  'là chuyên gia',
  'đặt câu hỏi',
  'đặt vấn đề',
  'lần này',
  'lần đầu',
  'lần trở',
  'từng',
  'khác với',
  'bắt đầu',
  'tiếp tục',
  'quan tâm',
  'thông tin từ',
  'thông tin tại',
  'thông tin với',
  'công tác',
  'quan hệ',
  'phần trả lời',
  'phần thảo luận',
  'kiến nghị',
  'đề nghị',
  'đề xuất',
  'phản ánh',
  'bàn về',
  'xét về',
  'so với',
  'suốt',
  'giữa lúc',
  'tới đây',
  'gần đây',
  'khoảng',
  'hơn',
  'gần'
])
/** First words of all that may open the prose behind a heading. */
export const proseWords: ReadonlySet<number> = new WordSet([...particles, ...openings.firsts])
/** No sentence, caption or heading ends with one of these. */
const governing = syllables(
  'của và với là các những cho về tại trong theo từ đến bởi do mà để cùng như hay hoặc nếu khi một mỗi mọi rằng thì hai ba vào ở trên dưới gồm sẽ đã đang được bị không chưa có ông bà vị anh chị biết hay nhấn'
)
/** What has a title without quotation marks: `Kế hoạch Về …`, `phong trào Không …`. */
const titled = syllables(
  'quyết án trình thị luận luật lệnh định đề sách dẫn hoạch ban bộ vụ cục mục tạp khoản điều mang chung chí báo trào hát ca khúc thơ phim kịch truyện tác giới vùng vực động thưởng hiệu quỹ hội đảng tháng tuần nhóm cụm tờ cáo giá tư tác'
)
const known: readonly EntryType[] = ['organization', 'place', 'document', 'documentType']

/** Headings and captions are not shorter or longer, and the prose behind them goes on for a while. */
const shortest = 3
const longest = 24
const leastProse = 7

/**
 * Whether a heading or caption that has lost its stop ends before a word that opens a sentence. Words that open
 * sentences, but stand in names too, end nothing but what is as short as a heading.
 *
 * ```text
 * > | … là không thuyết phục. Tăng trưởng còn thấp Không phủ nhận nỗ lực …
 *                                                  ^
 * ```
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of a word with a capital.
 * @param sentence
 *   Index of the first token of the sentence.
 */
export function isHeadingEnd(scan: Scan, at: number, sentence: number): boolean {
  const length = at - sentence
  if (length < shortest || length > longest || scan.isUpper(at)) return false
  if (!opensProse(scan, at)) return false
  if (!mayEnd(scan, at - 1, at)) return false
  if (!scan.isCapital(sentence) || isConnective(scan, sentence)) return false
  if (scan.longest(known, at, at + longest) !== undefined) return false
  for (let index = at; index < at + leastProse; index++) if (scan.isOneOf(index, stops)) return false
  for (let index = sentence; index < at; index++) if (scan.is(index, colon)) return false
  return true
}

function opensProse(scan: Scan, at: number): boolean {
  if (openings.at(scan, at) !== undefined) return true
  // `Với 454 đại biểu tán thành`
  if (scan.isNumber(at + 1)) return scan.isOneOf(at, firmParticles)
  return scan.isOneOf(at, particles) && scan.isLower(at + 1) && names.at(scan, at) === undefined
}

/** Whether a heading or caption may have its last word, number or mark before a word that opens a sentence. */
function mayEnd(scan: Scan, before: number, at: number): boolean {
  if (scan.isLower(before)) {
    // `… Luật Quy hoạch Với 86 % đại biểu tán thành`: no title begins so.
    return !scan.isOneOf(before, governing) && (!scan.isOneOf(before, titled) || scan.isNumber(at + 1))
  }
  // `khoản 1 Điều này`, `TNHH Một thành viên`
  if (scan.isWord(before)) return scan.isOneOf(at, firmParticles)
  // `Nghị quyết 28 Về …`: of numbers only years stand alone.
  if (scan.isNumber(before)) return scan.isOneOf(at, firmParticles) && scan.length(before) === 4
  // `(2) Căn cứ …`
  return scan.isOneOf(before, lastMarks) && !(scan.isOneOf(before, closingMarks) && scan.isNumber(before - 1))
}
