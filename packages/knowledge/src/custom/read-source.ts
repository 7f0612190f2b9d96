import {isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument} from 'yaml'
import {type Problem, syntaxProblems} from '../check/problem.js'
import {lineOf, recordsOf, type SourceRecord, type SourceText} from '../check/source-record.js'
import {lists} from '../lists.js'

/** A file of records. */
export interface KnowledgeSource {
  /** Its YAML, or JSON. */
  text: string
  /** Its name, for messages. Default: `knowledge.yml`. */
  file?: string
}

const names = lists.map(({name}) => name)

/**
 * The records of one file. It holds lists by name, as `Knowledge` does.
 *
 * @param source
 *   The file.
 * @param problems
 *   Gets what is wrong with its form.
 */
export function readSource({text, file = 'knowledge.yml'}: KnowledgeSource, problems: Problem[]): SourceRecord[] {
  const lines = new LineCounter()
  const document = parseDocument(text.normalize('NFC'), {lineCounter: lines})
  const syntax = syntaxProblems(file, document)
  problems.push(...syntax)
  if (syntax.length > 0) return []
  const {contents} = document
  if (!isMap(contents)) {
    problems.push({file, line: 1, message: `Unexpected content, expected lists by name: ${names.join(', ')}`})
    return []
  }
  try {
    return contents.items.flatMap((pair) => readList({file, document, lines}, pair, problems))
  } catch (error) {
    // Aliases that name each other without end.
    if (!(error instanceof ReferenceError)) throw error
    problems.push({file, line: 1, message: `Unexpected aliases: ${error.message}`})
    return []
  }
}

function readList(source: SourceText, {key, value}: Pair, problems: Problem[]): SourceRecord[] {
  const {file} = source
  const line = isNode(key) ? lineOf(source, key) : 1
  const name = isScalar(key) ? String(key.value) : ''
  const list = lists.find((candidate) => candidate.name === name)
  if (list === undefined) {
    problems.push({file, line, message: `Unexpected list \`${name}\`, expected one of ${names.join(', ')}`})
    return []
  }
  if (!isSeq(value)) {
    problems.push({file, line, message: `Unexpected content of \`${name}\`, expected a list of records`})
    return []
  }
  return recordsOf(source, list, value, problems)
}
