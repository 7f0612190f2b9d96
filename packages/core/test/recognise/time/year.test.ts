import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'year'

describe('years', () => {
  rows(
    'time',
    [
      '[năm 2024]{2024} tăng',
      'đến [cuối năm 2025]{2025}',
      '[Đầu năm 1991]{1991}, ông về tỉnh',
      'trước [năm 2030]{2030}'
    ],
    {
      where
    }
  )
  rows('time', ['mất [năm 1300]{1300}, thọ 70 tuổi', 'dời đô [năm 1010]{1010}'], {where})
  rejects('time', ['sau năm 1200 người bị nạn', 'mỗi năm 1250 tỷ đồng'], {where})
  rejects(
    'time',
    ['Luật Đất đai năm 2013 quy định', 'sau 5 năm thực hiện', 'năm 2000 đồng', 'kỷ niệm 70 năm', 'Hiến pháp năm 2013'],
    {
      where
    }
  )
})
