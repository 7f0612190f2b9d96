import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {PlaceDraft} from '../draft.js'
import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'
import {behindRemark} from '../remark.js'
import {capitalisedRun} from './capitalised-run.js'

/** What a road, a railway or a part of one is told by. */
const routes = new Phrases(
  'cao tốc, đường cao tốc, tuyến cao tốc, đoạn, tuyến, đường sắt, tuyến đường, đoạn tuyến, quốc lộ, đường, đường nối, nút giao, gói thầu, metro, tuyến metro, đường sắt đô thị, vành đai'
)
const number = syllable('số')
const open = syllable('(')
const close = syllable(')')
const joints = syllables('- đến đi')
/** No route has more places, no name more words, no remark (`Mai Sơn (Ninh Bình)`) more tokens. */
const mostPlaces = 6
const mostWords = 3
const longestRemark = 6

/**
 * Unknown places at the ends of a route.
 *
 * ```text
 * > | đoạn Cao Bồ (Nam Định) - Mai Sơn, cao tốc La Sơn - Túy Loan, metro số 1 (Bến Thành - Suối Tiên)
 *          ^^^^^^              ^^^^^^^          ^^^^^^   ^^^^^^^^               ^^^^^^^^^   ^^^^^^^^^
 * ```
 */
export const routeEnd = defineConstruct({
  name: 'route-end',
  type: 'place',
  triggers: {capitals: true},
  blockedBy: ['document', 'organization'],
  read(reader, at) {
    const first = reader.sentenceStart(at)
    const start = startOfRoute(reader, at)
    if (start <= first) return undefined
    const told = behindNumber(reader, start)
    if (routes.endingAt(reader, told, first) === undefined) return undefined
    const fewest = told < start ? 1 : 2
    const unlisted: PlaceDraft[] = []
    let count = 0
    for (let from = start; count < mostPlaces; count++) {
      const known = reader.chart.startingAt('place', from)
      const end = known ?? unknown(reader, from, fewest)
      if (end === undefined) break
      if (known === undefined) unlisted.push(end)
      from = behindRemark(reader, end.to, longestRemark) + 1
      // The end of the route counts too: `count` is then one less than its places.
      if (!reader.isOneOf(from - 1, joints) || !reader.isBeside(from)) break
    }
    return count > 0 && unlisted.length > 0 ? unlisted : undefined
  }
})

/** Index of the first place of the route that goes on at a token; those before it are known. */
function startOfRoute(reader: Reader, at: number): number {
  let start = at
  for (let count = 0; count < mostPlaces && reader.isOneOf(start - 1, joints); count++) {
    const before = reader.chart.endingAt('place', beforeRemark(reader, start - 1))
    if (before === undefined) break
    start = before.from
  }
  return start
}

/** Index where a remark in brackets that ends here begins: `Mai Sơn | (Ninh Bình) - Bãi Vọt`. */
function beforeRemark(reader: Reader, to: number): number {
  if (!reader.is(to - 1, close)) return to
  for (let at = to - 2; at > to - longestRemark; at--) if (reader.is(at, open)) return at
  return to
}

/** Index behind the word for the route, where its number and a bracket stand between: `tuyến số 2A (Cát Linh - …)`. */
function behindNumber(reader: Reader, start: number): number {
  let at = reader.is(start - 1, open) ? start - 1 : start
  if (reader.isUpperLetter(at - 1) && reader.isGlued(at - 1)) at--
  if (!reader.isNumber(at - 1)) return start
  return reader.is(at - 2, number) ? at - 2 : at - 1
}

/** Stops are called by one syllable too (`Nhổn`), where only they can stand. */
function unknown(reader: Reader, from: number, fewest: number): PlaceDraft | undefined {
  const to = capitalisedRun(reader, from, mostWords)
  if (
    to - from < fewest ||
    reader.isUpperLetter(from) ||
    reader.isCapital(to) ||
    !reader.isSyllable(from) ||
    reader.isUpper(from)
  )
    return undefined
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
