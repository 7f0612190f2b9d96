import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('bodies and groups', () => {
  rows([
    [
      'Ông Trần Văn Lực [yêu cầu] [Bộ Giao thông vận tải, UBND các tỉnh, thành phố trực thuộc Trung ương rà soát các dự án].',
      {
        speaker: 'Trần Văn Lực',
        lemma: 'yêu cầu',
        force: 'request',
        addressees: ['Bộ Giao thông vận tải', 'UBND các tỉnh, thành phố trực thuộc Trung ương']
      }
    ],
    [
      'Ông Trần Văn Lực [yêu cầu] [các xã Tân Lập, Đông Phú và Yên Hòa rà soát các hộ nghèo].',
      {
        speaker: 'Trần Văn Lực',
        lemma: 'yêu cầu',
        force: 'request',
        addressees: ['các xã Tân Lập, Đông Phú và Yên Hòa']
      }
    ],
    [
      'Ông Trần Văn Lực [đề nghị] [mỗi cán bộ, đảng viên nêu cao tinh thần trách nhiệm].',
      {speaker: 'Trần Văn Lực', lemma: 'đề nghị', force: 'request', addressees: ['mỗi cán bộ, đảng viên']}
    ],
    [
      'Ông Trần Văn Lực [yêu cầu] [cấp ủy, chính quyền các cấp và các tổ chức chính trị - xã hội phối hợp chặt chẽ].',
      {
        speaker: 'Trần Văn Lực',
        lemma: 'yêu cầu',
        force: 'request',
        addressees: ['cấp ủy, chính quyền các cấp và các tổ chức chính trị - xã hội']
      }
    ],
    [
      'Ông Trần Văn Lực [đề nghị] [các cấp ủy, tổ chức đảng quán triệt nghị quyết].',
      {speaker: 'Trần Văn Lực', lemma: 'đề nghị', force: 'request', addressees: ['các cấp ủy, tổ chức đảng']}
    ],
    [
      'Ông Trần Văn Lực [giao] [cho Sở Nội vụ tổng hợp kết quả].',
      {speaker: 'Trần Văn Lực', lemma: 'giao', force: 'request', addressees: ['Sở Nội vụ']}
    ],
    [
      'Ông Trần Văn Lực [đề nghị] [các đồng chí Bí thư Huyện ủy chỉ đạo quyết liệt hơn nữa].',
      {speaker: 'Trần Văn Lực', lemma: 'đề nghị', force: 'request', addressees: ['các đồng chí Bí thư Huyện ủy']}
    ],
    [
      'Ông Trần Văn Lực [đề nghị] [các cơ quan liên quan sớm hoàn thiện hồ sơ].',
      {speaker: 'Trần Văn Lực', lemma: 'đề nghị', force: 'request', addressees: ['các cơ quan liên quan']}
    ],
    [
      'Ông Trần Văn Lực [mong] [các cháu học sinh chăm ngoan, học giỏi].',
      {speaker: 'Trần Văn Lực', lemma: 'mong', force: 'request', addressees: ['các cháu học sinh']}
    ],
    [
      'Ông Trần Văn Lực [kêu gọi] [toàn Đảng, toàn dân, toàn quân chung sức, đồng lòng].',
      {speaker: 'Trần Văn Lực', lemma: 'kêu gọi', force: 'request', addressees: ['toàn Đảng, toàn dân, toàn quân']}
    ],
    [
      'Ông Trần Văn Lực [yêu cầu] [các địa phương đã được kiểm tra khắc phục ngay thiếu sót].',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request', addressees: ['các địa phương']}
    ],
    [
      'Ông Trần Văn Lực [đề nghị] [bà Lê Thị Hoa làm rõ khoản chi này].',
      {speaker: 'Trần Văn Lực', lemma: 'đề nghị', force: 'request', addressees: ['Lê Thị Hoa']}
    ]
  ])
})

describe('nobody in particular', () => {
  rows([
    [
      'Ông Trần Văn Lực [yêu cầu] [làm rõ trách nhiệm của từng cá nhân].',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request'}
    ],
    [
      'Ông Trần Văn Lực [đề nghị] [bên cạnh việc xây mới phải chú trọng tu sửa].',
      {speaker: 'Trần Văn Lực', lemma: 'đề nghị', force: 'request'}
    ],
    [
      'Ông Trần Văn Lực [yêu cầu] [trường hợp vi phạm phải bị xử lý ngay].',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request'}
    ],
    [
      'Ông Trần Văn Lực [đề nghị] [xã hội hóa nguồn lực cho dự án].',
      {speaker: 'Trần Văn Lực', lemma: 'đề nghị', force: 'request'}
    ]
  ])
})

describe('rejections', () => {
  rejects([
    'Ông Trần Văn Lực và các sở, ngành dự lễ.',
    'Các cấp ủy, tổ chức đảng quán triệt nghị quyết.',
    'Thư gửi các cháu học sinh được đọc trước toàn trường.',
    'Đề nghị của các sở đang được xem xét.',
    'Yêu cầu của các địa phương rất chính đáng.'
  ])
})

describe('the verb that is written like a noun for a body', () => {
  rows([
    [
      'Thanh tra Chính phủ [giao] [Cục IV thanh tra chuyên đề mua sắm công].',
      {speaker: 'Thanh tra Chính phủ', lemma: 'giao', force: 'request', addressees: ['Cục IV']}
    ],
    [
      'Phó Thủ tướng Lê Văn Thành [yêu cầu] [tiếp tục tổ chức các chuyến bay đón công dân].',
      {speaker: 'Lê Văn Thành', lemma: 'yêu cầu', force: 'request'}
    ],
    [
      'Phó Thủ tướng Lê Văn Thành [yêu cầu] [các cơ quan, tổ chức phải công khai].',
      {speaker: 'Lê Văn Thành', lemma: 'yêu cầu', force: 'request', addressees: ['các cơ quan, tổ chức']}
    ],
    [
      'Phó Thủ tướng Lê Văn Thành [yêu cầu] [các tỉnh biên giới kiểm soát chặt đường mòn].',
      {speaker: 'Lê Văn Thành', lemma: 'yêu cầu', force: 'request', addressees: ['các tỉnh biên giới']}
    ],
    [
      'Chủ tịch Quốc hội Lê Thị Hoa [mong] [ông vượt qua khó khăn này].',
      {speaker: 'Lê Thị Hoa', lemma: 'mong', force: 'request'}
    ]
  ])
})
