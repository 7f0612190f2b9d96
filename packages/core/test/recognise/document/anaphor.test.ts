import {rejects, rows} from '@thoisu/testing'
import {parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'anaphor'

describe('kind words that resume a document', () => {
  rows(
    'document',
    [
      'Ban Bí thư ban hành Chỉ thị 18-CT/TW. [Chỉ thị này]{18-CT/TW} yêu cầu các cấp ủy vào cuộc.',
      'Thanh tra công bố Kết luận số 05/KL-UBND; [kết luận nêu trên]{05/KL-UBND} đã gửi xã.',
      'Chính phủ ban hành Nghị quyết 58/NQ-CP. [Nghị quyết]{58/NQ-CP} nêu rõ lộ trình.',
      'Quốc hội thông qua Luật Cảnh vệ. [Luật]{Luật Cảnh vệ} có 6 chương.',
      'Dự án Luật Thủ đô (sửa đổi) trình Quốc hội. Theo dự thảo [Luật]{Luật Thủ đô (sửa đổi)}, thành phố được phân cấp.',
      'Theo Luật Đường sắt năm 2005 thì vốn do ngân sách. Tuy vậy [Luật 2005]{Luật Đường sắt 2005} chưa đi vào thực tiễn.',
      'Theo [Quyết định]{3344/QĐ-TTCP}, ba đoàn được lập. Quyết định số 3344/QĐ-TTCP ký hôm qua.'
    ],
    {where}
  )
  rejects(
    'document',
    [
      'Nghị quyết nêu rõ nhiệm vụ của tỉnh.',
      'Thẩm định Dự án số 12/DA-UBND. Chủ tịch cho rằng dự án này phải làm nhanh.',
      'Chính phủ có Quyết định 9/QĐ-TTg. Bộ trưởng sẽ ban hành Quyết định quy định chức năng của Vụ.',
      'Quốc hội thông qua Luật Cảnh vệ. Chính phủ sẽ trình 6 Luật khác.',
      'Quốc hội thông qua Luật Cảnh vệ. Mọi hành vi phải tuân thủ pháp luật này.',
      'Sở ban hành Kế hoạch 12/KH-UBND. Bộ Kế hoạch và Đầu tư góp ý.',
      'Chính phủ ban hành Nghị định 86/2015/NĐ-CP. Bộ đang soạn dự thảo Nghị định mới.',
      'Thông báo Kết luận 86-KL/TW. Kết luận phiên họp, ông Bình cảm ơn đại biểu.'
    ],
    {where}
  )
})

describe('văn bản này resumes the one document spoken of last', () => {
  rows(
    'document',
    [
      'Ban Bí thư ban hành Chỉ thị 18-CT/TW. [Văn bản này]{18-CT/TW} giao các cấp ủy sơ kết hằng năm.',
      'Bộ ký Thông tư 1/2020/TT-BTC. Theo [văn bản nêu trên]{1/2020/TT-BTC}, phí được giảm một nửa.',
      'Bộ ký Thông tư 1/2020/TT-BTC. Theo [văn bản trên]{1/2020/TT-BTC}, phí được giảm.',
      'Tỉnh ủy có Nghị quyết 5-NQ/TU. Sau đó có Kế hoạch 12/KH-UBND. [Văn bản này]{12/KH-UBND} đã đến các xã.',
      'UBND tỉnh ký Quyết định 9/QĐ-UBND thay thế Quyết định 3/QĐ-UBND. [Văn bản này]{9/QĐ-UBND} có hiệu lực ngay.',
      'Quốc hội thông qua Luật Cảnh vệ. [Văn bản này]{Luật Cảnh vệ} gồm sáu chương.'
    ],
    {where}
  )
  rejects(
    'document',
    [
      'Văn bản này đã được gửi đến các sở.',
      'Văn bản này đến sở trước Chỉ thị 18-CT/TW.',
      'Ban Bí thư ban hành Chỉ thị 18-CT/TW. Các văn bản trên địa bàn còn chậm.',
      'Ban Bí thư ban hành Chỉ thị 18-CT/TW. Xã trả lời bằng văn bản cho dân.'
    ],
    {where}
  )
  test.each([
    'Bộ ký Thông tư 1/2020/TT-BTC và Chỉ thị 2/CT-BCA. Văn bản này có hiệu lực ngay.',
    'Sở trình Nghị định 3/2020/NĐ-CP, Luật Cảnh vệ. Theo văn bản nêu trên, việc này thuộc tỉnh.'
  ])('of several none: %s', (text) => {
    const found = parse(text).mentions.flatMap((mention) => (mention.type === 'document' ? [mention] : []))
    expect(found.filter(({rule}) => rule === 'anaphor').map(({entity}) => entity)).toEqual([undefined])
  })
})
