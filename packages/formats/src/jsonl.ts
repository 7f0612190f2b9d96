import type {Article} from 'thoisu'
import {type Compiler, compilerOf, type Format, type FormatOptions} from './format.js'

/**
 * Write the document model on one line, for JSON Lines.
 *
 * @param article
 *   The article.
 * @param options
 *   With `path`, the line has it as `data.path`: the place that unist leaves to others.
 */
export function toJsonl(article: Article, {path}: Pick<FormatOptions, 'path'> = {}): string {
  return `${JSON.stringify(path === undefined ? article : {...article, data: {...article.data, path}})}\n`
}

/** The document model, one article a line. */
export const jsonl: Format = {
  name: 'jsonl',
  description: 'the document model, one article a line',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
  between: '',
  write: (article, _text, options) => toJsonl(article, options)
}

/** Compiler plugin that writes the document model on one line. */
export const thoisuJsonl: Compiler = compilerOf(jsonl)
