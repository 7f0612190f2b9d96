import {checkDates} from '../src/check/dates.js'
import type {Problem} from '../src/check/problem.js'
import {checkReferences} from '../src/check/references.js'
import {checkSchema} from '../src/check/schema.js'
import {checkOrder} from './canonical.js'
import {checkCertainty} from './check-certainty.js'
import {checkText} from './check-text.js'
import type {SourceData} from './read-data.js'

/** Everything that is wrong with the data, in the order of the files. */
export function check(data: SourceData): Problem[] {
  const {files, records} = data
  const problems = [...data.problems, ...checkText(files), ...checkSchema(records), ...checkCertainty(records)]
  // The later checks rely on the shape of the records.
  if (problems.length === 0) problems.push(...checkOrder(files), ...checkReferences(records), ...checkDates(records))
  return problems.sort((one, other) =>
    one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1
  )
}
