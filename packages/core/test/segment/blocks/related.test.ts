import {describe} from 'vitest'
import {anatomyRows} from '../anatomy.js'

const story = 'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác quý một và bàn nhiều việc.'

describe('related', () => {
  anatomyRows(
    ['related'],
    [
      `${story}\n[>> Thủ tướng thăm Hồng Lĩnh]{related}\nHội nghị bế mạc chiều qua.`,
      `${story} [>> Thủ tướng thăm Hồng Lĩnh]{related}`,
      `${story}\n[» Thủ tướng thăm Hồng Lĩnh]{related}\nHội nghị bế mạc chiều qua.`,
      `${story} [Xem thêm:]{related}`,
      `${story}\nHội nghị bế mạc.\n[Từ khóa: Hồng Lĩnh, chợ]{related}`,
      `${story}\nHội nghị bế mạc.\n[TIN LIÊN QUAN]{related}\n[Thủ tướng thăm Hồng Lĩnh]{related}\n[Chợ mới mở cửa]{related}`,
      `${story} [(Xem tiếp)]{related} Sơn Hà`,
      `${story} [Video: Chủ tịch xã kể chuyện dẹp chợ cóc]{related} Theo ông, chợ đã xong.`,
      `${story} [\\[Video\\] Thủ tướng thăm chợ Hồng Lĩnh]{related} Theo ông, chợ đã xong.`,
      `${story} [\\[Thủ tướng thăm chợ mới Hồng Lĩnh\\]]{related} Theo ông, chợ đã xong.`,
      `${story} [\\[Quan hệ hai nước: Những mốc lớn\\]]{related} Trước đó, đoàn thăm chợ.`
    ]
  )

  describe('the day and hour of the page', () => {
    const body = 'Sáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác quý một và bàn nhiều việc.\nHội nghị kéo dài hai giờ.'
    anatomyRows(
      ['related', 'lead'],
      [
        `Thị ủy họp phiên quý một\n[Thứ Năm, 12/09/2019, 17:35 \\[GMT+7\\]]{related}\n[${body.replace('\n', ']{lead}\n')}`,
        `Thị ủy họp phiên quý một\n[12/09/2019 17:35]{related}\n[${body.replace('\n', ']{lead}\n')}`,
        `Thị ủy họp phiên quý một\n[Ngày 12/09 họp lại.]{lead}\n${body}`,
        `Thị ủy họp phiên quý một\n[Thứ Năm, 12/09/2019, 17:35 - 12/10/2019, 18:00]{lead}\n${body}`
      ]
    )
  })

  describe('prose', () => {
    anatomyRows(
      ['related'],
      [
        `${story}\nXem thêm hồ sơ thì thấy việc này kéo dài từ nhiều năm trước, qua ba đời chủ tịch, mà không ai chịu đứng ra giải quyết dứt điểm cho bà con như đã hứa.`,
        `${story} Ông nói: “Chợ đã xong\n”. Bà con vỗ tay.`,
        `${story} Video: ông nói rõ việc này.`,
        `${story} Ông nói \\[trong thư gửi bà con\\] rằng chợ đã xong.`,
        `${story} Chi bộ ra đời năm 1937 \\[1\\] và lớn dần.`,
        `${story} Thu ngân sách > 5 tỷ đồng.`,
        `${story} Bà con chia sẻ khó khăn với tỉnh.`
      ]
    )
  })
})
