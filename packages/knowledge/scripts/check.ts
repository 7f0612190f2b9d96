import {checkOrder} from './canonical.js'
import {checkDates} from './check-dates.js'
import {checkReferences} from './check-references.js'
import {checkSchema} from './check-schema.js'
import {checkText} from './check-text.js'
import type {Problem} from './problem.js'
import type {SourceData} from './read-data.js'

/** Everything that is wrong with the data, in the order of the files. */
export function check(root: string, data: SourceData): Problem[] {
  const problems = [...data.problems, ...checkText(data.files), ...checkSchema(root, data.records)]
  // The later checks rely on the shape of the records.
  if (problems.length === 0)
    problems.push(...checkOrder(data.files), ...checkReferences(data.records), ...checkDates(data.records))
  return problems.sort((one, other) =>
    one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1
  )
}
