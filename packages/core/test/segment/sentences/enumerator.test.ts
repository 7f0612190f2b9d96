import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('enumerator', () => {
  describe('the dot of a list item ends nothing', () => {
    sentenceRows([
      '“Điều 11. Miễn tiền sử dụng đất',
      'Tỷ lệ là 2:1.| Trận sau đá ở Vinh.',
      'Nội dung gồm: 1. Nâng cao chất lượng; 2. Đổi mới cách làm.',
      '1. Nâng cao chất lượng sinh hoạt chi bộ.| 2. Đổi mới cách làm.',
      'a. Về tổ chức bộ máy|\nb. Về cán bộ',
      'IV. Tổ chức thực hiện',
      '- 3. Khen thưởng và kỷ luật',
      '12. Tổng kết phong trào thi đua',
      'A. Đặt vấn đề',
      'III. Phương hướng năm 2018',
      'đ. Về cơ sở vật chất',
      'Tỉnh đề nghị: 1. Cấp thêm vốn; 2. Giãn nợ; 3. Cho cơ chế riêng.',
      '“1. Nâng cao chất lượng” là mục đầu của đề án.'
    ])
  })

  describe('another number ends its sentence', () => {
    sentenceRows([
      'Dự án khởi công năm 2016.| Đến nay chưa xong.',
      'Xã có thôn 1, thôn 2, thôn 3.| Thôn 4 mới lập.',
      'Ông về thứ 2.| Người về nhất là học trò ông.',
      'Nhà ở số 12.| Hàng xóm không ai biết.',
      'Đoàn ghé trường THCS số 1.| Thầy hiệu trưởng ra đón.',
      'Máy bay hạ cánh xuống đường băng 2.| Khách phải chờ nửa giờ.'
    ])
  })
})
