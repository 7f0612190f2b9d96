import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const dot = syllable('.')
const comma = syllable(',')
const plurals = syllables('các hai ba bốn những')

/** What stands right before a name and says how the person is styled. */
export interface Style {
  /** First token of all of it; the name itself where there is none. */
  readonly from: number
  readonly honorific?: TokenRange
  readonly rank?: TokenRange
  readonly degrees: TokenRange[]
  readonly gender?: 'male' | 'female'
  /** Whether the honorific names several people: `các ông`. */
  readonly plural: boolean
}

/** No honorific, rank or degree has more tokens. */
const longest = 7
const mostParts = 5

/**
 * Read honorific, rank and degrees backwards from a name.
 *
 * ```text
 * > | đồng chí Thượng tướng, PGS.TS. Nguyễn Văn Thành
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param name
 *   First token of the name.
 */
export function readStyle(reader: Reader, name: number): Style {
  const first = reader.sentenceStart(name)
  const degrees: TokenRange[] = []
  let honorific: TokenRange | undefined
  let rank: TokenRange | undefined
  let gender: Style['gender']
  let plural = false
  let from = name
  for (let part = 0; part < mostParts; part++) {
    let to = from
    if (to > first && reader.is(to - 1, dot)) to--
    else if (to > first && part > 0 && reader.is(to - 1, comma)) to--
    // `Thủ tướng`: the end of an office is no honorific.
    if (reader.chart.covering('position', to - 1) !== undefined) break
    const hit = endingAt(reader, first, to)
    if (hit === undefined) break
    const range = {from: hit.from, to: hit.to}
    if (hit.type === 'rank') {
      if (rank !== undefined) break
      rank = range
    } else if (hit.type === 'degree') degrees.unshift(range)
    else {
      // An honorific with a comma behind it belongs to something else.
      if (honorific !== undefined || (to < from && reader.is(to, comma))) break
      honorific = range
      gender = hit.gender
      plural = hit.plural === true || (range.from > first && reader.isOneOf(range.from - 1, plurals))
    }
    from = range.from
  }
  return {from, honorific, rank, degrees, gender, plural}
}

interface StyleHit extends TokenRange {
  readonly type: 'honorific' | 'rank' | 'degree'
  readonly gender?: 'male' | 'female'
  readonly plural?: boolean
}

/** The longest style phrase that ends at a token. */
function endingAt(reader: Reader, first: number, to: number): StyleHit | undefined {
  for (let from = Math.max(first, to - longest); from < to; from++) {
    for (const {to: end, entry} of reader.allHits(from)) {
      if (end !== to) continue
      if (entry.type === 'honorific') {
        // `Anh Hùng Lao động`: the word opens a longer title.
        if ((reader.longest('honorific', from)?.to ?? to) > to + 1) continue
        return {from, to, type: 'honorific', gender: entry.record.gender, plural: entry.record.plural}
      }
      if (entry.type === 'rank' || entry.type === 'degree') return {from, to, type: entry.type}
    }
  }
  return undefined
}
