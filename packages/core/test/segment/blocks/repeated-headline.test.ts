import {describe} from 'vitest'
import {anatomyRows} from '../anatomy.js'

const opening = 'Ông Lê Hòa nhận nhiệm vụ Phó Ban Kinh tế\nSáng nay, Ban Kinh tế họp công bố quyết định nhân sự mới.\n'

describe('repeated headline', () => {
  anatomyRows(
    ['caption'],
    [
      `${opening}[Ông Lê Hòa nhận nhiệm vụ Phó Ban Kinh tế]{caption} Ông Trần Minh đã chủ trì buổi lễ.`,
      `${opening}Buổi lễ ngắn. [Ông Lê Hòa nhận nhiệm vụ Phó Ban Kinh tế.]{caption} Ông Trần Minh đã chủ trì.`,
      `${opening}[Ông Lê Hòa nhận nhiệm vụ Phó Ban Kinh tế - Ảnh 1.]{caption}\nÔng Trần Minh đã chủ trì buổi lễ công bố quyết định.`
    ]
  )

  describe('a sentence that goes on', () => {
    anatomyRows(
      ['caption'],
      [
        `${opening}Ông Lê Hòa nhận nhiệm vụ Phó Ban Kinh tế, do đó ông đã thôi chức cũ.`,
        'Thủ tướng chủ trì lễ đón Thủ tướng Lào\nThủ tướng chủ trì lễ đón Thủ tướng Lào Khăm Xao, đang ở thăm trong ba ngày.',
        `${opening}Ông Lê Hòa nhận nhiệm vụ Phó Ban Kinh tế từ tháng trước theo quyết định đã ký.`
      ]
    )
  })
})
