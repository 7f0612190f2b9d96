import {describe} from 'vitest'
import {anatomyRows} from '../anatomy.js'

const opening =
  'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác quý một và bàn nhiều việc.\nHội nghị nghe ba báo cáo về ngân sách, xây dựng và văn hóa.'

describe('uncredited caption', () => {
  describe('by its look', () => {
    anatomyRows(
      ['caption'],
      [
        `${opening} [Toàn cảnh hội nghị.]{caption} Kết luận hội nghị, Bí thư Thị ủy đề nghị các xã làm ngay.`,
        `${opening} [Bí thư Thị ủy Trần Minh phát biểu tại hội nghị.]{caption} Theo ông, việc này đã rõ.`,
        `${opening} [Phó Thủ tướng Trần Hòa.]{caption} Ông cho rằng đây là một trong những nguyên nhân chính.`,
        `${opening} [Bộ trưởng Bộ Y tế, Đại tướng Lê Quân trao quyết định cho bà Đỗ Hà.]{caption} Thay mặt tỉnh, ông cảm ơn.`,
        `${opening} [Ông Lê Quân (trái) nhận hoa của tỉnh.]{caption} Ông hứa giữ đoàn kết.`,
        `${opening} [Chủ tịch Hội Hữu nghị, Phó Bí thư Thị ủy Lê Quân (bên phải) tiếp đoàn của nước bạn.]{caption} Ông cảm ơn bạn.`,
        `${opening} [Các đại biểu bấm nút thông qua nghị quyết.]{caption} Nghị quyết có hiệu lực ngay.`,
        `${opening} [Đại biểu Quốc hội Lê Quân]{caption} Theo báo cáo, việc này đã rõ.`,
        `${opening} [Đại biểu Trần Lan.]{caption} Theo bà, việc này đã rõ.`,
        `${opening} [Đại biểu Trần Lan (đoàn Hồng Lĩnh).]{caption} Theo bà, việc này đã rõ.`,
        `${opening} [ĐBQH Trần Lan, đoàn ĐBQH tỉnh Hà Tĩnh.]{caption} Theo bà, việc này đã rõ.`,
        `${opening} [Các đại biểu dự diễn đàn chụp ảnh lưu niệm.]{caption} Diễn đàn kéo dài ba ngày.`,
        `${opening} [Thủ tướng Lê Quân thăm gian bếp của xã.]{caption} Ông khen bếp sạch.`,
        `${opening} [Thủ tướng Lê Quân trong buổi gặp bà con.]{caption} Ông hứa sẽ trở lại.`,
        `${opening} [Bộ trưởng Lê Quân hội đàm với người đồng cấp Lào.]{caption} Hai bên ký ba văn bản.`
      ]
    )
  })

  describe('without a stop', () => {
    anatomyRows(
      ['caption'],
      [
        `${opening} [Bí thư Thị ủy Trần Minh phát biểu chỉ đạo]{caption} Phát biểu tại đây, ông nêu ba việc.`,
        `${opening} [Đồng chí Lê Quân trao bằng khen của Chính phủ]{caption} Các phong trào thi đua lan rộng ở xã.`,
        `${opening} [Ông Lê Quân, Giám đốc Sở Y tế đánh cờ với bà con]{caption} Thời gian qua, ông hay về xã.`,
        `${opening} [Chú thích ảnh]{caption} Thời gian qua, ông hay về xã.`,
        `${opening} [Phó Bí thư Thị ủy Lê Quân trước cuộc gặp]{caption} Phát biểu tại đây, ông nêu ba việc.`,
        `${opening} [Bí thư Thị ủy Trần Minh làm việc với Công ty Hồng Lĩnh]{caption} Thủ tướng cũng nêu ba việc.`,
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác quý một.\n[Nhà ở mới của công nhân khu công nghiệp]{caption} Theo báo cáo, mọi việc tiến triển tốt và chợ đã xong.'
      ]
    )
  })

  describe('on a line of its own', () => {
    anatomyRows(
      ['caption'],
      [
        `${opening}\n[Ra mắt Hội đồng trường nhiệm kỳ 2021 - 2026.]{caption}\nTheo ông, việc này đã rõ từ lâu và không cần bàn thêm.`,
        `${opening}\n[Ông Lê Quân đang trồng cây cùng bà con.]{caption}\nTheo ông, việc này đã rõ từ lâu và không cần bàn thêm.`,
        `${opening}\n[Một buổi dọn vệ sinh của bà con thôn Đoài.]{caption}\nTheo ông, việc này đã rõ từ lâu và không cần bàn thêm.`,
        `${opening}\n[Nguyên Bí thư Thị ủy Hồng Lĩnh Lê Quân]{caption}\nTheo ông, việc này đã rõ từ lâu và không cần bàn thêm.`,
        `${opening}\n[Trụ sở UBND phường.]{caption}\nTheo ông, việc này đã rõ từ lâu và không cần bàn thêm.`
      ]
    )
  })

  describe('of things', () => {
    anatomyRows(
      ['caption'],
      [
        `${opening} [Một tiết mục văn nghệ tại lễ khai mạc.]{caption} Lễ kéo dài hai giờ.`,
        `${opening} [Cầu vượt ở chợ Đoài.]{caption} Theo kế hoạch, cầu mở vào mùa hè.`,
        `${opening} [Lẵng hoa của bà con xã Đoài.]{caption} Theo ông, xã đã làm tốt.`,
        `${opening} Cầu vượt trước chợ Đoài đã xong. Theo kế hoạch, cầu mở vào mùa hè.`,
        `${opening} Dự án chợ Đoài chậm ba năm. Theo kế hoạch, chợ mở vào mùa hè.`,
        `${opening} Công trình xây dở: tường, mái. Theo kế hoạch, chợ mở vào mùa hè.`,
        `${opening} Theo kế hoạch, chợ mở vào mùa hè. Cầu vượt trước chợ Đoài.`
      ]
    )
  })

  describe('or a heading right behind the lead', () => {
    const lead = 'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác quý một.\n'
    anatomyRows(
      ['caption', 'heading'],
      [
        `${lead}[Chợ Đoài nhìn từ bờ sông]{caption} Theo báo cáo, mọi việc tiến triển tốt và chợ đã xong.`,
        `${lead}[Cần làm rõ ai chịu trách nhiệm]{heading} Theo báo cáo, mọi việc tiến triển tốt và chợ đã xong.`,
        `${lead}[Không để chợ xuống cấp]{heading} Theo báo cáo, mọi việc tiến triển tốt và chợ đã xong.`,
        `${lead}[* Đẩy nhanh việc xây chợ]{heading} Theo báo cáo, mọi việc tiến triển tốt và chợ đã xong.`
      ]
    )
  })

  describe('prose', () => {
    anatomyRows(
      ['caption'],
      [
        `${opening} Phó Chủ tịch Thị xã Lê Quân điều hành. Theo ông, việc này đã rõ.`,
        `${opening} Bà Trần Lan (SN 1960, quê Hồng Lĩnh). Theo bà, việc này đã rõ.`,
        `${opening} Đại biểu Trần Lan (Hồng Lĩnh) chất vấn về chợ. Theo bà, việc này đã rõ.`,
        `${opening} Thứ trưởng Lê Quân tiếp thu ý kiến của tỉnh. Theo ông, việc này đã rõ.`,
        `${opening} Bí thư Thị ủy Trần Minh đã phát biểu tại hội nghị. Theo ông, việc này đã rõ.`,
        `${opening} Đồng chí Trần Minh, Ủy viên Trung ương Đảng, Bí thư Thị ủy chủ trì hội nghị. Cùng dự có ông Lê Quân.`,
        `${opening} Bộ trưởng Lê Quân khẳng định tỉnh sẽ trao quyết định sớm. Theo ông, việc này đã rõ.`,
        `${opening} Thủ tướng đánh giá cao việc trao quà cho bà con. Theo ông, việc này đã rõ.`,
        `${opening} Bí thư Thị ủy Trần Minh: Phải làm ngay Theo ông, việc này đã rõ.`,
        `${opening} Ông Lê Quân được bầu làm Chủ tịch xã Theo nghị quyết, ông nhậm chức ngay.`,
        `${opening} Hội nghị khai mạc vào ngày nghỉ (thứ bảy) của tuần này, khi các xã, các phường, các ban, các ngành, các hội, các đoàn, các trường, các chợ và các hợp tác xã đều đã xong vụ mùa. Theo ông, việc này đã rõ.`,
        `${opening} Hai bên thường xuyên trao đổi đoàn. Theo ông, việc này đã rõ.`,
        `${opening}\nBà Lê Thị Hòa, Phó Bí thư Huyện đoàn.\nÔng Đỗ Quân, Chủ tịch Hội Nông dân.\nDanh sách này được thông qua sáng nay với số phiếu cao.`
      ]
    )
  })

  const lead = 'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác quý một.'
  const goesOn = 'Theo báo cáo, mọi việc tiến triển tốt và chợ đã xong.'

  /** `Tiền Phong` ends captions with a stop, `VOV` does not, of `Báo của tôi` nobody knows. */
  describe('behind the lead and without a stop', () => {
    describe('is a heading where captions have a stop', () => {
      anatomyRows(
        ['caption', 'heading'],
        [
          `${lead}\n[Cách làm mới ở từng thôn]{heading} ${goesOn}`,
          `${lead}\n[Nhà ở mới của công nhân khu công nghiệp]{heading} ${goesOn}`,
          `${lead}\n[Ông Lê Quân (trái) nhận hoa của tỉnh]{caption} ${goesOn}`,
          `${lead}\n[Bí thư Thị ủy Trần Minh phát biểu tại hội nghị]{caption} ${goesOn}`
        ],
        {outlet: 'Tiền Phong'}
      )
    })

    describe('is a caption in other papers', () => {
      const row = `${lead}\n[Nhà ở mới của công nhân khu công nghiệp]{caption} ${goesOn}`
      anatomyRows(['caption', 'heading'], [row], {outlet: 'VOV'})
      anatomyRows(['caption', 'heading'], [row], {outlet: 'Báo của tôi'})
      anatomyRows(['caption', 'heading'], [row])
    })
  })

  describe('of an office, without a stop', () => {
    const rows = [
      `${opening} [Chủ tịch nước với bà con thôn Đoài]{*} ${goesOn}`,
      `${opening} [Bộ trưởng bên mô hình chợ Đoài]{*} ${goesOn}`,
      `${opening} [Thủ tướng thắp hương ở nghĩa trang]{*} ${goesOn}`
    ]

    describe('is a caption where captions have none', () => {
      anatomyRows(
        ['caption', 'heading'],
        [
          ...rows.map((row) => row.replace('*', 'caption')),
          `${opening} [Tổng Bí thư của đổi mới]{heading} ${goesOn}`,
          `${opening} [Anh rời khối sau nhiều năm]{heading} ${goesOn}`,
          `${opening} [Gỡ vướng cho từng Cục trưởng]{heading} ${goesOn}`,
          `${opening} [Bí thư Thị ủy: Chợ phải xong sớm]{heading} ${goesOn}`
        ],
        {outlet: 'VOV'}
      )
    })

    describe('is a heading in other papers', () => {
      const others = rows.map((row) => row.replace('*', 'heading'))
      anatomyRows(['caption', 'heading'], others, {outlet: 'Tiền Phong'})
      anatomyRows(['caption', 'heading'], others)
    })
  })

  describe('by the habits of the paper that signs below', () => {
    anatomyRows(
      ['caption', 'heading'],
      [
        `${lead}\n[Cách làm mới ở từng thôn]{heading} ${goesOn} Lê Hòa (TTXVN)`,
        `${lead}\n[Cách làm mới ở từng thôn]{caption} ${goesOn} Theo TTXVN`,
        `${lead}\n${goesOn} [Bộ trưởng bên mô hình chợ Đoài]{caption} ${goesOn.slice(0, -1)}./. Lê Hòa/VOV.VN`,
        `${lead}\n${goesOn} [Bộ trưởng bên mô hình chợ Đoài]{heading} ${goesOn} Theo Lê Hòa (VOV)`
      ]
    )
  })
})
