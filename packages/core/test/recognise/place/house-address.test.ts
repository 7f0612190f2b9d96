import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'house-address'

describe('streets behind the number of a house', () => {
  rows(
    'place',
    [
      'Công ty thuê khu đất số 15 [Trần Hữu Độ] từ năm 2008.',
      'Dự án 72 [Hàng Vải] chưa được cấp phép.',
      'Đoàn kiểm tra căn nhà số 22-24 [Ngô Tất Văn], quận 3.',
      'Trụ sở 9A [Phan Chu Trực] bị niêm phong.',
      'Bà con tập trung tại số 8 [Lê Quý].'
    ],
    {where}
  )
  rejects(
    'place',
    [
      'Dự án 661 Bộ Nông nghiệp quản lý.',
      'Nghị định số 12 Quốc hội bàn.',
      'Có 5 Phó Giám đốc nghỉ hưu.',
      'Điều 12 Luật Đất đai quy định rõ.',
      'Ông ở tổ 12 Nguyễn Du.'
    ],
    {where}
  )
})
