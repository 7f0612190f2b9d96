import type {DocumentEntityDraft} from './entity-draft.js'

/**
 * A stable identifier of a document.
 *
 * Party numbers restart every term and administrative ones every year, so the identifier ends in a qualifier (`@x`, a
 * term, or `@2010`, a year), or in `@?` where neither text nor knowledge settles it.
 *
 * @param document
 *   The document.
 */
export function iri(document: DocumentEntityDraft): string {
  const {record, kind, number, year, symbol, canonical, date, term} = document
  if (record !== undefined) return `urn:thoisu:document:${record.id}`
  const slug = (text: string) =>
    text
      .toLowerCase()
      .replace(/đ/gu, 'd')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '')
  const name = number === undefined ? slug(canonical) : [kind, symbol && slug(symbol), number].filter(Boolean).join(':')
  if (year !== undefined) return `urn:thoisu:document:${name}:${year}`
  const qualifier = date?.slice(0, 4) ?? (term === undefined ? '?' : `k${term}`)
  return number === undefined ? `urn:thoisu:document:${name}` : `urn:thoisu:document:${name}@${qualifier}`
}
