import type {Article} from 'thoisu'
import {element} from '../element.js'
import {kinds} from '../kinds.js'

/** Kinds that the user does not want to see marked; kept from one article to the next. */
const hidden = new Set(['quantity'])

/**
 * Show the legend: a switch per kind, with how often it occurs.
 *
 * @param legend
 *   Where the switches go.
 * @param view
 *   The article; its `data-hidden` names the kinds that are not marked.
 * @param article
 *   What was read.
 */
export function showLegend(legend: HTMLElement, view: HTMLElement, article: Article): void {
  const counts = new Map<string, number>([['statement', article.statements.length]])
  for (const {type} of article.mentions) counts.set(type, (counts.get(type) ?? 0) + 1)
  const apply = () => {
    view.dataset.hidden = [...hidden].join(' ')
  }
  legend.replaceChildren(
    ...kinds.map(({type, label}) => {
      const count = counts.get(type) ?? 0
      const button = element(
        'button',
        {type: 'button', class: 'kind', 'data-kind': type, 'aria-pressed': String(!hidden.has(type))},
        element('span', {class: 'swatch', 'aria-hidden': 'true'}),
        label,
        element('span', {class: 'count'}, String(count))
      )
      button.disabled = count === 0
      button.addEventListener('click', () => {
        if (!hidden.delete(type)) hidden.add(type)
        button.setAttribute('aria-pressed', String(!hidden.has(type)))
        apply()
      })
      return button
    })
  )
  apply()
}
