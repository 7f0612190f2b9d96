import {foldPhrase} from '../../text/fold.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {DocumentDraft, OrganizationDraft} from '../draft.js'
import {readBody} from '../organization/body.js'
import type {Reader} from '../reader.js'
import {isYear} from '../time/year-behind.js'
import {type KindWord, readKind} from './kind.js'

const laws = new Set(['luat', 'bo-luat', 'phap-lenh'])
const nam = syllable('năm')
const nay = syllable('này')
const cua = syllable('của')
const ve = syllable('về')
const tren = syllable('trên')
const du = syllable('dự')
const draftWords = syllables('thảo án')
const trinh = syllable('trình')
const said = syllables('nêu nói kể')
/** What may follow a kind word that stands for a document: a predicate, a conjunction, a preposition of the clause. */
const behindBare = syllables(
  'đã đang sẽ vừa được có là cũng gồm nêu nhấn yêu chỉ quy vẫn phải cần không chưa trong vào để với và thì nhằm ra hết do khi tại theo từ đến nên như còn đều bị giao khẳng xác cho đặt đề tập lần hay nhưng mà'
)
/** Before a kind word: it counts or compares. */
const countsBefore = syllables('các những mọi nhiều một hai ba bốn năm sáu bảy mười mấy vài')
/** First syllables of other words, and heads of bodies: `pháp luật`, `điều luật`, `Bộ Kế hoạch`. */
const wordStarts = syllables('pháp điều kỷ đạo quy bộ sở vụ viện phòng cục ban trường công đoàn')

/**
 * Nhắc lại: a kind word that resumes a document: `Chỉ thị này`, `kết luận nêu trên`, bare `Nghị quyết`.
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
    if (kind === undefined || reader.isUpper(at) || isOtherWord(reader, at)) return undefined
    const year = readYear(reader, kind)
    const to = year?.to ?? readPointer(reader, kind.to) ?? (kind.capital ? kind.to : undefined)
    if (to === undefined) return undefined
    const pointed = to > kind.to
    if (!pointed && !isBare(reader, kind) && !isOfIssuer(reader, kind)) return undefined
    if (antecedent(reader, kind, pointed) === undefined) return undefined
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

/** `này`, `trên`, `nêu trên`, `nói trên`. */
function readPointer(reader: Reader, at: number): number | undefined {
  if (reader.is(at, nay)) return at + 1
  if (reader.isOneOf(at, said) && reader.is(at + 1, tren)) return at + 2
  return undefined
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

/** `Tờ trình của UBND thành phố`, where the article cites one of that issuer by its number or name. */
function isOfIssuer(reader: Reader, {to, type}: KindWord): boolean {
  if (!reader.is(to, cua)) return false
  const body = readBody(reader, to + 1, 'issuer')
  if (body === undefined || reader.is(body.to, ve)) return false
  const name = foldPhrase(reader.slice(body.from, body.to))
  return reader.chart
    .all('document')
    .some((draft) => draft.kind === type.id && draft.form !== 'anaphor' && isIssuedBy(draft, name, body, reader))
}

function isIssuedBy(draft: DocumentDraft, name: string, body: OrganizationDraft, reader: Reader): boolean {
  if (draft.issuer !== undefined) return foldPhrase(draft.issuer) === name
  const codes = draft.symbol?.split(/[/-]/u) ?? []
  const heads = reader.knowledge.organizationKinds.filter(({id}) => id === body.kind)
  return codes.some((code) => heads.some(({variants}) => variants?.includes(code)))
}

/** A document of the kind that is spoken of before, or for a bare kind word also behind. */
function antecedent(reader: Reader, kind: KindWord, pointed: boolean): DocumentDraft | undefined {
  const bill = isBill(reader, kind.from)
  const others = reader.chart
    .all('document')
    .filter((draft) => draft.kind === kind.type.id && draft.form !== 'anaphor' && (!bill || mayBeBill(draft)))
  return others.find(({to}) => to <= kind.from) ?? (pointed ? undefined : others[0])
}

/** `dự thảo`, `dự án` before the kind word. */
function isBill(reader: Reader, from: number): boolean {
  return reader.is(from - 2, du) && reader.isOneOf(from - 1, draftWords)
}

/** What has a number has been issued: a draft is another document. */
function mayBeBill({draft, form, number}: DocumentDraft): boolean {
  return draft === true || (form === 'name' && number === undefined)
}
