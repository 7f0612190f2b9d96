import {describe} from 'vitest'
import {anatomyRows} from '../anatomy.js'

const headline = 'Thị ủy họp phiên quý một\n'
const lead = 'Sáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác quý một và bàn nhiều việc.\n'
const prose = '\nTheo báo cáo, mọi việc trong quý tiến triển tốt, chợ Đoài đã xong và bà con đã về.'

describe('caption on a line of its own', () => {
  describe('longer than headings are and without a stop', () => {
    const long =
      'Bà Trần Lan - Phó Chủ tịch UBND thị xã Hồng Lĩnh trao tặng bằng khen của thị xã cho các tập thể và cá nhân có thành tích xuất sắc'
    anatomyRows(
      ['caption'],
      [
        `${headline}${lead}[${long}]{caption}${prose}`,
        `${headline}${lead}[Nhiều thầy cô của trường tiểu học Đoài không cầm được nước mắt khi tiễn biệt người thầy hiền hậu và đáng quý của mình]{caption}${prose}`,
        `${headline}${lead}Nhiều thầy cô của trường tiểu học Đoài vẫn chờ thị xã trả lời về việc xây thêm phòng học cho các em ở ba xã bên sông.${prose}`,
        `${headline}${lead}Trước đó, việc giao chợ này cho hợp tác xã Đoài đã được thị xã đồng ý tại văn bản số 15/UBND ngày 25/1/2017${prose}`,
        `${headline}${lead}Xây dựng bờ sông ổn định và phát triển toàn diện; đấu tranh với việc lấn chiếm bờ sông và đổ rác xuống sông ở các xã${prose}`
      ]
    )
  })

  describe('before the story', () => {
    anatomyRows(
      ['headline', 'caption', 'heading'],
      [
        `[Thị ủy họp phiên quý một]{headline}\n[Bí thư Trần Minh chủ trì cuộc làm việc]{caption}${prose}`,
        `[Thị ủy họp phiên quý một]{headline}\n[Quang cảnh buổi sơ kết công tác ở Hồng Lĩnh.]{caption}${prose}`,
        `[Bí thư Trần Minh phát biểu tại cuộc họp\n(Ảnh: TTXVN)]{caption}\n[Phải làm đến cùng]{heading}${prose}`,
        `[Bí thư Trần Minh phát biểu tại cuộc họp (Ảnh: TTXVN)]{caption}\n[Phải làm đến cùng]{heading}${prose}`,
        `[Thị ủy họp phiên quý một]{headline}\n[(Ảnh: TTXVN)]{caption}\n[Phải làm đến cùng]{heading}${prose}`,
        `[Thị ủy họp phiên quý một]{headline}\nBí thư Trần Minh chủ trì cuộc làm việc với các xã ở Hồng Lĩnh.${prose}`,
        `[Thị ủy họp phiên quý một]{headline}\nBí thư Trần Minh đã chủ trì cuộc làm việc với các xã.${prose}`
      ]
    )
  })

  describe('of an office or body without a name', () => {
    anatomyRows(
      ['caption'],
      [
        `${headline}${lead}Hội nghị ngắn. [Thủ tướng nói chuyện với cán bộ Đại sứ quán.]{caption} Theo ông, việc đã rõ.`,
        `${headline}${lead}Hội nghị ngắn. [Quốc hội biểu quyết thông qua nghị quyết.]{caption} Theo báo cáo, việc đã rõ.`,
        `${headline}${lead}Hội nghị ngắn. [Ông Trần Minh cùng các đại biểu khởi công dự án.]{caption} Theo báo cáo, việc đã rõ.`,
        `${headline}${lead}Hội nghị ngắn. [Hình đồ họa cầu vượt tại nút giao chợ Đoài - đường Nhất Chi.]{caption} Theo báo cáo, việc đã rõ.`,
        `${headline}${lead}Hội nghị ngắn. Bộ Y tế với Bảo hiểm xã hội phải tính toán lại. Theo ông, việc đã rõ.`,
        `${headline}${lead}Hội nghị ngắn. Thủ tướng đã nói chuyện với cán bộ Đại sứ quán. Theo ông, việc đã rõ.`,
        `${headline}${lead}Hội nghị ngắn. Quốc hội tiếp tục thảo luận về chợ. Theo báo cáo, việc đã rõ.`
      ]
    )
  })
})
