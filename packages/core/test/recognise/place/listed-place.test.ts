import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'listed-place'

describe('unknown places of a list that names their kind once', () => {
  rows(
    'place',
    [
      'Đoàn đến thăm nhân dân các xã Tân Lập, [Đông Thạnh] và [Thới Hưng].',
      'UBMTTQ các xã Bà Điểm, [Xuân Thới Đông], [Nhị Bình] và [Thới Tam Đường] dự lễ.',
      'Mưa lớn ở hai thôn Bản Khoang và [Nà Cọ] làm sập cầu.',
      'Cử tri các phường Tân An, [Phú Đông] và phường An Hội kiến nghị.'
    ],
    {where}
  )
  rejects(
    'place',
    [
      'Bí thư các xã Tân Lập, Nguyễn Văn An nói.',
      'Cán bộ các xã Tân Lập và Chủ tịch huyện cùng dự.',
      'Các tỉnh Hà Giang, Tuyên Quang và Lào Cai.',
      'Ông đến xã Tân Lập, Yên Thành và Đông Phú.'
    ],
    {where}
  )
})
