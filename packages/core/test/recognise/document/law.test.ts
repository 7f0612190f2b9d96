import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'law'

describe('laws that share the kind word', () => {
  rows(
    'document',
    [
      'thông qua các [luật: Đầu tư]{Luật Đầu tư}, [Doanh nghiệp]{Luật Doanh nghiệp} và [Nhà ở]{Luật Nhà ở}.',
      'rà soát các [Luật Đất đai]{Luật Đất đai}, [Đấu thầu năm 2023]{Luật Đấu thầu 2023} cho thống nhất',
      'sửa các [luật Đất đai]{Luật Đất đai} và [Nhà ở]{Luật Nhà ở} trong năm tới'
    ],
    {where}
  )
  rejects('document', ['các luật về thuế, phí', 'các luật Việt Nam và Lào', 'những luật: Ai đến trước được trước.'], {
    where
  })
})

describe('laws by name', () => {
  rows(
    'document',
    [
      'dự thảo [Luật Đất đai (sửa đổi)]{Luật Đất đai (sửa đổi)} trình Quốc hội',
      'theo [Luật Đất đai năm 2013]{Luật Đất đai 2013} thì hộ dân',
      'theo [luật đất đai]{Luật đất đai} hiện hành',
      '[Luật Tổ chức chính quyền địa phương năm 2025]{Luật Tổ chức chính quyền địa phương 2025} quy định',
      'thi hành [Luật Quản lý, sử dụng tài sản công]{Luật Quản lý, sử dụng tài sản công} từ năm sau',
      'thảo luận [Luật Hỗ trợ doanh nghiệp nhỏ và vừa] tại hội trường',
      '[Luật Phòng chống tham nhũng] được sửa đổi',
      'Quốc hội thông qua [Luật Du lịch sửa đổi]{Luật Du lịch (sửa đổi)}.',
      '[Bộ luật Hình sự số 100/2015/QH13]{Bộ luật Hình sự} có hiệu lực',
      '[BLHS năm 2015]{Bộ luật Hình sự 2015} quy định hình phạt',
      'theo [Luật BVMT]{Luật bảo vệ môi trường} thì doanh nghiệp',
      '[Pháp lệnh Cảnh vệ số 25/2005/PL-UBTVQH11]{Pháp lệnh Cảnh vệ} hết hiệu lực',
      'sửa đổi [Luật Cán bộ, công chức] và [Luật Viên chức] trong năm nay',
      'Theo Điều 38 của [Luật Bảo hiểm xã hội năm 2014], người lao động',
      'đề xuất sửa [Pháp lệnh Người có công] trong năm',
      // A surname opens the name.
      'trái với [Luật Ngân sách năm 2002]{Luật Ngân sách 2002} đã ban hành',
      'nên ban hành [Luật Tiền lương tối thiểu] để bảo vệ công nhân',
      // A body has the same letters.
      'theo [Luật BHXH năm 2014]{Luật bảo hiểm xã hội 2014} thì mức đóng',
      'Điều 5 [Luật thuế GTGT số 13/2008/QH12]{Luật thuế giá trị gia tăng} quy định'
    ],
    {where}
  )
})

describe('laws that change others', () => {
  rows(
    'document',
    [
      '[Luật sửa đổi, bổ sung một số điều của [Luật Cán bộ, công chức] và [Luật Viên chức] số 52/2019/QH14] đã thông qua',
      'dự án [Luật sửa đổi, bổ sung một số điều [Luật Lý lịch tư pháp]]',
      '[Luật Sửa đổi, bổ sung một số điều của [BLHS số 100/2015/QH13]]',
      // Without `và` at its end the commas go on with laws that are named beside it.
      '[Luật sửa đổi, bổ sung một số điều của [Luật Đường sắt]], [Luật Giá], các văn bản khác',
      '[Luật sửa đổi, bổ sung một số điều của [Luật Đường sắt], [Luật Đầu tư] và [Luật Nhà ở]] có hiệu lực',
      'thông qua [Luật Sửa đổi, bổ sung một số điều của các luật về thuế], các đại biểu'
    ],
    {where}
  )
})

describe('words that are no law', () => {
  rejects(
    'document',
    [
      'chấp hành nghiêm pháp luật Việt Nam',
      'theo Luật Việt Nam và điều ước quốc tế',
      'sinh viên Đại học Luật TP.HCM',
      'Công ty Luật Bình Minh tư vấn',
      'các luật sư bào chữa tại tòa',
      'vi phạm luật hình sự của nước ngoài',
      'kỷ luật Đảng rất nghiêm',
      'Luật Đảng phải nghiêm',
      'tuân thủ Công ước Liên hợp quốc về Luật Biển và luật pháp quốc tế',
      'tuân thủ Công ước Liên hợp quốc về\nLuật Biển năm 1982',
      'trao đổi với Luật Nguyễn Văn Hòa',
      'mỗi người dân sống theo luật'
    ],
    {where}
  )
})
