import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {DocumentDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {expandedWords} from './expand.js'
import {type KindWord, readKind} from './kind.js'
import {endOfKnownLaw, endOfLawName} from './law-name.js'
import {readNameSuffix} from './name-suffix.js'
import {provisionBefore} from './provision.js'
import {endOfTitle} from './title-end.js'

const laws = new Set(['luat', 'bo-luat', 'phap-lenh'])
const abbreviatedLaw = /^(?:Bộ luật|Luật|Pháp lệnh) \p{Lu}/u
const sua = syllable('sửa')
const doi = syllable('đổi')
const bo = syllable('bổ')
const sung = syllable('sung')
const mot = syllable('một')
const dieu = syllable('điều')
const cua = syllable('của')
const joints = syllables(', và ;')
const va = syllable('và')
const comma = syllable(',')
const cac = syllable('các')
const luat = syllable('luật')
const du = syllable('dự')
const ve = syllable('về')
const uoc = syllable('ước')
const colon = syllable(':')
const plurals = syllables('các những')
const listJoints = syllables(', và')
const draftWords = syllables('thảo án')
const numberWords = syllables('số :')
/** Before `luật` they make another word or name: `pháp luật`, `Đại học Luật`, `Công ty Luật`. */
const otherWords = syllables('pháp kỷ quy học khoa trường viện ty phòng hãng ngành cử sĩ')
/** No law changes more at once. */
const mostChanged = 12

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
  triggers: {lexicon: ['documentType', 'abbreviation']},
  read(reader, at) {
    const kind = lawKind(reader, at)
    if (kind !== undefined) return readAmendment(reader, kind) ?? readList(reader, kind) ?? readLaw(reader, kind)
    const abbreviated = readAbbreviated(reader, at)
    return abbreviated && [abbreviated]
  }
})

function lawKind(reader: Reader, at: number): KindWord | undefined {
  const kind = readKind(reader, at)
  if (kind === undefined || !laws.has(kind.type.id)) return undefined
  if (isInTreaty(reader, at)) return undefined
  return at > reader.sentenceStart(at) && reader.isOneOf(at - 1, otherWords) ? undefined : kind
}

/** `Công ước Liên hợp quốc về Luật Biển`: law that a treaty is about, no law of that name. */
function isInTreaty(reader: Reader, at: number): boolean {
  if (!reader.is(at - 1, ve)) return false
  // The crawl may break the line between the two, so that the sentence does not count.
  for (let before = at - 2; before >= at - 9; before--) if (reader.is(before, uoc)) return true
  return false
}

/** `Luật Đất đai (sửa đổi)`, `Bộ luật Hình sự số 100/2015/QH13`. */
function readLaw(reader: Reader, kind: KindWord): DocumentDraft[] | undefined {
  if (reader.is(kind.to, sua)) return undefined
  const nameTo = endOfLawName(reader, kind)
  if (nameTo === undefined) return undefined
  const name = `${kind.type.name} ${expandedWords(reader, {from: kind.to, to: nameTo})}`
  return [draftOf(reader, {from: kind.from, to: nameTo}, kind.type.id, name, kind)]
}

/**
 * `các luật: Đầu tư, Doanh nghiệp`, `các luật Đất đai, Nhà ở và Đấu thầu`: laws that share the kind word. Only names that the
 * knowledge has are taken, others could be anything that the sentence goes on with.
 */
function readList(reader: Reader, kind: KindWord): DocumentDraft[] | undefined {
  if (kind.from === reader.sentenceStart(kind.from) || !reader.isOneOf(kind.from - 1, plurals)) return undefined
  const items: DocumentDraft[] = []
  let at = reader.is(kind.to, colon) ? kind.to + 1 : kind.to
  while (items.length < mostChanged && reader.isCapital(at)) {
    const to = endOfKnownLaw(reader, {...kind, to: at, capital: true})
    if (to === undefined) break
    const name = `${kind.type.name} ${expandedWords(reader, {from: at, to})}`
    const from = items.length === 0 ? kind.from : at
    const draft = draftOf(reader, {from, to}, kind.type.id, name, items.length === 0 ? kind : undefined)
    items.push(draft)
    if (!reader.isOneOf(draft.to, listJoints)) break
    at = draft.to + 1
  }
  return items.length > 1 ? items : undefined
}

/** `BLHS năm 2015`: an abbreviation with one reading, a law. */
function readAbbreviated(reader: Reader, at: number): DocumentDraft | undefined {
  const hit = reader.longest('abbreviation', at)
  const [expansion, ...others] = hit?.entry.record.expansions ?? []
  if (hit === undefined || expansion === undefined || others.length > 0 || !abbreviatedLaw.test(expansion.text)) {
    return undefined
  }
  const kind = expansion.text.startsWith('Bộ') ? 'bo-luat' : 'luat'
  return draftOf(reader, {from: at, to: hit.to}, kind, expansion.text)
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
  const changed = withoutLastNumber(reader, readAllChanged(reader, at))
  const to = changed[changed.length - 1]?.to ?? endOfField(reader, at)
  if (to === undefined) return undefined
  const opening = `${kind.type.name} sửa đổi, bổ sung một số điều của`
  const objects = changed.map((draft) => draft.canonical).join(', ') || reader.slice(at, to)
  const name = `${opening} ${objects}`
  const outer = draftOf(reader, {from: kind.from, to}, kind.type.id, name, kind)
  return [
    {...outer, canonical: capitalised(reader.slice(kind.from, to)), ...(changed.length > 0 && {amends: changed})},
    ...changed
  ]
}

/** A number behind the last of several laws is the one of the law that changes them: `Luật A và Luật B số 52/2019/QH14`. */
function withoutLastNumber(reader: Reader, changed: DocumentDraft[]): DocumentDraft[] {
  const last = changed[changed.length - 1]
  if (changed.length < 2 || last?.symbol === undefined || last.parts.number === undefined) return changed
  let to = last.parts.number.from
  while (to > last.from && reader.isOneOf(to - 1, numberWords)) to--
  const {number: _number, symbol: _symbol, year: _year, parts, ...rest} = last
  const {number: _at, symbol: _behind, ...others} = parts
  return [...changed.slice(0, -1), {...rest, to, parts: others}]
}

/** `các luật về thuế`: the laws of a field, none of which is named. */
function endOfField(reader: Reader, at: number): number | undefined {
  if (!reader.is(at, cac) || !reader.is(at + 1, luat) || !reader.is(at + 2, ve)) return undefined
  const to = endOfTitle(reader, at + 3)
  return to > at + 3 ? to : undefined
}

/**
 * The laws of a list. A list ends with `và`: where only commas stand between them, the laws behind the first are no longer
 * changed but named beside it.
 */
function readAllChanged(reader: Reader, from: number): DocumentDraft[] {
  const changed: DocumentDraft[] = []
  let closed = 1
  for (let at = from; changed.length < mostChanged; ) {
    const draft = readChanged(reader, at)
    if (draft === undefined) break
    changed.push(draft)
    if (reader.is(at - 1, va)) closed = changed.length
    if (!reader.isOneOf(draft.to, joints)) break
    at = draft.to + 1
  }
  return changed.slice(0, closed)
}

function readChanged(reader: Reader, at: number): DocumentDraft | undefined {
  const kind = lawKind(reader, at)
  return kind === undefined ? readAbbreviated(reader, at) : readLaw(reader, kind)?.[0]
}

function draftOf(
  reader: Reader,
  {from, to}: {from: number; to: number},
  kind: string,
  name: string,
  word?: KindWord
): DocumentDraft {
  const suffix = readNameSuffix(reader, to)
  const provision = provisionBefore(reader, from)
  const {year, yearRange, symbol} = suffix
  const staged = suffix.revised ? `${name} (sửa đổi)` : name
  return {
    type: 'document',
    rule: 'law',
    from,
    to: suffix.to,
    kind,
    form: 'name',
    canonical: year === undefined ? staged : `${staged} ${year}`,
    name: staged,
    ...(year !== undefined && {year}),
    ...(symbol !== undefined && {number: symbol.number, symbol: symbol.symbol, year: symbol.year}),
    ...(provision !== undefined && {provision: provision.text}),
    ...(isDraft(reader, from) && {draft: true}),
    parts: {
      ...(word && {kind: {from: word.from, to: word.to}}),
      ...(yearRange && {year: yearRange}),
      ...(symbol && {number: symbol.numberRange, symbol: {from: symbol.numberRange.to, to: symbol.to}}),
      ...(provision && {provision: {from: provision.from, to: provision.to}})
    }
  }
}

/** `dự thảo Luật`, `dự án Luật`, `dự luật`: the words stand outside the mention. */
function isDraft(reader: Reader, at: number): boolean {
  return reader.is(at - 1, du) || (reader.is(at - 2, du) && reader.isOneOf(at - 1, draftWords))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
