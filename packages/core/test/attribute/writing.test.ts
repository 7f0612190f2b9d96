import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('the verb stands behind the addressees', () => {
  rows([
    [
      'Bộ Y tế đã có công văn gửi Sở Y tế Hà Nội [yêu cầu] [rà soát toàn bộ phòng khám].',
      {speaker: 'Bộ Y tế', lemma: 'yêu cầu', force: 'request'}
    ],
    [
      'Bà Lê Thị Hoa, Giám đốc Công ty Bình Minh có đơn gửi Bộ trưởng Bộ Công an [kiến nghị] [xem xét lại vụ án].',
      {speaker: 'Lê Thị Hoa', lemma: 'kiến nghị', force: 'request'}
    ],
    [
      'UBND tỉnh Cao Bằng có văn bản gửi Thủ tướng Chính phủ [đề nghị] [bổ sung quy hoạch cao tốc].',
      {speaker: 'Ủy ban nhân dân tỉnh Cao Bằng', lemma: 'đề nghị', force: 'request'}
    ],
    [
      'Gia đình nạn nhân đã gửi đơn kiện và [cho rằng] [xe khách chạy quá nhanh].',
      {speaker: 'Gia đình nạn nhân', lemma: 'cho rằng'}
    ],
    [
      'Thủ tướng Lê Hoàng Sơn vừa ký công điện [yêu cầu] [các địa phương sơ tán dân].',
      {speaker: 'Lê Hoàng Sơn', lemma: 'yêu cầu', force: 'request', addressees: ['các địa phương']}
    ]
  ])
})

describe('nobody has written what the verb says', () => {
  rejects([
    'Việc Bộ Y tế có công văn gửi Sở Y tế Hà Nội yêu cầu báo cáo khiến dư luận quan tâm.',
    'Bộ Y tế có văn bản gửi các tỉnh để đáp ứng yêu cầu phòng dịch.',
    'Nếu Bộ Y tế có công văn gửi Sở Y tế Hà Nội yêu cầu báo cáo thì mọi việc đã khác.'
  ])
})

describe('light verbs with a noun', () => {
  rows([
    [
      'Sở Y tế Hải Phòng đã [có đề xuất] [lấy mẫu toàn bộ dân trong thôn].',
      {speaker: 'Sở Y tế Hải Phòng', lemma: 'đề xuất', force: 'request'}
    ],
    [
      'Ông Trần Văn Lực đã [thể hiện mong muốn] [hợp tác lâu dài với tỉnh].',
      {speaker: 'Trần Văn Lực', lemma: 'bày tỏ mong muốn', force: 'request'}
    ],
    [
      'Ông Trần Văn Lực đã [phát đi thông điệp] “[chính quyền là bạn của doanh nghiệp]”.',
      {speaker: 'Trần Văn Lực', lemma: 'phát đi thông điệp', mode: 'direct'}
    ]
  ])
  rejects([
    'Hiện chưa có đề xuất nào được gửi tới hội đồng.',
    'Tỉnh đã có kiến nghị của cử tri từ tháng trước.',
    'Chiến dịch mang thông điệp “Nước sạch là cuộc sống”.'
  ])
})
