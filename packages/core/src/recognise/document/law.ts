import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {DocumentDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {isYear} from '../time/year-behind.js'
import {type KindWord, readKind, skipNumberWord} from './kind.js'
import {knownLawName} from './law-names.js'
import {provisionBefore} from './provision.js'
import {readSymbol} from './symbol.js'

const laws = new Set(['luat', 'bo-luat', 'phap-lenh'])
const sua = syllable('sửa')
const doi = syllable('đổi')
const bo = syllable('bổ')
const sung = syllable('sung')
const mot = syllable('một')
const dieu = syllable('điều')
const cua = syllable('của')
const va = syllable('và')
const comma = syllable(',')
const open = syllable('(')
const close = syllable(')')
const nam = syllable('năm')
const du = syllable('dự')
const thao = syllable('thảo')
const an = syllable('án')
/** Words that a law's name does not hold, or only between two of its own. */
const stops = syllables(
  'được đã đang sẽ có là trong tại để khi theo này nêu quy năm sửa về cho vì nên thì mà bị phải cần chưa không cũng như từ đến nhằm vừa trên dưới hiện do hay hoặc với số quốc chính bộ trước sau tới ra lần này đó ở bởi'
)
/** No name that is not known has more syllables. */
const longest = 9

/**
 * Luật, bộ luật, pháp lệnh theo tên: a law by its name, with its year, number or `(sửa đổi)`.
 *
 * ```text
 * > | theo khoản 2 Điều 5 Luật Đất đai năm 2013
 *                         ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const law = defineConstruct({
  name: 'law',
  type: 'document',
  triggers: {lexicon: ['documentType']},
  read(reader, at) {
    const kind = readKind(reader, at)
    if (kind === undefined || !laws.has(kind.type.id)) return undefined
    return readAmendment(reader, kind) ?? readLaw(reader, kind)
  }
})

/** `Luật Đất đai (sửa đổi)`, `Bộ luật Hình sự số 100/2015/QH13`. */
function readLaw(reader: Reader, kind: KindWord): DocumentDraft[] | undefined {
  const nameTo = endOfName(reader, kind)
  if (nameTo === undefined) return undefined
  return [draftOf(reader, kind, nameTo)]
}

/** `Luật sửa đổi, bổ sung một số điều của Luật A và Luật B`: a law that changes others, which are mentions too. */
function readAmendment(reader: Reader, kind: KindWord): DocumentDraft[] | undefined {
  let at = kind.to
  if (!reader.is(at, sua) || !reader.is(at + 1, doi)) return undefined
  at += 2
  if (reader.is(at, comma)) at++
  if (reader.is(at, bo) && reader.is(at + 1, sung)) at += 2
  if (reader.is(at, mot) && reader.is(at + 2, dieu)) at += 3
  if (reader.is(at, cua)) at++
  const changed: DocumentDraft[] = []
  let to = at
  while (changed.length < 8) {
    const inner = readKind(reader, at)
    if (inner === undefined || !laws.has(inner.type.id)) break
    const [draft] = readLaw(reader, inner) ?? []
    if (draft === undefined) break
    changed.push(draft)
    to = draft.to
    if (!reader.is(to, comma) && !reader.is(to, va)) break
    at = to + 1
  }
  if (changed.length === 0) return undefined
  return [{...draftOf(reader, kind, to), amends: changed}, ...changed]
}

/** Where the name behind the kind word ends. */
function endOfName(reader: Reader, kind: KindWord): number | undefined {
  const known = knownLawName(reader, kind.to)
  if (known !== undefined) return known
  if (!reader.isCapital(kind.to) || reader.isUpper(kind.to) || kind.to >= reader.sentenceEnd(kind.from))
    return undefined
  const end = Math.min(reader.sentenceEnd(kind.from), kind.to + longest)
  let at = kind.to + 1
  for (; at < end; at++) {
    if (!reader.isWord(at) || reader.isOneOf(at, stops)) break
    // A second capital word opens another name, unless the words are capitalised throughout.
    if (reader.isOneOf(at, conjunctions) && reader.isCapital(at + 1)) break
  }
  return at - kind.to >= 2 ? at : undefined
}

const conjunctions = syllables('và của')

function draftOf(reader: Reader, kind: KindWord, nameTo: number): DocumentDraft {
  const suffix = readSuffix(reader, nameTo)
  const provision = provisionBefore(reader, kind.from)
  const name = `${capitalised(reader.slice(kind.from, nameTo))}${suffix.revised ? ' (sửa đổi)' : ''}`
  const {year, symbol} = suffix
  return {
    type: 'document',
    rule: 'law',
    from: kind.from,
    to: suffix.to,
    kind: kind.type.id,
    form: 'name',
    canonical: year === undefined ? name : `${name} ${year}`,
    name,
    ...(year !== undefined && {year}),
    ...(symbol !== undefined && {number: symbol.number, symbol: symbol.symbol, year: symbol.year}),
    ...(provision !== undefined && {provision: provision.text}),
    ...(isDraft(reader, kind.from) && {draft: true}),
    parts: {
      kind: {from: kind.from, to: kind.to},
      ...(suffix.yearRange && {year: suffix.yearRange}),
      ...(symbol && {number: symbol.numberRange, symbol: {from: symbol.numberRange.to, to: symbol.to}}),
      ...(provision && {provision: {from: provision.from, to: provision.to}})
    }
  }
}

/** `(sửa đổi)`, `sửa đổi`, `năm 2013`, `2013`, `số 100/2015/QH13` behind the name. */
function readSuffix(reader: Reader, at: number) {
  let to = at
  let revised = false
  const bracket = reader.is(to, open) ? to + 1 : to
  if (reader.is(bracket, sua) && reader.is(bracket + 1, doi)) {
    const end = endOfRevision(reader, bracket + 2, bracket > to)
    if (end !== undefined) {
      revised = true
      to = end
    }
  }
  let year: number | undefined
  let yearRange: {from: number; to: number} | undefined
  const yearAt = reader.is(to, nam) ? to + 1 : to
  if (isYear(reader, yearAt) && yearAt < reader.sentenceEnd(at - 1)) {
    year = reader.number(yearAt)
    yearRange = {from: to, to: yearAt + 1}
    to = yearAt + 1
  }
  const numberAt = skipNumberWord(reader, to)
  const symbol = numberAt > to ? readSymbol(reader, numberAt, true) : undefined
  if (symbol !== undefined) to = symbol.to
  return {to, revised, year, yearRange, symbol}
}

/** `(sửa đổi)`, `(sửa đổi, bổ sung)`; without brackets only where no object follows: `Luật Du lịch sửa đổi`. */
function endOfRevision(reader: Reader, at: number, inBrackets: boolean): number | undefined {
  let to = at
  if (inBrackets) {
    if (reader.is(to, comma)) to++
    if (reader.is(to, bo) && reader.is(to + 1, sung)) to += 2
    if (reader.is(to, nam) && isYear(reader, to + 1)) to += 2
    return reader.is(to, close) ? to + 1 : undefined
  }
  const objects = syllables(', bổ quy các một những nội theo để điều')
  return reader.isOneOf(to, objects) && !(reader.is(to, comma) && !reader.is(to + 1, bo)) ? undefined : to
}

/** `dự thảo Luật`, `dự án Luật`: the words stand outside the mention. */
function isDraft(reader: Reader, at: number): boolean {
  return reader.is(at - 2, du) && (reader.is(at - 1, thao) || reader.is(at - 1, an))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
