import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'state-number'

describe('what the document does stands before its number', () => {
  rows('document', [
    'theo [Quyết định phê duyệt số 42/QĐ-BGTVT]{42/QĐ-BGTVT} ngày 30/11/2015',
    'theo [Quyết định số 45/2016/QĐ-ƯBND]{45/2016/QĐ-UBND} của tỉnh',
    'công bố [quyết định thanh tra số 71/QĐ-TTr]{71/QĐ-TTr} với các đơn vị',
    'theo [Nghị quyết số 1096/NQ- UBTVQH13]{1096/NQ-UBTVQH13} ngày 22/12/2015',
    '[Quyết định khởi tố vụ án hình sự số 42/QĐ-C01-P4]{42/QĐ-C01-P4} ngày 8-11',
    '[Quyết định khởi tố bị can số 05/QĐ-CSĐT]{05/QĐ-CSĐT} đã tống đạt'
  ])
  rows('document', [
    '[Bản án hình sự phúc thẩm số 12/2020/HS-PT]{12/2020/HS-PT} tuyên ngày 3/3',
    '[Công văn (số 73/TTg-CN)]{73/TTg-CN} của Thủ tướng'
  ])
  rejects('document', ['bản án dành cho số 12 bị cáo', 'công văn (gửi số 12 đơn vị)'])
  rejects('document', ['quyết định tăng số 42 hộ nghèo', 'thông báo kết quả số 5 và số 6', 'Quyết định đi xe số 12'])
})

describe('a misprinted code is the one that the kind word asks for', () => {
  rows('document', [
    'theo [Quyết định số 2551/QDD-TTg]{2551/QĐ-TTg} của Thủ tướng',
    'thực hiện [Chỉ thị 48-GT/TW]{48-CT/TW} của Bộ Chính trị',
    'theo [Nghị định 12/2019/ND-CP]{12/2019/NĐ-CP}',
    // Two letters are another code, and an issuer is no misprint.
    'theo [Nghị quyết số 12/GP-TTg]{12/GP-TTg}',
    'theo [Nghị định 64-CP]{64/CP} năm 1993',
    'theo [Công văn 73/TTg-CN]{73/TTg-CN}'
  ])
})

describe('State documents by number, year and symbol', () => {
  rows(
    'document',
    [
      'theo [Nghị định 30/2020/NĐ-CP]{30/2020/NĐ-CP} của Chính phủ',
      'khoản 2 Điều 5 [Nghị định 30/2020/NĐ-CP]{30/2020/NĐ-CP}',
      '[Nghị quyết số 202/2025/QH15]{202/2025/QH15} của Quốc hội',
      '[Nghị quyết 1365/NQ-UBTVQH15]{1365/NQ-UBTVQH15} về đơn vị hành chính',
      '[Quyết định số 930/QĐ-TTg]{930/QĐ-TTg} của Thủ tướng',
      '[Quyết định 19/2025/QĐ-TTg]{19/2025/QĐ-TTg} có hiệu lực',
      '[Công điện số 87/CĐ-TTg]{87/CĐ-TTg} ngày 21-9',
      '[Công văn số 7288/UBND-KGVX]{7288/UBND-KGVX} ngày 12/08/2026',
      '[Thông tư 37/2015/TT-BCA]{37/2015/TT-BCA} của Bộ Công an',
      '[Thông tư liên tịch số 02/2011/TTLT-VPCP-BNV]{02/2011/TTLT-VPCP-BNV} hướng dẫn chức năng',
      'tại [Tờ trình 34/TTr-LĐTBXH]{34/TTr-BLĐTBXH} của bộ',
      '[Quyết định số 2148/QĐ-BCA]{2148/QĐ-BCA} (C11)',
      '[Nghị quyết số 30a/2008/NQ-CP]{30a/2008/NQ-CP} về giảm nghèo',
      '[Luật số 64/2025/QH15]{64/2025/QH15} quy định',
      '[văn bản số 571/VPCP-KTTH]{571/VPCP-KTTH} của Văn phòng Chính phủ'
    ],
    {where}
  )
})

describe('spellings of State symbols in the press', () => {
  rows(
    'document',
    [
      '[Nghị định 30/2020/ND-CP]{30/2020/NĐ-CP} của Chính phủ',
      '[Nghị định 30/2020/NÐ-CP]{30/2020/NĐ-CP} của Chính phủ',
      '[Nghị định 30/2020/NĐ – CP]{30/2020/NĐ-CP} của Chính phủ',
      '[Quyết định 1206 /QĐ-BTC]{1206/QĐ-BTC} của bộ',
      '[Quyết định 1179/ QĐ BGDĐT]{1179/QĐ-BGDĐT} của bộ',
      '[Nghị định 121/2003/NĐCP]{121/2003/NĐ-CP} của Chính phủ',
      '[Nghị quyết 66-NQ/CP]{66/NQ-CP} của Chính phủ'
    ],
    {where}
  )
})

describe('lists of State documents', () => {
  rows(
    'document',
    [
      'các [nghị định số 42]{42/2023/NĐ-CP}, [43/2023/NĐ-CP]{43/2023/NĐ-CP} của Chính phủ',
      '[Nghị định 178/2024/NĐ-CP]{178/2024/NĐ-CP} và [67/2025/NĐ-CP]{67/2025/NĐ-CP} của Chính phủ',
      'các [nghị quyết từ 721/NQ-UBTVQH15]{721/NQ-UBTVQH15} đến [722/NQ-UBTVQH15]{722/NQ-UBTVQH15}'
    ],
    {where}
  )
})

describe('what looks like a State symbol and is none', () => {
  rejects(
    'document',
    [
      'Ban Chỉ đạo 138/CP họp phiên thứ nhất',
      'có 466/466 đại biểu tán thành',
      '13/17 ủy viên có mặt',
      'quy hoạch tỷ lệ 1/500',
      'trực 24/7 tại các chốt',
      'tháng 6/2024 có hai phiên họp',
      'lãi suất 6-7%/năm',
      'xe chạy trên QL1A đoạn qua tỉnh',
      'niên khóa 2020/2021'
    ],
    {where}
  )
})
