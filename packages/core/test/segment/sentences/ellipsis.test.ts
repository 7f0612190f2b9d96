import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('ellipsis', () => {
  describe('in mid-sentence', () => {
    sentenceRows([
      'Điện, đường, trường, trạm… đều do dân góp công.',
      'Điện, đường, trường, trạm... đều do dân góp công.',
      'Các xã Tân Lập, Yên Sơn, Đông Hà… đã về đích.',
      'Ông nói… không ai nghe rõ.',
      'Từ lúa, ngô, khoai…, đến chè đều mất giá.',
      'Phí, lệ phí, phụ thu…: khoản nào cũng tăng.',
      'Ông chỉ nói “… tôi xin rút” rồi ra về.',
      'Nghị quyết nêu: “… phát triển nhanh và bền vững”.',
      'Các bộ (Tài chính, Xây dựng, Y tế…) phải báo cáo.',
      'Hàng giả, hàng lậu .. vẫn tràn về.',
      'Thu hút vốn từ Nhật, Hàn…; mở thêm khu công nghiệp.',
      'Tỉnh có nhiều đặc sản (chè, mật ong, măng...) xuất khẩu.'
    ])
  })

  describe('at the end', () => {
    sentenceRows([
      'Nào lúa, nào ngô, nào khoai…| Vụ này được cả.',
      'Nào lúa, nào ngô, nào khoai...| Vụ này được cả.',
      'Nợ xấu, nợ thuế, nợ lương….| Doanh nghiệp đứng trước phá sản.',
      'Đơn gửi xã, gửi huyện, gửi tỉnh…| “Chưa ai trả lời”, ông Tám nói.',
      'Việc cứ thế trôi đi…|\nMãi đến năm 2019 mới có người hỏi.',
      'Vốn thiếu, thợ thiếu, xe thiếu...|Theo chủ đầu tư, lỗi ở nhà thầu.'
    ])
  })
})
