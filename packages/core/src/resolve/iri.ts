import type {DocumentEntityDraft} from './entity-draft.js'

/** A year at the end of a name. */
const yearBehind = / (?:năm )?\d{4}$/u

/**
 * A stable identifier of a document.
 *
 * Party numbers restart every term and administrative ones every year, so the identifier of a number ends in a qualifier
 * (`@k10`, a term, or `@2010`, a year), or in `@?` where neither text nor knowledge settles it. A year that belongs to
 * the symbol or the name of a law stands behind a colon.
 *
 * ```text
 * urn:thoisu:document:chi-thi:ct-tw:48@2010
 * urn:thoisu:document:nghi-dinh:nd-cp:30:2020
 * urn:thoisu:document:luat-dat-dai:2013
 * ```
 *
 * @param document
 *   The document.
 */
export function iri(document: DocumentEntityDraft): string {
  const {record, kind, number, year, symbol, canonical, date, term} = document
  if (record !== undefined) return `urn:thoisu:document:${record.id}`
  const isNumbered = number !== undefined && document.mentions.some(({form}) => form === 'full' || form === 'short')
  const name = isNumbered
    ? [kind, symbol && slug(symbol), slug(number)].filter(Boolean).join(':')
    : // A year that is no year of the document itself stays in the name: `Chiến lược … đến năm 2030`.
      slug(year === undefined ? canonical : canonical.replace(yearBehind, ''))
  if (year !== undefined) return `urn:thoisu:document:${name}:${year}`
  if (!isNumbered) return `urn:thoisu:document:${name}`
  const dated = date === undefined || date.startsWith('XXXX') ? undefined : date.slice(0, 4)
  return `urn:thoisu:document:${name}@${dated ?? (term === undefined ? '?' : `k${term}`)}`
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
