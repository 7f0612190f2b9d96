import {describe} from 'vitest'
import {anatomyRows} from '../anatomy.js'

const story = 'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác quý một và bàn nhiều việc của năm.'

describe('byline', () => {
  describe('glued to the last sentence', () => {
    anatomyRows(
      ['byline'],
      [
        `${story} [Sơn Hà]{byline}`,
        `${story} [LÊ HÒA]{byline}`,
        `${story} [Anh Thơ]{byline}`,
        `${story} [Lê Hòa - Anh Thơ (TTXVN)]{byline}`,
        `${story} [PV]{byline}`,
        `${story} [T/h]{byline}`,
        `${story} [Hà Vũ – Lan Anh Ảnh: Bá Hoạt]{byline} Xem thêm: Bão số 5 vào bờ`,
        `${story} [Tổng hợp]{byline}`,
        `${story} [Ban Biên tập]{byline}`,
        `${story} [B.B.Đ]{byline}`,
        `${story} [H. Huyền]{byline}`,
        `${story} [TTXVN]{byline}`,
        `${story} [Theo TTXVN]{byline}`,
        `${story} [theo Trí Thức Trẻ]{byline}`,
        `${story} [(Theo VTV)]{byline}`,
        `${story} [Đỗ Bình (TTXVN)]{byline}`,
        `${story} [PV/VOV.VN]{byline}`,
        `${story} [Lê Hòa/VOV-Trung tâm Tin]{byline}`,
        `${story} [Hưng - Thủy/VOV.VN]{byline}`,
        `${story} [Lê Hòa - Đỗ Quân (Theo Dân trí)]{byline}`,
        `${story} [Tin, ảnh: LÊ HÒA (từ Bắc Kinh, Trung Quốc)]{byline}`,
        `${story} [Bài và ảnh: Lê Hòa - Đỗ Quân]{byline}`,
        `${story} [Lê Hòa (thực hiện)]{byline}`,
        `${story} [Lê Hòa thực hiện]{byline}`,
        `${story} [PV/VOV.VN PV/VOV.VN]{byline}`,
        `${story} [Lê Hòa - Ảnh: Đỗ Quân]{byline}`,
        `${story} [Nguồn: Lê Hòa/quochoi.vn]{byline}`
      ]
    )
  })

  describe('on a line of its own, before the end or a gap', () => {
    anatomyRows(
      ['byline'],
      [
        `${story}\nHội nghị bế mạc chiều qua. Đoàn về trong đêm.\n[Sơn Hà]{byline}`,
        `${story}\n[Sơn Hà]{byline}\n\n\n\nThị ủy Hồng Lĩnh họp phiên quý một tại hội trường lớn của thị xã.`,
        'Thị ủy họp phiên quý một\n[Sơn Hà]{byline}\nSáng 5-4, Thị ủy Hồng Lĩnh sơ kết công tác quý một và bàn nhiều việc của năm.'
      ]
    )
  })

  describe('behind a sentence that has lost its stop', () => {
    anatomyRows(['byline'], [`${story.slice(0, -1)}”, ông nói [Minh Hạnh]{byline}`])
  })

  describe('no signature', () => {
    anatomyRows(
      ['byline'],
      [
        `${story} Đoàn về Hà Nội trong đêm.`,
        `${story} Báo chí vào cuộc.`,
        `${story} Tổng hợp ý kiến của cử tri.`,
        `${story} Ban Biên tập họp.`,
        `${story} Anh em đồng lòng`,
        `${story} Việc này do ông Sơn Hà`,
        `${story} Chợ mới ở thành phố Hồ Chí Minh`,
        `${story}\n- Ông Lê Hòa, Giám đốc Sở Y tế.`
      ]
    )
  })

  const rest = 'Hội nghị nghe ba báo cáo về ngân sách, xây dựng và văn hóa của các xã.'
  const [headline, lead] = story.split('\n')

  describe('with the day and hour', () => {
    anatomyRows(
      ['byline'],
      [
        `${headline}\n[Sơn Hà 17/08/2024 09:30]{byline}\n${lead}\n${rest}`,
        `${headline}\n[Sơn Hà - Thứ Bảy, 17/8/2024, 9:30 (GMT+7)]{byline}\n${lead}\n${rest}`,
        `${headline}\n[LÊ HÒA - ANH THƠ | 17-8-2024 9h30]{byline}\n\n${lead}\n${rest}`,
        `${headline}\n[Nhóm PV HNMO - Ảnh: Sơn Hà| 29/09/2017 08:20]{byline}\n${lead}\n${rest}`,
        `${headline}\n[Lê Hòa - Ảnh: Sơn Hà]{byline}\n${lead}\n${rest}`,
        `${headline}\n17/08/2024 09:30\n${lead}\n${rest}`,
        `${headline}\nSơn Hà, sáng 17/8, họp dân về chợ mới.\n${lead}\n${rest}`,
        `${headline}\nSơn Hà 17/8/2024 - 18/8/2024\n${lead}\n${rest}`
      ]
    )
  })

  /** `Hà Nội Mới` has signed on top since 2024. */
  describe('under the lead', () => {
    describe('where authors sign on top', () => {
      anatomyRows(
        ['byline'],
        [
          `${headline}\n${lead}\n[Sơn Hà 17/08/2024 09:30]{byline}\n${rest}`,
          `${headline}\n${lead}\n[Lê Hòa - Anh Thơ]{byline}\n${rest}`,
          `${headline}\n[Sơn Hà]{byline}\n${lead}\n${rest}`,
          `${headline}\n${lead}\n${rest}\nLê Hòa - Anh Thơ\n${rest} Đoàn về trong đêm, sau khi thăm hai chợ mới của huyện.`,
          `${headline}\n${lead}\nChợ mới ở Hồng Lĩnh\n${rest}`
        ],
        {outlet: 'Hà Nội Mới', publishedAt: '2024-08-17'}
      )
    })

    describe('not in other papers, nor before', () => {
      const row = `${headline}\n${lead}\nLê Hòa - Anh Thơ\n${rest}`
      anatomyRows(['byline'], [row], {outlet: 'Hà Nội Mới', publishedAt: '2011-03-09'})
      anatomyRows(['byline'], [row], {outlet: 'Tiền Phong'})
      anatomyRows(['byline'], [row])
    })
  })

  describe('behind a sentence without a stop', () => {
    const row = `${headline}\n${lead}\n${rest.slice(0, -1)}”, ông nói `
    anatomyRows(['byline'], [`${row}Minh Hạnh`, `${row.trim()}. [Minh Hạnh]{byline}`], {outlet: 'VnEconomy'})
    anatomyRows(['byline'], [`${row}[Minh Hạnh]{byline}`], {outlet: 'Tiền Phong'})
  })
})
