import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {type Document, isMap, isNode, isSeq, LineCounter, type Node, parseDocument, type YAMLSeq} from 'yaml'
import {type ListDefinition, lists} from './lists.js'
import type {Problem} from './problem.js'

/** One record of a data file, with the way back to its lines. */
export interface SourceRecord {
  list: ListDefinition
  file: string
  value: Record<string, unknown>
  key: string
  /** Line of the value at a path inside the record: `['names', 0, 'from']`; of the nearest parent if there is none. */
  lineOf: (path?: readonly (string | number)[]) => number
}

/** A data file as text and as YAML document. */
export interface SourceFile {
  /** Path from the package root, with forward slashes. */
  file: string
  path: string
  text: string
  document: Document
  list: ListDefinition
}

/** Words that the press shortens inside the names of bodies: `Trung ương` to `TƯ`, `TW`, `T.Ư`. */
export interface PressForm {
  long: string
  short: string[]
}

/** What was read from `data/`. */
export interface SourceData {
  dataAsOf: string
  pressForms: PressForm[]
  files: SourceFile[]
  records: SourceRecord[]
  problems: Problem[]
}

/**
 * Reads every YAML file below `data/`. Nothing is checked here but the syntax, and that a file belongs to a list.
 *
 * Years that stand bare (`from: 1995`) become strings, so that every date is one.
 */
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
    for (const error of document.errors) {
      data.problems.push({
        file,
        line: error.linePos?.[0].line ?? 1,
        message: error.message.split('\n')[0] ?? error.code
      })
    }
    if (document.errors.length > 0) continue

    if (name === 'as-of.yml') {
      data.dataAsOf = String(document.get('dataAsOf'))
      continue
    }
    if (name === 'organizations/press-forms.yml') {
      data.pressForms = document.toJSON() as PressForm[]
      continue
    }

    const list = lists.find((candidate) => candidate.files.test(name))
    if (!list || !isSeq(document.contents)) {
      const message = list
        ? 'Unexpected content, expected a list of records'
        : 'Unexpected file, expected one that `scripts/lists.ts` assigns to a list'
      data.problems.push({file, line: 1, message})
      continue
    }
    data.files.push({file, path, text, document, list})
    collectRecords(data, list, file, document.contents, lines)
  }

  return data
}

function collectRecords(
  data: SourceData,
  list: ListDefinition,
  file: string,
  sequence: YAMLSeq,
  lines: LineCounter
): void {
  for (const item of sequence.items) {
    const lineOfNode = (node: Node | undefined) => (node?.range ? lines.linePos(node.range[0]).line : 1)
    if (!isMap(item)) {
      data.problems.push({file, line: lineOfNode(item as Node), message: 'Unexpected item, expected a record'})
      continue
    }
    const value = datesAsStrings(item.toJSON() as Record<string, unknown>)
    data.records.push({
      list,
      file,
      value,
      key: list.key(value),
      lineOf(path = []) {
        let length = path.length
        while (length > 0) {
          const node = item.getIn(path.slice(0, length), true)
          if (isNode(node) && node.range) return lineOfNode(node)
          length--
        }
        return lineOfNode(item)
      }
    })
  }
}

const dateKeys = new Set(['from', 'to', 'on', 'date', 'inForce'])

function datesAsStrings<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(datesAsStrings) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      dateKeys.has(key) && typeof field === 'number' ? String(field) : datesAsStrings(field)
    ])
  ) as Value
}
