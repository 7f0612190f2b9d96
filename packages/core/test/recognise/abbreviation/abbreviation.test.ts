import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

describe('abbreviations', () => {
  rows(
    'abbreviation',
    [
      'công tác [GPMB]{giải phóng mặt bằng} còn chậm',
      'sức mạnh của [LLVT]{lực lượng vũ trang} được phát huy',
      'giữ vững [ANCT]{an ninh chính trị} trên địa bàn',
      'Điều 74 Hiến pháp nước [CHXHCN]{cộng hòa xã hội chủ nghĩa} Việt Nam',
      'Báo điện tử VietnamPlus ([TTXVN]{Thông tấn xã Việt Nam}) có bài hay',
      '[TT]{trung tâm} Giám sát tỉnh Hà Giang báo cáo',
      'Đoàn [TN]{thanh niên} phối hợp',
      'Sở [TN & MT]{tài nguyên và môi trường} trình',
      'Điện lực Việt Nam ([EVN]{Tập đoàn Điện lực Việt Nam}) báo cáo'
    ],
    {only: 'contains'}
  )
  rejects('abbreviation', [
    'Chỉ thị số 48-CT/TW được triển khai',
    'công tác giải phóng mặt bằng',
    'TỔNG KẾT NĂM',
    'Nhóm TN này học giỏi.',
    'NÂNG CAO HIỆU QUẢ ĐẦU TƯ TẠI SA PA\nSáng nay, tỉnh bàn việc nâng cao hiệu quả.',
    'PHÁT TRIỂN ĐA DẠNG CA KHÚC CÁCH MẠNG\nHội thảo họp sáng nay.'
  ])
})
