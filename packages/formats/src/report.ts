import type {Article} from 'thoisu'
import {type Compiler, compilerOf, type Format, type FormatOptions} from './format.js'
import {Page} from './report/page.js'
import {plain} from './report/painter.js'
import {sections} from './report/sections.js'
import {summarise} from './summary/summary.js'

export type {Ink, Painter} from './report/painter.js'

/**
 * Write a report for a terminal: the parts, who and what is named, which documents are cited, who said what, what
 * happened, what was doubtful.
 *
 * @param article
 *   The article.
 * @param text
 *   The text that it was read from.
 * @param options
 *   `width`, `paint`, `path`.
 */
export function toReport(
  article: Article,
  text: string,
  {width = 100, paint = plain, path}: Pick<FormatOptions, 'width' | 'paint' | 'path'> = {}
): string {
  const summary = summarise(article, text)
  const page = new Page(width, paint)
  page.text(summary.headline ?? path ?? 'Article', 'strong')
  const about = [summary.outlet, summary.publishedAt, summary.headline && path].filter(Boolean).join(' · ')
  if (about !== '') page.text(about, 'faint')
  for (const {heading, entries} of sections) page.entries(heading, entries(summary, width))
  return page.toString()
}

/** A report to read in a terminal. */
export const report: Format = {
  name: 'report',
  description: 'a report to read',
  extension: '.txt',
  mediaType: 'text/plain',
  between: '\n\n',
  write: toReport
}

/** Compiler plugin that writes a report. */
export const thoisuReport: Compiler = compilerOf(report)
