import type {Office} from '@thoisu/knowledge'
import {syllable} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {readSeat} from './seat.js'

const delegation = syllable('đoàn')
const belonging = syllable('thuộc')

/**
 * Skip the delegation that a member of an assembly sits in.
 *
 * ```text
 * > | đại biểu Quốc hội đoàn Quảng Bình Trần Văn An
 *                       ^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param from
 *   Index behind the title and its body.
 * @param limit
 *   End of the sentence.
 * @param office
 *   The office; only members have a delegation.
 * @returns
 *   Index behind the delegation; `from` where there is none.
 */
export function skipDelegation(reader: Reader, from: number, limit: number, {role}: Office): number {
  const at = reader.is(from, belonging) ? from + 1 : from
  if (role !== 'member' || at + 1 >= limit || !reader.is(at, delegation)) return from
  const body = reader.chart.startingAt('organization', at)
  if (body !== undefined && body.place !== undefined) return body.to
  return reader.isCapital(at + 1) ? (readSeat(reader, at + 1, limit)?.to ?? from) : from
}
