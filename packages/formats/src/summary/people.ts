import type {HeldPosition, Id, PersonEntity} from 'thoisu'
import {type Names, type Occurrence, otherWordings} from './names.js'

/** Someone whom the article names. */
export interface Person {
  id: Id
  name: string
  /** Ranks and degrees as written. */
  ranks: string[]
  /** Offices with the body in full: `Bí thư Thành ủy Hà Nội`. */
  positions: string[]
  /** Other wordings: short names, offices that stand for the person. */
  also: string[]
  occurrences: Occurrence[]
}

/**
 * The people in the order of their first mention.
 *
 * @param names
 *   The article.
 */
export function people(names: Names): Person[] {
  return names.article.entities
    .filter((entity): entity is PersonEntity => entity.type === 'person')
    .map(({id, name, ranks, degrees, positions, mentions}) => {
      const occurrences = names.occurrences(mentions)
      return {
        id,
        name,
        ranks: [...ranks, ...degrees],
        positions: [...new Set(positions.map((position) => office(position, names)))],
        also: otherWordings(name, occurrences),
        occurrences
      }
    })
}

/** The Vietnamese word for an office that is no longer, or not yet wholly, held. */
const statusWord = {current: '', former: 'nguyên ', acting: 'quyền '}

function office({title, organization, text, status}: HeldPosition, names: Names): string {
  const body = names.of(organization)
  if (body === undefined || title.endsWith(body)) return text.normalize('NFC').replace(/\s+/gu, ' ')
  return `${statusWord[status]}${title} ${body}`
}
