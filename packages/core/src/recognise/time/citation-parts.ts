import type {Reader} from '../reader.js'

/**
 * Whether a token belongs to the number, year or term of a document, so that it is no time of its own: the `2013` of
 * `Hiến pháp 2013`. Dates in titles and dates of documents are times.
 *
 * @param reader
 *   The text, its documents recognised.
 * @param at
 *   Index of the token.
 */
export function isInCitation(reader: Reader, at: number): boolean {
  const parts = reader.chart.covering('document', at)?.parts
  if (parts === undefined) return false
  return [parts.number, parts.symbol, parts.year, parts.term].some(
    (part) => part !== undefined && at >= part.from && at < part.to
  )
}
