import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('heading end', () => {
  describe('a heading that has lost its stop', () => {
    sentenceRows([
      'Xã chưa có chợ.| Khó có giải pháp căn cơ| Không phủ nhận nỗ lực của thị ủy, nhưng nhiều người vẫn lo.',
      'Thí điểm càng lâu, hậu quả càng lớn| Một số đại biểu cho rằng phải dừng ngay.',
      'Bất an vì chợ cháy| Ghi nhận nỗ lực của thị xã, cử tri vẫn chưa yên lòng.',
      'Nợ xấu vẫn đe dọa| Việc bán nợ trong ba năm qua diễn ra rất chậm.',
      'Phải rõ địa chỉ| Vẫn liên quan đến chợ Đoài, cử tri hỏi ai chịu trách nhiệm.',
      'Giãn dân nhưng lại xây nhà cao| Cử tri phường Đoài hỏi vì sao thị xã cho xây.',
      'Xóa tiêu cực trong xây chợ| Nhiều người băn khoăn về cách chọn nhà thầu.',
      'Giải pháp dài hạn| Vấn đề lớn nhất là tiền, thị xã không có nhiều.',
      'Hiểu nhau hơn| Hai bên sẽ mở thêm ba lớp học tiếng trong năm tới.'
    ])
  })

  describe('what goes on', () => {
    sentenceRows([
      'Thị xã mở lớp cho bà con vùng Không gian văn hóa Hồng Lĩnh và nhiều vùng khác.',
      'Bộ Xã hội và Việc làm của nước bạn gửi thư cảm ơn bà con xã Đoài.',
      'Hội bàn kế hoạch Về một nền báo chí sạch và nhiều việc khác nữa.',
      'Thị ủy phát động phong trào Không khói thuốc trong mọi cơ quan của thị xã.',
      'Tại cuộc họp hôm qua ông nói Không nên xây chợ ở bờ sông vào mùa mưa.',
      'Ông Trần Minh được mọi người trong xã gọi là Một chân từ hồi còn đi lính ở miền trong.',
      'Ông đọc lại cuốn sách Nhiều mùa xuân đã qua trên quê hương của chúng ta.',
      'Xã: Chợ cũ Những điều cần biết trước khi thuê sạp ở tầng hai của chợ.'
    ])
  })
})
