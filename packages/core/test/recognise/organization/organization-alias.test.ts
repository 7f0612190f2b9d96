import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'organization-alias'

describe('bodies by the abbreviation that the article gives', () => {
  rows(
    'organization',
    [
      'Tập đoàn Vận tải Hồng Lam ([VTHL]) họp sáng nay. Lãnh đạo [VTHL] báo cáo.',
      'Cổ phiếu [HSX] tăng. Sở Giao dịch Chứng khoán Hà Nội ([HSX]) mở phiên.',
      'Hiệp hội Nuôi ong Việt Nam ([Onvina]) kiến nghị. Theo [Onvina], thuế quá cao.',
      'Tập đoàn Great Lotus ([GL]) rút vốn.',
      'Công ty cổ phần Hòa Lĩnh ([HLC Group]) dự. Đại diện [HLC Group] phát biểu.',
      'Giám đốc Trung tâm giám sát hiện trường ([FIMO]) có mặt.'
    ],
    {where}
  )
  rejects(
    'organization',
    [
      'Lãnh đạo VTHL báo cáo.',
      'Số vốn (tính bằng USD) tăng nhanh.',
      'Sở Giao thông vận tải (GTVT) TP.HCM họp về hạ tầng GTVT.',
      'Trường Nguyễn Du (TPHCM) khai giảng.',
      'Anh rời Liên minh châu Âu (Brexit) năm 2020.',
      'Tập đoàn Great Lotus (Philippines) rút vốn.',
      'Công ty cổ phần Hòa Lĩnh (Thanh Xuân Bắc) dự. Ông về Thanh Xuân Bắc.',
      'Trung tâm Hòa Lĩnh (HLC Group) dự. Đại diện HLC Group phát biểu.'
    ],
    {where}
  )
})
