import {syllables} from '../../tokenise/syllables.js'
import {capitalisedRun, cutBeforePerson} from '../place/capitalised-run.js'
import type {Reader} from '../reader.js'

const joints = syllables('và - &')
/** No name has more words with capitals. */
const mostWords = 8

/**
 * Words that are no second syllable of a name's word, so that a small word between two capitals ends the name: `Tập đoàn
 * FPT gặp Thủ tướng`, but `Hội Nhà báo Việt Nam`.
 */
const outside = syllables(
  `và của là đã sẽ đang cũng vẫn có không chưa với cần phải được bị do tại ở về trong ngoài từ đến cho để khi nếu mà thì
   nên còn mới luôn vừa rất này đó trên theo cùng hoặc hay như các những một hai ba nhiều mỗi mọi từng bởi vì nhằm giữa
   sau trước dưới gồm rồi nữa lại cả đều chỉ tới vào ra lên xuống sang qua
   gặp thăm dự tiếp mời giao gửi ký bàn họp nêu hỏi chọn mua bán thu chi xin trao tặng làm cử bầu xử phạt bắt kiện tố mở
   xây đưa lấy giúp thuê nhờ khen phê chờ nhận nói thấy cấp đề yêu kêu ông bà anh chị em cháu đồng`
)

/**
 * Read the proper name behind a head that is open to any: words with capitals, with the small syllables between them.
 *
 * ```text
 * Công ty Sông Đà     Trường THPT Chu Văn An     Năm Đoàn kết Hữu nghị
 *         ^^^^^^^                 ^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first word.
 * @returns
 *   Index behind the name; `at` where there is none.
 */
export function readProperName(reader: Reader, at: number): number {
  if (opensOther(reader, at)) return at
  const end = reader.sentenceEnd(at)
  let to = capitalisedRun(reader, at, mostWords)
  if (to === at) return at
  for (let parts = 0; parts < 3 && to + 1 < end && to - at < mostWords; parts++) {
    const next = continued(reader, to)
    if (next === undefined) break
    to = capitalisedRun(reader, next, mostWords)
  }
  return cutBeforePerson(reader, at, to)
}

/** Where the name goes on behind one small word or a joint; nothing where another name begins there. */
function continued(reader: Reader, to: number): number | undefined {
  if (!reader.isBeside(to) || !reader.isBeside(to + 1) || !reader.isCapital(to + 1)) return undefined
  const joint = reader.isOneOf(to, joints)
  const small = reader.isWord(to) && !reader.isCapital(to) && reader.isSyllable(to) && !reader.isOneOf(to, outside)
  if (!joint && !small) return undefined
  if (small) return reader.isSyllable(to - 1) ? to + 1 : undefined
  return opensOther(reader, to + 1) ? undefined : to + 1
}

/** Whether another body, or an office, begins there; one syllable alone says too little (`Ban`, `Hội`). */
function opensOther(reader: Reader, at: number): boolean {
  return reader
    .allHits(at)
    .some(({to, entry: {type}}) => others.has(type) && (type === 'organization' || to - at > 1 || reader.isUpper(at)))
}

const others: ReadonlySet<string> = new Set(['organization', 'organizationKind', 'office'])
