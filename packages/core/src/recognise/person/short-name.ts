import {syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {capitalRunEnd} from './capital-run.js'
import {isGivenName} from './given-name.js'
import {isPressPart} from './press-part.js'
import {lookBefore, type Surroundings} from './surroundings.js'

/** Honorifics that stand before a given name alone. Others (`cử tri`, `đại biểu`) are followed by full names. */
const familiar = syllables('ông bà anh chị cô chú bác cụ em cháu ngài thầy tướng chí đ/c')
const mostWords = 3

/**
 * Given name, or what the press calls somebody by, behind an honorific, a rank or an office.
 *
 * ```text
 * > | ông Nghị cho biết
 *         ^^^^
 * > | Tổng thống Trump
 *                ^^^^^
 * ```
 */
export const shortName = defineConstruct({
  name: 'short-name',
  type: 'person',
  triggers: {capitals: true},
  blockedBy: ['position', 'organization', 'document'],
  read(reader, at) {
    if (isPressPart(reader.text, at)) return undefined
    const before = lookBefore(reader, at)
    const to = capitalRunEnd(reader, at)
    if (to - at > mostWords || !isCalled(reader, at, to, before)) return undefined
    const {honorific, rank, degrees} = before.style
    return {
      type: 'person',
      rule: 'short-name',
      form: 'short-name',
      from: at,
      to,
      honorific,
      rank,
      degrees: degrees.length > 0 ? degrees : undefined,
      positions: []
    }
  }
})

function isCalled(reader: Reader, from: number, to: number, {style, styled, inOffice}: Surroundings): boolean {
  if (reader.chart.covering('place', from) !== undefined || reader.isUpper(from)) return false
  const foreign = !reader.isSyllable(from)
  if (!styled) return inOffice && to === from + 1 && (foreign || isGivenName(reader, from))
  const {honorific} = style
  if (honorific === undefined) return to === from + 1 && (foreign || isGivenName(reader, from))
  if (!reader.isOneOf(honorific.to - 1, familiar)) return false
  // `các đồng chí Lãnh đạo`: a word that no name is made of, with the rest of its compound in small letters.
  return (
    foreign ||
    to > from + 1 ||
    reader.hitsOf('givenName', from).length > 0 ||
    reader.longest('surname', from) !== undefined
  )
}
