import {formats} from '@thoisu/formats'
import type {Article} from 'thoisu'
import {element} from './element.js'

/**
 * Offer what was read as a file in each format.
 *
 * @param place
 *   Where the buttons go.
 * @param article
 *   What was read.
 * @param text
 *   The text.
 */
export function showDownloads(place: HTMLElement, article: Article, text: string): void {
  place.replaceChildren(
    ...formats.map((format) => {
      const button = element('button', {type: 'button', title: format.description}, format.name)
      button.addEventListener('click', () => {
        const url = URL.createObjectURL(
          new Blob([format.write(article, text)], {type: `${format.mediaType};charset=utf-8`})
        )
        element('a', {href: url, download: `article${format.extension}`}).click()
        URL.revokeObjectURL(url)
      })
      return button
    })
  )
}
