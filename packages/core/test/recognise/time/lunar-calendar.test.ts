import {describe, expect, test} from 'vitest'
import {solarDay} from '../../../src/recognise/time/lunar-calendar.js'

describe('first day of the lunar year', () => {
  test.each([
    [1930, '1930-01-30'],
    [1945, '1945-02-13'],
    [1954, '1954-02-03'],
    [1967, '1967-02-09'],
    // A day, or a month, before the Chinese one.
    [1968, '1968-01-29'],
    [1969, '1969-02-16'],
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2030, '2030-02-02'],
    [1975, '1975-02-11'],
    [1986, '1986-02-09'],
    [2000, '2000-02-05'],
    [2011, '2011-02-03'],
    [2017, '2017-01-28'],
    [2020, '2020-01-25'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2034, '2034-02-19']
  ])('%i', (year, date) => expect(solarDay(1, 1, year)).toBe(date))
})

describe('days within the year', () => {
  test.each([
    // Giỗ Tổ Hùng Vương.
    [10, 3, 2016, '2016-04-16'],
    [10, 3, 2017, '2017-04-06'],
    [10, 3, 2020, '2020-04-02'],
    [10, 3, 2024, '2024-04-18'],
    [10, 3, 2025, '2025-04-07'],
    // Behind a leap month: the second of 2023, the sixth of 2025.
    [15, 8, 2023, '2023-09-29'],
    [15, 8, 2025, '2025-10-06'],
    [23, 12, 2024, '2025-01-22'],
    [30, 12, 1967, undefined],
    [29, 12, 1967, '1968-01-28']
  ])('%i/%i/%i', (day, month, year, date) => expect(solarDay(day, month, year)).toBe(date))

  test.each([
    [1, 1, 1929],
    [1, 1, 2051],
    [0, 1, 2000],
    [31, 1, 2000],
    [1, 13, 2000],
    [30, 12, 2024]
  ])('there is no %i/%i/%i', (day, month, year) => expect(solarDay(day, month, year)).toBeUndefined())

  test('every month follows the one before, but for leap months', () => {
    for (let year = 1931; year <= 2049; year++) {
      const starts = Array.from(
        {length: 12},
        (_, index) => Date.parse(solarDay(1, index + 1, year) as string) / 86_400_000
      )
      const lengths = starts.slice(1).map((start, index) => start - (starts[index] as number))
      for (const length of lengths) expect([29, 30, 58, 59, 60]).toContain(length)
    }
  })
})
