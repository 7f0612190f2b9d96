import type {TokenRange} from '../../segment/segmented-text.js'
import type {Reader} from '../reader.js'

/**
 * The words of a range with every abbreviation of one reading written out: `Luật Hỗ trợ DNNVV` becomes
 * `Luật Hỗ trợ doanh nghiệp nhỏ và vừa`.
 *
 * @param reader
 *   The text.
 * @param range
 *   The tokens.
 */
export function expandedWords(reader: Reader, {from, to}: TokenRange): string {
  let text = ''
  let start = from
  for (let at = from; at < to; at++) {
    if (!reader.isUpper(at)) continue
    const hit = reader.longest('abbreviation', at)
    const [expansion, ...others] = hit?.entry.record.expansions ?? []
    if (hit === undefined || hit.to > to || expansion === undefined || others.length > 0) continue
    text += `${reader.slice(start, at)} ${expansion.text} `
    start = hit.to
    at = hit.to - 1
  }
  return `${text}${reader.slice(start, to)}`.replace(/\s+/gu, ' ').trim()
}
