import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('quotation marks', () => {
  describe('close behind the stop that ends the sentence', () => {
    sentenceRows([
      'Bí thư nói: “Việc này để lâu là có lỗi với dân.”| Cả hội trường vỗ tay.',
      'Bí thư nói: «Việc này để lâu là có lỗi với dân.»| Cả hội trường vỗ tay.',
      'Ông đáp: "Tôi xin nhận."| Chủ tọa ghi nhận ý kiến đó.',
      'Cụ Tư hỏi: “Bao giờ có nước sạch?”| Chủ tịch xã hẹn cuối quý.',
      'Bà nhắc: “Không được hứa suông!”| Các sở im lặng.',
      'Ông kể: “Hồi đó khổ lắm…”| Rồi ông cười.',
      'Bà Hậu trình bày: “Nhà tôi ở đây từ năm 1976.| Giấy tờ cháy hết.”| Tổ công tác ghi lại.',
      '“Xã tôi nghèo.| Đường chưa có.| Trường thì dột.”| Đó là lời mở đầu của ông Páo.',
      'Ông viết: ‘Tôi không lấy của dân một đồng.’| Lá thư dài hai trang.'
    ])
  })

  describe('close before the stop', () => {
    sentenceRows([
      'Ông gọi đó là “con dao hai lưỡi”.| Nhiều đại biểu đồng tình.',
      'Ông gọi đó là "con dao hai lưỡi".| Nhiều đại biểu đồng tình.',
      'Phong trào mang tên “Ngày thứ Bảy vì dân”!| Huyện nào cũng làm.',
      'Ai đã “bật đèn xanh”?| Báo cáo không nói rõ.',
      'Ông bảo “khó lắm”…| Nhưng xã vẫn làm được.'
    ])
  })

  describe('open the next sentence', () => {
    sentenceRows([
      'Cử tri chưa hài lòng.| “Chúng tôi chờ ba năm rồi”, bà Mận nói.',
      'Cử tri chưa hài lòng.| "Chúng tôi chờ ba năm rồi", bà Mận nói.',
      'Cử tri chưa hài lòng.| «Chúng tôi chờ ba năm rồi», bà Mận nói.',
      'Ai cũng hỏi một câu?| “Khi nào đền bù?”',
      'Việc đã rõ.|“Không ai được đứng ngoài”, ông nói.',
      'Ông dừng lại.| (“Xin phép chủ tọa”, ông nói nhỏ.)'
    ])
  })

  describe('inside the sentence', () => {
    sentenceRows([
      '“Dân hỏi thì phải trả lời!”, ông nhắc các sở.',
      '“Bao giờ xong?” là câu hỏi của mọi nhà.',
      '“Làm được đến đâu báo cáo đến đó.”, bà kết luận.',
      'Khẩu hiệu “Nhanh hơn, sạch hơn, đẹp hơn!” treo khắp phố.',
      'Vở kịch “Tôi là ai?” được diễn tại nhà văn hóa.',
      'Chuyên mục “Dân hỏi - Chính quyền trả lời” lên sóng thứ Tư.',
      'Ông nói “cảm ơn bà con…” rồi bước xuống.',
      'Ông dẫn câu "Dễ trăm lần không dân cũng chịu." của Bác.',
      '“Phải giữ rừng!” – già làng nói với đám trẻ.',
      '“Ai cho phép?” - chủ tọa hỏi lại.',
      'Bộ phim "Đất này của ai?" gây tranh cãi.',
      'Câu “Nói đi đôi với làm…” được nhắc lại ba lần.'
    ])
  })
})
