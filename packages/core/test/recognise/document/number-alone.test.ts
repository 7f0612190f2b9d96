import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'number-alone'

describe('documents by number alone', () => {
  rows(
    'document',
    [
      'tiếp tục thực hiện [Kết luận số 86]{86}',
      '[Nghị quyết 30a]{30a} về các huyện nghèo',
      'thực hiện [nghị định 178]{178} về sắp xếp bộ máy',
      '[Nghị định số 100]{100} có hiệu lực từ đầu năm',
      '[NĐ 178]{178} và những điểm mới',
      'sau một năm thực hiện [Đề án 06]{06}, thành phố',
      'thực hiện [quyết định 929]{929} của Thủ tướng',
      'theo [Văn bản 2103/2009]{2103/2009} của bộ',
      'thi hành [Nghị quyết 67] Tỉnh Phú Yên',
      'Thủ tướng đã ký [quyết định 941]{941} điều động ông Hải'
    ],
    {where}
  )
})

describe('what the article itself completes', () => {
  rows(
    'document',
    [
      '[Nghị quyết số 15]{15-NQ/TW} ngày 5/5/2022 của Bộ Chính trị',
      '[Chỉ thị 16]{16/CT-TTg} của Thủ tướng Chính phủ',
      '[Nghị quyết 35]{35/NQ-CP} của Chính phủ',
      '[Chỉ thị 17]{17-CT/TU} của Ban Thường vụ Tỉnh ủy',
      '[Công điện số 02]{02/CĐ-UBND} của UBND tỉnh',
      '[Nghị định 100]{100/2019/NĐ-CP} năm 2019 của Chính phủ',
      '[Nghị định số 131/2018]{131/2018/NĐ-CP} của Chính phủ',
      '[Chỉ thị 11/2016]{11/CT-TTg} của Thủ tướng Chính phủ',
      '[Quyết định 64]{64} của Thủ tướng Chính phủ',
      '[Nghị định 42]{42} của Chính phủ',
      '[Chỉ thị 33]{33} của Chính phủ',
      'Thủ tướng đã ký ngay [Chỉ thị số 20]{20/CT-TTg} tại hội nghị'
    ],
    {where}
  )
})

describe('lists of numbers', () => {
  rows(
    'document',
    [
      '[Nghị quyết 59]{59}, [70]{70}, [71]{71}, [72]{72}',
      'bốn [Nghị quyết 59]{59-NQ/TW}, [70]{70-NQ/TW}, [71]{71-NQ/TW} và [72]{72-NQ/TW} của Trung ương',
      'ba [nghị quyết 70]{70}-[71]{71}-[72]{72} vừa ban hành',
      'thay thế [Quyết định 09]{09}, [80]{80}, [86]{86} về đất đai',
      '[Nghị quyết 18]{18}, [19]{19} được sơ kết'
    ],
    {where}
  )
})

describe('numbers that count or stand in names', () => {
  rejects(
    'document',
    [
      'Kế hoạch 5 năm được thông qua',
      'Báo cáo 6 tháng đầu năm',
      'Chương trình 30 phút trên truyền hình',
      'hội nghị quyết định 2 vấn đề lớn',
      'luật quy định 12 nhóm hành vi',
      'thanh tra đã kết luận 02 cuộc',
      'Kết luận 3 nội dung sau hội nghị',
      'so với kế hoạch 60.000 tỷ đồng',
      'Phương án 2 giữ như dự thảo',
      'Dự án 69 Vũ Trọng Phụng chậm tiến độ',
      'Ban Chỉ đạo Đề án 896 họp',
      'Tổ công tác 06 của tỉnh',
      'tòa CT1 khu đô thị mới',
      'cư dân chung cư CT 48',
      'thi hành kỷ luật 87 tổ chức đảng'
    ],
    {where}
  )
})
