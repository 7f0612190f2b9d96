import type {Article} from 'thoisu'
import {type Compiler, compilerOf, type Format, type FormatOptions} from './format.js'

/**
 * Write the document model as JSON.
 *
 * @param article
 *   The article.
 * @param options
 *   `indent`.
 */
export function toJson(article: Article, {indent = 2}: Pick<FormatOptions, 'indent'> = {}): string {
  return `${JSON.stringify(article, undefined, indent)}\n`
}

/** The document model, indented. */
export const json: Format = {
  name: 'json',
  description: 'the document model',
  extension: '.json',
  mediaType: 'application/json',
  write: (article, _text, options) => toJson(article, options)
}

/** Compiler plugin that writes the document model as JSON. */
export const thoisuJson: Compiler = compilerOf(json)
