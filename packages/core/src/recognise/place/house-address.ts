import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'
import {capitalisedRun} from './capitalised-run.js'

/** What stands at a number of a street. */
const houses = new Phrases(
  `khu đất, khu đất vàng, lô đất, thửa đất, mảnh đất, địa chỉ, nhà, căn nhà, ngôi nhà, số nhà, biệt thự, trụ sở, cao ốc, tòa nhà,
   dự án, ngõ, hẻm, ngách, quán, khách sạn`
)
/** Words that stand before `số` only where a house follows. */
const beforeNumber = syllables('tại ở')
const numberWord = syllable('số')
/** Parts of a number: `36A`, `22-24`, `135/17`. */
const joints = syllables('- / ,')
/** A street is called by two to four syllables. */
const fewestWords = 2
const mostWords = 4
const longestNumber = 6

/**
 * A street behind the number of a house.
 *
 * ```text
 * khu đất số 12 Tôn Đản, tại số 22-24 Lý Tự Trọng
 *               ^^^^^^^               ^^^^^^^^^^
 * ```
 */
export const houseAddress = defineConstruct({
  name: 'house-address',
  type: 'place',
  triggers: {capitals: true},
  blockedBy: ['document', 'organization'],
  read(reader, at) {
    const first = reader.sentenceStart(at)
    if (at - 1 <= first || reader.isGlued(at) || !isNumberPart(reader, at - 1)) return undefined
    const to = capitalisedRun(reader, at, mostWords + 1)
    if (to - at < fewestWords || to - at > mostWords || !isName(reader, at, to)) return undefined
    if (!hasHouse(reader, numberStart(reader, at, first), first)) return undefined
    if (reader.chart.overlaps({from: at, to}, ['organization', 'document', 'place'])) return undefined
    return {
      type: 'place',
      rule: 'house-address',
      from: at,
      to,
      level: 'street',
      name: reader.slice(at, to),
      records: []
    }
  }
})

function isNumberPart(reader: Reader, at: number): boolean {
  return reader.isNumber(at) || (reader.isUpperLetter(at) && reader.isGlued(at) && reader.isNumber(at - 1))
}

/** Index of the number's first token. */
function numberStart(reader: Reader, at: number, first: number): number {
  let start = at - 1
  for (let count = 0; count < longestNumber && start > first; count++) {
    if (isNumberPart(reader, start - 1) || (reader.isOneOf(start - 1, joints) && isNumberPart(reader, start - 2)))
      start--
    else break
  }
  return start
}

/** Whether the words before the number say that it is one of a house. */
function hasHouse(reader: Reader, number: number, first: number): boolean {
  if (!reader.isNumber(number)) return false
  if (!reader.is(number - 1, numberWord)) return houses.endingAt(reader, number, first) !== undefined
  return reader.isOneOf(number - 2, beforeNumber) || houses.endingAt(reader, number - 1, first) !== undefined
}

function isName(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!reader.isSyllable(at) || reader.isUpper(at)) return false
  return !reader.allHits(from).some(({entry: {type}, to: end}) => opens.has(type) && end - from > 1)
}

/** What opens another thing than a street: `dự án 661 Bộ Nông nghiệp`. */
const opens: ReadonlySet<string> = new Set(['office', 'organization', 'organizationKind', 'honorific', 'rank'])
