import type {Article, Mention} from 'thoisu'
import {Names} from '../summary/names.js'
import type {Mark} from './mark-up.js'

/**
 * The elements that show what was read: statements outside, then pieces such as credits, then mentions.
 *
 * Each has `data-type` and `data-id`, mentions also `data-entity`, statements `data-speaker`; `title` says what a
 * mention means.
 *
 * @param article
 *   The article.
 * @param text
 *   The text that it was read from.
 */
export function marksOf(article: Article, text: string): Mark[] {
  const names = new Names(article, text)
  return [
    ...article.statements.flatMap(({id, contents, speaker}) =>
      contents.map(
        ({start, end}): Mark => ({
          start: start.offset,
          end: end.offset,
          name: 'span',
          attributes: {'data-type': 'statement', 'data-id': id, 'data-speaker': speaker.target}
        })
      )
    ),
    ...article.spans.map(
      ({id, type, position: {start, end}}): Mark => ({
        start: start.offset,
        end: end.offset,
        name: 'span',
        attributes: {'data-type': type, 'data-id': id}
      })
    ),
    ...article.mentions.map(
      (mention): Mark => ({
        start: mention.position.start.offset,
        end: mention.position.end.offset,
        name: 'mark',
        attributes: {
          'data-type': mention.type,
          'data-id': mention.id,
          'data-entity': 'entity' in mention ? mention.entity : undefined,
          title: meaning(mention, names)
        }
      })
    )
  ]
}

/** What a mention stands for, in a few words; nothing where it says so itself. */
function meaning(mention: Mention, names: Names): string | undefined {
  switch (mention.type) {
    case 'time':
      return mention.value ?? undefined
    case 'quantity':
      return `${mention.value} ${mention.unit}`
    case 'abbreviation':
      return mention.expansion ?? mention.expansions?.join(' / ')
    case 'position':
      return names.of(mention.holder)
    case 'slogan':
      return undefined
    default:
      return names.of(mention.entity)
  }
}
