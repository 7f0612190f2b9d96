import {processorTime} from '@thoisu/testing/processor-time'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {segmentText} from './anatomy.js'

function check(source: string): void {
  const {count, blocks, sentences, spans, sentenceOf} = segmentText(source)
  let token = 0
  for (const {from, to} of blocks) {
    expect(from).toBe(token)
    expect(to).toBeGreaterThan(from)
    token = to
  }
  expect(token).toBe(count)
  token = 0
  for (const [index, {from, to, block}] of sentences.entries()) {
    expect(from).toBe(token)
    expect(to).toBeGreaterThan(from)
    expect(from).toBeGreaterThanOrEqual(blocks[block]!.from)
    expect(to).toBeLessThanOrEqual(blocks[block]!.to)
    for (let at = from; at < to; at++) expect(sentenceOf[at]).toBe(index)
    token = to
  }
  expect(token).toBe(count)
  for (const {from, to, block} of spans) {
    expect(to).toBeGreaterThan(from)
    expect(from).toBeGreaterThanOrEqual(blocks[block]!.from)
    expect(to).toBeLessThanOrEqual(blocks[block]!.to)
  }
}

describe('segment', () => {
  test('blocks and sentences cover any string', () => {
    const words = fc.constantFrom(
      ...'Ảnh Ảnh: ( ) . … : - / , TTXVN VGP Theo Tại Ngày 8-3 Bá Hoạt Đồng chí Toàn cảnh Hà Nội " “ ” > >> ./. [ ] Nguồn Tin, ảnh: (HNM) PV'.split(
        ' '
      ),
      '\n',
      '\n\n'
    )
    fc.assert(
      fc.property(fc.array(words), fc.string({unit: 'binary'}), (parts, other) => {
        check(parts.join(' '))
        check(parts.join(''))
        check(parts.join(' ') + other)
      }),
      {numRuns: 300}
    )
  })

  test.each(['', ' \n ', '\u200b', '.', '\ud800'])('reads %j', check)

  test.each([
    'Ảnh: Bá Hoạt ',
    'Ảnh: Bá Hoạt\n',
    'Ảnh minh họa. ',
    '(Ảnh: ',
    '( ',
    '. ',
    '" ',
    'Theo ',
    'A. ',
    'Hà Nội. ',
    'Ông Hà ',
    'Ông Hà.\n',
    'TTXVN/',
    'TTXVN\n\n',
    'Xem thêm:\n',
    '>> ',
    '- ',
    'Toàn cảnh. ',
    'TIN LIÊN QUAN\n',
    'Tin, ',
    '\n'
  ])('takes time in proportion to repeated %j', (unit) => {
    const time = (count: number) => {
      const source = unit.repeat(count)
      return processorTime(() => segmentText(source))
    }
    time(1000)
    expect(time(40_000)).toBeLessThan(Math.max(1500, 30 * time(4000)))
  })
})
