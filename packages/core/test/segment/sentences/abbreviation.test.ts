import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('abbreviation', () => {
  describe('its dot ends nothing before a name', () => {
    sentenceRows([
      'UBND TP. Hồ Chí Minh họp báo.',
      'UBND Tp. Hồ Chí Minh họp báo.',
      'PGS.TS. Lê Văn Minh trình bày đề dẫn.',
      'Hội thảo do GS. Trần Hữu Phúc chủ trì.',
      'ThS. Nguyễn Thu Hà và TS. Đào Mai dự họp.',
      'Th.S. Nguyễn Thu Hà dự họp.',
      'Ông ở TX. Sơn Tây từ nhỏ.',
      'BS. Lê Hải khám cho bà con ở TT. Trâu Quỳ.',
      'Xem tr. 15 của báo cáo.',
      'Sách in ở St. Petersburg năm 1970.',
      'LS. Phan Trung và KTS. Đỗ Hưng cùng ký đơn.'
    ])
  })

  describe('at the end of a sentence it ends', () => {
    sentenceRows([
      'Ông làm hiệu trưởng Trường Chính trị TP.| Theo kế hoạch, lễ công bố diễn ra sáng mai.',
      'Bà vừa nhận học hàm PGS.| Tại buổi lễ, bà cảm ơn đồng nghiệp.',
      'Dự án nằm ở trung tâm TP.HCM.| Chủ đầu tư là một công ty nhà nước.',
      'Đoàn làm việc với MTTQ.| Sau đó, đoàn về xã.'
    ])
  })
})
