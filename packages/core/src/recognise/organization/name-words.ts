import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

/** Words that stand in no name of a body: links, pronouns, numbers, common verbs of one syllable. */
const outside = syllables(
  `và của là đã sẽ đang cũng vẫn có không chưa với cần phải được bị do tại ở về trong ngoài từ đến cho để khi nếu mà thì
   nên còn mới luôn vừa rất này đó trên theo cùng hoặc hay như các những một hai ba nhiều mỗi mọi từng bởi vì nhằm giữa
   sau trước dưới gồm rồi nữa lại cả đều chỉ tới vào ra lên xuống sang qua thuộc
   gặp thăm dự tiếp mời giao gửi ký bàn họp nêu hỏi chọn mua bán thu chi xin trao tặng làm cử bầu xử phạt bắt kiện tố mở
   xây đưa lấy giúp thuê nhờ khen phê chờ nhận nói thấy đề yêu kêu ông bà anh chị em cháu đồng nhiệm khóa lần`
)

/** Nouns with a syllable that stands in no name by itself. */
const nouns = new Map<number, ReadonlySet<number>>(
  Object.entries({
    không: 'gian khí quân',
    hàng: 'không',
    giao: 'thông dịch lưu',
    đồng: 'bào bằng'
  }).map(([first, seconds]) => [syllable(first), syllables(seconds)])
)

/** Verbs of two syllables that follow a body as often as they end its name. */
const verbs = new Map<number, ReadonlySet<number>>(
  Object.entries({
    đầu: 'tư',
    tổ: 'chức',
    thực: 'hiện thi',
    triển: 'khai',
    tham: 'gia mưu vấn dự',
    phát: 'hiện động biểu hành triển',
    hỗ: 'trợ',
    kinh: 'doanh',
    phối: 'hợp',
    tiến: 'hành',
    hoạt: 'động',
    báo: 'cáo',
    kiến: 'nghị',
    khẳng: 'định',
    thông: 'báo qua tin',
    chủ: 'trì động',
    công: 'bố nhận',
    ban: 'hành',
    quyết: 'định',
    kiểm: 'tra soát',
    thanh: 'tra lý',
    giám: 'sát',
    thẩm: 'định',
    hướng: 'dẫn',
    cam: 'kết',
    mong: 'muốn',
    sản: 'xuất',
    cung: 'cấp',
    sử: 'dụng',
    quản: 'lý',
    vi: 'phạm',
    khởi: 'tố công',
    điều: 'tra động',
    tuyên: 'bố truyền',
    vận: 'động hành',
    thành: 'lập',
    hợp: 'tác',
    bổ: 'nhiệm sung',
    đánh: 'giá',
    nhấn: 'mạnh',
    trình: 'bày',
    chuẩn: 'bị',
    tập: 'trung',
    tiếp: 'tục nhận',
    xem: 'xét',
    chia: 'sẻ',
    bày: 'tỏ',
    chấp: 'nhận thuận',
    cấp: 'phép giấy'
  }).map(([first, seconds]) => [syllable(first), syllables(seconds)])
)

/**
 * Whether a small word may belong to the name that stands before it.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the word.
 * @param verbsToo
 *   Whether a verb of two syllables may belong to it.
 */
export function isNameWord(reader: Reader, at: number, verbsToo = false): boolean {
  if (!reader.isWord(at) || reader.isCapital(at) || !reader.isSyllable(at)) return false
  if (reader.isOneOf(at, outside) && !isInNoun(reader, at)) return false
  return verbsToo || verbs.get(reader.id(at))?.has(reader.id(at + 1)) !== true
}

/** `giao | thông`, `hàng | không`: either half of such a noun. */
function isInNoun(reader: Reader, at: number): boolean {
  const isNoun = (first: number) => nouns.get(reader.id(first))?.has(reader.id(first + 1)) === true
  return isNoun(at) || isNoun(at - 1)
}

/** Types of phrases that are another thing than the rest of a name. */
const others: ReadonlySet<string> = new Set(['organization', 'organizationKind', 'office', 'honorific', 'rank'])

/**
 * Whether another body, an office or a person begins at a token; one syllable alone says too little (`Ban`, `Hội`).
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the token.
 */
export function opensOther(reader: Reader, at: number): boolean {
  return reader
    .allHits(at)
    .some(({to, entry: {type}}) => others.has(type) && (type === 'organization' || to - at > 1 || reader.isUpper(at)))
}
