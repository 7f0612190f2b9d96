import {existsSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {filesUnder, read, root} from './files.js'

/** One file for each way in which the press reports speech and events; `index.ts` only lists them. */
const readings = filesUnder(
  'packages/core/src/attribute/patterns',
  'packages/core/src/events/roles',
  'packages/core/src/events/acts'
).filter((path) => !path.endsWith('/index.ts'))

describe('ways to report speech and events', () => {
  test.each(readings)('%s has a table with rejections', (path) => {
    const table = path.replace('/src/', '/test/').replace(/ts$/, 'test.ts')
    expect(existsSync(root + table), `${table} is missing`).toBe(true)
    expect(read(table), `${table} has no rejections`).toMatch(/\brejects\(/)
  })
})
