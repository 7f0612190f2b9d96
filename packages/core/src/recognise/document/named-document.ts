import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {DocumentDraft} from '../draft.js'
import {readBody} from '../organization/body.js'
import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'
import {isYear} from '../time/year-behind.js'
import {expandedWords} from './expand.js'
import {type KindWord, readKind} from './kind.js'
import {provisionBefore} from './provision.js'
import {endOfTitle} from './title-end.js'

/** Kinds that are cited by what they are about. */
const titled = new Set(['quy-che', 'hiep-uoc', 'hiep-dinh', 'cong-uoc', 'chien-luoc', 'nghi-dinh-thu'])
const whole = new Set(['quy-che', 'chien-luoc'])
const provisions = syllables('điều khoản mục chương phần')
/** Ends of what the rules of one body are called: `Quy chế làm việc của Ủy ban Thường vụ Quốc hội`. */
const ownRules = syllables('việc động')
const rules = 'quy-che'
const dang = syllable('đảng')
const nam = syllable('năm')
const cua = syllable('của')
const de = syllable('để')
const ve = syllable('về')
const khong = syllable('không')
const trong = syllable('trong')
const trung = syllable('trung')
const uong = syllable('ương')
const open = syllable('(')
const close = syllable(')')
const comma = syllable(',')
const bo = syllable('bổ')
const sung = syllable('sung')
const additionJoints = syllables(', và')
const growth = new Phrases('phát triển')
/** How the name of the programme goes on: `Cương lĩnh xây dựng đất nước trong thời kỳ quá độ …`. */
const transition = new Phrases('trong thời kỳ quá độ lên chủ nghĩa xã hội, trong thời kỳ quá độ lên CNXH')
/** A kind word inside the name of a body or a partnership: `Viện Chiến lược`, `Đối tác Chiến lược`. */
const insideNames = syllables('tác chức viện cứu trung ban tâm vụ cục phòng học hướng tầm')
/** What may not open a name. */
const notNames = new Phrases(
  `này, đó, trên, nêu, nói, và, của, được, đã, đang, sẽ, là, có, với, trong, tại, để, khi, theo, cho, vì, nên, thì, mà,
  bị, phải, cần, chưa, không, cũng, như, từ, đến, nhằm, do, mới, cũ, riêng, chung, liên quan, sau, trước, ở, khác, nào,
  đầu, gì`
)
/** Words that end a name. */
const stops = syllables(
  'này đó cũng như trong tại với ngày tháng năm từ ký thay gồm cùng theo trước sau khi hoặc sắp mới cũ'
)

/**
 * Văn kiện gọi theo tên: statutes, rules, strategies and treaties by their names.
 *
 * ```text
 * > | Điều lệ Đảng, Quy chế làm việc, Hiệp định Thương mại tự do Việt Nam - EU
 *     ^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const namedDocument = defineConstruct({
  name: 'named-document',
  type: 'document',
  triggers: {lexicon: ['documentType']},
  read(reader, at) {
    const kind = readKind(reader, at)
    if (kind === undefined || !kind.capital || isInsideName(reader, at)) return undefined
    const nameTo = endOfName(reader, kind)
    if (nameTo === undefined) return undefined
    const addition = kind.type.id === 'cuong-linh' ? readAddition(reader, nameTo) : undefined
    if (addition !== undefined) return programmeOf(reader, kind, nameTo, addition)
    const yearAt = reader.is(nameTo, nam) ? nameTo + 1 : nameTo
    const year = isYear(reader, yearAt) && yearAt < reader.sentenceEnd(at) ? reader.number(yearAt) : undefined
    const provision = provisionBefore(reader, at)
    const words = reader.slice(at, nameTo)
    return {
      type: 'document',
      rule: 'named-document',
      from: at,
      to: year === undefined ? nameTo : yearAt + 1,
      kind: kind.type.id,
      form: 'name',
      canonical: year === undefined ? words : `${words} ${year}`,
      name: expandedWords(reader, {from: at, to: nameTo}),
      ...(year !== undefined && {year}),
      ...(provision && {provision: provision.text}),
      parts: {
        kind: {from: at, to: kind.to},
        ...(year !== undefined && {year: {from: nameTo, to: yearAt + 1}}),
        ...(provision && {provision: {from: provision.from, to: provision.to}})
      }
    }
  }
})

/** `(bổ sung, phát triển năm 2011)`: the programme as a later congress has it, a document of its own. */
function readAddition(reader: Reader, at: number): {year: TokenRange; to: number} | undefined {
  if (!reader.is(at, open) || !reader.is(at + 1, bo) || !reader.is(at + 2, sung)) return undefined
  const words = growth.startingAt(reader, reader.isOneOf(at + 3, additionJoints) ? at + 4 : at + 3)
  if (words === undefined) return undefined
  const yearAt = reader.is(words, nam) ? words + 1 : words
  if (!isYear(reader, yearAt) || !reader.is(yearAt + 1, close)) return undefined
  return {year: {from: words, to: yearAt + 1}, to: yearAt + 2}
}

function programmeOf(
  reader: Reader,
  {from, to: kindTo, type}: KindWord,
  nameTo: number,
  {year, to}: {year: TokenRange; to: number}
): DocumentDraft {
  const stated = reader.number(year.to - 1)
  const name = `${expandedWords(reader, {from, to: nameTo})} (bổ sung, phát triển năm ${stated})`
  const parts = {kind: {from, to: kindTo}, year}
  return {
    type: 'document',
    rule: 'named-document',
    from,
    to,
    kind: type.id,
    form: 'name',
    canonical: name,
    name,
    year: stated,
    parts
  }
}

/** Whether the kind word belongs to another name, or is counted: `4 Hiệp định`. */
function isInsideName(reader: Reader, at: number): boolean {
  return at > reader.sentenceStart(at) && (reader.isOneOf(at - 1, insideNames) || isCounted(reader, at))
}

/** `4 Hiệp định`; the number of an article counts nothing: `Điều 35 Quy chế làm việc`. */
function isCounted(reader: Reader, at: number): boolean {
  return reader.isNumber(at - 1) && !reader.isOneOf(at - 2, provisions)
}

function endOfName(reader: Reader, kind: KindWord): number | undefined {
  if (kind.type.id === 'dieu-le' || kind.type.id === 'hien-chuong') return endOfStatute(reader, kind)
  if (kind.type.id === 'cuong-linh') return endOfProgramme(reader, kind)
  return titled.has(kind.type.id) ? endOfTreaty(reader, kind) : undefined
}

/** `Điều lệ Đảng`, `Điều lệ Đảng Cộng sản Việt Nam`, `Điều lệ Công đoàn Việt Nam`, `Hiến chương Liên hợp quốc`. */
function endOfStatute(reader: Reader, {from, to}: KindWord): number | undefined {
  const owner = reader.is(to - 1, dang) ? to - 1 : to
  if (owner >= reader.sentenceEnd(from)) return undefined
  const body = readBody(reader, owner, 'owner')
  return body?.to ?? (reader.is(owner, dang) ? owner + 1 : undefined)
}

/** `Cương lĩnh`, `Cương lĩnh xây dựng đất nước …`, `Cương lĩnh chính trị`. */
function endOfProgramme(reader: Reader, {to}: KindWord): number {
  if (!reader.isWord(to) || notNames.startingAt(reader, to) !== undefined || reader.is(to, nam)) return to
  const end = endOfShortName(reader, to)
  return transition.startingAt(reader, end) ?? end
}

function endOfTreaty(reader: Reader, kind: KindWord): number | undefined {
  const {from, to} = kind
  if (to >= reader.sentenceEnd(from) || !reader.isWord(to)) return undefined
  if (notNames.startingAt(reader, to) !== undefined && !isOfBody(reader, to) && !isNegated(reader, to)) return undefined
  // `Ban Chính sách, Chiến lược Trung ương`: half the name of a body.
  if (reader.is(to, trung) && reader.is(to + 1, uong)) return undefined
  // Treaties are signed at a place and on a day; rules may speak of places, strategies of years.
  const start = isNegated(reader, to) ? to + 1 : to
  const title = whole.has(kind.type.id) ? endOfTitle(reader, start) : endOfShortName(reader, start)
  const end = withoutJoint(reader, beforePurpose(reader, to, title))
  if (end - to < (reader.isCapital(to) ? 1 : 2)) return undefined
  const isOwn = kind.type.id === rules && reader.isOneOf(end - 1, ownRules) && reader.is(end, cua)
  const owner = isOwn ? readBody(reader, end + 1, 'owner') : undefined
  return owner === undefined || owner.bare ? end : owner.to
}

/** Index of the `để` that says what a named document is carried out for, which is no part of its name. */
function beforePurpose(reader: Reader, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (reader.is(at, de)) return at
  return to
}

/** `Hiệp ước Không phổ biến vũ khí hạt nhân`: a name may begin with the word. */
function isNegated(reader: Reader, at: number): boolean {
  return reader.is(at, khong) && reader.isCapital(at)
}

/** `Quy chế bầu cử trong Đảng`: the title does not end before what belongs to its last word. */
function withoutJoint(reader: Reader, to: number): number {
  if (!reader.is(to - 1, trong)) return to
  return reader.is(to, dang) && reader.isCapital(to) ? to + 1 : to - 1
}

/** `Công ước của Liên hợp quốc về quyền trẻ em`: the body that made it belongs to the name where a title follows. */
function isOfBody(reader: Reader, at: number): boolean {
  if (!reader.is(at, cua)) return false
  const body = readBody(reader, at + 1, 'owner')
  return body !== undefined && reader.is(body.to, ve)
}

/** A title that ends also where a bracket opens or the sentence goes on. */
function endOfShortName(reader: Reader, from: number): number {
  const end = endOfTitle(reader, from)
  let at = from
  while (at < end && !reader.isOneOf(at, stops) && !reader.is(at, open)) {
    // `Mua bán, trao đổi hàng hóa` goes on behind its comma, `kinh tế - xã hội, chuẩn bị …` does not.
    if (reader.is(at, comma) && at - from > 3) break
    at++
  }
  // What the name is about stands on the next line.
  while (at > from && (reader.isMark(at - 1) || reader.is(at - 1, ve))) at--
  return at
}
