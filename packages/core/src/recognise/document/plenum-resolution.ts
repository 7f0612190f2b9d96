import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {readKind} from './kind.js'
import {roman} from './roman.js'
import {readCardinal, readOrdinal, readRomanOrDigits, readTerm} from './term.js'

const kinds = new Set(['nghi-quyet', 'ket-luan'])
const trung = syllable('trung')
const uong = syllable('ương')
const tw = syllable('TW')
const tu = syllable('tư')
const hoi = syllable('hội')
const nghi = syllable('nghị')
const ban = syllable('ban')
const cua = syllable('của')
const hyphen = syllable('-')
/** `Hội nghị lần thứ tư (của) Ban Chấp hành Trung ương (Đảng)` */
const bodyWords = syllables('của ban bch chấp hành trung ương đảng tw tư')

/**
 * Nghị quyết của một hội nghị Trung ương: a resolution of a plenum of the Central Committee.
 *
 * ```text
 * > | Nghị quyết Trung ương 4 (khóa XII)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const plenumResolution = defineConstruct({
  name: 'plenum-resolution',
  type: 'document',
  triggers: {lexicon: ['documentType']},
  read(reader, at) {
    const kind = readKind(reader, at)
    if (kind === undefined || !kinds.has(kind.type.id)) return undefined
    const plenum = readPlenum(reader, kind.to)
    if (plenum === undefined) return undefined
    const term = readTerm(reader, plenum.to)
    const name = `${kind.type.name} Trung ương ${plenum.value}`
    return {
      type: 'document',
      rule: 'plenum-resolution',
      from: at,
      to: term?.to ?? plenum.to,
      kind: kind.type.id,
      form: 'name',
      canonical: term === undefined ? name : `${name} khóa ${roman(term.value)}`,
      name,
      ...(term && {term: term.value}),
      parts: {kind: {from: at, to: kind.to}, ...(term && {term: {from: plenum.to, to: term.to}})}
    }
  }
})

/** `Trung ương 4`, `TƯ4`, `Trung ương lần thứ 4`, `Hội nghị Trung ương 4`, `Hội nghị lần thứ tư Ban Chấp hành Trung ương`. */
function readPlenum(reader: Reader, from: number): {value: number; to: number} | undefined {
  // `Nghị quyết của Hội nghị Trung ương 5`
  let at = reader.is(from, cua) && reader.is(from + 1, hoi) ? from + 1 : from
  const conference = reader.is(at, hoi) && reader.is(at + 1, nghi)
  if (conference) at += 2
  const body = skipCentral(reader, at)
  if (body !== undefined) {
    const number = reader.is(body, hyphen) ? body + 1 : body
    const ordinal = readOrdinal(reader, number) ?? readRomanOrDigits(reader, number)
    // `Hội nghị Trung ương tám`: in words without `thứ`.
    return ordinal ?? (conference ? readCardinal(reader, number) : undefined)
  }
  if (!conference) return undefined
  const ordinal = readOrdinal(reader, at) ?? readRomanOrDigits(reader, at)
  if (ordinal === undefined) return undefined
  let to = ordinal.to
  for (let count = 0; count < 8 && reader.isOneOf(to, bodyWords); count++) to++
  return to === ordinal.to ? undefined : {value: ordinal.value, to}
}

/** Index behind `Trung ương`, `TW`, `TƯ`, `T.Ư`, or `Ban Chấp hành Trung ương`. */
function skipCentral(reader: Reader, at: number): number | undefined {
  if (reader.is(at, ban)) {
    let to = at
    for (let count = 0; count < 6 && reader.isOneOf(to, bodyWords); count++) to++
    return to - at >= 4 ? to : undefined
  }
  if (reader.is(at, trung) && reader.is(at + 1, uong)) return at + 2
  return reader.is(at, tw) || (reader.is(at, tu) && reader.isUpper(at)) ? at + 1 : undefined
}
