import type {DocumentDraft} from '../recognise/draft.js'
import {antecedentOf} from './documents-anaphora.js'
import {completeSymbol} from './documents-complete.js'
import {linkKnowledge} from './documents-knowledge.js'
import {sameNamed} from './documents-named.js'
import {relateDocuments} from './documents-relations.js'
import type {DocumentEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'

/**
 * Documents: one entity per document, its mentions in full, in short form, by name and by anaphor.
 *
 * @param text
 *   The text, its organisations resolved.
 */
export function resolveDocuments(text: ResolvedText): void {
  const drafts = [...text.chart.all('document')].sort((a, b) => a.from - b.from || b.to - a.to)
  const documents: DocumentEntityDraft[] = []
  const numbered = drafts.filter(({form, number}) => number !== undefined && (form === 'full' || form === 'short'))
  // Full citations first: heads and leads use the short form before the article gives the full one.
  for (const form of ['full', 'short'] as const) {
    for (const draft of numbered) if (draft.form === form) place(documents, draft, sameNumber(documents, draft))
  }
  // Names that say most first, so that a bare name finds the document that it shortens.
  const named = drafts.filter(({form}) => form === 'name').sort((a, b) => weight(b) - weight(a) || a.from - b.from)
  for (const draft of named) place(documents, draft, sameNamed(documents, draft))
  for (const document of documents) document.mentions.sort((a, b) => a.from - b.from)
  for (const draft of drafts) {
    if (draft.form !== 'anaphor') continue
    const document = antecedentOf(documents, draft, text)
    if (document === undefined) text.registry.abstain(draft, 'unresolved-document')
    else document.mentions.push(draft)
  }
  for (const document of documents) {
    gather(document, text)
    completeSymbol(document, text)
    linkKnowledge(document, text)
    text.registry.add(document)
  }
  relateDocuments(documents, text)
}

/** How much a name says of the document beside itself. */
function weight({year, term, number, name}: DocumentDraft): number {
  return [year, term, number].filter((part) => part !== undefined).length * 2 + (name?.endsWith('(sửa đổi)') ? 1 : 0)
}

/** Add a mention to the document that it is of, or make a new one. */
function place(documents: DocumentEntityDraft[], draft: DocumentDraft, same: DocumentEntityDraft | undefined): void {
  if (same === undefined) {
    documents.push({type: 'document', kind: draft.kind, canonical: draft.canonical, mentions: [draft]})
    return
  }
  same.mentions.push(draft)
}

/** The only document with the number: of the same kind, and with the same codes where both have some. */
function sameNumber(documents: readonly DocumentEntityDraft[], draft: DocumentDraft): DocumentEntityDraft | undefined {
  const candidates = documents.filter((document) =>
    document.mentions.some(
      (mention) =>
        mention.number !== undefined &&
        bare(mention.number) === bare(draft.number as string) &&
        (draft.symbol !== undefined && mention.symbol !== undefined
          ? haveOneSymbol(mention, draft) && (mention.kind === draft.kind || isLoose(mention) || isLoose(draft))
          : mention.kind === draft.kind && yearsAgree(mention, draft))
    )
  )
  return candidates.length === 1 ? candidates[0] : undefined
}

/** The same codes, and the same year where both have one: the press leaves it out (`Nghị định 116/NĐ-CP`). */
function haveOneSymbol(a: DocumentDraft, b: DocumentDraft): boolean {
  return a.symbol === b.symbol && yearsAgree(a, b)
}

/** Without a kind word the codes alone say what it is. */
function isLoose(draft: DocumentDraft): boolean {
  return draft.parts.kind === undefined
}

function yearsAgree(a: DocumentDraft, b: DocumentDraft): boolean {
  return a.year === undefined || b.year === undefined || a.year === b.year
}

/** `05` and `5` are one number. */
function bare(number: string): string {
  return number.replace(/^0+(?=\d)/u, '').toLowerCase()
}

/** Attributes merge upward: a later mention may be the one that names issuer, date or title. */
function gather(document: DocumentEntityDraft, text: ResolvedText): void {
  for (const mention of document.mentions) {
    if (mention.form === 'anaphor') continue
    document.number ??= mention.number
    document.year ??= mention.year
    document.symbol ??= mention.symbol
    document.term ??= mention.term
    document.title ??= mention.title
    document.date ??= mention.date
    if (mention.draft) document.draft = true
    if (document.issuer === undefined && mention.parts.issuer !== undefined) {
      const body = text.chart.startingAt('organization', mention.parts.issuer.from)
      const entity = body && text.registry.entityOf(body)
      if (entity?.type === 'organization') document.issuer = entity
    }
  }
  const full = document.mentions.filter(({form}) => form === 'full')
  const best = full.find(({year}) => year !== undefined) ?? full[0] ?? document.mentions[0]
  if (best !== undefined) document.canonical = best.canonical
  if (best?.form === 'name') document.canonical = fullestName(document)
}

/** The name with the year or term that any mention gives. */
function fullestName(document: DocumentEntityDraft): string {
  const names = document.mentions.filter(({form}) => form === 'name')
  const withYear = names.find(({year, symbol}) => year !== undefined && symbol === undefined)
  const withTerm = names.find(({term}) => term !== undefined)
  const revised = names.find(({name}) => name?.includes('(sửa đổi)'))
  const longest = names.reduce((best, name) => (name.canonical.length > best.canonical.length ? name : best))
  const plain = names[0]?.rule === 'titled-resolution' ? longest : names[0]
  return (withYear ?? withTerm ?? revised ?? (plain as DocumentDraft)).canonical
}
