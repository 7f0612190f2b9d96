import {type Document, isMap, isNode, type LineCounter, type Node, type YAMLMap, type YAMLSeq} from 'yaml'
import type {ListDefinition} from '../lists.js'
import type {Problem} from './problem.js'

/** One record of a YAML file, with the way back to its lines. */
export interface SourceRecord {
  list: ListDefinition
  /** Name of the file. */
  file: string
  value: Record<string, unknown>
  key: string
  /** Line of the value at a path inside the record: `['names', 0, 'from']`; of the nearest parent if there is none. */
  lineOf: (path?: readonly (string | number)[]) => number
}

/** A file that is being read. */
export interface SourceText {
  /** Name of the file. */
  file: string
  document: Document
  lines: LineCounter
}

/**
 * The records of one list.
 *
 * Years that stand bare (`from: 1995`) become strings, so that every date is one.
 *
 * @param source
 *   The file.
 * @param list
 *   What its records are.
 * @param sequence
 *   The list in the file.
 * @param problems
 *   Gets what is no record.
 */
export function recordsOf(
  source: SourceText,
  list: ListDefinition,
  sequence: YAMLSeq,
  problems: Problem[]
): SourceRecord[] {
  const {file, document} = source
  return sequence.items.flatMap((item) => {
    if (!isMap(item)) {
      const line = isNode(item) ? lineOf(source, item) : lineOf(source, sequence)
      problems.push({file, line, message: 'Unexpected item, expected a record'})
      return []
    }
    const value = datesAsStrings(item.toJS(document) as Record<string, unknown>)
    return [{list, file, value, key: list.key(value), lineOf: (path = []) => lineInside(source, item, path)}]
  })
}

/** 1-based line on which a node begins. */
export function lineOf({lines}: SourceText, node: Node): number {
  return node.range ? lines.linePos(node.range[0]).line : 1
}

function lineInside(source: SourceText, record: YAMLMap, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = record.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lineOf(source, node)
  }
  return lineOf(source, record)
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
