import {syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {PlaceDraft} from '../draft.js'
import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'
import {behindRemark} from '../remark.js'
import {capitalisedRun} from './capitalised-run.js'

/** What a road, a railway or a part of one is told by. */
const routes = new Phrases(
  'cao tốc, đường cao tốc, tuyến cao tốc, đoạn, tuyến, đường sắt, tuyến đường, đoạn tuyến, quốc lộ, đường, đường nối, nút giao, gói thầu'
)
const joints = syllables('- đến đi')
/** No route has more places, no name more words, no remark (`Mai Sơn (Ninh Bình)`) more tokens. */
const mostPlaces = 6
const mostWords = 3
const longestRemark = 6

/**
 * Unknown places at the ends of a route.
 *
 * ```text
 * > | đoạn Cao Bồ (Nam Định) - Mai Sơn, cao tốc La Sơn - Túy Loan
 *          ^^^^^^              ^^^^^^^          ^^^^^^   ^^^^^^^^
 * ```
 */
export const routeEnd = defineConstruct({
  name: 'route-end',
  type: 'place',
  triggers: {capitals: true},
  blockedBy: ['document', 'organization'],
  read(reader, at) {
    const first = reader.sentenceStart(at)
    const start = reader.isOneOf(at - 1, joints) ? (reader.chart.endingAt('place', at - 1)?.from ?? at) : at
    if (start <= first || routes.endingAt(reader, start, first) === undefined) return undefined
    const unlisted: PlaceDraft[] = []
    let count = 0
    for (let from = start; count < mostPlaces; count++) {
      const known = reader.chart.startingAt('place', from)
      const end = known ?? unknown(reader, from)
      if (end === undefined) break
      if (known === undefined) unlisted.push(end)
      from = behindRemark(reader, end.to, longestRemark) + 1
      // The end of the route counts too: `count` is then one less than its places.
      if (!reader.isOneOf(from - 1, joints) || !reader.isBeside(from)) break
    }
    return count > 0 && unlisted.length > 0 ? unlisted : undefined
  }
})

function unknown(reader: Reader, from: number): PlaceDraft | undefined {
  const to = capitalisedRun(reader, from, mostWords)
  if (to - from < 2 || reader.isCapital(to) || !reader.isSyllable(from) || reader.isUpper(from)) return undefined
  if (reader.chart.overlaps({from, to}, ['organization', 'document', 'place'])) return undefined
  return {
    type: 'place',
    rule: 'route-end',
    from,
    to,
    level: 'unknown',
    name: reader.slice(from, to),
    records: []
  }
}
