import type {PersonDraft} from '../recognise/draft.js'
import type {PersonEntityDraft} from './entity-draft.js'

/** The nearer of two people must have been named this many times nearer to be the one that is meant. */
const clearly = 3

/**
 * The only candidate, or the one named right before a mention where all others were named much earlier.
 *
 * @param mention
 *   What stands for one of them.
 * @param candidates
 *   People it may be.
 */
export function nearestOf(
  mention: PersonDraft,
  candidates: readonly PersonEntityDraft[]
): PersonEntityDraft | undefined {
  if (candidates.length < 2) return candidates[0]
  const byDistance = candidates
    .map((entity) => ({entity, distance: distanceTo(mention, entity)}))
    .sort((left, right) => left.distance - right.distance)
  const [first, second] = byDistance
  if (first === undefined || second === undefined || !Number.isFinite(first.distance)) return undefined
  return first.distance * clearly < second.distance ? first.entity : undefined
}

/** Tokens between a mention and the last one of an entity before it; infinite where there is none. */
function distanceTo({from}: PersonDraft, {mentions}: PersonEntityDraft): number {
  let distance = Number.POSITIVE_INFINITY
  for (const {to} of mentions) if (to <= from) distance = Math.min(distance, from - to)
  return distance
}
