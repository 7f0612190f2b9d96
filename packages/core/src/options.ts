/** What the caller knows of an article, and what the result should hold. */
export interface ParseOptions {
  /** ISO date of publication (`2011-03-09`): relative dates and missing years are settled by it. */
  publishedAt?: string
  /** Name or id of the newspaper or agency. */
  outlet?: string
  /** Whether sentences carry nlcst words, punctuation and white space. Default: `false`. */
  tokens?: boolean
}
