import {markStyle, toHtml} from '@thoisu/formats/html'
import type {Article} from 'thoisu'

const style = new CSSStyleSheet()
style.replaceSync(markStyle)
document.adoptedStyleSheets = [style]

/**
 * Show the text marked up by kind.
 *
 * @param view
 *   Where it goes.
 * @param article
 *   What was read.
 * @param text
 *   The text.
 */
export function showArticle(view: HTMLElement, article: Article, text: string): void {
  const template = document.createElement('template')
  // The format escapes the text; nothing in it is HTML of others.
  template.innerHTML = toHtml(article, text, {fragment: true, headingLevel: 3})
  view.replaceChildren(template.content)
}
