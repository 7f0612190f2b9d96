import {type ListDefinition, type ListName, lists} from '../src/lists.js'

/** Which files under `data/` hold which list, by their path with forward slashes. The first pattern that fits wins. */
const files: readonly [pattern: RegExp, list: ListName][] = [
  [/^organizations\/kinds\.yml$/, 'organizationKinds'],
  [/^organizations\/fields\.yml$/, 'fields'],
  [/^organizations\//, 'organizations'],
  [/^offices\//, 'offices'],
  [/^document-types\/types\.yml$/, 'documentTypes'],
  [/^document-types\/issuers-[a-z]+\.yml$/, 'issuers'],
  [/^documents\//, 'documents'],
  [/^places\/kinds\.yml$/, 'placeKinds'],
  [/^places\//, 'places'],
  [/^people\/surnames\.yml$/, 'surnames'],
  [/^people\/given-names\.yml$/, 'givenNames'],
  [/^people\/honorifics\.yml$/, 'honorifics'],
  [/^people\/ranks\.yml$/, 'ranks'],
  [/^people\/degrees\.yml$/, 'degrees'],
  [/^people\/office-holders\//, 'officeHolders'],
  [/^people\/foreign-leaders\.yml$/, 'foreignLeaders'],
  [/^lexicon\/abbreviations-[a-z]+\.yml$/, 'abbreviations'],
  [/^lexicon\/reporting-verbs\.yml$/, 'reportingVerbs'],
  [/^lexicon\/event-kinds\.yml$/, 'eventKinds'],
  [/^outlets\//, 'outlets']
]

/**
 * The list that a data file belongs to; nothing for a file of no list.
 *
 * @param file
 *   Path under `data/`, with forward slashes.
 */
export function listOf(file: string): ListDefinition | undefined {
  const name = files.find(([pattern]) => pattern.test(file))?.[1]
  return lists.find((list) => list.name === name)
}
