import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('number', () => {
  describe('marks inside a number', () => {
    sentenceRows([
      'Tổng vốn là 12.450 tỷ đồng.',
      'GRDP tăng 8.5% so với năm trước.',
      'GRDP tăng 8,5% so với năm trước.',
      'Giá đất từ 1.200.000 đồng/m2 trở lên.',
      'Hội nghị khai mạc lúc 8.30 tại hội trường lớn.',
      'Ngày 2.9.1945 là ngày Quốc khánh.',
      'Đợt một từ 1.7 đến 31.12 năm nay.',
      'Theo Nghị định 15.2020 thì mức phạt đã khác.',
      'Tỷ lệ phiếu thuận là 97.5 phần trăm.',
      'Điểm 2.1 và điểm 3.4 của phụ lục được sửa.',
      'Cơ quan có số máy 024.3825.1234 trực cả đêm.'
    ])
  })

  describe('a stop behind one', () => {
    sentenceRows([
      'Số hộ nghèo còn 1.250.| Năm sau giảm tiếp.',
      'Thu ngân sách vượt 15,7%.| Chi thường xuyên giảm.',
      'Luật có hiệu lực từ 1-7-2016.| Nghị định chưa ban hành.',
      'Khu vực này rộng 30 km2.| Dân cư thưa thớt.',
      'Hai bên ký năm 1995.| 20 năm sau, kim ngạch tăng gấp mười.',
      'Đoàn đến lúc 9h30.| Lễ đón diễn ra ngay tại sân.',
      'Mức thu là 200.000 đồng.| 300 hộ đã nộp.',
      'Huyện được giao 45 tỷ.| 12 xã chia nhau số tiền ấy.',
      'Cả nước có 63 tỉnh, thành.| Nay còn 34.',
      'Đảng bộ có 2.315 đảng viên.|Trong số đó, một phần ba là nữ.'
    ])
  })

  describe('a number that opens the next', () => {
    sentenceRows([
      'Dự án kéo dài.| 10 năm qua, dân sống trong vùng treo.',
      'Kết quả rất tốt.| 95% số phiếu đồng ý.',
      'Trời mưa lớn.| 3 người bị thương.',
      'Hội nghị bắt đầu muộn.| 8h30, chủ tọa mới đến.'
    ])
  })
})
