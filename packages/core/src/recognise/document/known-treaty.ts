import {defineConstruct} from '../construct.js'
import type {HitOf, Reader} from '../reader.js'
import {isYear} from '../time/year-behind.js'

/** Ids of what states have agreed on, in the knowledge. */
const treaties = 'treaty/'

/**
 * A treaty or declaration by the name or the letters that the knowledge lists.
 *
 * ```text
 * > | Công ước Liên hợp quốc về Luật Biển (UNCLOS 1982), DOC và COC
 *                                          ^^^^^^^^^^^   ^^^    ^^^
 * ```
 */
export const knownTreaty = defineConstruct({
  name: 'known-treaty',
  type: 'document',
  triggers: {lexicon: ['document']},
  read(reader, at) {
    const hit = reader
      .hitsOf('document', at)
      .find((candidate) => candidate.entry.record.id.startsWith(treaties) && isWritten(reader, at, candidate))
    if (hit === undefined) return undefined
    const {record} = hit.entry
    const name = record.title ?? hit.entry.spelling
    const withYear = isYear(reader, hit.to) && hit.to < reader.sentenceEnd(at)
    const year = withYear ? reader.number(hit.to) : undefined
    return {
      type: 'document',
      rule: 'known-treaty',
      from: at,
      to: withYear ? hit.to + 1 : hit.to,
      kind: record.kind,
      form: 'name',
      canonical: year === undefined ? name : `${name} ${year}`,
      name,
      ...(year !== undefined && {year}),
      parts: {...(withYear && {year: {from: hit.to, to: hit.to + 1}})}
    }
  }
})

/** Letters must be capitals: `DOC`, not `Doc`. */
function isWritten(reader: Reader, at: number, {entry}: HitOf<'document'>): boolean {
  return !entry.abbreviated || reader.isUpper(at)
}
