import {describe, expect, it} from 'vitest'
import {Chart} from '../../src/recognise/chart.js'
import type {TimeDraft} from '../../src/recognise/draft.js'

const time = (from: number, to: number): TimeDraft => ({
  type: 'time',
  rule: 'test',
  from,
  to,
  value: null,
  certainty: 'stated'
})

describe('Chart', () => {
  it('should find mentions by first token, last token and any token', () => {
    const chart = new Chart(10)
    const draft = time(3, 6)
    chart.add(draft)
    expect(chart.startingAt('time', 3)).toBe(draft)
    expect(chart.endingAt('time', 6)).toBe(draft)
    expect(chart.covering('time', 5)).toBe(draft)
  })

  it('should not find them elsewhere or as another type', () => {
    const chart = new Chart(10)
    chart.add(time(3, 6))
    expect(chart.startingAt('time', 4)).toBeUndefined()
    expect(chart.covering('time', 6)).toBeUndefined()
    expect(chart.covering('place', 4)).toBeUndefined()
    expect(chart.overlaps({from: 0, to: 3}, ['time'])).toBe(false)
    expect(chart.overlaps({from: 5, to: 9}, ['place', 'time'])).toBe(true)
  })

  it('should cover a token with the outermost mention, in whichever order they come', () => {
    const inner = time(4, 5)
    const outer = time(3, 6)
    for (const order of [
      [inner, outer],
      [outer, inner]
    ]) {
      const chart = new Chart(10)
      for (const draft of order) chart.add(draft)
      expect(chart.covering('time', 4)).toBe(outer)
    }
  })

  it('should forget a mention that is taken away, and no other', () => {
    const chart = new Chart(10)
    const gone = time(3, 6)
    const kept = time(6, 8)
    chart.add(gone)
    chart.add(kept)
    chart.remove(gone)
    expect(chart.all('time')).toEqual([kept])
    expect(chart.startingAt('time', 3)).toBeUndefined()
    expect(chart.endingAt('time', 6)).toBeUndefined()
    expect(chart.covering('time', 4)).toBeUndefined()
    expect(chart.covering('time', 7)).toBe(kept)
  })
})
