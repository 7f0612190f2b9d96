import type {Place} from '@thoisu/knowledge'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {PlaceDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {capitalisedRun} from './capitalised-run.js'
import {isInsidePerson} from './person-shape.js'
import {reachesFarther, readKnownPlace, readPlaceBehindKind} from './place-name.js'

/**
 * A named place outside the name of a body.
 *
 * ```text
 * Ngày 5-3, tại xã Tân Lập, huyện Đan Phượng
 *               ^^^^^^^^^^  ^^^^^^^^^^^^^^^^
 * ```
 */
export const place = defineConstruct({
  name: 'place',
  type: 'place',
  triggers: {lexicon: ['place', 'placeKind']},
  blockedBy: ['document', 'organization'],
  read(reader, at) {
    const known = readKnownPlace(reader, at, 'place')
    const behindKind = readPlaceBehindKind(reader, at, 'place')
    if (behindKind !== undefined && (known === undefined || !reachesFarther(known, behindKind)))
      return free(reader, behindKind)
    return known !== undefined && isPlace(reader, known) ? free(reader, known) : undefined
  }
})

function free(reader: Reader, draft: PlaceDraft): PlaceDraft | undefined {
  return reader.chart.overlaps(draft, ['organization', 'document']) ? undefined : draft
}

const hyphen = syllable('-')
const photo = syllable('ảnh')
const colon = syllable(':')
/** `Việt-Lào`: the short form of the country stands before the hyphen. */
const viet = syllable('Việt')
const bracket = syllable('(')
/** Behind a place of one syllable at the start of a sentence they show that no longer word begins (`Mỹ thuật`). */
const links = syllables(
  'và đã sẽ đang cũng vẫn là có không chưa với cần phải được bị do tại ở về trong từ đến cho để còn muốn vừa lại đều'
)

/** Whether a known name that stands without a kind word means the place. */
function isPlace(reader: Reader, {from, to, records}: PlaceDraft): boolean {
  if (isHonorific(reader, from, to)) return false
  if (isInsidePerson(reader, from, to) || isInCredit(reader, from) || isTornOff(reader, from, to)) return false
  if (isByline(reader, from, to, records) || isOtherWord(reader, from, to) || endsOther(reader, from, to, records))
    return false
  const shaped = records.every(({ambiguity}) => ambiguity?.some((kind) => kind !== 'place') === true)
  // `Chủ tịch Trung Quốc Tập Cận Bình`: whatever follows, no name opens with a state of two words.
  if (to - from > 1 && records.some(({level}) => level === 'country')) return true
  const small = records.every(({level}) => level === 'district' || level === 'commune')
  if (!shaped && to - from > 1) return !small || !goesOnAsName(reader, from, to, records)
  if (to - from === 1 && from === reader.sentenceStart(from) && reader.isWord(to) && !reader.isCapital(to)) {
    // `Myanmar ký …` has no Vietnamese syllable that a longer word could begin with; of `Lào khẳng định …` only a state or
    // a city can be the subject.
    return !reader.isSyllable(from) || reader.isOneOf(to, links) || reader.longest('reportingVerb', to) !== undefined
  }
  return !goesOnAsName(reader, from, to, records)
}

const italy = syllable('Ý')
const party = syllable('Đảng')
const patron = syllable('bầu')

/** `Ý Đảng, lòng dân`; `bầu Đức`, who owns a football club. */
function isOtherWord(reader: Reader, from: number, to: number): boolean {
  if (to - from > 1) return false
  return (
    (reader.is(from, italy) && reader.is(to, party)) ||
    (from > reader.sentenceStart(from) && reader.is(from - 1, patron))
  )
}

/** `các xã Duy Hải; Duy | Vinh`: a town of one syllable behind a lone one with a capital is the end of another name. */
function endsOther(reader: Reader, from: number, to: number, records: readonly Place[]): boolean {
  if (to - from > 1 || !reader.isBeside(from) || records.some(({level}) => level === 'country')) return false
  const before = from - 1
  if (before <= reader.sentenceStart(from) || !reader.isCapital(before) || !reader.isSyllable(before)) return false
  return (
    !reader.isUpper(before) && !reader.isCapital(before - 1) && reader.isMark(before - 1) && !isKind(reader, before)
  )
}

function isKind(reader: Reader, at: number): boolean {
  return reader.longest('placeKind', at) !== undefined || reader.chart.covering('organization', at) !== undefined
}

/** `Anh hùng Lao động`, and at the start of a sentence `Anh Trần Văn An`: words that address a person. */
function isHonorific(reader: Reader, from: number, to: number): boolean {
  return reader.hitsOf('honorific', from).some((hit) => {
    if (hit.to > to) return true
    return hit.to === to && from === reader.sentenceStart(from) && reader.isCapital(to) && reader.isSyllable(to)
  })
}

/** A unit below the province that is a whole line by itself is who wrote the article: `Sơn Hà`. */
function isByline(reader: Reader, from: number, to: number, records: readonly Place[]): boolean {
  const alone = from === reader.sentenceStart(from) && (to === reader.sentenceEnd(from) || reader.is(to, bracket))
  // `Gia Bình (Bắc Ninh): Phát hiện sai phạm`
  const province = reader.is(to, bracket) ? reader.longest('place', to + 1) : undefined
  if (province !== undefined && reader.is(province.to + 1, colon)) return false
  return alone && records.every(({level}) => level === 'district' || level === 'commune')
}

/** `Hà Giang Nam`, `Đức Anh`: words with capitals that follow make a person of it, unless they are one by themselves. */
function goesOnAsName(reader: Reader, from: number, to: number, records: readonly Place[]): boolean {
  // `Hồ Chí Minh`, `Hai Bà Trưng`: without a kind word that is the person.
  const isPerson = to - from > 2 && reader.longest('surname', from) !== undefined
  if (isPerson && records.every(({ambiguity}) => ambiguity?.includes('person-shape'))) return true
  const end = capitalisedRun(reader, to, 4)
  if (end === to || !reader.isBeside(to)) return false
  if (!reader.isSyllable(to) || reader.chart.startingAt('organization', to)) return false
  const person = reader.longest('surname', to) !== undefined && end - to > 1
  return !person
}

/** Whether it names who took the picture: `Ảnh: Thanh Hà`. */
function isInCredit(reader: Reader, from: number): boolean {
  return reader.is(from - 1, colon) && reader.is(from - 2, photo)
}

/** `Xanh-Huế`: a hyphen without spaces joins it to something that is no place. */
function isTornOff(reader: Reader, from: number, to: number): boolean {
  const before = reader.is(from - 1, hyphen) && reader.isGlued(from) && reader.isGlued(from - 1)
  if (before && !reader.is(from - 2, viet) && reader.chart.endingAt('place', from - 1) === undefined) return true
  return (
    reader.is(to, hyphen) &&
    reader.isGlued(to) &&
    reader.isGlued(to + 1) &&
    !reader.isCapital(to + 1) &&
    reader.isWord(to + 1)
  )
}
