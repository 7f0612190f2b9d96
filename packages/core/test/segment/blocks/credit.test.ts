import {describe} from 'vitest'
import {anatomyRows} from '../anatomy.js'

const before = 'Sáng 5-4, Thị ủy Hồng Lĩnh sơ kết quý một.\nĐại biểu dự họp.'

describe('credit', () => {
  describe('runs into the prose without a stop', () => {
    anatomyRows(
      ['credit'],
      [
        `${before} [Ảnh: Lê Hòa]{credit} Đồng chí Trần Minh, Bí thư Thị ủy chủ trì.`,
        `${before} [Ảnh: Lê Hòa]{credit} Bộ trưởng Trần Minh dự và chỉ đạo.`,
        `${before} [Ảnh: Lê Hòa]{credit} Trước đó, đoàn thăm chợ.`,
        `${before} [Ảnh: Lê Hòa]{credit} Ông Minh cho biết chợ đã xong.`,
        `${before} [Ảnh: Nguyễn Lê Hòa]{credit} Thủ tướng đề nghị làm ngay.`,
        `${before} [Photo: VGP]{credit} Thủ tướng đề nghị làm ngay.`,
        `${before} [Ảnh: VGP]{credit} Thủ tướng đề nghị làm ngay.`,
        `${before} [Ảnh: VGP/Lê Hòa]{credit} Chính phủ đã có nghị quyết.`,
        `${before} [Ảnh: Lê Hòa/TTXVN]{credit}  Phát biểu tại đây, ông nói rõ.`,
        `${before} [Ảnh: Lê Hòa – TTXVN]{credit} Ngày mai, đoàn về.`,
        `${before} [Ảnh:TTXVN]{credit} Trong khuôn khổ chuyến thăm, đoàn trồng cây.`,
        `${before} [Ảnh: GIA LINH]{credit} Đại biểu nêu nhiều ý kiến.`,
        `${before} [Ảnh: Quochoi.vn]{credit} Phó Chủ tịch Quốc hội điều hành.`,
        `${before} [Ảnh: Reuters]{credit} Ký ba văn kiện, hai bên ra về.`,
        `${before} [Ảnh: Hòa Lê/phóng viên TTXVN tại Cuba]{credit} Bên cạnh đó, hai nước ký kết.`,
        `${before} [Ảnh: Báo Hải quân]{credit} Trong ảnh, tàu rời bến.`,
        `${before} [Ảnh minh họa]{credit}. [Nguồn: Internet]{credit} Theo ban tổ chức, hội kéo dài.`,
        `${before} [Nguồn: TTXVN]{credit} Theo ban tổ chức, hội kéo dài.`,
        `${before} [Ảnh: Cổng TTĐT tỉnh Hà Tĩnh]{credit} Đồng chí Trần Minh chủ trì.`,
        `${before} [Ảnh: Công an tỉnh cung cấp]{credit} Ông Minh cho biết chợ đã xong.`,
        `${before} [Ảnh do gia đình cung cấp]{credit} Ông Minh cho biết chợ đã xong.`,
        `${before} [Ảnh chỉ mang tính minh họa]{credit} Ông Minh cho biết chợ đã xong.`,
        `${before} [Ảnh: Facebook nhân vật]{credit} Ông Minh cho biết chợ đã xong.`,
        `${before} [Ảnh: M.Q]{credit} Theo ban tổ chức, hội kéo dài.`,
        `${before} [Ảnh: Cao Thái]{credit} Ngoài 2 chợ cũ, xã có chợ mới.`,
        `${before} [Ảnh: Anh Thơ]{credit}. Theo ban tổ chức, hội kéo dài.`,
        `${before} Ảnh: Anh Thơ chụp hôm qua.`
      ]
    )
  })

  describe('in brackets, behind a dash, before a stop', () => {
    anatomyRows(
      ['credit'],
      [
        `${before} ([Ảnh: Lê Hòa]{credit}). Theo kế hoạch, việc này xong trong tháng.`,
        `${before} ( [Ảnh: LÊ HÒA (TTXVN)]{credit} ) Theo kế hoạch, việc này xong.`,
        `${before} - [Ảnh: VGP]{credit}. Theo kế hoạch, việc này xong.`,
        `${before} [Ảnh minh họa]{credit}. Theo kế hoạch, việc này xong.`,
        `${before} ([Ảnh minh họa]{credit}) Theo kế hoạch, việc này xong.`,
        `${before} ([Nguồn: TTXVN]{credit}) Theo kế hoạch, việc này xong.`,
        `${before} ([Hình từ Internet]{credit}) Theo kế hoạch, việc này xong.`,
        `${before} ([ảnh chinhphu.vn]{credit}). Theo kế hoạch, việc này xong.`,
        `${before} [Ảnh tư liệu]{credit}\nTheo kế hoạch, việc này xong.`,
        `${before} ([Ảnh Bộ Công an]{credit}). Theo kế hoạch, việc này xong.`
      ]
    )
  })

  describe('no credit', () => {
    anatomyRows(
      ['credit'],
      [
        'Tỉnh họp. Dưới đây là một số hình ảnh: Cử tri nêu ý kiến tại buổi họp.',
        'Tỉnh họp. Người trong ảnh (bên trái) là ông Minh.',
        'Tỉnh họp. Trong ảnh: Nuôi tôm ở Bạc Liêu năm nay được giá.',
        'Tỉnh họp. Video: Cà Mau yêu cầu kiểm điểm chủ tịch huyện.',
        'Tỉnh họp. Nguồn vốn (nguồn vay là chính) đã bố trí đủ.',
        'Tỉnh họp bàn nhiều loại hình: văn bản, âm thanh, đồ họa.',
        'Tỉnh họp xong sáng nay.\nTin, ảnh: Lê Hòa'
      ]
    )
  })
})
