import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {score} from '../scripts/score.js'
import {packBytes, packKeys, unpackBytes, unpackKeys} from '../src/pack.js'
import {Table} from '../src/table.js'

const keys = fc
  .uniqueArray(fc.integer({min: 1, max: 2 ** 28 - 1}))
  .map((list) => list.sort((one, other) => one - other))

describe('the form of the model', () => {
  test('gives back keys and bytes', () => {
    fc.assert(
      fc.property(keys, (list) => {
        expect(unpackKeys(packKeys(list))).toEqual(list)
      })
    )
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...unpackBytes(packBytes([...bytes]))]).toEqual([...bytes])
      })
    )
  })

  test('is looked up in a table', () => {
    fc.assert(
      fc.property(keys, fc.integer({min: 1, max: 2 ** 28 - 1}), (list, other) => {
        const table = new Table(
          list.map((key, index) => [key, (index % 127) + 1] as const),
          list.length
        )
        list.forEach((key, index) => {
          expect(table.get(key)).toBe((index % 127) + 1)
        })
        if (!list.includes(other)) expect(table.get(other)).toBe(0)
      })
    )
  })
})

test('the score counts whole words', () => {
  const gold = [
    {tokens: ['chính', 'trị', 'mới'], joined: [0, 1, 0]},
    {tokens: ['họp'], joined: [0]}
  ]
  expect(score(gold, (tokens) => tokens.map((_, at) => (at === 1 ? 1 : 0)))).toEqual({
    precision: 1,
    recall: 1,
    f1: 1,
    exact: 1
  })
  expect(score(gold, (tokens) => tokens.map(() => 0))).toEqual({
    precision: 2 / 4,
    recall: 2 / 3,
    f1: 4 / 7,
    exact: 1 / 2
  })
})
