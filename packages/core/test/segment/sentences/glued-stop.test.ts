import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('glued stop', () => {
  describe('a lost space', () => {
    sentenceRows([
      'Công trình có chất lượng.|Đây là kết quả đáng mừng.',
      'Thi hành luật của Tổng cục THE.|Theo đó, mức phạt tăng gấp đôi.',
      'Ông làm việc ở Hà Nội.|Chiều nay, ông về quê.',
      'Việc này đã rõ từ năm 2013.|Tuy nhiên, chưa ai bị xử lý.',
      'Cử tri kiến nghị nhiều lần…|Nhưng việc vẫn chậm.',
      'Đoàn thăm nhà máy.|Ông Bình tiếp đoàn.',
      'Xuất khẩu đạt 2 tỷ USD.|Ngành tôm góp một nửa.',
      'Ông sang thăm Myanmar.|Hai bên ký năm văn kiện.',
      'Nghị quyết của Đảng khóa XII.|Là người đứng đầu, ông nhận lỗi.',
      'Tỉnh xin lùi thời hạn.|Ở đây, dân đã đồng thuận.'
    ])
  })

  describe('no end', () => {
    sentenceRows([
      'ThS.Lan trình bày, BS.Hoa phản biện.',
      'Cty.May mặc Hòa Thọ và NXB.Trẻ tài trợ.',
      'Sách in ở St.Petersburg và Tp.Vinh năm 1970.',
      'Trang VOV.VN và Zing.vn cùng đưa tin.',
      'Ông sống ở TP.Vinh và Q.Bình Thạnh.',
      'TS.Nguyễn Hải và PGS.TS.Lê Minh dự họp.',
      'Văn phòng T.Ư Đảng ra thông báo.',
      'Ông V.Putin và bà A.Merkel gặp nhau.',
      'Đảng ủy TKV.PVN họp chung.',
      'Ông H.Đình Trung làm chủ tọa.',
      'Xem trên Quochoi.vn và trên Facebook.com cùng lúc.',
      'Viện KSND.TC kháng nghị bản án.',
      'Xã đạt 19.5 điểm trong kỳ chấm.'
    ])
  })
})
