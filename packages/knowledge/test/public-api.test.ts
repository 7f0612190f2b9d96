import {expect, test} from 'vitest'

test('should expose the public api', async () => {
  expect(Object.keys(await import('@thoisu/knowledge')).sort()).toEqual([
    'at',
    'dataAsOf',
    'extend',
    'knowledge',
    'lookup'
  ])
  expect(Object.keys(await import('@thoisu/knowledge/custom')).sort()).toEqual(['KnowledgeError', 'readKnowledge'])
})

test.each([
  ['organizations', ['fields', 'organizationKinds', 'organizations']],
  ['places', ['placeKinds', 'places']],
  ['offices', ['offices']],
  ['documents', ['documentTypes', 'documents', 'issuers']],
  ['people', ['degrees', 'foreignLeaders', 'givenNames', 'honorifics', 'officeHolders', 'ranks', 'surnames']],
  ['lexicon', ['abbreviations', 'eventKinds', 'reportingVerbs']],
  ['outlets', ['outlets']]
])('should expose its part as `%s`', async (part, names) => {
  const module = await import(`../src/${part}.ts`)
  expect(Object.keys(module).sort()).toEqual(names)
  for (const name of names) expect(module[name].length).toBeGreaterThan(0)
})
