import {describe, expect, test} from 'vitest'
import {KnowledgeError, type KnowledgeSource, readKnowledge} from '../src/custom/index.js'
import {extend, knowledge, lookup} from '../src/index.js'

const body = (id: string, rest = '') =>
  `  - {id: ${id}, kind: hoi, branch: front, level: central, names: [{text: Hội Bút lông Trung ương, from: 2020}]${rest}}`

function problemsOf(...sources: KnowledgeSource[]): string[] {
  try {
    readKnowledge(...sources)
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message.split('\n')
    throw error
  }
  return []
}

const file = (...lines: string[]) => ({file: 'mine.yml', text: lines.join('\n')})

describe('readKnowledge', () => {
  test('gives the lists of a file, compiled as ours are', () => {
    const {organizations, ...others} = readKnowledge(
      ['# Ours.', 'organizations:', body('hoi-but-long', ', certainty: verified, note: Made up.')].join('\n')
    )
    expect(others).toEqual({})
    expect(organizations).toMatchObject([{id: 'hoi-but-long', from: '2020'}])
    expect(organizations?.[0]?.names[0]?.variants).toContain('Hội Bút lông TƯ')
    expect(organizations?.[0]).not.toHaveProperty('note')
  })

  test('reads JSON, decomposed letters and aliases', () => {
    expect(readKnowledge('{"surnames": [{"text": "Xyz"}]}')).toEqual({surnames: [{text: 'Xyz'}]})
    expect(readKnowledge(`surnames: [{text: ${'Lò'.normalize('NFD')}}]`).surnames?.[0]?.text).toBe('Lò')
    expect(readKnowledge('surnames: [{text: &name Ây}]\ngivenNames: [{text: *name}]').givenNames).toEqual([
      {text: 'Ây'}
    ])
  })

  test('takes files that name each other and records of ours', () => {
    const first = file('organizations:', body('hoi-a', ', parent: hoi-b'))
    const second = {...file('organizations:', body('hoi-b', ', predecessors: [bo-cong-an]')), file: 'other.yml'}
    expect(readKnowledge(first, second).organizations?.map(({id}) => id)).toEqual(['hoi-a', 'hoi-b'])
  })

  test('takes a record with an id that ours has', () => {
    expect(problemsOf(file('organizations:', body('bo-cong-an')))).toEqual([])
  })

  const lists = /^mine\.yml:1: Unexpected list `organisations`, expected one of .*organizations/
  test.each([
    ['a list that there is not', ['organisations: []'], lists],
    ['an empty file', [''], /^mine\.yml:1: Unexpected content, expected lists by name: /],
    ['a list of records without its name', ['- {text: A}'], /^mine\.yml:1: Unexpected content/],
    ['text for a list', ['surnames: Xyz'], /^mine\.yml:1: Unexpected content of `surnames`/],
    ['text for a record', ['surnames:', '  - Xyz'], /^mine\.yml:2: Unexpected item, expected a record$/],
    ['broken YAML', ['surnames:', '  - {text: Xyz'], /^mine\.yml:\d: /],
    ['a key that stands twice', ['surnames: []', 'surnames: []'], /^mine\.yml:2: Map keys must be unique$/],
    [
      'a field that there is not',
      ['surnames:', '  - text: Xyz', '    colour: red'],
      /^mine\.yml:3: Unexpected field `colour` in a record of `surnames`, expected one of text, /
    ],
    ['a missing field', ['abbreviations:', '  - {text: XYZ}'], /^mine\.yml:2: Missing field `expansions`/],
    [
      'a value that is none of those allowed',
      ['organizations:', body('hoi-a').replace('front', 'back')],
      /^mine\.yml:2: Unexpected `back` in `branch`, expected one of party, /
    ],
    [
      'a value of the wrong form',
      ['organizations:', body('Hội A')],
      /^mine\.yml:2: Unexpected `Hội A` in `id`, expected lower-case words without diacritics, joined by hyphens/
    ],
    [
      'a number for text',
      ['documents:', '  - id: a', '    kind: quyet-dinh', '    number: 48'],
      /^mine\.yml:4: Unexpected `48` in `number`, expected text: put it in quotation marks, '48'$/
    ],
    [
      'an empty list',
      ['places:', '  - {id: a, level: site, names: []}'],
      /^mine\.yml:2: Unexpected empty list in `names`/
    ],
    [
      'a repetition',
      ['ranks:', '  - {text: A, variants: [B, B]}'],
      /^mine\.yml:2: Unexpected repetition of `B` in `variants`/
    ],
    [
      'a date that does not exist',
      ['officeHolders:', '  - person: A', '    office: B', '    from: 2025-02-30'],
      /^mine\.yml:4: Unexpected date `2025-02-30`/
    ],
    [
      'an id that nobody has',
      ['places:', '  - {id: a, level: site, names: [{text: A}], parent: ha-noii}'],
      /^mine\.yml:2: Unknown id `ha-noii` in `parent`, expected the id of a record of places$/
    ],
    [
      'a record that stands twice',
      ['organizations:', body('hoi-a'), body('hoi-a')],
      /^mine\.yml:3: Unexpected second record `hoi-a`, the first stands at mine\.yml:2$/
    ]
  ])('names file, line and value of %s', (_, lines, expected) => {
    expect(problemsOf(file(...lines))).toEqual([expect.stringMatching(expected)])
  })

  test('gives all problems, file by file in the order of the lines', () => {
    const bad = file('surnames:', '  - {text: 1}', '  - {}')
    expect(problemsOf(bad, {...bad, file: 'b.yml'}).map((line) => line.split(': ')[0])).toEqual([
      'mine.yml:2',
      'mine.yml:3',
      'b.yml:2',
      'b.yml:3'
    ])
  })

  test('does not grow with aliases without end', () => {
    const nested = Array.from({length: 9}, (_, at) => `- &a${at + 1} {text: x, variants: [${`*a${at},`.repeat(9)}]}`)
    expect(problemsOf(file('ranks:', '- &a0 {text: x}', ...nested))).toEqual([
      expect.stringMatching(/^mine\.yml:1: Unexpected aliases: /)
    ])
  })
})

describe('extend', () => {
  const own = readKnowledge(['organizations:', body('hoi-but-long'), body('bo-cong-an')].join('\n'))
  const extended = extend(knowledge, own)

  test('puts the records of the caller first, in place of ours with the same id', () => {
    expect(extended.organizations.length).toBe(knowledge.organizations.length + 1)
    expect(extended.organizations.filter(({id}) => id === 'bo-cong-an')).toEqual([own.organizations?.[1]])
    expect(extended.places).toBe(knowledge.places)
  })

  test('is what `lookup` takes', () => {
    const at = lookup(extend(knowledge, readKnowledge(['organizations:', body('hoi-but-long')].join('\n'))))
    expect(at('2021').organization('Hội Bút lông TW')?.record.id).toBe('hoi-but-long')
    expect(at('2021').organization('Bộ Công an')?.record.id).toBe('bo-cong-an')
  })
})
