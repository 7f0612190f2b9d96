import {syllable} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {isYear} from '../time/year-behind.js'
import {readKind} from './kind.js'
import {provisionBefore} from './provision.js'

const nam = syllable('năm')
const nuoc = syllable('nước')

/**
 * Hiến pháp: the Constitution, with its year or without.
 *
 * ```text
 * > | quy định tại Hiến pháp năm 2013
 *                  ^^^^^^^^^^^^^^^^^^
 * ```
 */
export const constitution = defineConstruct({
  name: 'constitution',
  type: 'document',
  triggers: {words: ['hiến']},
  read(reader, at) {
    const kind = readKind(reader, at)
    if (kind?.type.id !== 'hien-phap' || !kind.capital) return undefined
    const nameTo = endOfStateName(reader, kind.to)
    const yearAt = reader.is(nameTo, nam) ? nameTo + 1 : nameTo
    const year = isYear(reader, yearAt) ? reader.number(yearAt) : undefined
    const provision = provisionBefore(reader, at)
    return {
      type: 'document',
      rule: 'constitution',
      from: at,
      to: year === undefined ? nameTo : yearAt + 1,
      kind: 'hien-phap',
      form: 'name',
      canonical: year === undefined ? 'Hiến pháp' : `Hiến pháp ${year}`,
      name: 'Hiến pháp',
      ...(year !== undefined && {year}),
      ...(provision && {provision: provision.text}),
      parts: {
        kind: {from: at, to: kind.to},
        ...(year !== undefined && {year: {from: nameTo, to: yearAt + 1}}),
        ...(provision && {provision: {from: provision.from, to: provision.to}})
      }
    }
  }
})

/** `Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam`: with the name of the state. */
function endOfStateName(reader: Reader, at: number): number {
  if (!reader.is(at, nuoc)) return at
  const state = reader.longest('place', at) ?? reader.longest('place', at + 1)
  return state?.to ?? at
}
