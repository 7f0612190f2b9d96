import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {type Document, isSeq, LineCounter, parseDocument} from 'yaml'
import type {PressForm} from '../src/check/press-forms.js'
import {type Problem, syntaxProblems} from '../src/check/problem.js'
import {recordsOf, type SourceRecord} from '../src/check/source-record.js'
import type {ListDefinition} from '../src/lists.js'
import {listOf} from './lists.js'

/** A data file as text and as YAML document. */
export interface SourceFile {
  /** Path from the package root, with forward slashes. */
  file: string
  path: string
  text: string
  document: Document
  list: ListDefinition
}

/** What was read from `data/`. */
export interface SourceData {
  dataAsOf: string
  pressForms: PressForm[]
  files: SourceFile[]
  records: SourceRecord[]
  problems: Problem[]
}

/** Reads every YAML file below `data/`. Nothing is checked here but the syntax, and that a file belongs to a list. */
export function readData(root: string): SourceData {
  const data: SourceData = {dataAsOf: '', pressForms: [], files: [], records: [], problems: []}
  const folder = join(root, 'data')
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.yml'))
    .sort()

  for (const name of paths) {
    const path = join(folder, name)
    const file = relative(root, path).split(sep).join('/')
    const text = readFileSync(path, 'utf8')
    const lines = new LineCounter()
    const document = parseDocument(text, {lineCounter: lines})
    data.problems.push(...syntaxProblems(file, document))
    if (document.errors.length > 0) continue

    if (name === 'as-of.yml') {
      data.dataAsOf = String(document.get('dataAsOf'))
      continue
    }
    if (name === 'organizations/press-forms.yml') {
      data.pressForms = document.toJSON() as PressForm[]
      continue
    }

    const list = listOf(name)
    if (!list || !isSeq(document.contents)) {
      const message = list
        ? 'Unexpected content, expected a list of records'
        : 'Unexpected file, expected one that `scripts/lists.ts` assigns to a list'
      data.problems.push({file, line: 1, message})
      continue
    }
    data.files.push({file, path, text, document, list})
    data.records.push(...recordsOf({file, document, lines}, list, document.contents, data.problems))
  }

  return data
}
