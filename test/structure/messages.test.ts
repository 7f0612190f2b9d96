import {expect, test} from 'vitest'
import {rules} from '../../packages/core/src/messages.js'
import {read} from './files.js'

test('docs/messages.md has a heading for every rule that may raise a message, and for no other', () => {
  const documented = [...read('docs/messages.md').matchAll(/^#{2,} `([a-z-]+)`$/gm)].map(([, id]) => id)
  expect(documented.sort()).toEqual(Object.keys(rules).sort())
})
