import {existsSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {constructs} from '../../packages/core/src/recognise/constructs.js'
import {filesUnder, importsOf, read, root} from './files.js'

const folder = 'packages/core/src/recognise'
const list = `${folder}/constructs.ts`

/** Files that the list imports constructs from. */
const listed = importsOf(list)
  .filter((source) => source !== './construct.js')
  .map((source) => source.replace(/^\./, folder).replace(/js$/, 'ts'))

describe('constructs', () => {
  test('have names of their own', () => {
    const names = constructs.map(({name}) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('all stand in the list', () => {
    const defined = filesUnder(folder).filter((path) => /\bdefineConstruct\(\{/.test(read(path)))
    expect(defined.filter((path) => !listed.includes(path))).toEqual([])
  })

  test.each(listed)('%s has a table with rejections', (path) => {
    const table = path.replace('/src/', '/test/').replace(/ts$/, 'test.ts')
    expect(existsSync(root + table), `${table} is missing`).toBe(true)
    expect(read(table), `${table} has no rejections`).toMatch(/\brejects\(/)
  })
})
