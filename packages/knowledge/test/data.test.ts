import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {catalogue} from '../scripts/catalogue.js'
import {check} from '../scripts/check.js'
import {readData} from '../scripts/read-data.js'
import {formatProblem} from '../src/check/problem.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const data = readData(root)

test('should have data without a problem', () => {
  expect(check(data).map(formatProblem)).toEqual([])
}, 60_000)

test('should have a catalogue that shows the data, else run `npm run generate`', () => {
  expect(readFileSync(join(root, 'CATALOGUE.md'), 'utf8') === catalogue(data)).toBe(true)
})

test('should keep data files short enough to be read', () => {
  const long = data.files.filter(({text}) => text.split('\n').length > 1600).map(({file}) => file)
  expect(long).toEqual([])
})
