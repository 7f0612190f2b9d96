import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('speaker and verb at the end', () => {
  rows([
    [
      '[Hiện thành phố vẫn còn ba điểm ngập và đang được xử lý] - ông Trần Văn Lực [cho biết].',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'}
    ],
    [
      '[Các bệnh viện đã chuẩn bị đủ giường bệnh], bà Lê Thị Hoa [cho biết].',
      {speaker: 'Lê Thị Hoa', lemma: 'cho biết'}
    ],
    [
      '[Số vụ tai nạn đã giảm một nửa so với cùng kỳ], Bộ Công an [cho hay].',
      {speaker: 'Bộ Công an', lemma: 'cho hay'}
    ],
    [
      '[Tuyến đường sẽ được khánh thành vào cuối năm], ông Trần Văn Lực [cho biết] tại cuộc họp báo.',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'}
    ],
    [
      '[Dự án không thể chậm hơn nữa], Bộ trưởng Nguyễn Hữu Tài [nhấn mạnh].',
      {speaker: 'Nguyễn Hữu Tài', lemma: 'nhấn mạnh'}
    ],
    [
      '[Giá điện sẽ không tăng trong năm nay], một lãnh đạo Bộ Công Thương [khẳng định].',
      {speaker: 'một lãnh đạo Bộ Công Thương', lemma: 'khẳng định'}
    ]
  ])
})

describe('adjuncts, tasks, parts of a name', () => {
  rejects([
    'Tại hội nghị sáng nay, ông Trần Văn Lực phát biểu.',
    'Đó là nhiệm vụ nặng nề, Thủ tướng giao.',
    'Thời hạn là sáu tháng hoặc cho đến khi nghỉ hưu, các văn bản đã quy định rõ.',
    'Sau phần khai mạc, các đại biểu trao đổi.',
    'Kết thúc buổi làm việc, các đại biểu trao đổi.'
  ])
})

describe('the naming of the speaker is nothing that he says', () => {
  rejects([
    'Ông Trần Văn Lực Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Dân vận Tỉnh ủy phát biểu tại buổi gặp mặt.',
    'Sở Xây dựng kiểm tra, đánh giá xem các cơ sở nào đủ điều kiện.'
  ])
})
