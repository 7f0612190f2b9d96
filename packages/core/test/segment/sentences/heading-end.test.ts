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
      'Hiểu nhau hơn| Hai bên sẽ mở thêm ba lớp học tiếng trong năm tới.',
      'Tàu nằm bờ vì máy hỏng| Trường hợp khác là tàu của bà con xã Đoài.',
      'Làm sai thì phải chịu| Là người đầu tiên trả lời, ông Hòa nhận lỗi về việc này.'
    ])
  })

  describe('a heading that ends with a name, a number or a mark', () => {
    sentenceRows([
      '“Chợ năm nay đông khách”| Phát biểu khai mạc, ông Hòa nhìn nhận xã đã làm tốt.',
      'Không còn chợ "tạm"| Trong phiên họp sáng nay, ông Hòa trả lời cử tri.',
      'Thông qua nghị quyết về chợ năm 2015| Với 45 đại biểu tán thành, thị xã đã thông qua nghị quyết.',
      'Chi bốn trăm tỷ đồng cho chợ ở TP.HCM| Trước băn khoăn của cử tri, ông Hòa nói sẽ xem lại.',
      'Chính sách mới ở Hồng Lĩnh| Là một xã ven sông, Đoài luôn lo chuyện lũ.',
      'Giữ mục tiêu thu thuế 7%| Nhìn về cuối năm, cục thuế cho rằng vẫn đạt được.'
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
      'Người giúp sức theo khoản 1 Điều này thì không phải chịu trách nhiệm hình sự.',
      'Công ty TNHH Một thành viên Hồng Lĩnh thuê lại hai tầng của chợ này.',
      'Xã đồng ý các việc sau: (1) Căn cứ kết quả thanh tra để sắp xếp lại chợ.',
      'Xã: Chợ cũ Những điều cần biết trước khi thuê sạp ở tầng hai của chợ.'
    ])
  })
})
