import {outlets} from '@thoisu/knowledge/outlets'
import type {Article, ArticleMessage} from 'thoisu'
import {type CitedDocument, documents} from './documents.js'
import {events, type Happening} from './events.js'
import {Names} from './names.js'
import {groups, type Named, organizations, places} from './organizations.js'
import {type Part, parts} from './parts.js'
import {type Person, people} from './people.js'
import {type Said, statements} from './statements.js'
import {type Abbreviation, abbreviations, type Time, times} from './words.js'

/** What an article says, with names in place of ids: what every readable format and the demo show. */
export interface Summary {
  /** The headline, where the text has one. */
  headline?: string
  /** Name of the newspaper or agency. */
  outlet?: string
  publishedAt?: string
  parts: Part[]
  people: Person[]
  organizations: Named[]
  places: Named[]
  groups: Named[]
  documents: CitedDocument[]
  times: Time[]
  abbreviations: Abbreviation[]
  statements: Said[]
  events: Happening[]
  messages: ArticleMessage[]
}

/**
 * Put names in place of ids, and the words of the text in place of positions.
 *
 * @param article
 *   The article.
 * @param text
 *   The text that it was read from.
 */
export function summarise(article: Article, text: string): Summary {
  const names = new Names(article, text)
  const allParts = parts(names)
  return {
    headline: allParts.find(({type}) => type === 'headline')?.text,
    outlet: outlets.find(({id}) => id === article.outlet)?.name ?? article.outlet,
    publishedAt: article.publishedAt,
    parts: allParts,
    people: people(names),
    organizations: organizations(names),
    places: places(names),
    groups: groups(names),
    documents: documents(names),
    times: times(names),
    abbreviations: abbreviations(names),
    statements: statements(names),
    events: events(names),
    messages: article.messages
  }
}
