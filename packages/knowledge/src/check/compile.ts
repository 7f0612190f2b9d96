import {type ListName, lists} from '../lists.js'
import type {Field, Name} from '../types.js'
import {type PressForm, withPressForms} from './press-forms.js'
import type {SourceRecord} from './source-record.js'

/** Fields of the YAML that explain a record to people and do not go into the package. */
const explanatory = new Set(['sources', 'certainty', 'note', 'examples', 'basis'])

/** The records of each list as the package ships them. */
export type Compiled = Record<ListName, Record<string, unknown>[]>

/**
 * Turns the records of the YAML into those of `Knowledge`: press forms added, explanations left out.
 *
 * @param records
 *   Checked records.
 * @param pressForms
 *   Words that the press shortens in names.
 * @param fields
 *   Fields with their short forms.
 */
export function compile(
  records: readonly SourceRecord[],
  pressForms: readonly PressForm[],
  fields: readonly Field[]
): Compiled {
  const compiled = Object.fromEntries(lists.map((list) => [list.name, []])) as unknown as Compiled
  for (const {list, value} of records) {
    const record = Object.fromEntries(Object.entries(value).filter(([key]) => !explanatory.has(key)))
    if (list.name === 'organizations') {
      record.names = (value.names as Name[]).map((name) => withPressForms(name, pressForms, fields))
    }
    if (list.name === 'organizations' || list.name === 'places') Object.assign(record, lifetime(record.names as Name[]))
    compiled[list.name].push(record)
  }
  return compiled
}

/** A thing lives from its first name to its last. */
function lifetime(names: readonly Name[]): {from?: string; to?: string} {
  const from = names[0]?.from
  const to = names.at(-1)?.to
  return {...(from && {from}), ...(to && {to})}
}
