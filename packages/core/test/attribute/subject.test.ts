import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('names with offices', () => {
  rows([
    [
      'Phát biểu tại hội nghị, Bí thư Tỉnh ủy Trần Văn Lực cũng [yêu cầu] [các cấp ủy đổi mới cách làm].',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request', addressees: ['các cấp ủy']}
    ],
    [
      'Thay mặt Ban Thường vụ Tỉnh ủy, đồng chí Trần Văn Lực [biểu dương] [thành tích của quân và dân huyện đảo].',
      {speaker: 'Trần Văn Lực', lemma: 'biểu dương', force: 'praise'}
    ],
    [
      'Ông Hồ Quốc Thái, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh [cho biết] [tỉnh sẽ chi 20 tỷ đồng hỗ trợ ngư dân].',
      {speaker: 'Hồ Quốc Thái', lemma: 'cho biết'}
    ],
    [
      'Ông Lê Văn Bình, chủ cơ sở sản xuất tại Hà Nam [cho biết] [hàng bán rất chậm].',
      {speaker: 'Lê Văn Bình', lemma: 'cho biết'}
    ],
    [
      'Ông Trần Văn Lực (Bí thư Tỉnh ủy) [cho rằng] [cách làm này chưa ổn].',
      {speaker: 'Trần Văn Lực', lemma: 'cho rằng'}
    ]
  ])
})

describe('offices and pronouns for somebody named before', () => {
  rows([
    [
      'Chủ tịch UBND tỉnh Trần Văn Lực dự hội nghị. Chủ tịch UBND tỉnh [đề nghị] [các huyện sớm giải ngân].',
      {speaker: 'Trần Văn Lực', lemma: 'đề nghị', force: 'request', addressees: ['các huyện']}
    ],
    [
      'Ông Trần Văn Lực dự lễ khởi công. Ông [cho biết] [tuyến đường dài 12km].',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'}
    ],
    [
      'Bà Lê Thị Hoa và ông Trần Văn Lực cùng dự. Bà [nhấn mạnh] [việc bảo vệ rừng là cấp bách].',
      {speaker: 'Lê Thị Hoa', lemma: 'nhấn mạnh'}
    ],
    [
      'Cục Thuế Hà Nội họp sáng qua. Cục này [cho biết] [số nợ thuế đã giảm].',
      {speaker: 'Cục Thuế Hà Nội', lemma: 'cho biết'}
    ]
  ])
})

describe('bodies, documents, groups', () => {
  rows([
    ['Bộ Công an [cho biết] [tội phạm công nghệ cao tiếp tục gia tăng].', {speaker: 'Bộ Công an', lemma: 'cho biết'}],
    [
      'Bộ Chính trị, Ban Bí thư [yêu cầu] [các cấp ủy thực hiện nghiêm quy định nêu gương].',
      {speaker: 'Bộ Chính trị', lemma: 'yêu cầu', force: 'request', addressees: ['các cấp ủy']}
    ],
    ['Chỉ thị số 12-CT/TW [nêu rõ] [công tác kiểm tra còn nhiều hạn chế].', {speaker: '12-CT/TW', lemma: 'nêu rõ'}],
    [
      'Báo cáo của Bộ Tài chính [nêu rõ] [số thu sáu tháng đạt 55% dự toán].',
      {speaker: 'Bộ Tài chính', lemma: 'nêu rõ'}
    ],
    [
      'Tờ trình của Chính phủ [đề xuất] [lùi thời hạn áp dụng luật].',
      {speaker: 'Chính phủ', lemma: 'đề xuất', force: 'request'}
    ],
    ['Nhiều đại biểu [cho rằng] [thời hạn chuyển tiếp quá ngắn].', {speaker: 'Nhiều đại biểu', lemma: 'cho rằng'}],
    [
      'Cử tri quận Ba Đình [phản ánh] [tình trạng ngập úng kéo dài].',
      {speaker: 'Cử tri quận Ba Đình', lemma: 'phản ánh'}
    ],
    [
      'Hai nhà lãnh đạo đều nhất trí [cho rằng] [kim ngạch còn thấp].',
      {speaker: 'Hai nhà lãnh đạo', lemma: 'cho rằng'}
    ],
    ['Lãnh đạo Sở Y tế [khẳng định] [thuốc không thiếu].', {speaker: 'Lãnh đạo Sở Y tế', lemma: 'khẳng định'}]
  ])
})

describe('senders of letters, people called by their kind', () => {
  rows([
    [
      'UBND thành phố Đà Nẵng vừa có văn bản [yêu cầu] [các quận rà soát hạ tầng].',
      {speaker: 'Ủy ban nhân dân thành phố Đà Nẵng', lemma: 'yêu cầu', force: 'request', addressees: ['các quận']}
    ],
    [
      'Ông Trần Văn Lực đã có ý kiến [chỉ đạo] yêu cầu [Sở Y tế kiểm điểm].',
      {speaker: 'Trần Văn Lực', lemma: 'chỉ đạo', force: 'request', addressees: ['Sở Y tế']}
    ],
    [
      'Bộ Ngoại giao ra thông cáo [cho biết], [hai bên sẽ họp vào tháng tới].',
      {speaker: 'Bộ Ngoại giao', lemma: 'cho biết'}
    ],
    [
      'Đại biểu Lê Thị Hoa dự phiên họp. [Theo] đại biểu, [mức thuế này còn cao].',
      {speaker: 'Lê Thị Hoa', lemma: 'theo'}
    ],
    [
      'Đại biểu Lê Thị Hoa dự phiên họp. [Mức thuế này là quá cao], đại biểu [nói].',
      {speaker: 'Lê Thị Hoa', lemma: 'nói'}
    ],
    ['Cũng có ý kiến [cho rằng] [mức thuế này là hợp lý].', {speaker: null, lemma: 'cho rằng'}]
  ])
})

describe('openers of a sentence', () => {
  rows([
    [
      'Trao đổi với phóng viên, ông Trần Văn Lực [cho biết] [tỉnh sẽ kiểm tra].',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'}
    ],
    [
      'Ông Trần Văn Lực [thông báo]{1}, [Thủ tướng Lê Hoàng Sơn [yêu cầu]{2} [tỉnh giải trình]{2}]{1}.',
      {speaker: 'Trần Văn Lực', lemma: 'thông báo'},
      {speaker: 'Lê Hoàng Sơn', lemma: 'yêu cầu', force: 'request', addressees: ['tỉnh'], within: 1}
    ]
  ])
})

describe('nobody whom the text settles', () => {
  rows([
    ['Các ý kiến [cho rằng] [cần sửa đổi mức phạt].', {speaker: null, lemma: 'cho rằng'}],
    ['Kết luận thanh tra [nêu rõ] [chủ đầu tư đã bán nhà khi chưa đủ điều kiện].', {speaker: null, lemma: 'nêu rõ'}],
    ['Chủ tịch UBND huyện [cho biết] [xã đã báo cáo vụ việc].', {speaker: null, lemma: 'cho biết'}]
  ])
})

describe('subordinate clauses, passives, duties', () => {
  rejects([
    'Sở Y tế được Thủ tướng giao chủ trì đề án này.',
    'Các xã được yêu cầu báo cáo trước ngày 15/8.',
    'Khi ông Trần Văn Lực đề nghị giãn tiến độ, mọi việc đã muộn.',
    'Những gì ông Trần Văn Lực khẳng định đã được ghi vào biên bản.',
    'Ông Trần Văn Lực cần giải thích rõ nguồn gốc số tiền.',
    'Ông Trần Văn Lực không phát biểu gì thêm.',
    'Chính phủ sẽ sửa nghị định, đồng thời giao các tỉnh thêm quyền.',
    'Văn bản yêu cầu giải trình đã được gửi đi.',
    'Các cơ quan phải báo cáo Chính phủ trước ngày 15/8.'
  ])
})

describe('states, cities and sides', () => {
  rows([
    [
      'Hội đàm kết thúc chiều qua. Việt Nam [đề nghị] [sớm ký hiệp định vận tải].',
      {speaker: null, lemma: 'đề nghị', force: 'request'}
    ],
    ['Hai đoàn gặp nhau sáng qua. Lào [khẳng định] [sẽ tham gia diễn tập].', {speaker: null, lemma: 'khẳng định'}],
    ['Hai đoàn gặp nhau sáng qua. Myanmar [cho biết] [đã mở lại cửa khẩu].', {speaker: null, lemma: 'cho biết'}],
    [
      'Tại cuộc gặp, hai bên [khẳng định] [tầm quan trọng của tuyến đường sắt].',
      {speaker: 'hai bên', lemma: 'khẳng định'}
    ],
    [
      'Về thương mại, Hà Lan có nhiều sáng kiến, [nhấn mạnh] [các nước cần mở cửa thị trường].',
      {speaker: null, lemma: 'nhấn mạnh'}
    ]
  ])
  rejects([
    'Tại Việt Nam, yêu cầu về vốn của doanh nghiệp rất lớn.',
    'Ở Lào, đề nghị của phía bạn đã được xem xét.',
    'Mỹ thuật khẳng định cá tính của một thời.'
  ])
})

describe('people who stay unnamed', () => {
  rows([
    [
      'Trưa nay, một cán bộ Văn phòng HĐND-UBND huyện Gia Lâm [cho biết], [xã đã khắc phục xong].',
      {speaker: 'một cán bộ Văn phòng HĐND-UBND huyện Gia Lâm', lemma: 'cho biết'}
    ],
    ['Đơn vị thi công [cho biết] [cầu sẽ thông xe vào tháng tới].', {speaker: 'Đơn vị thi công', lemma: 'cho biết'}],
    ['Các luật sư [cho rằng] [bản án chưa thuyết phục].', {speaker: 'Các luật sư', lemma: 'cho rằng'}],
    ['Có ý kiến [đề nghị] [bỏ hẳn mức phạt này].', {speaker: null, lemma: 'đề nghị', force: 'request'}],
    [
      'Ông Trần Văn Lực [khẳng định]{1} [đê vẫn an toàn]{1}. Một cán bộ xã [cho biết]{2} [đê đã nứt]{2}. Người này [nói]{3} [vết nứt rất dài]{3}.',
      {speaker: 'Trần Văn Lực', lemma: 'khẳng định'},
      {speaker: 'Một cán bộ xã', lemma: 'cho biết'},
      {speaker: null, lemma: 'nói'}
    ],
    [
      'Ông Trần Văn Lực [khẳng định]{1} [đê vẫn an toàn]{1}. Một số người dân [cho rằng]{2} [đê đã nứt]{2}. Ông [nói]{3} [vết nứt không sâu]{3}.',
      {speaker: 'Trần Văn Lực', lemma: 'khẳng định'},
      {speaker: 'Một số người dân', lemma: 'cho rằng'},
      {speaker: 'Trần Văn Lực', lemma: 'nói'}
    ]
  ])
  rejects([
    'Các cán bộ này đã nhận quyết định nghỉ hưu.',
    'Đơn giản hóa thủ tục đề nghị cấp giấy phép là việc cần làm.'
  ])
})

describe('other words for somebody named before', () => {
  rows([
    [
      'Cử tri Đỗ Thị Hằng [cho rằng]{1} [đường quá hẹp]{1}. [Theo]{2} cử tri này, [xe tải không nên vào phố]{2}.',
      {speaker: 'Đỗ Thị Hằng', lemma: 'cho rằng'},
      {speaker: 'Đỗ Thị Hằng', lemma: 'theo'}
    ],
    [
      'Chủ tịch UBND thành phố Trần Văn Lực [cho biết]{1} [đường sẽ mở rộng]{1}. Người đứng đầu thành phố cũng [cho biết]{2} [kinh phí đã có]{2}.',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'},
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'}
    ],
    [
      'Sở Y tế Hà Nội [cho biết]{1} [thuốc không thiếu]{1}. Đặc biệt, cơ quan này [đề nghị]{2} [phong tỏa khu chợ]{2}.',
      {speaker: 'Sở Y tế Hà Nội', lemma: 'cho biết'},
      {speaker: 'Sở Y tế Hà Nội', lemma: 'đề nghị', force: 'request'}
    ]
  ])
  rejects(['Lời này đề nghị ai cũng hiểu.', 'Cơ quan này đề nghị của dân cũng không xem.'])
})

describe('the nearest before the verb, not who was spoken to', () => {
  rows([
    [
      'Trong văn bản chuyển đến bà Lê Thị Hoa, Bộ Tài chính [nêu rõ] [mức phí không tăng].',
      {speaker: 'Bộ Tài chính', lemma: 'nêu rõ'}
    ],
    [
      'Trả lời đại biểu Lê Thị Hoa, Bộ Tài chính [cho biết] [quỹ còn dư lớn].',
      {speaker: 'Bộ Tài chính', lemma: 'cho biết'}
    ],
    [
      'Về kiến nghị của ông Trần Văn Lực, Sở Xây dựng [cho biết] [dự án đã dừng].',
      {speaker: 'Sở Xây dựng', lemma: 'cho biết'}
    ],
    ['Ông Trần Văn Lực, Sở Xây dựng Hà Nội [cho biết] [dự án đã dừng].', {speaker: 'Trần Văn Lực', lemma: 'cho biết'}]
  ])
})

describe('where somebody lives, whom a picture shows, what a noun says of somebody', () => {
  rows([
    ['Cử tri Lê Thị Hoa quận 4 [cho biết] [bà rất đau lòng].', {speaker: 'Lê Thị Hoa', lemma: 'cho biết'}],
    [
      'Ông Trần Văn Lực [đề nghị]{1} [Chính phủ giải trình]{1}. “[Không có tiền thì khó làm]{2}”, ĐB này [quả quyết]{2}.',
      {speaker: 'Trần Văn Lực', lemma: 'đề nghị', force: 'request', addressees: ['Chính phủ']},
      {speaker: 'Trần Văn Lực', lemma: 'quả quyết', mode: 'direct'}
    ],
    ['Các ĐB cũng [cho rằng] [dự án đang triển khai quá chậm].', {speaker: 'Các ĐB', lemma: 'cho rằng'}],
    ['Nhân dân rất vui và [tin tưởng] [cuộc đấu tranh này sẽ thắng lợi].', {speaker: 'Nhân dân', lemma: 'tin tưởng'}],
    [
      'Ông Trần Văn Lực, Cục trưởng cục Chống hàng giả, Bộ Tài chính [cho biết] [năm nay sẽ kiểm tra ba tỉnh].',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'}
    ]
  ])
})

describe('the public is apposed to nobody, a province belongs to its body, who is heard is not who asks', () => {
  rows([
    [
      'Sau thông báo về bà Lê Thị Hoa, Phó Bí thư Tỉnh ủy, dư luận trong tỉnh [cho rằng] [bà có dấu hiệu vụ lợi].',
      {speaker: 'dư luận trong tỉnh', lemma: 'cho rằng'}
    ],
    [
      'Thanh tra huyện Ba Vì, thành phố Hà Nội [cho biết], [quý này có bảy cuộc kiểm tra].',
      {speaker: 'Thanh tra huyện Ba Vì', lemma: 'cho biết'}
    ],
    [
      'Nghe lãnh đạo tỉnh giải trình, bà Lê Thị Hoa [bày tỏ] lo lắng: “[Hồ này sẽ hư nếu nước thải vẫn xả vào]”.',
      {speaker: 'Lê Thị Hoa', lemma: 'bày tỏ', mode: 'direct'}
    ],
    [
      'Thông tin từ Sở Y tế tỉnh Hà Giang [cho biết], [ba phòng khám đã được cấp phép].',
      {speaker: 'Sở Y tế tỉnh Hà Giang', lemma: 'cho biết'}
    ],
    [
      'Phần lớn ý kiến cử tri [đề nghị] [các cơ quan chấm dứt việc này].',
      {speaker: null, lemma: 'đề nghị', force: 'request', addressees: ['các cơ quan']}
    ],
    [
      'Quốc hội thống nhất [giao] [các cơ quan phối hợp thẩm tra dự án].',
      {speaker: 'Quốc hội', lemma: 'giao', force: 'request', addressees: ['các cơ quan']}
    ],
    [
      'Phó Thủ tướng Trần Văn Lực đã liên tục ra 2 văn bản [yêu cầu] [các xã khẩn trương kiểm tra].',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request', addressees: ['các xã']}
    ]
  ])
  rejects([
    'Tỉnh đã xét, khen tặng 12 nông dân sản xuất giỏi của các huyện.',
    'Giải thưởng qua nhiều vòng, gồm bình chọn, chuyên gia đánh giá, kiểm tra tận nơi rồi mới trao.',
    'Hai bài thơ này có 2 văn bản khác nhau.'
  ])
})
