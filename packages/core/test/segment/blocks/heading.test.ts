import {describe} from 'vitest'
import {anatomyRows} from '../anatomy.js'

const story =
  'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác quý một và bàn nhiều việc.\nHội nghị nghe ba báo cáo.'

describe('heading', () => {
  anatomyRows(
    ['heading'],
    [
      `${story}\n[Gỡ vướng cho doanh nghiệp]{heading}\nTheo báo cáo, nhiều vướng mắc kéo dài từ năm trước.`,
      `${story}\n[Vì sao chậm?]{heading}\nTheo báo cáo, nhiều vướng mắc kéo dài từ năm trước.`,
      `${story}\n[“Phải làm đến cùng”]{heading}\nTheo báo cáo, nhiều vướng mắc kéo dài từ năm trước.`,
      `${story}\n[I. TÌNH HÌNH CHUNG CỦA NĂM]{heading}\n[Thuận lợi và khó khăn]{heading}\nTheo báo cáo, nhiều vướng mắc kéo dài từ năm trước.`,
      `${story}\n[2. Nhiệm vụ và giải pháp lớn]{heading}\n[Về xây dựng Đảng]{heading}\nTheo báo cáo, nhiều vướng mắc kéo dài từ năm trước.`,
      `${story} [Gỡ vướng cho doanh nghiệp]{heading} Theo báo cáo, nhiều vướng mắc kéo dài.`,
      `${story} [Tăng thời gian chất vấn lên 3 ngày]{heading} Đây là điểm mới của kỳ họp.`
    ]
  )

  describe('no heading', () => {
    anatomyRows(
      ['heading'],
      [
        `${story}\nHội nghị nhất trí.\nTheo báo cáo, nhiều vướng mắc kéo dài từ năm trước.`,
        `${story}\nDanh sách gồm:\nTheo báo cáo, nhiều vướng mắc kéo dài từ năm trước.`,
        `${story}\n1. Ông Lê Văn Hòa\n2. Bà Trần Thị Minh\n3. Ông Đỗ Anh`,
        `${story}\n- Ông Lê Hòa\nTheo báo cáo, nhiều vướng mắc kéo dài từ năm trước.`,
        `${story} Ông Hòa: “Việc này khó. Nợ chủ yếu ở thành phố lớn. Nhóm này bảo đảm được an ninh” Kết thúc hội nghị, thị ủy ra nghị quyết.`,
        `${story}\nÔng Hòa nói: “Đúng rồi”\nTheo báo cáo, nhiều vướng mắc kéo dài từ năm trước.`
      ]
    )
  })
})
