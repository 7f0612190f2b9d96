import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {PlaceDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {capitalisedRun} from './capitalised-run.js'

const joints = syllables(', ; và')
const and = syllable('và')
/** No list is longer, and no name in it has more words. */
const mostPlaces = 40
const mostWords = 4

/**
 * Unknown places of a list that names their kind only once.
 *
 * ```text
 * nhân dân các xã Tân Lập, Yên Thành và Đông Phú
 *                          ^^^^^^^^^    ^^^^^^^^
 * ```
 *
 * The list must end as one: what stands behind the last known place or `và` is left alone, since a clause with another
 * subject may go on there.
 */
export const listedPlace = defineConstruct({
  name: 'listed-place',
  type: 'place',
  triggers: {words: ['các', 'hai', 'ba', 'bốn', 'những', '2', '3', '4', '5']},
  blockedBy: ['document', 'organization'],
  read(reader, at) {
    const first = reader.chart.startingAt('place', at + 1)
    if (first?.word === undefined || reader.longest('placeKind', at + 1) === undefined) return undefined
    const end = reader.sentenceEnd(at)
    const listed: PlaceDraft[] = []
    let sure = 0
    for (let to = first.to, count = 0; to < end && reader.isOneOf(to, joints) && count < mostPlaces; count++) {
      const last = reader.is(to, and)
      const from = to + 1
      const known = reader.chart.startingAt('place', from)
      if (known !== undefined) {
        sure = listed.length
        to = known.to
      } else {
        const place = unknown(reader, from, first)
        if (place === undefined) break
        listed.push(place)
        to = place.to
      }
      if (last) {
        sure = listed.length
        break
      }
    }
    return sure > 0 ? listed.slice(0, sure) : undefined
  }
})

function unknown(reader: Reader, from: number, {level, word}: PlaceDraft): PlaceDraft | undefined {
  const to = capitalisedRun(reader, from, mostWords)
  if (
    to === from ||
    !reader.isSyllable(from) ||
    reader.chart.overlaps({from, to}, ['organization', 'document', 'place'])
  )
    return undefined
  if (reader.isCapital(to) || reader.allHits(from).some(({entry: {type}, to: end}) => opens.has(type) && end >= to))
    return undefined
  return {type: 'place', rule: 'listed-place', from, to, level, name: reader.slice(from, to), word, records: []}
}

/** What opens another thing than a place: `các xã Tân Lập và Chủ tịch huyện`. */
const opens: ReadonlySet<string> = new Set(['office', 'organization', 'organizationKind', 'honorific', 'rank'])
