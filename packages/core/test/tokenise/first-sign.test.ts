import {expect, test} from 'vitest'
import {syllable} from '../../src/tokenise/syllables.js'
import {tokeniseSource} from '../../src/tokenise/tokenise.js'

// A file of its own: each file has a fresh table of spellings, in which these signs are met before what they stand for.
test.each([
  ['« a “', '“'],
  ['″ a "', '"'],
  ['– a -', '-']
])('knows a sign by what it stands for, whichever the process meets first: %j', (source, sign) => {
  const ids = [...tokeniseSource(source).syllable]
  expect(ids).toEqual([syllable(sign), syllable('a'), syllable(sign)])
})
