import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'part-of-year'
const parse = {publishedAt: '2017-07-10'}

describe('parts of a year', () => {
  rows(
    'time',
    [
      '[6 tháng đầu năm]{2017-H1} tăng',
      '[sáu tháng cuối năm 2017]{2017-H2} phải cố gắng',
      'trong [3 tháng đầu năm 2016]{2016-Q1}, lãi suất',
      '[9 tháng năm 2023]{2023-01/2023-09} ước đạt',
      '[5 tháng đầu năm 2017]{2017-01/2017-05} thu',
      '[nửa đầu năm 2017]{2017-H1} có nhiều sự kiện',
      '[những tháng đầu năm 2017]{2017} rất khó khăn'
    ],
    {where, parse}
  )
  // Without a day of publication the year comes from the same part of a year before, if the text names one.
  rows(
    'time',
    [
      'trong [6 tháng đầu năm 2017]{2017-H1}, thu tăng; [6 tháng đầu năm]{2017-H1}, chi giảm',
      'từ [6 tháng đầu năm 2015]{2015-H1} tới [6 tháng đầu năm 2016]{2016-H1} và [6 tháng đầu năm]{XXXX-H1}'
    ],
    {where}
  )
  rejects(
    'time',
    ['ngay từ đầu năm, tỉnh đã chỉ đạo', 'những tháng cuối năm', 'sau 6 tháng', 'cuối năm có tổng kết', 'hai năm đầu'],
    {where, parse}
  )
})
