import type {Article, DocumentEntity, Entity, Id, Mention, TextPosition} from 'thoisu'

/** Where an entity or value is written, and how. */
export interface Occurrence {
  /** Id of the mention. */
  id: Id
  /** As written, on one line. */
  text: string
  position: TextPosition
}

/** Finds what ids stand for, and the words at a place. */
export class Names {
  private readonly entities: ReadonlyMap<Id, Entity>
  private readonly mentions: ReadonlyMap<Id, Mention>

  /**
   * @param article
   *   The article.
   * @param text
   *   The text that it was read from.
   */
  constructor(
    readonly article: Article,
    private readonly text: string
  ) {
    this.entities = new Map(article.entities.map((entity) => [entity.id, entity]))
    this.mentions = new Map(article.mentions.map((mention) => [mention.id, mention]))
  }

  /** The words at a place: on one line, in NFC. */
  at({start, end}: TextPosition): string {
    return this.text.slice(start.offset, end.offset).normalize('NFC').replace(/\s+/gu, ' ').trim()
  }

  /** An entity. */
  entity(id: Id | undefined): Entity | undefined {
    return id === undefined ? undefined : this.entities.get(id)
  }

  /** A mention. */
  mention(id: Id | undefined): Mention | undefined {
    return id === undefined ? undefined : this.mentions.get(id)
  }

  /** What an entity is called: documents with their kind, all else by name. */
  of(id: Id | undefined): string | undefined {
    const entity = this.entity(id)
    return entity?.type === 'document' ? this.document(entity) : entity?.name
  }

  /** What several entities are called, in the given order. */
  all(ids: readonly Id[] | undefined): string[] {
    return (ids ?? []).map((id) => this.of(id)).filter((name) => name !== undefined)
  }

  /** Where something is mentioned. */
  occurrences(ids: readonly Id[]): Occurrence[] {
    return ids
      .map((id) => this.mention(id))
      .filter((mention) => mention !== undefined)
      .map(({id, position}) => ({id, text: this.at(position), position}))
  }

  /** Number and symbol with the kind before it (`Chỉ thị 05-CT/TW`); what is cited by name, by its name. */
  private document({canonical, kind, mentions}: DocumentEntity): string {
    if (!/^\d/u.test(canonical)) return canonical
    for (const id of mentions) {
      const mention = this.mention(id)
      if (mention?.type === 'document' && mention.parts?.kind) {
        const word = this.at(mention.parts.kind)
        return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${canonical}`
      }
    }
    return `${kind} ${canonical}`
  }
}

/**
 * The wordings of something besides its name, each once.
 *
 * @param name
 *   What it is called.
 * @param occurrences
 *   Where it is mentioned.
 */
export function otherWordings(name: string, occurrences: readonly Occurrence[]): string[] {
  const seen = new Set([name.toLowerCase()])
  return occurrences
    .map(({text}) => text)
    .filter((text) => {
      const key = text.toLowerCase()
      return !seen.has(key) && seen.add(key)
    })
}
