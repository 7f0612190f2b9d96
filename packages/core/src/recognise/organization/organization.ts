import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {readBody} from './body.js'

/**
 * A body by its name: listed, composed, or a head alone that names one body.
 *
 * ```text
 * Đồng chí Bí thư Thành ủy yêu cầu UBND huyện Ba Vì và Sở Y tế Hà Nội
 *                 ^^^^^^^^         ^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^
 * ```
 */
export const organization = defineConstruct({
  name: 'organization',
  type: 'organization',
  triggers: {lexicon: ['organization', 'organizationKind']},
  blockedBy: ['document'],
  read(reader, at) {
    const body = readBody(reader, at, 'organization')
    if (body === undefined || standsInPlace(reader, at) || isOffice(reader, at, body.to)) return undefined
    return body
  }
})

/** `Thường trực Ban Bí thư`: the whole is an office, and the body in it comes behind its first words. */
function isOffice(reader: Reader, at: number, to: number): boolean {
  const office = reader.longest('office', at)
  return office !== undefined && office.to >= to && office.entry.record.organization !== undefined
}

/** Whether the words belong to the name of a site that begins before them: `Nhà Quốc hội`. */
function standsInPlace(reader: Reader, at: number): boolean {
  for (let start = Math.max(at - 2, reader.sentenceStart(at)); start < at; start++) {
    if ((reader.longest('place', start)?.to ?? at) > at) return true
  }
  return false
}
