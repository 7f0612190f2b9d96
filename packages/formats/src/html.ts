import type {Article, Block} from 'thoisu'
import {type Compiler, compilerOf, type Format} from './format.js'
import {escapeHtml, type Mark, markUp} from './html/mark-up.js'
import {marksOf} from './html/marks.js'
import {pageStyle} from './html/style.js'

export {markStyle} from './html/style.js'

/** What `toHtml` may be told. */
export interface HtmlOptions {
  /** Whether to give only the parts of the article, for a page that has the style of its own. Default: `false`. */
  fragment?: boolean
  /** Level of the headline: 1 is `h1`. Default: 1. */
  headingLevel?: 1 | 2 | 3 | 4 | 5
}

/**
 * Write the text marked up by kind: every part an element with `data-block`, every mention a `mark` and every statement
 * a `span` with `data-type` and `data-id`. The words are those of the text, escaped.
 *
 * @param article
 *   The article.
 * @param text
 *   The text that it was read from.
 * @param options
 *   Whole page or fragment.
 */
export function toHtml(article: Article, text: string, {fragment, headingLevel = 1}: HtmlOptions = {}): string {
  const blocks = article.children.filter((child): child is Block => child.type !== 'whiteSpace')
  const marks = byBlock(marksOf(article, text), blocks)
  const body = blocks.map((block, index) => element(block, text, marks[index] as Mark[], headingLevel)).join('\n')
  if (fragment) return `${body}\n`
  const headline = blocks.find(({type}) => type === 'headline')
  const title =
    headline === undefined
      ? 'Article'
      : text.slice(headline.position.start.offset, headline.position.end.offset).replace(/\s+/gu, ' ')
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${pageStyle}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

/** For each block the elements that touch it. */
function byBlock(marks: readonly Mark[], blocks: readonly Block[]): Mark[][] {
  const result = blocks.map((): Mark[] => [])
  const ordered = [...marks].sort((a, b) => a.start - b.start)
  let first = 0
  for (const mark of ordered) {
    while (first < blocks.length && (blocks[first] as Block).position.end.offset <= mark.start) first++
    for (let at = first; at < blocks.length && (blocks[at] as Block).position.start.offset < mark.end; at++)
      result[at]?.push(mark)
  }
  return result
}

function element({type, id, position}: Block, text: string, marks: readonly Mark[], headingLevel: number): string {
  const name = type === 'headline' ? `h${headingLevel}` : type === 'heading' ? `h${headingLevel + 1}` : 'p'
  const inside = markUp(text, position.start.offset, position.end.offset, marks)
  return `<${name} data-block="${type}" data-id="${id}">${inside}</${name}>`
}

/** The text marked up by kind. */
export const html: Format = {
  name: 'html',
  description: 'the text marked up by kind, as a page',
  extension: '.html',
  mediaType: 'text/html',
  write: (article, text) => toHtml(article, text)
}

/** Compiler plugin that writes the text marked up by kind, as a page. */
export const thoisuHtml: Compiler = compilerOf(html)
