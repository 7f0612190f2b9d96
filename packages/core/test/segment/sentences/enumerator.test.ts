import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('enumerator', () => {
  describe('the dot of a list item ends nothing', () => {
    sentenceRows([
      'Nội dung gồm: 1. Nâng cao chất lượng; 2. Đổi mới cách làm.',
      '1. Nâng cao chất lượng sinh hoạt chi bộ.| 2. Đổi mới cách làm.',
      'a. Về tổ chức bộ máy|\nb. Về cán bộ',
      'IV. Tổ chức thực hiện',
      '- 3. Khen thưởng và kỷ luật'
    ])
  })

  describe('another number ends its sentence', () => {
    sentenceRows(['Dự án khởi công năm 2016.| Đến nay chưa xong.', 'Xã có thôn 1, thôn 2, thôn 3.| Thôn 4 mới lập.'])
  })
})
