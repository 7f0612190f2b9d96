import {describe, expect, test} from 'vitest'
import {toReport} from '../src/index.js'
import {columnsOf, truncate, wrap} from '../src/report/columns.js'
import {example} from './examples.js'

const {text, article} = example('party-meeting')

describe('toReport', () => {
  test.each([60, 80, 110])('keeps to %i columns', (width) => {
    for (const line of toReport(article, text, {width}).split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width)
  })

  test('gives every piece to the painter, on one line', () => {
    const inks = new Set<string>()
    const painted = toReport(article, text, {
      paint: (ink, piece) => {
        expect(piece).not.toContain('\n')
        inks.add(ink)
        return `{${piece}}`
      }
    })
    expect(painted.replaceAll(/[{}]/gu, '')).toBe(toReport(article, text))
    expect(inks).toContain('person')
  })

  test('is the same for NFD', () => {
    const nfd = example('party-meeting').text.normalize('NFD')
    expect(columnsOf(nfd)).toBe(columnsOf(text))
  })
})

describe('columns', () => {
  test('wraps between words', () => {
    expect(wrap('một hai ba bốn', 7)).toEqual(['một hai', 'ba bốn'])
  })

  test('gives a word that is too long a line of its own', () => {
    expect(wrap('a 0123456789 b', 5)).toEqual(['a', '0123456789', 'b'])
  })

  test('cuts with an ellipsis', () => {
    expect(truncate('một hai ba', 10)).toBe('một hai ba')
    expect(truncate('một hai ba', 9)).toBe('một hai …')
    expect(truncate('0123456789', 6)).toBe('0123 …')
  })
})
