import type {OrganizationKind} from '@thoisu/knowledge'
import {syllables} from '../../tokenise/syllables.js'
import {capitalisedRun} from '../place/capitalised-run.js'
import type {Reader} from '../reader.js'

const joints = syllables('và - & –')

/**
 * Read the proper name behind a head that is open to any: `Công ty Sông Đà`, `Bệnh viện Bạch Mai`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index behind the head.
 * @param _kind
 *   The kind that the head says.
 * @returns
 *   Index behind the name; `at` where there is none.
 */
export function readProperName(reader: Reader, at: number, _kind: OrganizationKind): number {
  let to = at
  for (let parts = 0; parts < 4; parts++) {
    const next = capitalisedRun(reader, to, 7)
    if (next === to) break
    to = next
    if (!reader.isOneOf(to, joints) || !reader.isCapital(to + 1)) break
    const after = capitalisedRun(reader, to + 1, 7)
    if (after === to + 1) break
    to = after
  }
  return to
}
