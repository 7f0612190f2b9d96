import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {canonical} from '../scripts/canonical.js'
import {check} from '../scripts/check.js'
import {readData} from '../scripts/read-data.js'
import {formatProblem} from '../src/check/problem.js'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'knowledge-'))
  cpSync(fileURLToPath(new URL('../schemas', import.meta.url)), join(root, 'schemas'), {recursive: true})
})

afterEach(() => rmSync(root, {recursive: true}))

function problemsOf(path: string, ...lines: string[]): string[] {
  const file = join(root, 'data', path)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, `${lines.join('\n')}\n`)
  return check(readData(root)).map(formatProblem)
}

const body = (id: string, names: string, rest = '') =>
  `- {id: ${id}, kind: bo, branch: government, level: central, names: [${names}]${rest}, certainty: verified}`

describe('names the file and line', () => {
  test.each([
    ['a field that is not in the schema', ['- {text: Y tế, colour: red}'], /fields\.yml:1: Unexpected field `colour`/],
    ['a missing field', ['- {variants: [YT]}'], /fields\.yml:1: .*text/],
    ['white space at the ends', ["- {text: 'Y tế '}"], /fields\.yml:1: Unexpected `Y tế ` in `text`/],
    ['decomposed letters', ['- {text: An ninh}', `- {text: ${'Y tế'.normalize('NFD')}}`], /fields\.yml:2: .*NFC/],
    ['a letter of another script', ['- {text: Y tе}'], /fields\.yml:1: Unexpected character `е` \(U\+0435\)/],
    ['a soft hyphen', ['- {text: Y\u00ad tế}'], /U\+00AD/],
    ['records out of order', ['- {text: Y tế}', '- {text: An ninh}'], /fields\.yml:1: Unexpected order or form/],
    ['a record that stands twice', ['- {text: Y tế}', '- {text: Y tế}'], /fields\.yml:2: Unexpected second record/],
    ['broken YAML', ['- {text: Y tế'], /fields\.yml:\d+: /]
  ])('of %s', (_, lines, expected) => {
    expect(problemsOf('organizations/fields.yml', ...lines).join('\n')).toMatch(expected)
  })

  test.each([
    ['an unknown id', [body('bo-a', '{text: A}', ', parent: bo-b')], /x\.yml:1: Unknown id `bo-b` in `parent`/],
    [
      'a date that does not exist',
      [body('bo-a', '{text: A, from: 2025-02-30}')],
      /x\.yml:1: Unexpected date `2025-02-30`/
    ],
    ['an end before the beginning', [body('bo-a', '{text: A, from: 2025, to: 2024}')], /Unexpected end `2024`/],
    [
      'names that overlap',
      [body('bo-a', '{text: A, to: 2025-06-30}, {text: B, from: 2025-03-01}')],
      /Unexpected period of `A` \(to 2025-06-30\), which reaches into that of `B`/
    ],
    [
      'a history that only one side tells',
      [body('bo-a', '{text: A}', ', successors: [bo-b]'), body('bo-b', '{text: B}')],
      /x\.yml:2: Missing `bo-a` in `predecessors` of `bo-b`/
    ],
    ['a body that is its own parent', [body('bo-a', '{text: A}', ', parent: bo-a')], /names the record itself/]
  ])('of %s', (_, lines, expected) => {
    expect(problemsOf('organizations/x.yml', ...lines).join('\n')).toMatch(expected)
  })

  test('of a file that belongs to no list', () => {
    expect(problemsOf('recipes.yml', '- pho').join('\n')).toMatch(/recipes\.yml:1: Unexpected file/)
  })
})

describe('accepts', () => {
  test.each([
    ['a year without quotation marks', [body('bo-a', '{text: A, from: 1995, to: 2007-07-31}')]],
    ['names that meet on one day', [body('bo-a', '{text: A, to: 2007-07-31}, {text: B, from: 2007-07-31}')]],
    ['a name that comes back', [body('bo-a', '{text: A, from: 1979, to: 2007}, {text: A, from: 2012-12-28}')]],
    ['a boundary that is not known', [body('bo-a', '{text: A}, {text: B}')]]
  ])('%s', (_, lines) => {
    expect(problemsOf('organizations/x.yml', ...lines)).toEqual([])
  })
})

test('the repair sorts, composes letters and keeps comments', () => {
  const decomposed = 'Y tế'.normalize('NFD')
  problemsOf(
    'organizations/fields.yml',
    '# Fields.',
    '',
    `- {text: ${decomposed}}`,
    '# A comment.',
    '- {text: An ninh}'
  )
  const [file] = readData(root).files
  expect(file && canonical(file)).toBe('# Fields.\n\n# A comment.\n- {text: An ninh}\n- {text: Y tế}\n')
})
