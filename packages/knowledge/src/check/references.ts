import type {ListName} from '../lists.js'
import type {Problem} from './problem.js'
import type {SourceRecord} from './source-record.js'

/** Fields that name another record by id, per list: which list the other one is in. */
const references: Partial<Record<ListName, Record<string, ListName | [ListName, ListName]>>> = {
  organizations: {parent: 'organizations', predecessors: 'organizations', successors: 'organizations'},
  offices: {organization: 'organizations'},
  issuers: {organizations: ['organizations', 'organizationKinds'], office: 'offices'},
  documents: {kind: 'documentTypes', amends: 'documents', replaces: 'documents'},
  places: {parent: 'places', predecessors: 'places', successors: 'places'},
  officeHolders: {place: 'places'},
  foreignLeaders: {country: 'places'},
  outlets: {place: 'places'}
}

/**
 * Ids that no record has, ids that two records have, and successors that do not name their predecessor.
 *
 * @param records
 *   The records.
 * @param isKnown
 *   Whether a list has a record with an id beside these.
 */
export function checkReferences(
  records: readonly SourceRecord[],
  isKnown: (list: ListName, id: string) => boolean = () => false
): Problem[] {
  const problems: Problem[] = []
  const seen = new Map<string, SourceRecord>()
  for (const record of records) {
    const key = `${record.list.name} ${record.key}`
    const earlier = seen.get(key)
    if (earlier) {
      problems.push({
        file: record.file,
        line: record.lineOf(),
        message: `Unexpected second record \`${record.key}\`, the first stands at ${earlier.file}:${earlier.lineOf()}`
      })
    }
    seen.set(key, record)
  }

  for (const record of records) {
    for (const [field, list] of Object.entries(references[record.list.name] ?? {})) {
      const value = record.value[field]
      for (const id of [value ?? []].flat() as string[]) {
        const other = [list]
          .flat()
          .map((name) => seen.get(`${name} ${id}`))
          .find(Boolean)
        const line = record.lineOf([field])
        if (!other && [list].flat().some((name) => isKnown(name, id))) continue
        if (!other)
          problems.push({
            file: record.file,
            line,
            message: `Unknown id \`${id}\` in \`${field}\`, expected the id of a record of ${[list].flat().join(' or ')}`
          })
        else if (other === record)
          problems.push({file: record.file, line, message: `Unexpected \`${field}\` that names the record itself`})
        else problems.push(...checkMutual(record, field, other))
      }
    }
  }
  return problems
}

/** What became of a thing and what a thing came from must agree, so that one can walk the history both ways. */
function checkMutual(record: SourceRecord, field: string, other: SourceRecord): Problem[] {
  const back = {predecessors: 'successors', successors: 'predecessors'}[field]
  if (!back) return []
  const ids = (other.value[back] ?? []) as string[]
  if (ids.includes(record.key)) return []
  return [
    {
      file: other.file,
      line: other.lineOf([back]),
      message: `Missing \`${record.key}\` in \`${back}\` of \`${other.key}\`, which \`${record.key}\` names in \`${field}\``
    }
  ]
}
