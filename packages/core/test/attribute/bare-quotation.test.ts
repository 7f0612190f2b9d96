import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('rows', () => {
  rows([
    ['Thủ tướng Lê Hoàng Sơn: “[Không thể bỏ quên môi trường]”', {speaker: 'Lê Hoàng Sơn', mode: 'direct'}],
    [
      '“[Phải làm bằng được trong năm nay]” là chỉ đạo của Bí thư Tỉnh ủy Trần Văn Lực.',
      {speaker: 'Trần Văn Lực', mode: 'direct'}
    ],
    [
      '“[Không ai được đứng ngoài cuộc]”. Đó là khẳng định của ông Trần Văn Lực.',
      {speaker: 'Trần Văn Lực', mode: 'direct'}
    ],
    [
      'Ông Trần Văn Lực [cho biết]{1} [tỉnh đã có kế hoạch]{1}. “[Chúng tôi sẽ công khai mọi khoản thu chi]{2}”.',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'},
      {speaker: 'Trần Văn Lực', mode: 'direct'}
    ],
    [
      'Chị Lê Thị Hoa (phường 3): “[Con tôi phải học ca ba suốt hai năm nay]”.',
      {speaker: 'Lê Thị Hoa', mode: 'direct'}
    ],
    [
      'Ông Lê Văn Bình, cử tri quận 5: “[Tiền đền bù như vậy thì không đủ mua đất]”.',
      {speaker: 'Lê Văn Bình', mode: 'direct'}
    ],
    [
      'Theo Luật Viên chức thì “[viên chức được hưởng lương từ quỹ lương của đơn vị]”.',
      {speaker: 'Luật Viên chức', mode: 'direct'}
    ]
  ])
})

describe('rejections', () => {
  rejects([
    'Các đại biểu thảo luận về tình trạng “trên nóng dưới lạnh”.',
    'Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” được duy trì tốt.',
    'Ông ta được hàng xóm gọi là “vua nợ” suốt nhiều năm.',
    'Con đường “đau khổ” ấy đã được trải nhựa.'
  ])
})

describe('names of contests and shows', () => {
  rejects([
    'Tỉnh trao giải Cuộc thi ảnh nghệ thuật “Rừng xanh có từ xưa và không gian văn hóa cồng chiêng”; công bố tour mới.',
    'Triển lãm ảnh thời sự “Nơi biển đảo luôn là quê hương của chúng ta” mở cửa sáng nay.'
  ])
})

describe('a verb that nobody knows before the colon', () => {
  rows([
    [
      'Ông Lê Văn Bình [cho biết]{1} [giá nhà đã giảm]{1}. Nghe đến đây, ông Trần Văn Lực thốt lên: “[Giá ấy thì công nhân mua sao nổi]{2}”.',
      {speaker: 'Lê Văn Bình', lemma: 'cho biết'},
      {speaker: 'Trần Văn Lực', mode: 'direct'}
    ],
    [
      'Ông Trần Văn Lực [nói]{1} [tỉnh đã có kế hoạch]{1}. Ông cười rồi bảo: “[Các anh cứ yên tâm mà làm]{2}”.',
      {speaker: 'Trần Văn Lực', lemma: 'nói'},
      {speaker: 'Trần Văn Lực', mode: 'direct'}
    ]
  ])
})

describe('what a document is called', () => {
  rows([
    [
      'Điều 5 Luật Viên chức: “[Viên chức được nghỉ không hưởng lương khi có lý do chính đáng]”.',
      {speaker: 'Luật Viên chức', mode: 'direct'}
    ]
  ])
  rejects([
    'Phường thi hành Chỉ thị 12 của Quận ủy: “Giữ vỉa hè thông thoáng trong mùa lễ hội”.',
    'Chi bộ kiểm điểm theo Nghị quyết Trung ương 4: “Những việc cấp bách của chi bộ ở nông thôn”.'
  ])
})
