import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

const quotation = '“Các xã phải nghiền ngẫm từng việc một, làm tốt hơn nữa để còn phát triển”'

describe('quote start', () => {
  describe('a heading or caption that has lost its stop', () => {
    sentenceRows([
      `Chợ đã xong.| Không để chợ mất thời cơ| ${quotation}, ông Hòa nói với bà con.`,
      `Chợ đã xong.| Bí thư Lê Hòa tại chợ Đoài| ${quotation} - Bí thư nhấn mạnh với bà con.`,
      `Chợ đã xong.| “Không có vùng cấm”| ${quotation}, bà Thủy khẳng định.`
    ])
  })

  describe('what goes on', () => {
    sentenceRows([
      `Chợ đã xong.| Ông Hòa nhắc lại rằng ${quotation}, ông nói với bà con.`,
      `Chợ đã xong.| Bà con treo khẩu hiệu ${quotation} ở cổng chợ.`,
      `Chợ đã xong.| Ông Hòa nói với bà con ${quotation}, và khẳng định điều đó.`,
      'Chợ đã xong.| Bà con đã quen cách làm mới “Ba không”, ông Hòa nói.',
      `Chợ đã xong.| Trước bà con, ông Hòa lại nhắc ${quotation}, bà Thủy khẳng định.`
    ])
  })
})
