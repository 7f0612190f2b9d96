import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {readBarePlace} from './bare-place-word.js'

/** Before a unit's word they make it any of them: `các tỉnh`, `cấp tỉnh`, `mỗi thành phố`. */
const plural = syllables('các những mỗi mọi từng cấp nhiều hai ba một số liên đô')
/** Before a word in small letters they show that it is the one of the article. */
const ofOne = syllables('của toàn trong ngoài bàn')
const joints = syllables(', - và /')
const capitalCity = syllable('thủ')
const abbreviated = syllable('TP')

/**
 * Another word for the place that the article speaks of: `TP`, `Thủ đô`, `tỉnh`.
 *
 * ```text
 * LLVT và nhân dân Thủ đô; TP cũng coi trọng; lãnh đạo của tỉnh
 *                  ^^^^^^  ^^                             ^^^^
 * ```
 */
export const barePlace = defineConstruct({
  name: 'bare-place',
  type: 'place',
  triggers: {words: ['TP', 'thành', 'thủ', 'tỉnh']},
  blockedBy: ['document', 'organization'],
  read(reader, at) {
    const place = readBarePlace(reader, at, 'bare-place')
    if (place === undefined || reader.chart.overlaps(place, ['organization', 'document'])) return undefined
    const {to} = place
    if (reader.isCapital(to) && reader.isBeside(to)) return undefined
    const first = at === reader.sentenceStart(at)
    if (!first && reader.isOneOf(at - 1, plural)) return undefined
    // `tỉnh, thành phố`, `TP, huyện`: a list of kinds.
    if (reader.isOneOf(to, joints) && readBarePlace(reader, to + 1, 'bare-place') !== undefined) return undefined
    if (!first && reader.isOneOf(at - 1, joints) && endsUnit(reader, at - 1)) return undefined
    if (reader.is(at, abbreviated) || (reader.is(at, capitalCity) && reader.isCapital(at))) return place
    if (reader.isCapital(at)) return first ? undefined : place
    return !first && reader.isOneOf(at - 1, ofOne) ? place : undefined
  }
})

const units = syllables('tỉnh phố huyện quận xã phường trấn TP')

function endsUnit(reader: Reader, at: number): boolean {
  return reader.isOneOf(at - 1, units)
}
