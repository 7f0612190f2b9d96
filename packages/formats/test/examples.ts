import {readFileSync} from 'node:fs'
import {type Article, type ParseOptions, parse} from 'thoisu'

/** A text of ours and what is read of it. */
export interface Example {
  text: string
  article: Article
}

/** Reads a text; its name is relative to this folder. */
export function read(name: string, options: ParseOptions): Example {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8')
  return {text, article: parse(text, options)}
}

/** Reads an example of the project with what its neighbour file knows of it. */
export function example(name: string): Example {
  const folder = '../../../examples'
  const {publishedAt, outlet} = JSON.parse(readFileSync(new URL(`${folder}/${name}.json`, import.meta.url), 'utf8'))
  return read(`${folder}/${name}.txt`, {publishedAt, outlet})
}
