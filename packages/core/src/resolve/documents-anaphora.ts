import type {DocumentDraft} from '../recognise/draft.js'
import {Gap} from '../tokenise/columns.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {Groups, Titles} from './documents-scopes.js'
import {SpokenLast} from './documents-spoken.js'
import type {DocumentEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'

const du = syllable('dự')
const draftWords = syllables('thảo án')
const anyKind = 'van-ban'
const itemMarks = syllables('. ) /')
/** The last word of `thay thế`, `sửa đổi (một số điều của)`, `bãi bỏ`: what follows is another document. */
const changing = syllables('thế đổi bỏ của sung')

/** The documents of one kind as they stand to an anaphor at some place of the text. */
interface Candidates {
  /** Spoken of last, and not as one that another document changes. */
  last?: DocumentEntityDraft
  /** Spoken of last as one that another document changes or replaces. */
  changed?: DocumentEntityDraft
  /** Of those that have not been issued: bills and drafts. */
  bill?: DocumentEntityDraft
  unissued?: DocumentEntityDraft
  /** What the article has given the bare kind word as its name. */
  alias?: DocumentEntityDraft
  /** By the year of the document. */
  readonly byYear: Map<number, DocumentEntityDraft>
  /** The first that is spoken of at all, and the first that has not been issued. */
  readonly first: DocumentEntityDraft
  firstUnissued?: DocumentEntityDraft
}

/**
 * Link kind words that resume a document (`Chỉ thị này`, `Luật`, `Luật 2005`) to the one of their kind that was spoken
 * of last; before any, to the first that follows. `dự thảo Luật` means the last bill, `văn bản này` the only document
 * of the last sentence that spoke of any. One pass over the text.
 *
 * @param drafts
 *   All mentions of documents, in text order.
 * @param documents
 *   The documents with their mentions by number and name; anaphors are added to these.
 * @param aliases
 *   Mentions that the article introduces as names, with the citations that they belong to.
 * @param text
 *   The text.
 */
export function resolveAnaphors(
  drafts: readonly DocumentDraft[],
  documents: readonly DocumentEntityDraft[],
  aliases: ReadonlyMap<DocumentDraft, DocumentDraft>,
  text: ResolvedText
): void {
  const titles = new Titles(drafts)
  const groups = new Groups(text)
  const spoken = new SpokenLast(text)
  const entityOf = new Map(documents.flatMap((document) => document.mentions.map((mention) => [mention, document])))
  const unissued = new Set(documents.filter(({mentions}) => mentions.every(({number}) => number === undefined)))
  const bills = new Set(documents.filter(({mentions}) => mentions.some(({draft}) => draft === true)))
  const byKind = new Map<string, Candidates>()
  for (const draft of drafts) {
    const document = entityOf.get(draft)
    if (document === undefined || byKind.has(document.kind)) continue
    byKind.set(document.kind, {byYear: new Map(), first: document})
  }
  for (const draft of drafts) {
    const document = entityOf.get(draft)
    const candidates = byKind.get(document?.kind ?? draft.kind)
    if (candidates !== undefined && document !== undefined && unissued.has(document)) {
      candidates.firstUnissued ??= document
    }
  }
  for (const draft of drafts) {
    if (draft.plural !== undefined) {
      resolvePlural(draft, groups.of(draft), text)
      continue
    }
    const own = entityOf.get(draft)
    const candidates = byKind.get(own?.kind ?? draft.kind)
    const host = aliases.get(draft)
    const named = draft.form === 'anaphor' && host !== undefined ? entityOf.get(host) : undefined
    const document = own ?? named ?? (candidates ? antecedent(candidates, draft, text) : ofAnyKind(draft, spoken))
    if (document === undefined) {
      text.registry.abstain(draft, 'unresolved-document')
      continue
    }
    if (own === undefined) document.mentions.push(draft)
    if (candidates === undefined) {
      spoken.note(draft, document)
      continue
    }
    if (named !== undefined) candidates.alias = named
    const lends = own === undefined || !(text.reader.isOneOf(draft.from - 1, changing) || titles.holds(draft))
    if (lends) spoken.note(draft, document)
    if (lends && candidates.last !== undefined && isListed(draft, text)) {
      candidates.changed = document
      groups.add(draft, document)
    } else if (lends) {
      candidates.last = document
      if (own !== undefined) groups.add(draft, document)
    } else candidates.changed = document
    if (bills.has(document)) candidates.bill = document
    if (unissued.has(document)) candidates.unissued = document
    if (draft.year !== undefined) candidates.byYear.set(draft.year, document)
  }
}

/** `văn bản này` where no document is called `văn bản`: the only one spoken of last, of whatever kind. */
function ofAnyKind({kind}: DocumentDraft, spoken: SpokenLast): DocumentEntityDraft | undefined {
  return kind === anyKind ? spoken.only() : undefined
}

function antecedent(candidates: Candidates, draft: DocumentDraft, text: ResolvedText): DocumentEntityDraft | undefined {
  const {byYear, bill, last, changed, first, alias} = candidates
  if (draft.year !== undefined) return byYear.get(draft.year) ?? last
  // What has a number has been issued: the bill is another document.
  if (isBill(draft, text)) return bill ?? candidates.unissued ?? candidates.firstUnissued
  const isBare = draft.parts.kind?.to === draft.to
  return (isBare ? alias : undefined) ?? last ?? changed ?? first
}

/**
 * An anaphor in the plural is one mention for each document that it resumes; with none it is a common noun (`các quy định
 * này`) and no mention.
 */
function resolvePlural(draft: DocumentDraft, documents: readonly DocumentEntityDraft[], text: ResolvedText): void {
  const [first, ...others] = documents
  if (first === undefined) {
    text.chart.remove(draft)
    return
  }
  first.mentions.push(draft)
  for (const document of others) {
    const mention = {...draft}
    text.chart.add(mention)
    document.mentions.push(mention)
  }
}

/** At the head of a numbered line: one of those that the document spoken of before lists, mostly to repeal them. */
function isListed({from}: DocumentDraft, {reader}: ResolvedText): boolean {
  const number = from - 2
  if (number < 0 || !reader.isOneOf(from - 1, itemMarks) || !reader.isNumber(number)) return false
  return number === 0 || (reader.text.gap[number] as number) >= Gap.line
}

/** Whether `dự thảo` or `dự án` stands before it. */
function isBill({from}: DocumentDraft, {reader}: ResolvedText): boolean {
  return reader.is(from - 1, du) || (reader.is(from - 2, du) && reader.isOneOf(from - 1, draftWords))
}
