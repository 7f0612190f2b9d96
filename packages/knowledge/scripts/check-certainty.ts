import type {Problem} from '../src/check/problem.js'
import type {SourceRecord} from '../src/check/source-record.js'
import type {ListName} from '../src/lists.js'

const dated: ReadonlySet<ListName> = new Set(['organizations', 'documents', 'issuers', 'officeHolders'])

/** Our own records of facts that change must say how sure they are; those of callers need not. */
export function checkCertainty(records: readonly SourceRecord[]): Problem[] {
  return records
    .filter(({list, value}) => dated.has(list.name) && value.certainty === undefined)
    .map((record) => ({
      file: record.file,
      line: record.lineOf(),
      message: `Missing field \`certainty\` in a record of \`${record.list.name}\``
    }))
}
