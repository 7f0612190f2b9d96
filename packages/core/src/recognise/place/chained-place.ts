import {syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {Reader} from '../reader.js'
import {capitalisedRun} from './capitalised-run.js'

/** Words that a place follows. */
const before = syllables('tại ở quê quán trú về từ đến tới ngụ')
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
    if (at === reader.sentenceStart(at) || !reader.isOneOf(at - 1, before)) return undefined
    const to = capitalisedRun(reader, at, 4)
    if (to - at < 2 || !reader.isOneOf(to, marks) || !isLarger(reader, to + 1)) return undefined
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

function isLarger(reader: Reader, at: number): boolean {
  const place = reader.chart.startingAt('place', at)
  return place !== undefined && larger.has(place.level)
}
