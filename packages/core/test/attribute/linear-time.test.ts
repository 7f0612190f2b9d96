import {processorTime} from '@thoisu/testing/processor-time'
import {parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

/** What a single sentence may be made of: verbs of saying, quotations, names and groups without end. */
const units = [
  '“tôi sẽ làm”, nói ',
  'nói “tôi sẽ làm ngay hôm nay” ',
  '“tôi sẽ làm ngay hôm nay”, ',
  'ông Lê Văn An cho biết, ',
  'nhấn mạnh, đây là việc lớn; đồng thời đề nghị các xã rà soát; ',
  'và khẳng định rằng tôi ',
  'cho biết Bộ Y tế yêu cầu ',
  ', theo ông Lê Văn An, ',
  'các sở, ',
  'nói: ('
]

/** Milliseconds that the parse of one sentence of a length takes, the shortest of three runs. */
function time(unit: string, length: number): number {
  const text = `Ông Trần Văn Lực yêu cầu ${unit.repeat(Math.ceil(length / unit.length))}`
  return Math.min(...[0, 1, 2].map(() => processorTime(() => parse(text))))
}

describe('a sentence of 200 kB takes no more than some times eight the time of one of 25 kB', () => {
  test.each(units)('%s', {timeout: 60_000, retry: 2}, (unit) => {
    expect(time(unit, 200_000)).toBeLessThan(8 * 4 * Math.max(time(unit, 25_000), 10))
  })
})
