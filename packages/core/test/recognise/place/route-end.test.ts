import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'route-end'

describe('unknown places at the ends of a route', () => {
  rows(
    'place',
    [
      'Bộ đề nghị làm cao tốc [Hòa Bồ] - [Lũng Sơn] trước năm 2020.',
      'Đoạn [Lũng Sơn] (Ninh Bình) - [Cồn Vọt] dài 60 km.',
      'Ông đi thị sát tuyến [Hòa Liên] - [Túy Sơn].',
      'Dự án gồm đoạn Cần Thơ - [Bãi Xàu].',
      'Làm mới đoạn Cam Lộ (Quảng Trị) - [Lũng Sơn] và đoạn Nha Trang (Khánh Hòa) - [Dầu Lũng] (Đồng Nai).',
      'Thành phố muốn kéo dài metro số 4 ([Bến Lụa] - [Suối Chùa]) thêm 10 km.',
      'Tuyến số 2A ([Nhót] - Hà Đông - [Đồng Vai]) và tuyến số 6 (Hà Đông - [Mọc]) chậm tiến độ.',
      'Tuyến Sơn Tây - Hà Đông - [Đồng Vai] được bổ sung.'
    ],
    {where}
  )
  rejects(
    'place',
    [
      'Quyết định số 3 (Nhót) được gửi đi.',
      'Cuộc gặp số 1 (Trung - Nhật) bị hoãn.',
      'Ông đến đoạn Nguyễn Văn Linh để kiểm tra.',
      'Dự án cao tốc Hà Nội - Hải Phòng đã xong.',
      'Tuyến bài Hồ Sơ - Tư Liệu đăng nhiều kỳ, đoạn kết hay.'
    ],
    {where}
  )
})
