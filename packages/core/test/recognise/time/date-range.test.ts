import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'date-range'
const parse = {publishedAt: '2021-04-29'}

describe('two days joined by a dash', () => {
  rows(
    'time',
    [
      'kỳ nghỉ lễ [30/4-1/5]{2021-04-30/2021-05-01} này',
      'từ [25/1–1/2]{2021-01-25/2021-02-01} tại Hà Nội',
      'đợt nghỉ [28/12 - 3/1/2021]{2020-12-28/2021-01-03} vừa rồi'
    ],
    {where, parse}
  )
  rejects('time', ['kỷ niệm (2/9/1945 - 2/9/2025)', 'tỷ số 3-1', 'ngày 30/4 và 1/5', 'nhiệm kỳ 2020-2025'], {
    where,
    parse
  })
})
