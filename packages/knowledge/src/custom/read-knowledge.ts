import {compile} from '../check/compile.js'
import {checkDates} from '../check/dates.js'
import type {Problem} from '../check/problem.js'
import {checkReferences} from '../check/references.js'
import {checkSchema} from '../check/schema.js'
import {pressForms} from '../generated/press-forms.js'
import {knowledge} from '../knowledge.js'
import {type ListName, lists} from '../lists.js'
import type {Field, Knowledge} from '../types.js'
import {KnowledgeError} from './knowledge-error.js'
import {type KnowledgeSource, readSource} from './read-source.js'

/**
 * Read records of your own, in YAML as it stands in `data/`, checked as ours are.
 *
 * ```yaml
 * organizations:
 *   - {id: hoi-x, kind: hoi, branch: front, level: central, names: [{text: Hội X Việt Nam, from: 2020}]}
 * abbreviations:
 *   - {text: HXVN, expansions: [{text: Hội X Việt Nam, class: organization}]}
 * ```
 *
 * @param sources
 *   The files, or their texts. They may name each other's records, and ours.
 * @returns
 *   Lists for `createParser({knowledge})`, or for `extend`. The short forms of the press are added to names of bodies.
 * @throws {KnowledgeError}
 *   Where anything is wrong: YAML, fields, ids, dates, a record that stands twice.
 */
export function readKnowledge(...sources: readonly (KnowledgeSource | string)[]): Partial<Knowledge> {
  const problems: Problem[] = []
  const records = sources.flatMap((source) =>
    readSource(typeof source === 'string' ? {text: source} : source, problems)
  )
  problems.push(...checkSchema(records))
  // The later checks rely on the shape of the records.
  if (problems.length === 0) problems.push(...checkReferences(records, isOurs), ...checkDates(records))
  if (problems.length > 0) throw new KnowledgeError(inOrder(problems))

  const own = records.filter(({list}) => list.name === 'fields').map(({value}) => value as unknown as Field)
  const compiled = compile(records, pressForms, [...own, ...knowledge.fields])
  return Object.fromEntries(Object.entries(compiled).filter(([, list]) => list.length > 0))
}

const ids = new Map<ListName, ReadonlySet<string>>()

/** Whether one of our lists has a record of an id. */
function isOurs(name: ListName, id: string): boolean {
  let known = ids.get(name)
  if (known === undefined) {
    const key = lists.find((list) => list.name === name)?.key
    known = new Set(
      (knowledge[name] as readonly object[]).map((record) => key?.(record as Record<string, unknown>) ?? '')
    )
    ids.set(name, known)
  }
  return known.has(id)
}

/** By line; the files stay as they were given. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map(({file}) => file))]
  return files.flatMap((file) => problems.filter((problem) => problem.file === file).sort((a, b) => a.line - b.line))
}
