import type {DocumentEntity, Id} from 'thoisu'
import {type Names, type Occurrence, otherWordings} from './names.js'

/** How a document stands to another. */
export type Relation = 'implements' | 'amends' | 'replaces' | 'guides'

const relations: readonly Relation[] = ['implements', 'amends', 'replaces', 'guides']

/** An official document that the article cites. */
export interface CitedDocument {
  id: Id
  /** Kind, number and symbol, or the name: `Chỉ thị 05-CT/TW`. */
  name: string
  issuer?: string
  title?: string
  /** EDTF. */
  date?: string
  draft: boolean
  /** Stable identifier; ends in `@?` where the term or year is not settled. */
  iri: string
  related: {relation: Relation; name: string}[]
  /** Wordings of the citations, each once. */
  wordings: string[]
  occurrences: Occurrence[]
}

/**
 * The documents in the order of their first citation.
 *
 * @param names
 *   The article.
 */
export function documents(names: Names): CitedDocument[] {
  return names.article.entities
    .filter((entity): entity is DocumentEntity => entity.type === 'document')
    .map((entity) => {
      const occurrences = names.occurrences(entity.mentions)
      const name = names.of(entity.id) as string
      return {
        id: entity.id,
        name,
        issuer: names.of(entity.issuer),
        title: entity.title,
        date: entity.date,
        draft: entity.draft ?? false,
        iri: entity.iri,
        related: relations.flatMap((relation) => names.all(entity[relation]).map((other) => ({relation, name: other}))),
        wordings: otherWordings(name, occurrences),
        occurrences
      }
    })
}
