import {type Plugin, type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import type {Article} from './model/article.js'
import type {ParseOptions} from './options.js'
import {parse} from './parser.js'

declare module 'unified' {
  interface Settings extends ParseOptions {}
}

declare module 'vfile' {
  interface DataMap {
    /** ISO date of publication of this article; goes before the option. */
    publishedAt: string
    /** Name or id of the newspaper or agency of this article; goes before the option. */
    outlet: string
  }
}

/**
 * Parser plugin of unified: reads a file into an article.
 *
 * What was doubtful in the text goes to the file as messages. A processor reads many articles, so date and outlet of
 * one article may also stand in its `file.data`.
 *
 * @param options
 *   What the caller knows of the articles.
 */
export const thoisuParse: Plugin<[options?: Readonly<ParseOptions> | null], string, Article> = function (options) {
  this.parser = (text, file) => {
    const {publishedAt, outlet} = file.data
    const article = parse(text, {
      ...this.data('settings'),
      ...options,
      ...(publishedAt === undefined ? undefined : {publishedAt}),
      ...(outlet === undefined ? undefined : {outlet})
    })
    report(article, file)
    return article
  }
}

/** Frozen processor that reads articles; call it to get one that can be configured. */
export const thoisu: Processor<Article> = unified().use(thoisuParse).freeze()

/** Raise the messages of an article on its file. */
function report({messages}: Article, file: VFile): void {
  for (const {reason, place, source, ruleId, actual, expected, note} of messages) {
    Object.assign(file.message(reason, {place, source, ruleId}), {actual, expected, note})
  }
}
