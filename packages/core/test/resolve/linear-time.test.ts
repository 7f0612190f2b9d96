import {processorTime} from '@thoisu/testing/processor-time'
import {parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

/** Texts in which every office, name or place could go on to the end. */
const units = [
  'Bí thư Tỉnh ủy, ',
  'kiêm Bí thư Tỉnh ủy ',
  'đình chỉ chức vụ Giám đốc Sở Y tế và ',
  'Phó Giám đốc Trần Văn An, Lê Văn Bình, ',
  'Thủ tướng Trần Văn An và Thủ tướng Lê Văn Bình họp. Thủ tướng nói. ',
  'các xã Tân Lập, Đông Phú, ',
  'đoạn Cao Bồ - '
]

/** The shortest of three runs, in milliseconds: the first ones of a text warm the machine up. */
function time(text: string): number {
  return Math.min(...[0, 1, 2].map(() => processorTime(() => parse(text))))
}

/** Four times what linear work takes: sixteen times as much work for each place would take sixteen times. */
const tolerance = 4

describe('sixteen times the text takes no more than some times sixteen the time', () => {
  test.each(units)('%s', {timeout: 60_000, retry: 2}, (unit) => {
    expect(time(unit.repeat(4000))).toBeLessThan(16 * tolerance * Math.max(time(unit.repeat(250)), 10))
  })
})
