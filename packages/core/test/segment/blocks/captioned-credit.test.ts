import {describe} from 'vitest'
import {anatomyRows} from '../anatomy.js'

describe('captioned credit', () => {
  describe('the sentence before the credit', () => {
    anatomyRows(
      ['caption', 'credit'],
      [
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết.\nChợ đã xong. Việc còn lại là điện. [Đại biểu dự họp. [Ảnh: Lê Hòa]{credit}]{caption} Đồng chí Trần Minh chủ trì.',
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết.\nChợ đã xong. [Đại biểu dự họp ([Ảnh: Lê Hòa]{credit})]{caption} [Đoàn thăm chợ mới. ([Ảnh: TTXVN]{credit})]{caption} Đồng chí Trần Minh chủ trì.',
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết.\nChợ đã xong. [Đoàn thăm chợ mới - [Ảnh: VGP]{credit}.]{caption} Chiều 5-4, đoàn về.',
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết.\nChợ đã xong. [Cảng Cát Lái. [Ảnh: Lê Hòa]{credit}]{caption} Theo quy hoạch, cảng sẽ dời.',
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết.\nChợ đã xong. [Bệnh viện đa khoa huyện Thường Xuân. [Ảnh: N.D]{credit}.]{caption} Sau khi xây xong, viện mở thêm khoa.'
      ]
    )
  })

  describe('the whole line, or the line before', () => {
    anatomyRows(
      ['caption', 'credit'],
      [
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết.\n[Đại biểu dự họp. Hội trường kín chỗ. [Ảnh: Lê Hòa]{credit}]{caption}\nĐồng chí Trần Minh chủ trì hội nghị này.',
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết.\n[Đại biểu dự họp.\n[Ảnh: Lê Hòa]{credit}]{caption}\nĐồng chí Trần Minh chủ trì hội nghị này.',
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết công tác quý một.\n[[Ảnh minh họa]{credit}]{caption} Đồng chí Trần Minh chủ trì hội nghị này.',
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết công tác quý một.\n[([Ảnh minh họa: Lê Hòa/TTXVN]{credit})]{caption} Đồng chí Trần Minh chủ trì hội nghị này.',
        'Thị ủy họp phiên quý một\n[[Ảnh minh họa]{credit}.]{caption}\nĐồng chí Trần Minh chủ trì hội nghị này.'
      ]
    )
  })

  describe('a person and nothing else', () => {
    anatomyRows(
      ['caption', 'credit', 'byline'],
      [
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết.\nChợ đã xong. [Bộ trưởng Nghĩa. [Ảnh: Q.H]{credit}]{caption} Trình bày báo cáo, ông nêu ba việc.',
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết.\nChợ đã xong. [Cục trưởng Lê Hòa. [Ảnh: Đỗ Quân]{credit}]{caption} Theo ông, việc này đã rõ.'
      ]
    )
  })

  describe('two credits of one picture', () => {
    anatomyRows(
      ['caption', 'credit'],
      [
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết.\nChợ đã xong. [Tàu về bến. [Ảnh minh họa]{credit}. ([Nguồn: Báo Hải quân]{credit})]{caption} Chiều 5-4, đoàn về.'
      ]
    )
  })

  describe('no caption', () => {
    anatomyRows(
      ['caption', 'credit'],
      [
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết công tác và bàn nhiều việc.\nLê Hòa - Ảnh: Đỗ Quân',
        'Thị ủy họp phiên quý một\nSáng 5-4, Thị ủy sơ kết công tác và bàn nhiều việc.\nChợ đã xong từ tháng trước.\nNguồn: TTXVN'
      ]
    )
  })
})
