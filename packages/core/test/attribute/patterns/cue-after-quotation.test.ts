import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('who said it stands behind', () => {
  rows([
    [
      '“[Chúng tôi sẽ làm đến cùng vụ việc này]”, ông Trần Văn Lực [khẳng định].',
      {speaker: 'Trần Văn Lực', lemma: 'khẳng định', mode: 'direct'}
    ],
    [
      '“[Chúng tôi sẽ làm đến cùng vụ việc này]” - ông Trần Văn Lực [khẳng định].',
      {speaker: 'Trần Văn Lực', lemma: 'khẳng định', mode: 'direct'}
    ],
    [
      '"[Giá vé tàu sẽ không tăng trong dịp Tết]", bà Lê Thị Hoa [cho biết].',
      {speaker: 'Lê Thị Hoa', lemma: 'cho biết', mode: 'direct'}
    ],
    [
      '“[Ai làm sai thì phải chịu trách nhiệm!]”, ông Trần Văn Lực [nói].',
      {speaker: 'Trần Văn Lực', lemma: 'nói', mode: 'direct'}
    ],
    [
      '“[Bao giờ người dân được nhận nhà?]”, đại biểu Lê Thị Hoa [đặt câu hỏi].',
      {speaker: 'Lê Thị Hoa', lemma: 'đặt câu hỏi', mode: 'direct', force: 'question'}
    ],
    [
      '“[Chúng tôi không nhận được thông báo nào cả. Nước dâng lên trong đêm nên không ai kịp trở tay]”, ông Trần Văn Lực [kể lại].',
      {speaker: 'Trần Văn Lực', lemma: 'kể', mode: 'direct'}
    ],
    [
      '“[Chúng tôi đã đối thoại với dân ba lần nhưng chưa được đồng thuận]”, Chủ tịch UBND huyện [cho hay].',
      {speaker: null, lemma: 'cho hay', mode: 'direct'}
    ]
  ])
})

describe('in several parts', () => {
  rows([
    [
      '“[Phải hành động nhanh hơn nữa]”, Thủ tướng Lê Hoàng Sơn [nói], “[để giữ đúng lời hứa với nhân dân]”.',
      {speaker: 'Lê Hoàng Sơn', lemma: 'nói', mode: 'direct'}
    ],
    [
      '“[Không có chuyện đó]”, “[tất cả đều là tin đồn]”, ông Trần Văn Lực [nói].',
      {speaker: 'Trần Văn Lực', lemma: 'nói', mode: 'direct'}
    ]
  ])
})

describe('titles, coined names, fashions', () => {
  rejects([
    '“Tiếng hát mãi xanh” là chủ đề của hội diễn năm nay.',
    '“Sống xanh”, “sống chậm” đang trở thành trào lưu của giới trẻ.',
    'Vở “Người tốt nhà số 5” được diễn lại sau ba mươi năm.',
    '“Ngày hội non sông”, như cách gọi của nhiều người, đã khép lại.'
  ])
})

describe('a paper that quotes', () => {
  rows([
    [
      '“[Không thể để việc này kéo dài thêm nữa]”, Báo Lao Động [dẫn lời] ông Trần Văn Lực.',
      {speaker: 'Trần Văn Lực', lemma: 'dẫn lời', mode: 'direct'}
    ]
  ])
})

describe('a word that points back stands for the quotation', () => {
  rows([
    [
      '“[Ba xã sẽ có nước sạch trước Tết]”, ông Trần Văn Lực đã [cho biết] như vậy tại buổi tiếp xúc cử tri.',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết', mode: 'direct'}
    ],
    [
      '“[Không ai bị bỏ lại phía sau]”, bà Lê Thị Hoa [khẳng định] như vậy.',
      {speaker: 'Lê Thị Hoa', lemma: 'khẳng định', mode: 'direct'}
    ],
    [
      'Ông Trần Văn Lực [cho rằng] [như vậy là chưa công bằng với người dân].',
      {speaker: 'Trần Văn Lực', lemma: 'cho rằng'}
    ]
  ])
})
