import type {KnownDocument} from '@thoisu/knowledge'
import {foldCode} from '../recognise/document/codes.js'
import {foldPhrase} from '../text/fold.js'
import type {DocumentEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'

/** The known documents, found by kind and number or by name. */
interface Known {
  readonly byNumber: ReadonlyMap<string, readonly KnownDocument[]>
  readonly byName: ReadonlyMap<string, readonly KnownDocument[]>
  readonly byDay: ReadonlyMap<string, readonly KnownDocument[]>
}

const indexes = new WeakMap<readonly KnownDocument[], Known>()
/** A year or stage at the end of a name. */
const suffix = /\s*(?:\(sửa đổi\)|(?:năm )?(?:19|20)\d\d)$/u
/** Length of a day with its month and year. */
const fullDate = '2010-10-22'.length
/** How much of a title must agree to choose between documents of one number. */
const enoughOfTitle = 0.6

/**
 * Find the record of a document: exactly one that number or name, year, term, date and the day of publication allow.
 * The canonical form stays what the article settles.
 *
 * @param document
 *   The document, its attributes gathered.
 * @param text
 *   The text.
 */
export function linkKnowledge(document: DocumentEntityDraft, text: ResolvedText): void {
  const {knowledge, options} = text.reader
  const known = indexOf(knowledge.documents)
  const candidates = (document.symbol === undefined ? namesakes : sameNumbers)(document, known).filter(
    (record) => isPossible(record, document) && wasIssued(record, options.publishedAt)
  )
  document.record = candidates.length > 1 ? bestOf(document, candidates, options.publishedAt) : candidates[0]
}

function sameNumbers(document: DocumentEntityDraft, {byNumber, byDay}: Known): readonly KnownDocument[] {
  const {kind, number, canonical, date} = document
  if (number === undefined) {
    // Its number got lost: the day tells it.
    const sameDay = byDay.get(`${kind} ${date}`) ?? []
    return sameDay.filter(({symbol}) => symbol?.endsWith(document.symbol as string))
  }
  const key = foldCode(canonical)
  return (byNumber.get(`${kind} ${bare(number)}`) ?? []).filter(
    ({symbol}) => symbol !== undefined && bare(foldCode(symbol)) === bare(key)
  )
}

function namesakes({mentions, canonical, number}: DocumentEntityDraft, {byName}: Known): readonly KnownDocument[] {
  const named = mentions.filter(({form}) => form === 'name')
  if (number !== undefined || named.length === 0) return []
  // `Công ước Luật biển năm 1982 (UNCLOS)`: any of its names may be the one that is known.
  for (const name of [canonical, ...named.map((mention) => mention.canonical)]) {
    const records = byName.get(nameKey(name))
    if (records !== undefined) return records
  }
  return []
}

/** Whether nothing that the article says of the document contradicts the record. */
function isPossible(record: KnownDocument, {year, term, date}: DocumentEntityDraft): boolean {
  const recordYear = record.date?.slice(0, 4)
  // Papers misprint days; a year that differs is another document.
  if (date !== undefined && recordYear !== undefined && !date.startsWith('XXXX') && date.slice(0, 4) !== recordYear)
    return false
  if (year !== undefined && (record.year ?? Number(recordYear)) !== year) return false
  return term === undefined || record.term === undefined || record.term === term
}

function wasIssued({date}: KnownDocument, publishedAt: string | undefined): boolean {
  return publishedAt === undefined || date === undefined || date <= publishedAt.slice(0, date.length)
}

/** Of several: the one whose title agrees, or of laws in turn the last one before the day of publication. */
function bestOf(
  document: DocumentEntityDraft,
  candidates: readonly KnownDocument[],
  publishedAt: string | undefined
): KnownDocument | undefined {
  const byTitle = candidates.filter(({title}) => agreement(title, document.title) >= enoughOfTitle)
  if (byTitle.length === 1) return byTitle[0]
  const isBill = document.draft === true || document.canonical.endsWith('(sửa đổi)')
  if (document.symbol !== undefined || publishedAt === undefined || isBill) return undefined
  if (candidates.some(({date}) => date === undefined)) return undefined
  return candidates.reduce((last, record) => ((record.date as string) > (last.date as string) ? record : last))
}

/** Share of the words of the shorter title that the other has too. */
function agreement(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0
  const [one, other] = [a, b].map((title) => new Set(foldPhrase(title).split(/[\s,"“”]+/u))) as [
    Set<string>,
    Set<string>
  ]
  const [short, long] = one.size < other.size ? [one, other] : [other, one]
  return [...short].filter((word) => long.has(word)).length / short.size
}

function indexOf(documents: readonly KnownDocument[]): Known {
  let known = indexes.get(documents)
  if (known === undefined) {
    const byNumber = new Map<string, KnownDocument[]>()
    const byName = new Map<string, KnownDocument[]>()
    const byDay = new Map<string, KnownDocument[]>()
    for (const record of documents) {
      if (record.number !== undefined) push(byNumber, `${record.kind} ${bare(record.number)}`, record)
      if (record.date !== undefined && record.date.length === fullDate)
        push(byDay, `${record.kind} ${record.date}`, record)
      for (const name of new Set([record.title ?? '', ...(record.names ?? [])].map(nameKey))) {
        if (name !== '') push(byName, name, record)
      }
    }
    known = {byNumber, byName, byDay}
    indexes.set(documents, known)
  }
  return known
}

function push(map: Map<string, KnownDocument[]>, key: string, record: KnownDocument): void {
  const records = map.get(key)
  if (records === undefined) map.set(key, [record])
  else records.push(record)
}

function nameKey(name: string): string {
  return foldPhrase(name.replace(suffix, '')).replace(/,/gu, '')
}

function bare(number: string): string {
  return number.replace(/^0+(?=\d)/u, '').toLowerCase()
}
