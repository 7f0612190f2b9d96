import type {Article} from 'thoisu'
import type {Plugin} from 'unified'
import type {Painter} from './report/painter.js'

/** What a format may be told; each reads what concerns it. */
export interface FormatOptions {
  /** How the report colours its text. Default: not at all. */
  paint?: Painter
  /** Columns that the report has. Default: 100. */
  width?: number
  /** Spaces per level of JSON; 0 gives one line. Default: 2. */
  indent?: number
  /** Name of the file that the article comes from. */
  path?: string
}

/** An output format, as the command line and the demo offer it. */
export interface Format {
  /** As after `--to`, and the name of the sub-path of this package. */
  name: string
  /** One line for help and menus. */
  description: string
  /** With its dot. */
  extension: string
  mediaType: string
  /** What stands between the outputs for several articles in one file; absent where a file can hold only one. */
  between?: string
  /**
   * Write an article.
   *
   * @param article
   *   The article.
   * @param text
   *   The text that it was read from.
   * @param options
   *   What the caller wants.
   * @returns
   *   The output, with a line feed at its end.
   */
  write(article: Article, text: string, options?: FormatOptions): string
}

/** A compiler plugin of unified for articles. */
export type Compiler = Plugin<[options?: Readonly<FormatOptions> | null], Article, string>

/**
 * Make the compiler plugin of a format. The name of the file goes in as `path`, where the options have none.
 *
 * @param format
 *   The format.
 */
export function compilerOf(format: Format): Compiler {
  return function (options) {
    this.compiler = (tree, file) =>
      format.write(tree as Article, String(file), {...(file.path === undefined ? {} : {path: file.path}), ...options})
  }
}
