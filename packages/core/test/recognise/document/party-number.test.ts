import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'party-number'

describe('Party documents by number and symbol', () => {
  rows(
    'document',
    [
      'Thành ủy sơ kết việc thực hiện [Chỉ thị 05-CT/TƯ]{05-CT/TW}.',
      '[Chỉ thị số 48-CT/TW]{48-CT/TW} ngày 22-10-2010 của Bộ Chính trị (khóa X) về phòng, chống tội phạm',
      '[Kết luận số 86-KL/TƯ]{86-KL/TW} của Bộ Chính trị',
      'căn cứ [Quyết định số 1115-QĐ/TU]{1115-QĐ/TU} của Thành ủy',
      '[Hướng dẫn số 36-HD/VPTW]{36-HD/VPTW} của Văn phòng Trung ương Đảng',
      '[Nghị quyết số 09-NQ/ĐH]{09-NQ/ĐH} ngày 27/9/2025',
      'theo [Chương trình 03-Ctr/TU]{03-CTr/TU} của Thành ủy',
      'tại [Công văn số 8011-CV/BTCTW]{8011-CV/BTCTW}',
      'thi hành [Quyết định số 25-QĐNS/TW]{25-QĐNS/TW} của Ban Bí thư',
      'theo [Quy định số 69-QĐ/TW]{69-QĐ/TW} về kỷ luật'
    ],
    {where}
  )
})

describe('spellings of the symbol in the press', () => {
  rows(
    'document',
    [
      '[Chỉ thị 48-CT/T.Ư]{48-CT/TW} của Bộ Chính trị',
      '[Chỉ thị 48-CT/Tw]{48-CT/TW} của Bộ Chính trị',
      'thực hiện [chỉ thị 05-ct/tw]{05-CT/TW} của Bộ Chính trị',
      '[Chỉ thị số 48/CT-T.Ư]{48-CT/TW}, ngày 22-10-2010 của Bộ Chính trị',
      '[Chỉ thị 48/CT/TW]{48-CT/TW} về tội phạm',
      '[Chỉ thị 48-CT-TW]{48-CT/TW} về tội phạm',
      '[Chỉ thị 05 – CT/TW]{05-CT/TW} về an ninh',
      '[Nghị quyết 68- NQ/TW]{68-NQ/TW} về kinh tế tư nhân',
      '[Chỉ thị 48 -CT/TW]{48-CT/TW} về tội phạm',
      '[Chỉ thị 48-CT /TW]{48-CT/TW} về tội phạm',
      '[Quyết định 84 QĐ/TWĐTN]{84-QĐ/TWĐTN} của Trung ương Đoàn',
      '[Chỉ thị số: 48-CT/TW]{48-CT/TW} về tội phạm',
      '[Quyết định số 68/QĐ-TW]{68-QĐ/TW} của Bộ Chính trị'
    ],
    {where}
  )
})

describe('lists of Party documents', () => {
  rows(
    'document',
    [
      'các [Nghị quyết số 18-NQ/TW]{18-NQ/TW}, [19-NQ/TW]{19-NQ/TW} của Trung ương',
      '[Nghị quyết số 66-NQ/TW]{66-NQ/TW} và [Nghị quyết số 68-NQ/TW]{68-NQ/TW} của Bộ Chính trị',
      'thực hiện [57-NQ/TW]{57-NQ/TW} của Bộ Chính trị',
      'ba [nghị quyết 59-NQ/TW]{59-NQ/TW}, [66-NQ/TW]{66-NQ/TW} và [68-NQ/TW]{68-NQ/TW}'
    ],
    {where}
  )
})

describe('what looks like a Party symbol and is none', () => {
  rejects(
    'document',
    [
      'phát triển KT-XH và bảo đảm QP-AN',
      'TT - Chính phủ vừa ban hành nghị định mới',
      'máy bay Su-30MK2 bay huấn luyện',
      'giàn khoan HD-981 trên biển',
      'tàu HQ-571 ra đảo',
      'biển số 29A-123.45',
      'ngày 8-3 tại Hà Nội',
      'nhiệm kỳ 2020 - Hà Nội sẽ',
      'thắng 3-0 trên sân khách'
    ],
    {where}
  )
})

describe('the kind word that the symbol tells stands before another', () => {
  rows('document', [
    'Văn phòng gửi [Thông báo Kết luận số 114-TB/TW]{114-TB/TW} của Bộ Chính trị',
    'các sở thực hiện [thông báo Kết luận số 21-TB/TU]{21-TB/TU} ngày hôm đó',
    'Hội nghị nghe thông báo [Kết luận số 86-KL/TW]{86-KL/TW} của Bộ Chính trị'
  ])
  rejects('document', ['Hội nghị nghe thông báo kết luận của kiểm toán'])
})
