import type {Article, ParseOptions} from 'thoisu'

/** What the page asks of the worker. */
export interface ReadRequest {
  id: number
  text: string
  options: ParseOptions
}

/** What the worker answers. */
export interface ReadAnswer {
  id: number
  article: Article
  /** How long it took, in milliseconds. */
  duration: number
}
