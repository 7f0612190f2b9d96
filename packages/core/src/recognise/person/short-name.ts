import {syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {capitalRunEnd} from './capital-run.js'
import {isPressPart} from './press-part.js'
import {readStyle} from './style.js'

/** Honorifics that stand before a given name alone. Others (`cử tri`, `đại biểu`) are followed by full names. */
const familiar = syllables('ông bà anh chị cô chú bác cụ em cháu ngài thầy tướng chí đ/c')
const mostWords = 3

/**
 * Given name, or what the press calls somebody by, behind an honorific.
 *
 * ```text
 * > | ông Nghị cho biết
 *         ^^^^
 * ```
 */
export const shortName = defineConstruct({
  name: 'short-name',
  type: 'person',
  triggers: {capitals: true},
  blockedBy: ['position', 'organization', 'document'],
  read(reader, at) {
    if (isPressPart(reader.text, at)) return undefined
    const style = readStyle(reader, at)
    if (style.honorific === undefined && style.rank === undefined && !isBehindOffice(reader, at)) return undefined
    if (style.honorific !== undefined && !reader.isOneOf(style.honorific.to - 1, familiar)) return undefined
    const to = capitalRunEnd(reader, at)
    if (to - at > mostWords || isOther(reader, at)) return undefined
    const {honorific, rank, degrees} = style
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

/** `Bí thư Thăng`: an office right before one syllable that is no place. */
function isBehindOffice(reader: Reader, at: number): boolean {
  if (reader.chart.endingAt('position', at) === undefined) return false
  if (reader.isCapital(at + 1) || reader.chart.covering('place', at) !== undefined) return false
  return reader.isSyllable(at) && reader.hitsOf('givenName', at).length > 0 && reader.longest('place', at) === undefined
}

function isOther(reader: Reader, at: number): boolean {
  return reader
    .allHits(at)
    .some(({entry}) => entry.type === 'office' || entry.type === 'rank' || entry.type === 'organizationKind')
}
