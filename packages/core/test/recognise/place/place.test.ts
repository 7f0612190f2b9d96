import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'place'

describe('places', () => {
  rows(
    'place',
    [
      'Đoàn công tác đến [Hà Nội]{Hà Nội} sáng nay.',
      'Lãnh đạo [tỉnh Nghệ An]{Nghệ An} tiếp đoàn.',
      'Người dân [xã Tân Lập] góp ý.',
      'Đoàn sẽ thăm [Lào]{Lào} trong tuần tới.',
      'Tổng Bí thư, Chủ tịch [Trung Quốc]{Trung Quốc} Tập Cận Bình tiếp đoàn.',
      'Xe cháy trên [đường 30/4], gần [đường vành đai 3].',
      'Đoàn đến thủ phủ [bang Xta-ốp Phan-la].',
      'Mưa lớn ở [xã Bà Điểm] và [phường Cầu Ông Lãnh].',
      'Thủ tướng [Anh]{Anh} và Thủ tướng [Vương quốc Hà Lan]{Hà Lan} hội đàm.'
    ],
    {where}
  )
  rejects(
    'place',
    [
      'Ông cho biết các cấp ủy cần vào cuộc.',
      'Nhân dân rất phấn khởi.',
      'Anh hùng Lao động Lê Thị Thùy ứng cử.',
      'Anh Trần Văn Quang, công nhân, nói thêm.',
      'Danh hiệu "Anh hùng Lực lượng vũ trang" được trao.'
    ],
    {where}
  )
})

describe('numbers at the end of a name', () => {
  rows('place', [
    'Khởi công [cầu Lũng Phong 2], thông xe [cầu Lũng Phong 1] và hầm.',
    'Ông ở [thôn Hòa Lĩnh 3], làm ruộng.',
    'Nhà máy trong [khu công nghiệp Lũng Phong 1] đã chạy.'
  ])
  rows('place', [
    'Người dân [xã Hòa Lĩnh] 2 năm liền mất mùa.',
    'Đầu tư vào [cầu Lũng Phong] 1,5 tỷ đồng.',
    'Qua [xã Hòa Lĩnh] 15/8 vừa rồi.'
  ])
  rejects('place', ['Có cầu 2 chiều.', 'Nối khu công nghiệp 1 với đường.'])
})

describe('sites that are called after people', () => {
  rows('place', [
    'Xe rẽ qua [cầu Nguyễn Văn Lũng].',
    'Đoàn dâng hoa tại [Công viên Nguyễn Văn Cừ], dâng hương ở [Khu lưu niệm Tổng Bí thư Nguyễn Văn Cừ].',
    'Lễ viếng ở [Nhà tưởng niệm Chủ tịch Tôn Đức Thắng] sáng nay.'
  ])
  rejects('place', [
    'Ông yêu cầu Nguyễn Văn Lũng trả lại tiền.',
    'Khu lưu niệm do Tổng Bí thư cắt băng.',
    'Lễ tưởng niệm Chủ tịch Tôn Đức Thắng.'
  ])
})

describe('regions whose last word is written small', () => {
  rows('place', [
    'Sạt lở ở [Tây Nam bộ]{Tây Nam Bộ} rất nặng.',
    'Bà con [Nam bộ]{Nam Bộ} và [Bắc Trung bộ]{Bắc Trung Bộ} xuống giống.'
  ])
  rejects('place', ['Cán bộ tỉnh họp.', 'Học sinh nam bộ môn toán đi thi.'])
})

describe('one syllable at the start of a sentence', () => {
  rows('place', [
    '[Lào] khẳng định sẽ tham gia diễn tập',
    '[Myanmar] ký hiệp định vận tải',
    '[Nga] đề nghị hoãn phiên họp'
  ])
  rejects('place', ['Mỹ thuật khẳng định cá tính', 'Pháp luật quy định rõ', 'Nga My đề nghị hoãn phiên họp'])
})

describe('one syllable of another name', () => {
  rows('place', [
    'Đoàn về [Vinh] rồi đi [TP Vinh] sáng nay.',
    'Thủ tướng [Ý] thăm [Vinh].',
    '[Gia Bình] ([Bắc Ninh]): Phát hiện sai phạm'
  ])
  rejects('place', ['Ý Đảng, lòng dân hòa quyện.', 'Ông bầu Đức trả lời.', 'Sáu xã gồm: Duy Hải, Duy Vinh.'])
})

describe('kind words that belong to the name', () => {
  rows(
    'place',
    [
      'Máy bay hạ cánh xuống [sân bay Long Thành] sáng nay.',
      'Dự án [Cảng hàng không quốc tế Long Thành] được tách riêng.',
      'Xe chở hàng qua [cửa khẩu Bờ Lũng].',
      'Doanh nghiệp trong [Khu công nghiệp Hòa Lĩnh] kêu thiếu nước.',
      'Người dân phản ánh mùi hôi từ [bãi rác Đồng Lũng].',
      'Lễ đón ở [Quảng trường Lam Sơn].',
      'Người dân [xã Đa Lĩnh] và [thôn Đa Thượng] góp ý.'
    ],
    {where}
  )
  rows('place', [
    'Đưa cảng [Nghi Lũng] vào khai thác.',
    'Nhà ở khu chung cư [Bluelight] xuống cấp.',
    'Căn cứ tại [Chiến khu Đ] được trùng tu.'
  ])
  rejects('place', ['Hành khách chờ ở nhà ga T4.', 'Khu vực Nhà nước tăng trưởng.', 'Ảnh: P.N', 'Quốc gia khởi nghiệp'])
})

describe('places abroad', () => {
  rows('place', ['Ông làm việc ở [Chiết Giang] rồi sang [tỉnh Hủa Phăn].', 'Thị trưởng [Rotterdam] tiếp đoàn.'])
  rejects('place', ['Ông Giang Tây Bình góp ý.', 'Bà Hồ Nam Phương kiến nghị.'])
})
