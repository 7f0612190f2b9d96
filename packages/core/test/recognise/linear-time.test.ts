import {processorTime} from '@thoisu/testing/processor-time'
import {parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

/** Texts that make constructs start at every word and read as far as they may. */
const units = [
  '1/',
  '12/3 ',
  'Nghị quyết ',
  'Nghị quyết 1, ',
  'Luật Đất đai, ',
  'Luật sửa đổi, bổ sung một số điều của ',
  '30/2020/NĐ-CP',
  'điểm a khoản 1 Điều 2 ',
  'Nghị quyết về a ',
  '“',
  '2020-',
  'ngày 1, ',
  'CT/',
  'Nghị quyết Đại hội Đảng bộ ',
  '1 tỷ ',
  'Nghị quyết số 5 của Chính phủ về ',
  'cùng ngày ',
  'Luật này ',
  'các nghị quyết này ',
  'Nghị quyết 1, Nghị quyết 2. Các nghị quyết này. ',
  'Nghị quyết từ 1 đến 9 ',
  'Nghị quyết 1 (gọi tắt là Nghị quyết 2) ',
  'Quyết định phê duyệt một việc số ',
  'Luật sửa đổi, bổ sung một số điều của các luật về a ',
  'Nghị quyết Hội nghị lần thứ 1 Tỉnh ủy ',
  'Nghị quyết kỳ họp thứ 1 ',
  'Nghị quyết Trung ương ',
  'Hiến pháp năm ',
  'Chương trình hành động thực hiện ',
  'Hiệp định thương mại - ',
  'sáng nay, ',
  'kỷ niệm 5 năm ',
  'mùng 5 Tết Giáp Tý ',
  'rằm tháng ',
  '1/2 âm lịch ',
  '2017-05-',
  '6 tháng đầu năm ',
  'tháng 3 đến ',
  'quý I đến ',
  'tuần này ',
  'những năm 90 ',
  'từ 1-2/3 ',
  '30/4-1/5 ',
  '1.234.',
  'hai trăm linh năm nghìn tỷ ',
  '5% - '
]
const numbered = (count: number) =>
  Array.from({length: count}, (_, index) => `Nghị định ${index}/2020/NĐ-CP và Nghị định này. `).join('')

/** The shorter of two runs, in milliseconds. */
function time(text: string): number {
  return Math.min(...[0, 1].map(() => processorTime(() => parse(text))))
}

describe('eight times the text takes no more than some times eight the time', () => {
  test.each(units)('%s', {timeout: 60_000, retry: 2}, (unit) => {
    expect(time(unit.repeat(2000))).toBeLessThan(8 * 4 * Math.max(time(unit.repeat(250)), 10))
  })

  test('documents of many numbers', {timeout: 60_000, retry: 2}, () => {
    expect(time(numbered(800))).toBeLessThan(8 * 4 * Math.max(time(numbered(100)), 10))
  })
})
