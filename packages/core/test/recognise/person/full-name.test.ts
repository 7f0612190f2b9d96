import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {form: string}) => mention.form === 'name'

describe('Kinh names', () => {
  rows(
    'person',
    [
      'Phát biểu khai mạc, ông [Trần Văn Bình] nêu rõ mục tiêu của năm.',
      'Bí thư Tỉnh ủy [Lê Thị Kim Thoa] đến thăm các gia đình chính sách.',
      'Chủ tịch UBND tỉnh [Hồ Đức Hải] và Giám đốc Sở Y tế [Vũ Hà] cùng dự.',
      'Trung tướng [Đỗ Quang Vinh], Đại tá [Phan Anh] dự lễ.',
      'PGS.TS. [Nguyễn Thị Hồng], GS.TSKH [Đào Trọng Thi] trình bày tham luận.',
      '[Nguyễn Văn An] nói rằng ông không biết việc này.',
      'cho biết của ông [Lý Sơn Tùng], [Từ Văn Hòa] và [Mai Thị Lan Anh]',
      'các ông [Ngô Xuân Hà], [Dương Văn Lộc], [Nguyễn Bá Thi] gửi đơn',
      'Tổng Bí thư [Trường Chinh] thăm Cao Bằng, rồi ông [Trường Chinh] về Hà Nội.',
      'tên thật là [Văn Kính Long], quê Nam Định',
      'hai công dân Việt Nam [Hoàng Trung Thông] và công dân [Lê Thị Hương]',
      'Ông [Nguyễn Văn Tuy] đắc cử. Ông [Nguyễn Văn Bình] Tuy nhiên vắng mặt.',
      'ông [Valery Nikitin]-Giám đốc Hiệp hội',
      'Bộ trưởng Bộ Văn hóa Trung Quốc [Lác Thụ Cương], phu nhân',
      'Thủ tướng Áo [Xê-bát-xti-an Cua-xơ] ([Sebastian Kurz]) nói.',
      'ca sĩ [Anh Thơ], nghệ sĩ [Anh Tú] biểu diễn',
      'các ứng cử viên gồm: [Đỗ Anh Hùng] (sinh năm 1971)',
      'Vụ trưởng Vụ Tổ chức cán bộ, Bộ Nội vụ [Trường An], nói',
      'các đồng chí Ủy viên Trung ương Đảng: [Thuận Hữu], Tổng Biên tập Báo Nhân Dân; [Lê Văn An], Bộ trưởng'
    ],
    {where}
  )
  rejects('person', ['Lễ mừng lúa mới của người K’Ho và dân tộc M’nông', 'bang Rai-lơ Phan-xơ'], {where})
  rejects('person', ['Xe chạy trên đường Trường Chinh, gần Trường Chính trị tỉnh.'], {where})
  rejects(
    'person',
    [
      'Danh hiệu Anh Hùng Lao động',
      'trao đổi với PV Pháp Luật TP.HCM',
      'cử tri (Kim Mã, Ba Đình)',
      'thăm trung tâm Tống Khánh Linh ở Bắc Kinh',
      'dân sống tại Phú Mỹ Hưng, Quận 7'
    ],
    {
      where
    }
  )
  rejects('person', ['Tổng Thư ký Tòa Trọng tài quốc tế phát biểu.', 'Ủy viên Chính sách xã hội vắng mặt.'], {where})
})

describe('letters that keep a name back', () => {
  rows(
    'person',
    [
      'Theo đó, bà [H.T.L.] là con của ông [N.V.A.] (trú tại phường Bến Nghé).',
      'Công an tạm giữ ông [P.T.V] (45 tuổi).'
    ],
    {
      where
    }
  )
  rejects('person', ['Bản đồ tỉ lệ A.B.C. là của trường.', 'Xe mang biển S.T.U. chạy qua.'], {where})
})

describe('names of other peoples', () => {
  rows(
    'person',
    [
      'ông [Giàng A Sùng], Bí thư Huyện ủy',
      'Bí thư Tỉnh ủy [Y Thanh Hà Niê Kđăm] phát biểu',
      "đại biểu [H'Yim Kđoh] chất vấn",
      'bà [Ksor Phước Hà] tiếp xúc cử tri',
      'ông [Rah Lan Chung] làm Chủ tịch UBND tỉnh',
      'đồng chí [Thào Xuân Sùng] dự hội nghị'
    ],
    {where}
  )
})

describe('foreign names', () => {
  rows(
    'person',
    [
      'Tổng thống Mỹ [Donald Trump] tuyên bố áp thuế.',
      'Thủ tướng [Mark Rutte] đến Hà Nội.',
      'Chủ tịch [Cay-xỏn Phôm-vi-hản] và Chủ tịch [Xu-pha-nu-vông]',
      'Tổng thống [V.Putin] tiếp Thủ tướng [S.A-bê].',
      'học thuyết của [C.Mác], [V.I. Lênin]',
      'Tiến sĩ [Terry F. Buss] nhận định',
      'Thủ tướng Hàn Quốc [Lee Nak-yeon] thăm Việt Nam',
      'Quốc vương [Abdullah II Ibn Al Hussein] rời Hà Nội',
      'Chủ tịch Thượng viện [Ankie Broekers-Knol] tiếp đoàn',
      'bà [Ursula von der Leyen] gửi thư'
    ],
    {where}
  )
})

describe('where a name ends', () => {
  rows(
    'person',
    [
      // Captions lose the stop behind them.
      'Phó Thủ tướng [Trương Quang Hòa] Theo đó, các bộ phải báo cáo.',
      'Thủ tướng [Phạm Gia Minh] Những ngày qua, mưa lớn kéo dài.',
      'ông [Nguyễn Văn Được] làm Bí thư Đảng ủy xã',
      'Họ và tên: [TRẦN THANH HẢI] Sinh ngày 12-8-1962',
      'Tổng giám đốc [Nguyễn Vũ Trường Sơn] khẳng định'
    ],
    {where}
  )
})

describe('no names', () => {
  rejects(
    'person',
    [
      'Từ Quảng Ninh đến Cà Mau, mưa lớn trên diện rộng.',
      'Đoàn Đại biểu cấp cao lên đường sáng nay.',
      'Tuyến Trần Hưng Đạo - Lê Duẩn được mở rộng.',
      'đường Nguyễn Văn Linh, đoạn từ phố Lê Trọng Tấn đến Trường Chinh',
      'tại số 36 Phạm Hùng, quận Nam Từ Liêm',
      'học sinh Trường THPT Nguyễn Huệ đoạt giải',
      'được tặng Huân chương Hồ Chí Minh',
      'làm việc tại TP. Hồ Chí Minh và Thành phố Hồ Chí Minh',
      'chúc mừng Xuân Đinh Dậu và Tết Tân Sửu năm nay.',
      'các cử tri Quảng Bình và nghệ sĩ Hà Nội',
      'tình anh em Việt Nam - Cuba',
      'Chủ tịch Hà Nội yêu cầu kiểm tra',
      'dự án sân bay Long Thành',
      'Hội nghị Thủ tướng với doanh nghiệp',
      'Sun Group và Vingroup đầu tư',
      'Kế hoạch Hành động Quốc gia'
    ],
    {where}
  )
})
