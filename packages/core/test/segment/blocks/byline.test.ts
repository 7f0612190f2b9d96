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
        `${story} Anh em đồng lòng`,
        `${story} Việc này do ông Sơn Hà`,
        `${story} Chợ mới ở thành phố Hồ Chí Minh`,
        `${story}\n- Ông Lê Hòa, Giám đốc Sở Y tế.`
      ]
    )
  })
})
