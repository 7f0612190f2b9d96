import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('a speech over several paragraphs of which only the first opens and only the last closes', () => {
  rows([
    [
      'Ông Trần Văn Lực [cho biết]: “[Năm nay tỉnh sẽ thanh tra ba dự án lớn.]\n[Còn các huyện thì chúng tôi đang lập kế hoạch]”.',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết', mode: 'direct'}
    ],
    [
      'Bà Lê Thị Hoa [nói]: “[Tôi đã báo với xã hai lần.]\n[Lần nào cũng có người ghi lại.]\n[Rồi không thấy ai trả lời cả]”.',
      {speaker: 'Lê Thị Hoa', lemma: 'nói', mode: 'direct'}
    ],
    [
      '"[Chúng ta không thể thay đổi tất cả trong một năm.]\n[Phải kiên trì đi từng bước]", ông Trần Văn Lực [nhấn mạnh].',
      {speaker: 'Trần Văn Lực', lemma: 'nhấn mạnh', mode: 'direct'}
    ],
    [
      'Ông Trần Văn Lực [nêu rõ]: “[Nhiều đoàn đi mà không mang gì về.]\n[Đó là cách dùng “tiền chùa” để đi chơi]”.',
      {speaker: 'Trần Văn Lực', lemma: 'nêu rõ', mode: 'direct'}
    ],
    [
      'Ông Trần Văn Lực [kể]: “[Chúng tôi ở lại giữ đê suốt đêm.]\nCác hộ dân được đưa đến nơi an toàn. Ảnh: Văn Bình\n[Đến sáng nước mới rút]”.',
      {speaker: 'Trần Văn Lực', lemma: 'kể', mode: 'direct'}
    ]
  ])
})

describe('a mark that nothing closes ends with its sentence', () => {
  rows([
    [
      'Ông Trần Văn Lực [nói]{1}: “[Tỉnh sẽ làm hết sức mình.]{1}\nBà Lê Thị Hoa [cho biết]{2}: “[Người dân đã chờ quá lâu rồi]{2}”.',
      {speaker: 'Trần Văn Lực', lemma: 'nói', mode: 'direct'},
      {speaker: 'Lê Thị Hoa', lemma: 'cho biết', mode: 'direct'}
    ],
    [
      'Ông Trần Văn Lực [nói]: "[Tỉnh sẽ làm hết sức mình.]\nHuyện đã thực hiện phong trào "Ngày thứ bảy tình nguyện" từ ba năm qua.',
      {speaker: 'Trần Văn Lực', lemma: 'nói', mode: 'direct'}
    ],
    [
      'Ông Trần Văn Lực [nói]: “[Tỉnh sẽ làm hết sức mình.]\nMưa lớn kéo dài đến tận hôm sau.\n“Lúa vàng” là tên một hội thi của huyện.',
      {speaker: 'Trần Văn Lực', lemma: 'nói', mode: 'direct'}
    ]
  ])
  rejects(['Phong trào “Ba sẵn sàng được phát động.\nNhiều nơi hưởng ứng” từ sớm.\nHuyện tổng kết vào tháng 3.'])
})
