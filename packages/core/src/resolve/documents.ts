import type {DocumentDraft} from '../recognise/draft.js'
import {aliasesOf} from './documents-alias.js'
import {resolveAnaphors} from './documents-anaphora.js'
import {completeSymbol} from './documents-complete.js'
import {DocumentIndex} from './documents-index.js'
import {linkKnowledge} from './documents-knowledge.js'
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
  const index = new DocumentIndex()
  const aliases = aliasesOf(drafts, text)
  const hosts = new Set(aliases.values())
  const placed = new Set<DocumentDraft>()
  const place = (draft: DocumentDraft) => {
    if (!placed.has(draft)) index.place(draft)
    placed.add(draft)
  }
  // Full citations first: heads and leads use the short form before the article gives the full one.
  for (const draft of drafts) if (draft.form === 'full') place(draft)
  // What the article itself calls a document holds from then on.
  for (const draft of drafts) if (hosts.has(draft)) place(draft)
  for (const [draft, host] of aliases) if (draft.form !== 'anaphor') index.alias(draft, host)
  for (const draft of drafts) if (draft.form === 'short') place(draft)
  // Names that say most first, so that a bare name finds the document that it shortens.
  const named = drafts.filter(({form}) => form === 'name').sort((a, b) => weight(b) - weight(a) || a.from - b.from)
  for (const draft of named) place(draft)
  resolveAnaphors(drafts, index.documents, aliases, text)
  for (const document of index.documents) {
    document.mentions.sort((a, b) => a.from - b.from)
    gather(document, text)
    completeSymbol(document, text)
    linkKnowledge(document, text)
    text.registry.add(document)
  }
  relateDocuments(index.documents, text)
}

/** How much a name says of the document beside itself. */
function weight({year, term, number, name}: DocumentDraft): number {
  return [year, term, number].filter((part) => part !== undefined).length * 2 + (name?.endsWith('(sửa đổi)') ? 1 : 0)
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
  if (best !== undefined) document.canonical = best.form === 'name' ? fullestName(document) : best.canonical
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
