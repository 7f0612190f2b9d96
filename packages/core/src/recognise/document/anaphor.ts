import {foldPhrase} from '../../text/fold.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {DocumentDraft} from '../draft.js'
import {readBody} from '../organization/body.js'
import type {Reader} from '../reader.js'
import {isYear} from '../time/year-behind.js'
import {type KindWord, readKind} from './kind.js'
import {readPointer} from './pointer.js'

/** `dự án này` is mostly one of building. */
const project = 'du-an'
/** `văn bản này` resumes a document of any kind. */
const anyKind = 'van-ban'
const laws = new Set(['luat', 'bo-luat', 'phap-lenh'])
const nam = syllable('năm')
const cua = syllable('của')
const ve = syllable('về')
const du = syllable('dự')
const draftWords = syllables('thảo án')
const trinh = syllable('trình')
const quy = syllable('quy')
const dinh = syllable('định')
/** The last words of `ban hành`, `ký`, `xây dựng`. */
const issuing = syllables('hành ký dựng ra')
/** What may follow a kind word that stands for a document: a predicate, a conjunction, a preposition of the clause. */
const behindBare = syllables(
  'đã đang sẽ vừa được có là cũng gồm nêu nhấn yêu chỉ quy vẫn phải cần không chưa trong vào để với và thì nhằm ra hết do khi tại theo từ đến nên như còn đều bị giao khẳng xác cho đặt đề tập lần hay nhưng mà'
)
/** Before a kind word: it counts or compares. */
const countsBefore = syllables('các những mọi nhiều một hai ba bốn năm sáu bảy mười mấy vài')
/** First syllables of other words, and heads of bodies: `pháp luật`, `điều luật`, `Bộ Kế hoạch`. */
const wordStarts = syllables('pháp điều kỷ đạo quy bộ sở vụ viện phòng cục ban trường công đoàn')

/**
 * Nhắc lại: a kind word that resumes a document: `Chỉ thị này`, `kết luận nêu trên`, `văn bản này`, bare `Nghị quyết`.
 *
 * ```text
 * > | Chỉ thị này nêu rõ
 *     ^^^^^^^^^^^
 * ```
 */
export const anaphor = defineConstruct({
  name: 'anaphor',
  type: 'document',
  triggers: {lexicon: ['documentType']},
  read(reader, at) {
    const kind = readKind(reader, at)
    if (kind === undefined || kind.type.id === project || reader.isUpper(at) || isOtherWord(reader, at))
      return undefined
    const year = readYear(reader, kind)
    const to = year?.to ?? readPointer(reader, kind.to) ?? (kind.capital ? kind.to : undefined)
    if (to === undefined) return undefined
    const pointed = to > kind.to
    if (!pointed && (isNew(reader, kind) || (!isBare(reader, kind) && !isOfIssuer(reader, kind)))) return undefined
    if (!hasAntecedent(reader, kind, pointed)) return undefined
    return {
      type: 'document',
      rule: 'anaphor',
      from: at,
      to,
      kind: kind.type.id,
      form: 'anaphor',
      canonical: kind.type.name,
      ...(year && {year: year.year}),
      parts: {kind: {from: at, to: kind.to}, ...(year && {year: {from: kind.to, to}})}
    }
  }
})

/** `Luật 2015`, `Luật năm 2005`: a law of which only the year is said. */
function readYear(reader: Reader, {to, type, capital}: KindWord): {year: number; to: number} | undefined {
  if (!capital || !laws.has(type.id)) return undefined
  const at = reader.is(to, nam) ? to + 1 : to
  return isYear(reader, at) ? {year: reader.number(at), to: at + 1} : undefined
}

/** A count, another word or the name of a body: `3 Nghị quyết`, `pháp luật này`, `Bộ Kế hoạch và Đầu tư`. */
function isOtherWord(reader: Reader, at: number): boolean {
  if (at === reader.sentenceStart(at)) return false
  return reader.isNumber(at - 1) || reader.isOneOf(at - 1, countsBefore) || reader.isOneOf(at - 1, wordStarts)
}

/** A kind word alone, as subject or object: what follows neither names another document nor makes it a verb. */
function isBare(reader: Reader, {from, to}: KindWord): boolean {
  if (to >= reader.sentenceEnd(from) || reader.isMark(to) || reader.isOneOf(to, behindBare)) return true
  return isBill(reader, from) && reader.is(to, trinh)
}

/** `ban hành Quyết định quy định …`: another document, of which only the title is said. */
function isNew(reader: Reader, {from, to}: KindWord): boolean {
  return reader.isOneOf(from - 1, issuing) && (reader.is(to, ve) || (reader.is(to, quy) && reader.is(to + 1, dinh)))
}

/** `Tờ trình của UBND thành phố`, where the article cites one of that issuer by its number or name. */
function isOfIssuer(reader: Reader, {to, type}: KindWord): boolean {
  if (!reader.is(to, cua)) return false
  const cited = citedOf(reader).get(type.id)
  const body = cited && readBody(reader, to + 1, 'issuer')
  if (cited === undefined || body === undefined || reader.is(body.to, ve)) return false
  if (cited.issuers.has(foldPhrase(reader.slice(body.from, body.to)))) return true
  const heads = reader.knowledge.organizationKinds.filter(({id}) => id === body.kind)
  return heads.some(({variants}) => variants?.some((code) => cited.codes.has(code)))
}

/** Whether a document of the kind is spoken of before, or for a bare kind word also behind. */
function hasAntecedent(reader: Reader, kind: KindWord, pointed: boolean): boolean {
  const cited = citedOf(reader).get(kind.type.id)
  if (pointed && kind.type.id === anyKind) {
    for (const {first} of citedOf(reader).values()) if (first <= kind.from) return true
    return false
  }
  const first = isBill(reader, kind.from) ? cited?.firstBill : cited?.first
  return first !== undefined && (!pointed || first <= kind.from)
}

/** `dự thảo`, `dự án` before the kind word. */
function isBill(reader: Reader, from: number): boolean {
  return reader.is(from - 2, du) && reader.isOneOf(from - 1, draftWords)
}

/** What the article cites of one kind. */
interface Cited {
  /** Where the first citation ends. */
  first: number
  /** Where the first one ends that may be a draft. */
  firstBill?: number
  /** Issuers named with them, folded. */
  readonly issuers: Set<string>
  /** Codes of issuers in their symbols, where no issuer is named. */
  readonly codes: Set<string>
}

const citations = new WeakMap<Reader, Map<string, Cited>>()

/** What the article cites of each kind. All other constructs of documents have read the whole text before this one. */
function citedOf(reader: Reader): Map<string, Cited> {
  let byKind = citations.get(reader)
  if (byKind === undefined) {
    byKind = new Map()
    for (const draft of reader.chart.all('document')) note(byKind, draft)
    citations.set(reader, byKind)
  }
  return byKind
}

function note(byKind: Map<string, Cited>, draft: DocumentDraft): void {
  const cited = byKind.get(draft.kind) ?? {first: draft.to, issuers: new Set(), codes: new Set()}
  byKind.set(draft.kind, cited)
  cited.first = Math.min(cited.first, draft.to)
  // What has a number has been issued: a draft is another document.
  if (draft.draft === true || (draft.form === 'name' && draft.number === undefined)) {
    cited.firstBill = Math.min(cited.firstBill ?? draft.to, draft.to)
  }
  if (draft.issuer !== undefined) cited.issuers.add(foldPhrase(draft.issuer))
  else for (const code of draft.symbol?.split(/[/-]/u) ?? []) cited.codes.add(code)
}
