import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {capitalisedRun} from './capitalised-run.js'

/** Words that a place follows. */
const before = syllables('tại ở quê quán trú về từ đến tới ngụ')
/** `khu vực Giồng Lũng, phường An Phú`: an area has no other name than what people call it. */
const area = [syllable('khu'), syllable('vực')] as const
const marks = syllables(', (')
/** Who lives and comes from somewhere is told by units of the commune; a larger one follows. */
const larger: ReadonlySet<string> = new Set(['district', 'province', 'city'])

/**
 * An unknown place that a chain of places goes on from.
 *
 * ```text
 * quê quán Hòa Thọ Đông, quận Cẩm Lệ, TP Đà Nẵng
 *          ^^^^^^^^^^^^
 * ```
 */
export const chainedPlace = defineConstruct({
  name: 'chained-place',
  type: 'place',
  triggers: {capitals: true},
  blockedBy: ['document', 'organization'],
  read(reader, at) {
    const inArea = reader.is(at - 1, area[1]) && reader.is(at - 2, area[0])
    if (at === reader.sentenceStart(at) || !(inArea || reader.isOneOf(at - 1, before))) return undefined
    const to = capitalisedRun(reader, at, 4)
    if (to - at < 2 || !reader.isOneOf(to, marks) || !isLarger(reader, to + 1, inArea)) return undefined
    if (reader.chart.overlaps({from: at, to}, ['organization', 'document', 'place'])) return undefined
    return {
      type: 'place',
      rule: 'chained-place',
      from: at,
      to,
      level: 'commune',
      name: reader.slice(at, to),
      records: []
    }
  }
})

function isLarger(reader: Reader, at: number, ofArea: boolean): boolean {
  const place = reader.chart.startingAt('place', at)
  return place !== undefined && (larger.has(place.level) || (ofArea && place.level === 'commune'))
}
