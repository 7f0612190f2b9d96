import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'iso-date'

describe('days as timestamps have them', () => {
  rows('time', ['[2017-05-13]{2017-05-13} 08:54 Bắt đầu hội nghị', '(cập nhật [2021-02-28]{2021-02-28})'], {where})
  rejects('time', ['giai đoạn 2017-2020-2025', 'mã 2017-13-05', 'số 2017-05-134', 'nhiệm kỳ 2016-2021'], {where})
})
