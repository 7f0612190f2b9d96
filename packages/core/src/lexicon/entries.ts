import type {Knowledge, Name} from '@thoisu/knowledge'
import type {Entry, EntryType} from './entry.js'

/**
 * Every spelling of the knowledge as an entry of the lexicon.
 *
 * @param knowledge
 *   What the parser knows of the world.
 */
export function* entriesOf(knowledge: Knowledge): Iterable<Entry> {
  for (const record of knowledge.organizations) yield* named('organization', record)
  for (const record of knowledge.places) yield* named('place', record)
  for (const record of knowledge.organizationKinds) yield* spelled('organizationKind', record, record.head, 'any')
  for (const record of knowledge.fields) yield* spelled('field', record, record.text, 'any')
  for (const record of knowledge.offices) yield* spelled('office', record, record.title, 'any')
  for (const record of knowledge.documentTypes) yield* spelled('documentType', record, record.name, 'any')
  for (const record of knowledge.issuers) yield* spelled('issuer', record, record.code, 'any')
  for (const record of knowledge.placeKinds) yield* spelled('placeKind', record, record.text, 'any')
  for (const record of knowledge.surnames) yield entry('surname', {record}, record.text, 'initial')
  for (const record of knowledge.givenNames) yield entry('givenName', {record}, record.text, 'initial')
  for (const record of knowledge.honorifics) yield* spelled('honorific', record, record.text, 'any')
  for (const record of knowledge.ranks) yield* spelled('rank', record, record.text, 'any')
  for (const record of knowledge.degrees) yield* spelled('degree', record, record.text, 'any')
  for (const record of knowledge.abbreviations) yield* spelled('abbreviation', record, record.text, 'exact')
  for (const record of knowledge.reportingVerbs) yield* spelled('reportingVerb', record, record.lemma, 'any')
  for (const record of knowledge.eventKinds) yield* spelled('eventKind', record, record.name, 'any')
  for (const record of knowledge.documents) {
    for (const spelling of record.names ?? []) yield entry('document', {record}, spelling, 'initial')
  }
  for (const record of knowledge.foreignLeaders) {
    for (const spelling of record.names) yield entry('foreignLeader', {record}, spelling, 'initial')
  }
  yield* namesWithoutSurname(knowledge)
  for (const record of knowledge.outlets) {
    for (const spelling of [record.name, ...(record.variants ?? [])])
      yield entry('outlet', {record}, spelling, 'initial')
    for (const spelling of record.tags ?? []) yield entry('outlet', {record}, spelling, 'exact')
    for (const spelling of record.credits ?? []) yield entry('outlet', {record}, spelling, 'initial')
    for (const spelling of record.hosts ?? []) yield entry('outlet', {record}, spelling, 'any')
  }
}

/** `Trường Chinh`, `Tố Hữu`: taken names, of which no form tells that they are a person's. */
function* namesWithoutSurname({officeHolders, surnames}: Knowledge): Iterable<Entry> {
  const families = new Set(surnames.map(({text}) => text.split(' ')[0]))
  const holders = new Map(officeHolders.map((record) => [record.person, record]))
  for (const [person, record] of holders)
    if (!families.has(person.split(' ')[0])) yield entry('officeHolder', {record}, person, 'initial')
}

function* named<T extends 'organization' | 'place'>(
  type: T,
  record: Knowledge[T extends 'place' ? 'places' : 'organizations'][number]
): Iterable<Entry> {
  for (const name of record.names as Name[]) {
    for (const spelling of [name.text, ...(name.variants ?? [])])
      yield entry(type, {record, name}, spelling, casingOf(spelling))
    for (const spelling of name.abbreviations ?? []) yield entry(type, {record, name}, spelling, 'exact')
  }
}

function* spelled(
  type: EntryType,
  record: {variants?: string[]},
  text: string,
  casing: Entry['casing']
): Iterable<Entry> {
  for (const spelling of [text, ...(record.variants ?? [])]) {
    const exact = inNames.has(type) && casingOf(spelling) === 'exact'
    yield entry(type, {record}, spelling, exact ? 'exact' : casing)
  }
}

/** Parts of names, where an abbreviation in other letters is another word: `TT`, `tt`; `CA`, `ca`. */
const inNames: ReadonlySet<EntryType> = new Set(['organizationKind', 'field', 'placeKind'])

/** A word in capitals inside a name must be written so; otherwise the first letter tells a name from common words. */
function casingOf(spelling: string): Entry['casing'] {
  return isAbbreviated(spelling) && !spelling.includes(' ') ? 'exact' : 'initial'
}

function isAbbreviated(spelling: string): boolean {
  return /(?<![\p{L}\p{M}])\p{Lu}{2}/u.test(spelling)
}

function entry(type: EntryType, content: object, spelling: string, asked: Entry['casing']): Entry {
  // What has no capital at the start needs none in the text either.
  const casing = asked === 'initial' && !startsWithCapital(spelling) ? 'any' : asked
  return {type, ...content, spelling, abbreviated: isAbbreviated(spelling), casing} as Entry
}

function startsWithCapital(spelling: string): boolean {
  const first = spelling.charAt(0)
  return first !== first.toLowerCase()
}
