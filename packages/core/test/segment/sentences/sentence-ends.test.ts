import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('sentence ends', () => {
  describe('a stop before a capital, a quotation or a number', () => {
    sentenceRows([
      'Hội nghị bế mạc chiều qua.| Đoàn về Hà Nội trong đêm.',
      'Hội nghị có đông người dự.| 32 dự án được trao giấy chứng nhận.',
      'Ai chịu trách nhiệm?| Câu trả lời còn để ngỏ.',
      'Không thể chậm hơn!| Tỉnh yêu cầu các sở báo cáo ngay.',
      'Công việc rất nhiều…| Cả xã cùng làm.',
      'Đường, trường, trạm...| Việc nào cũng gấp.',
      'Ông nói: “Phải làm ngay”.| Bà con vỗ tay.',
      'Ông nói: “Phải làm ngay.”| Bà con vỗ tay.',
      'Ông nói: "Phải làm ngay."| Bà con vỗ tay.',
      'Chúng tôi đã xong việc.| “Xin cảm ơn bà con”, ông nói.',
      'Chúng tôi đã xong việc.| "Xin cảm ơn bà con", ông nói.',
      'Dự án chậm ba năm (xem bảng).| Chủ đầu tư nhận lỗi.',
      'Dự án chậm ba năm.| (Số liệu của Sở Xây dựng.)| Chủ đầu tư nhận lỗi.',
      'Kế hoạch đã duyệt năm 2016.| 5 năm qua chưa có gì đổi.',
      'Tỉnh họp ngày 17.5.| Theo kế hoạch, kỳ họp kéo dài hai ngày.',
      'Kết quả đạt 96,25%.| Đại biểu vỗ tay.',
      'Quốc hội thông qua luật./.| Sơn Hà'
    ])
  })

  describe('no end inside a number, a host or a mark that goes on', () => {
    sentenceRows([
      'Cả nước có 3.321 xã và 1.234,5 tỷ đồng nợ đọng.',
      'Hội đồng dự kiến họp vào thứ Hai, 20. 2.2017 tại trụ sở.',
      'Tin trên baochinhphu.vn và VOV.VN được dẫn lại nhiều lần.',
      'Thư gửi về vanthu@quochoi.vn trước thứ Sáu.',
      'Các ngành chính xác... để lãnh đạo thực hiện nhiệm vụ.',
      'Nhiều việc từ điện, nước… đến nhà ở đều thiếu.',
      'Trong kho còn đủ loại… 15 tấn gạo chưa chia.',
      'Câu hỏi “Ai làm?”, “Làm khi nào?” chưa có lời đáp.',
      '“Vì sao chậm?”, ông hỏi các sở.',
      '“Phải làm ngay.” – Bí thư Tỉnh ủy nói.',
      '"Phải làm ngay!", bà nhắc lại.',
      'Ông nêu khẩu hiệu “Tất cả vì dân!” và được vỗ tay.',
      'Bà con hỏi nhiều (giá đền bù? nơi ở mới?) nhưng không ai đáp.',
      'ông nói nhỏ. rồi im lặng',
      'Ông kết luận: Phải làm ngay; phải làm tốt; không chờ đợi.'
    ])
  })

  describe('what stays with the sentence that it closes', () => {
    sentenceRows([
      'Bà nói: “Tôi không đồng ý!”.| Cả phòng im lặng.',
      'Ông hỏi: “Có ai phản đối không?”| Không ai giơ tay.',
      'Cử tri cả nước chờ đợi. .| Phóng viên hỏi tiếp.',
      'Ông đáp: "Được thôi! ".| Cả phòng im lặng.',
      'Hội nghị bế mạc./.',
      'Ông đáp: "Được."',
      'Nhiệm vụ hoàn thành (đúng hạn!).| Đoàn ra về.'
    ])
  })

  describe('the end of a line', () => {
    sentenceRows([
      'Thành ủy họp phiên thường kỳ|\nSáng 8-3, hội nghị khai mạc.',
      'Một việc chưa xong|\n\nĐó là giải phóng mặt bằng.',
      'Danh sách gồm:|\n- Ông Trần Văn A|\n- Bà Lê Thị B'
    ])
  })
})
