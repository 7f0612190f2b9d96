import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('before and behind what is told', () => {
  rows([
    ['[Theo] ông Nguyễn Hoài Sơn, [việc giải quyết khiếu nại còn chậm].', {speaker: 'Nguyễn Hoài Sơn', lemma: 'theo'}],
    ['[Theo] Bộ Y tế, [cả nước ghi nhận thêm 15 ca mắc mới].', {speaker: 'Bộ Y tế', lemma: 'theo'}],
    ['[Việc giải quyết khiếu nại còn chậm], [theo] ông Nguyễn Hoài Sơn.', {speaker: 'Nguyễn Hoài Sơn', lemma: 'theo'}],
    ['Cũng [theo] ông Trần Văn Lực, [tuyến đường này sẽ được mở rộng].', {speaker: 'Trần Văn Lực', lemma: 'theo'}],
    ['[Theo] bà Lê Thị Hoa, Giám đốc Sở Y tế, [các bệnh viện đã đủ thuốc].', {speaker: 'Lê Thị Hoa', lemma: 'theo'}],
    ['[Theo] nhiều chuyên gia, [lạm phát sẽ tiếp tục giảm].', {speaker: 'nhiều chuyên gia', lemma: 'theo'}],
    [
      'Ông Trần Văn Lực đã dự lễ khởi công. [Theo] ông, [tuyến đường dài 12km].',
      {speaker: 'Trần Văn Lực', lemma: 'theo'}
    ]
  ])
})

describe('nouns for what somebody says', () => {
  rows([
    [
      '[Theo] thông tin từ Công an tỉnh Nghệ An, [nghi phạm đã ra đầu thú].',
      {speaker: 'Công an tỉnh Nghệ An', lemma: 'theo'}
    ],
    [
      '[Theo] báo cáo của Bộ Kế hoạch và Đầu tư, [vốn giải ngân mới đạt 40% kế hoạch].',
      {speaker: 'Bộ Kế hoạch và Đầu tư', lemma: 'theo'}
    ],
    [
      '[Theo] nhận định của Cục Đăng kiểm Việt Nam, [số xe hết hạn kiểm định sẽ tăng].',
      {speaker: 'Cục Đăng kiểm Việt Nam', lemma: 'theo'}
    ],
    [
      '[Theo] lời ông Trần Văn Lực thì [đây là lần đầu tiên tỉnh tổ chức ngày hội này].',
      {speaker: 'Trần Văn Lực', lemma: 'theo'}
    ]
  ])
})

describe('plans, rules and ways', () => {
  rejects([
    'Theo kế hoạch, lễ khởi công diễn ra vào ngày 2/9.',
    'Theo quy định, hồ sơ được giải quyết trong 15 ngày.',
    'Theo quy định của Bộ Y tế, hồ sơ được giải quyết trong 15 ngày.',
    'Theo Nghị quyết 84/NQ-CP, thời hạn nộp thuế được lùi ba tháng.',
    'Theo ông, đâu là nguyên nhân của tình trạng này?',
    'Theo đó, các xã phải nộp báo cáo trước ngày 15.',
    'Theo đề nghị của Bộ trưởng Bộ Nội vụ, Thủ tướng đã ký quyết định.',
    'Ngành y tế tiếp tục đi theo hướng này trong năm tới.',
    'Học tập và làm theo tấm gương của các anh hùng, đoàn viên thi đua lao động.'
  ])
})

describe('reporters, and no comma behind the speaker', () => {
  rows([
    ['[Theo] đặc phái viên TTXVN, [chiều 8/7, đoàn đã tới Berlin].', {speaker: 'Thông tấn xã Việt Nam', lemma: 'theo'}],
    [
      '[Theo] phóng viên TTXVN tại Tokyo, [hai nước sẽ ký hiệp định mới].',
      {speaker: 'Thông tấn xã Việt Nam', lemma: 'theo'}
    ],
    ['Tuy nhiên, [theo] Bộ Y tế [đến nay mới có 40 bệnh viện nộp báo cáo].', {speaker: 'Bộ Y tế', lemma: 'theo'}]
  ])
  rejects([
    'Đoàn xe đi theo Bộ Y tế đến nay đã về tới Hà Nội.',
    'Theo Quyết định 12/QĐ-TTg đến nay, nguồn vốn này đã hết.'
  ])
})

describe('the same speaker goes on with a verb of his own', () => {
  rows([
    [
      '[Theo]{1} ông Trần Văn Lực, [dự án đã chậm hai năm]{1}, nhưng ông [cho rằng]{2} [tỉnh vẫn kịp đưa vào sử dụng]{2}.',
      {speaker: 'Trần Văn Lực', lemma: 'theo'},
      {speaker: 'Trần Văn Lực', lemma: 'cho rằng'}
    ],
    [
      '[Theo] giải trình của Bộ Tài chính, [báo cáo này đã được Chính phủ thông qua].',
      {speaker: 'Bộ Tài chính', lemma: 'theo'}
    ]
  ])
})

describe('a connection and a route are nobody', () => {
  rejects(['Theo đó, khoản 2 quy định việc dùng súng khi làm nhiệm vụ.', 'Theo đó, ba xã sẽ sáp nhập từ đầu năm sau.'])
})

describe('no comma behind the name', () => {
  rows([
    ['[Theo] ông Trần Văn Lực [việc sửa con đường này là chuyện cần thiết].', {speaker: 'Trần Văn Lực', lemma: 'theo'}],
    [
      'Cũng [theo] ông Trần Văn Lực [số người hưởng phụ cấp thì nhiều nhưng việc còn chậm, chưa mạnh].',
      {speaker: 'Trần Văn Lực', lemma: 'theo'}
    ]
  ])
  rejects(['Theo ông Trần Văn Lực từ Hà Nội về quê.', 'Theo chân ông Trần Văn Lực việc gì cũng xong.'])
})
