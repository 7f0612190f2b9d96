import {summarise} from '@thoisu/formats/summary'
import type {Article} from 'thoisu'
import {element} from '../element.js'
import {sections} from './sections.js'

/**
 * Show what was read beside the text.
 *
 * @param place
 *   Where it goes.
 * @param article
 *   What was read.
 * @param text
 *   The text.
 */
export function showFindings(place: HTMLElement, article: Article, text: string): void {
  const summary = summarise(article, text)
  const filled = sections
    .map(({id, heading, rows}) => ({id, heading, entries: rows(summary)}))
    .filter(({entries}) => entries.length > 0)
  place.replaceChildren(
    ...filled.map(({id, heading, entries}) =>
      element(
        'section',
        {class: 'finding', id, 'aria-labelledby': `${id}-heading`},
        element('h2', {id: `${id}-heading`}, heading, ' ', element('span', {class: 'count'}, String(entries.length))),
        element('ul', {}, ...entries)
      )
    )
  )
  if (filled.length === 0) place.append(element('p', {class: 'empty'}, 'Nothing was found in this text.'))
}
