import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {DocumentDraft} from '../draft.js'
import {readBody} from '../organization/body.js'
import type {Reader} from '../reader.js'
import {type KindWord, readKind} from './kind.js'
import {roman} from './roman.js'
import {readOrdinal, readRomanOrDigits} from './term.js'

const kinds = new Set(['nghi-quyet', 'van-kien'])
const dai = syllable('đại')
const hoi = syllable('hội')
const lan = syllable('lần')
const cua = syllable('của')
const cac = syllable('các')
const dang = syllable('đảng')
/** Words of the nation's congress between its head and its number. */
const nationalWords = syllables('đại biểu toàn quốc đảng của cộng sản việt nam')
/** Words of other congresses. */
const otherWords = syllables(
  'đại biểu đảng bộ tỉnh thành phố huyện quận thị xã khối quân đội công an trung ương đoàn cấp cơ sở'
)

/**
 * Nghị quyết Đại hội: the resolution of a congress.
 *
 * ```text
 * > | Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const congressResolution = defineConstruct({
  name: 'congress-resolution',
  type: 'document',
  triggers: {lexicon: ['documentType']},
  read(reader, at) {
    const kind = readKind(reader, at)
    if (kind === undefined || !kinds.has(kind.type.id)) return undefined
    const head = congressAt(reader, kind)
    if (head === undefined) return readWithoutHead(reader, kind)
    const congress = readCongress(reader, head + 2)
    // Without a number and a capital it is the resolutions of congresses in general.
    if (congress.number === undefined && (!kind.capital || isMany(reader, congress.to))) return undefined
    const name = `${kind.type.name} ${reader.slice(head, congress.wordsTo)}`
    const number = congress.number === undefined ? '' : ` ${roman(congress.number)}`
    const standard = congress.national
      ? `${kind.type.name} Đại hội${number}`
      : `${name}${number && ` lần thứ${number}`}`
    // Local congresses are counted in digits as well: `Đại hội Đảng bộ xã lần thứ 30`.
    const inDigits = !congress.national && reader.isNumber(congress.to - 1)
    const canonical = inDigits ? `${name} lần thứ ${congress.number}` : standard
    const owner = ownerBehind(reader, congress.to)
    return {
      type: 'document',
      rule: 'congress-resolution',
      from: at,
      to: congress.to,
      kind: kind.type.id,
      form: 'name',
      canonical,
      // Congresses of two parties or branches have the same number: whose it is tells them apart.
      name: owner === undefined ? standard : `${standard} ${owner}`,
      ...(congress.national && owner === undefined && congress.number !== undefined && {term: congress.number}),
      parts: {kind: {from: at, to: kind.to}}
    }
  }
})

/** `Nghị quyết XVI của Đảng bộ thành phố`: the number of the congress without the word, where a Party body follows. */
function readWithoutHead(reader: Reader, {from, to, type}: KindWord): DocumentDraft | undefined {
  const number = type.id === 'nghi-quyet' && reader.isUpper(to) ? readRomanOrDigits(reader, to) : undefined
  if (number === undefined || !reader.is(number.to, cua) || !reader.is(number.to + 1, dang)) return undefined
  const canonical = `${type.name} Đại hội ${roman(number.value)}`
  const owner = ownerBehind(reader, number.to)
  return {
    type: 'document',
    rule: 'congress-resolution',
    from,
    to: number.to,
    kind: type.id,
    form: 'name',
    canonical,
    name: owner === undefined ? canonical : `${canonical} ${owner}`,
    ...(owner === undefined && {term: number.value}),
    parts: {kind: {from, to}}
  }
}

/** Index of `Đại hội` behind the kind word, or as its end (`Văn kiện Đại hội`). */
function congressAt(reader: Reader, {to}: KindWord): number | undefined {
  return [to, to - 2].find((at) => reader.is(at, dai) && reader.is(at + 1, hoi))
}

/** What stands behind `Đại hội`: whose congress it is, and which one. */
function readCongress(reader: Reader, from: number) {
  const limit = Math.min(reader.sentenceEnd(from - 1), from + 14)
  let at = from
  let national = true
  while (at < limit && !reader.is(at, lan)) {
    const isWord = reader.isOneOf(at, nationalWords) || reader.isOneOf(at, otherWords)
    const isName = !isWord && reader.isCapital(at) && at > from && romanNumber(reader, at) === undefined
    if (!isWord && !isName) break
    if (!reader.isOneOf(at, nationalWords)) national = false
    at++
  }
  while (at > from && reader.is(at - 1, cua)) at--
  const ordinal = at < limit ? (readOrdinal(reader, at) ?? romanNumber(reader, at)) : undefined
  return {national, number: ordinal?.value, to: ordinal?.to ?? at, wordsTo: at}
}

function romanNumber(reader: Reader, at: number) {
  return reader.isNumber(at) || reader.isUpper(at) || /^[IVX]$/u.test(reader.word(at))
    ? readRomanOrDigits(reader, at)
    : undefined
}

/** Whose congress it is, named behind its number: `của Đảng bộ thành phố`. The nation's Party goes without saying. */
function ownerBehind(reader: Reader, at: number): string | undefined {
  const from = reader.is(at, cua) ? at + 1 : at
  const body = readBody(reader, from, 'owner')
  return body === undefined || (body.to === from + 1 && reader.is(from, dang)) ? undefined : body.name
}

/** `các cấp` */
function isMany(reader: Reader, at: number): boolean {
  return reader.is(at, cac)
}
