import type {Knowledge, Place} from '@thoisu/knowledge'

const byKnowledge = new WeakMap<Knowledge, ReadonlyMap<string, Place>>()

/**
 * The place with an id.
 *
 * @param knowledge
 *   What the parser knows of the world.
 * @param id
 *   The id.
 */
export function placeById(knowledge: Knowledge, id: string | undefined): Place | undefined {
  let places = byKnowledge.get(knowledge)
  if (places === undefined) {
    places = new Map(knowledge.places.map((place) => [place.id, place]))
    byKnowledge.set(knowledge, places)
  }
  return id === undefined ? undefined : places.get(id)
}

/**
 * Ids of the place that a place lies in, and of what that became or came from: an article of 2026 may name a district of
 * 2020 with the province of its own day.
 *
 * @param knowledge
 *   What the parser knows of the world.
 * @param place
 *   The place.
 */
export function parentsOf(knowledge: Knowledge, {parent}: Place): readonly string[] {
  if (parent === undefined) return []
  const {predecessors = [], successors = []} = placeById(knowledge, parent) ?? {}
  return [parent, ...predecessors, ...successors]
}
