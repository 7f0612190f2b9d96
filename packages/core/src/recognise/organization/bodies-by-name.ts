import type {Knowledge, Name, Organization} from '@thoisu/knowledge'
import {foldPhrase} from '../../text/fold.js'

const indexes = new WeakMap<Knowledge, ReadonlyMap<string, readonly Organization[]>>()

/**
 * Bodies that a name put together from its parts stands for: in lists that share a head (`các Bộ: Công Thương, Quốc
 * phòng`) and behind a head without its capital (`Trưởng ban Tổ chức Trung ương`).
 *
 * @param knowledge
 *   What the parser knows; looked through once.
 * @param name
 *   The name, head first.
 * @returns
 *   All that bear the name or have it as a variant, folded alike; none where it is unknown.
 */
export function bodiesByName(knowledge: Knowledge, name: string): readonly Organization[] {
  let index = indexes.get(knowledge)
  if (index === undefined) {
    index = indexOf(knowledge)
    indexes.set(knowledge, index)
  }
  return index.get(foldPhrase(name)) ?? []
}

/**
 * The name of a body that a spelling of it belongs to.
 *
 * @param body
 *   The body.
 * @param spelling
 *   A name or variant of it, folded or not.
 */
export function nameLike({names}: Organization, spelling: string): Name | undefined {
  const folded = foldPhrase(spelling)
  return names.find((name) => spellingsOf(name).some((other) => foldPhrase(other) === folded))
}

function spellingsOf({text, variants = []}: Name): string[] {
  return [text, ...variants]
}

function indexOf({organizations}: Knowledge): ReadonlyMap<string, readonly Organization[]> {
  const index = new Map<string, Organization[]>()
  for (const organization of organizations) {
    const spellings = organization.names.flatMap(spellingsOf)
    for (const spelling of new Set(spellings.map(foldPhrase))) {
      const others = index.get(spelling)
      if (others === undefined) index.set(spelling, [organization])
      else others.push(organization)
    }
  }
  return index
}
