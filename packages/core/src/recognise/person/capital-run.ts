import {Gap} from '../../tokenise/columns.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {DraftType} from '../draft.js'
import type {Reader} from '../reader.js'

/** No name has more words. */
const longestRun = 8

const claimed: readonly DraftType[] = ['position', 'organization', 'document', 'time']
/** Honorifics of one syllable that open the next phrase when a name follows: `Bá Hoạt Ông Nguyễn Văn A`. */
const honorifics = syllables('ông bà')
/**
 * Words that open a sentence and are hardly ever the end of a name: captions lose the stop behind them in crawled text,
 * `Trương Hòa Bình Theo đó`, `Nguyễn Xuân Phúc Những hình ảnh`.
 */
const openers = syllables(
  `theo tại trong những các ngày chiều trước sau khi để với vì do từ về đây đó nhưng tuy còn cũng đến ngoài trên dưới việc
  sự một nhiều tháng cùng được bị đã sẽ không chưa có là nếu mới mỗi mọi phải này nay hôm vừa qua bên cần dự`
)

const though = syllable('tuy')
const behindThough = syllables('nhiên vậy thế đã là không có mới chưa còn')

/** `Felipe VI`, `Abdullah II Ibn Al Hussein`. */
const roman = /^[IVX]+$/u
/** Middle names that no name ends with: `Nguyễn Văn Được`, `Lê Thị Cần`. */
const middle = syllables('văn thị')

/**
 * Index behind the run of capitalised words that starts at a token: one space between them, no mark, no other mention,
 * no word that opens the next phrase.
 *
 * @param reader
 *   The text.
 * @param from
 *   A capitalised word.
 */
export function capitalRunEnd(reader: Reader, from: number): number {
  const limit = Math.min(reader.sentenceEnd(from), from + longestRun)
  let upper: boolean | undefined
  let at = from
  while (at < limit && reader.isCapital(at)) {
    if (at > from && (!joins(reader, at) || opensPhrase(reader, from, at))) break
    if (reader.word(at).length > 1) {
      // Capitals end where small letters begin and the other way round: `TRẦN THANH MẪN Sinh ngày`, `Nguyễn Văn A TP Huế`.
      const regnal = at > from && roman.test(reader.word(at))
      if (upper !== undefined && upper !== reader.isUpper(at) && !regnal) break
      if (!regnal) upper = reader.isUpper(at)
    }
    at++
  }
  return at
}

/** Whether a word stands beside the one before it as parts of one name do. */
export function joins(reader: Reader, at: number): boolean {
  const gap = reader.text.gap[at]
  return gap === Gap.space || gap === Gap.line
}

function opensPhrase(reader: Reader, from: number, at: number): boolean {
  if (claimed.some((type) => reader.chart.startingAt(type, at) !== undefined)) return !isNameOfSite(reader, from, at)
  if (reader.isOneOf(at, honorifics)) return reader.isCapital(at + 1)
  // The same name again, behind a caption that was only the name: `Tô Vinh Tô Vinh khi đang`.
  if (at > from + 1 && reader.id(at) === reader.id(from) && reader.id(at + 1) === reader.id(from + 1)) return true
  if (at > from + 1 && reader.isOneOf(at, openers) && reader.isWord(at + 1) && !reader.isCapital(at + 1)) {
    // `Nguyễn Đức Tuy đắc cử`, but `Nguyễn Đức Tuy nhiên`.
    if (reader.is(at, though)) return reader.isOneOf(at + 1, behindThough)
    return !reader.isOneOf(at - 1, middle)
  }
  return reader.allHits(at).some(({to, entry: {type, spelling}}) => {
    // `Đỗ Anh Hùng`, but `Trần Văn An Anh hùng Lao động`
    if (type === 'honorific' && to === at + 2 && reader.isCapital(at + 1) && !/ \p{Lu}/u.test(spelling)) return false
    if (type === 'honorific' || type === 'rank' || type === 'office') return to > at + 1
    if (type === 'degree') return to > at + 1 || reader.isUpper(at)
    return type === 'reportingVerb' && to > at + 1 && at > from + 1
  })
}

/**
 * Heads of bodies are syllables of names too: `Nguyễn Vũ Trường Sơn`, `Phạm Trường Long`, `Hà Ban`. Behind a surname they
 * are nothing else where the body has no other name.
 */
function isNameOfSite(reader: Reader, from: number, at: number): boolean {
  const organization = reader.chart.startingAt('organization', at)
  if (organization === undefined || reader.longest('surname', from) === undefined) return false
  if (organization.to === at + 1) return at === from + 1 && !reader.isCapital(at + 1)
  return organization.to === at + 2 && at <= from + 2 && reader.hitsOf('givenName', at + 1).length > 0
}
