import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'organization'

describe('bodies', () => {
  rows(
    'organization',
    [
      'theo chỉ đạo của [Bộ Chính trị]{Bộ Chính trị} hôm qua',
      'lãnh đạo [Bộ CA]{Bộ Công an} có mặt',
      'Ông công tác tại [Sở Y tế Hà Nội] từ lâu.',
      '[UBND tỉnh Nghệ An] ban hành kế hoạch.',
      'đại diện [Quân khu 7] báo cáo',
      '[Trường Cao đẳng Kinh tế - kỹ thuật Quảng Nam] tuyển sinh',
      '[Trường Trung cấp Văn hóa, nghệ thuật và du lịch Quảng Nam] hợp nhất',
      'cán bộ [phòng giáo dục huyện Mỹ Đức] kiểm tra',
      'nhân viên [Ngân hàng Ngoại thương Việt Nam - Chi nhánh Nha Trang] báo tin',
      'học sinh [trường tiểu học Nam Trung Yên]{Trường Tiểu học Nam Trung Yên} nghỉ học',
      '[Trường Mầm non Hoa Sen]{Trường Mầm non Hoa Sen} khai giảng',
      '[Ban giám hiệu Trường THPT Chu Văn An] họp phụ huynh',
      'Đoàn làm việc với [Cục Lễ tân], ông Philatov đón.',
      '[Đoàn ĐB Quốc hội Hà Nội] tiếp xúc cử tri',
      'Chủ tịch [Thượng viện Quốc hội Hà Lan] thăm Huế.',
      '[Hội đồng kỷ luật Sở Y tế] họp phiên đầu',
      '[Đảng ủy các cơ quan Đảng tỉnh Ninh Bình] họp',
      'Đại sứ chuyển lời chào của [Nhà nước Nga].',
      'hồ sơ gửi [Đảng đoàn] xem xét',
      'Ông gặp Chủ tịch [Hội đồng châu Âu]{Hội đồng châu Âu} António Costa hôm qua.',
      '[Đảng bộ Công an Trung ương]{Đảng ủy Công an Trung ương} có 34 đại biểu',
      'Bộ Y tế họp. Chương trình hành động của [Bộ]{Bộ Y tế} gắn với thực tế.'
    ],
    {where, only: 'contains'}
  )
  rejects('organization', [
    'các cấp ủy và chính quyền địa phương',
    'một bộ phận cán bộ',
    'phòng, chống tội phạm',
    'hơn 67.000 Đảng viên',
    'các cơ quan đảng và hội đồng kỷ luật ở cơ sở',
    'Cả nước có 5 Tập đoàn làm ăn thua lỗ.',
    'Nhóm doanh nghiệp này làm ăn tốt.',
    'Ngày hội Đại đoàn kết toàn dân tộc ở khu phố'
  ])
})

describe('bodies with heads in small letters', () => {
  rows('organization', [
    'Cục trưởng [cục Chống tham nhũng] nêu ý kiến.',
    'Ông là Trưởng [ban Tôn giáo] từ năm 2012.',
    'Thành viên [đảng Dân chủ] và [đảng Cộng hòa] cùng bỏ phiếu.',
    '[đảng Bảo thủ] mất lợi thế.',
    'Bộ trưởng dẫn đầu đoàn công tác của [Bộ Công an] về cơ sở.',
    'Đón đoàn đại biểu [Chính phủ Lào].',
    'Phó trưởng [ban Tổ chức Trung ương]{Ban Tổ chức Trung ương} công bố.',
    'phó trưởng [ban Dân vận T.Ư]{Ban Dân vận Trung ương} dự',
    'Phó trưởng [ban Kinh tế Trung ương]{Ban Kinh tế Trung ương} dự.',
    'Chủ nhiệm [ủy ban Kiểm tra Trung ương]{Ủy ban Kiểm tra Trung ương} kết luận.',
    'Trưởng [ban Tuyên giáo Thành ủy Huế]{Ban Tuyên giáo Thành ủy Huế} nêu rõ.'
  ])
  rejects('organization', [
    'Ông làm trưởng đoàn thanh tra.',
    'Lãnh đạo Quốc dân đảng phát biểu.',
    'Phòng chống cháy rừng phải làm sớm.',
    'Thí sinh thi tốt nghiệp THPT quốc gia.'
  ])
})

describe('names of many small words', () => {
  rows('organization', [
    '[Trung tâm Điều hành các chương trình chống ngập nước TP.HCM] họp.',
    '[Trung tâm Quản lý hạ tầng giao thông TP.HCM] sửa đường.',
    'Kết nối với [Trung tâm Giám sát an toàn không gian mạng quốc gia].',
    'Theo [Viện Khoa học thủy lợi miền Nam], đất lún nhanh.',
    '[Cục Quản lý chất lượng nông lâm và thủy sản] cho biết việc này.',
    '[Trung tâm Giám sát, Điều hành đô thị thông minh tỉnh Hà Giang] mở cửa.',
    '[Công ty TNHH hàng không Tre Lĩnh] xin giấy phép.',
    'Đại diện [Hội đồng Doanh nghiệp Hoa Kỳ - ASEAN] đón đoàn.',
    'Ông dạy ở [Trường ĐH Kinh tế - ĐHQG Hà Nội]{Đại học Kinh tế - Đại học Quốc gia Hà Nội}.'
  ])
  rejects('organization', [
    'Vụ tai nạn giao thông nghiêm trọng Hà Nội',
    'Hội nghị tổng kết công tác năm Hà Nội',
    'Viện trợ của Nhật Bản rất lớn.'
  ])
  rows('organization', [
    '[Cục Thuế] kiểm tra doanh nghiệp lớn TP.HCM.',
    '[Trung tâm Y tế] kiểm tra các bệnh viện Hà Nội.',
    '[Cục Lãnh sự], [Sở Ngoại vụ TPHCM] dự.'
  ])
})

describe('units in small letters', () => {
  rows('organization', [
    'Phó Giám đốc [sở Giao thông vận tải] nói.',
    'Ông làm chuyên viên [phòng Kế hoạch Tài chính].',
    'Phó Trưởng [khoa Chẩn đoán hình ảnh - Xét nghiệm] nghỉ việc.',
    'Trả lời [báo Giáo dục Việt Nam], ông nói đã rõ.',
    'Phóng viên [báo Tuổi Trẻ] có mặt.',
    'Bí thư [Đảng ủy cơ quan], Chủ tịch công đoàn',
    'Bí thư [Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Lạng Sơn]',
    '[Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Nghệ An] làm lễ.',
    'Bài được [Ban Giám khảo] khen.'
  ])
  rejects('organization', [
    'Ông về trụ sở Giao thông vận tải cũ.',
    'Các cơ sở Giáo dục và Đào tạo đóng cửa.',
    'các phòng Kế hoạch cấp huyện',
    'Tiến sĩ Khoa học Trần Văn Bình'
  ])
})

describe('a head alone that resumes a body', () => {
  const name = (mention: {rule: string}) => mention.rule === 'organization'
  rows(
    'organization',
    [
      'Bộ Công Thương họp. [Bộ]{Bộ Công Thương} cũng có trách nhiệm báo cáo.',
      'Công ty cổ phần Hòa Lĩnh khởi công. Đây là thành tích của [Công ty]{Công ty Hòa Lĩnh} trong năm.',
      'Theo [cơ quan CSĐT]{Cơ quan Cảnh sát điều tra}, vụ án đã khép lại.',
      'Bệnh viện Bạch Mai họp. Ông trồng cây tại [Bệnh viện]{Bệnh viện Bạch Mai}.'
    ],
    {where: name, only: 'contains'}
  )
  rows('organization', [
    '[Công ty cổ phần Hòa Lĩnh] họp. Công ty mẹ lãi lớn, mọi Công ty cổ phần khác lỗ.',
    '[Bệnh viện Bạch Mai] họp. Bệnh viện nào cũng thiếu thuốc.',
    '[Bộ Công Thương] họp. Bộ phận này đã xong.',
    '[Công an tỉnh Lạng Sơn] họp. Các cơ quan cảnh sát điều tra đều biết, cơ quan điều tra cũng vậy.'
  ])
})

describe('firms behind a head that only says what they are', () => {
  rows('organization', [
    '[Tập đoàn Viettel] khởi công nhà máy.',
    'Tổng giám đốc [Ngân hàng BIDV] dự lễ.',
    'Ông làm việc với [Công ty cổ phần Tập đoàn Hòa Lĩnh] sáng nay.',
    'Cổ phần của [Công ty cổ phần Viễn thông FPT] được bán.',
    'Dự án do [tập đoàn Lũng Phong] và [công ty Hòa Lĩnh] góp vốn.',
    '[Công ty Trách nhiệm hữu hạn một thành viên Hòa Lĩnh] nộp thuế.',
    'Giám đốc [NHCSXH tỉnh Thái Bình] báo cáo.'
  ])
  rejects('organization', [
    'Ông gặp lãnh đạo nhiều tập đoàn lớn.',
    'Đoàn thăm một công ty hàng đầu Nhật Bản.',
    'Các công ty Nhật Bản muốn đầu tư.'
  ])
})

describe('numbers at the end of a name', () => {
  rows('organization', [
    'Cô dạy ở [Trường THPT Hòa Lĩnh 2], huyện miền núi.',
    'Bằng khen tặng [Công ty cổ phần Lũng Phong 14].',
    'Học sinh [Trường THPT Yên Lĩnh I] đã nghỉ học.'
  ])
  rejects('organization', ['Có 2 trường THPT xây mới.', 'Thuê công ty 3 năm liền.'])
  rows('organization', [
    '[Trường THPT Hòa Lĩnh] 3 năm liền dẫn đầu.',
    '[Công ty cổ phần Lũng Phong] 2.500 tỉ đồng nợ thuế.'
  ])
})

describe('an abbreviation in brackets inside the name', () => {
  rows('organization', [
    'Bí thư làm việc với [Liên đoàn Lao động (LĐLĐ) TP.HCM].',
    'Theo [Ủy ban Kiểm tra (UBKT) Thành ủy Hải Phòng], đơn đã được xem xét.',
    'Giám đốc [Sở Tài nguyên và Môi trường (TN&MT) tỉnh Yên Bái] Trần Văn An nói.',
    'Nhân viên [Đại sứ quán Việt Nam ở Malaysia] giúp đỡ.'
  ])
  rejects('organization', ['Chủ tịch tỉnh (CT) Hà Giang nói.', 'Trật tự xã hội (TTXH) ở thị trấn tốt.'])
  rows('organization', [
    'Bộ trưởng [Bộ Kế hoạch và Đầu tư] (KHĐT) Nguyễn Văn An trả lời.',
    'Giám đốc [Bệnh viện Tim Hòa Lĩnh (BVTHL) huyện Ba Vì] họp, [BVTHL]{Bệnh viện Tim Hòa Lĩnh huyện Ba Vì} nhận lỗi.'
  ])
})

describe('what is no name by itself', () => {
  rows('organization', [
    'Thường trực [Ban Bí thư] Trần Văn Minh chủ trì.',
    'Thanh tra giao [Cục IV] và [Vụ II] thực hiện.',
    'Vụ trưởng [Vụ Quản trị Mặt nước quốc tế và Nghề cá Bền vững], làm trưởng đoàn.',
    '[Sở Y tế Hà Nội] họp, [Sở] lại nêu lý do cũ.',
    'Vụ trưởng [Vụ trang thiết bị và công trình cầu] (Bộ) cho biết.',
    'Viện trưởng [Viện trang phục và đời sống], ông An, góp ý.',
    '[Tổ đại biểu Quốc hội tỉnh Nghệ An] tiếp xúc cử tri.',
    'Khởi công [Trường phổ thông nội trú liên cấp tiểu học và THCS xã Na Ngoi].'
  ])
  rejects('organization', [
    'Ông yêu cầu: Phòng chống tham nhũng là gốc.',
    'Sở này làm tốt.',
    'Cục trưởng Cục đề nghị báo cáo.',
    'Vụ việc này kéo dài.',
    'Cục diện đã thay đổi.'
  ])
})

describe('newspapers by a name that is a common word', () => {
  rows('organization', [
    'Trả lời [Tuổi Trẻ], ông cho hay đã xử lý.',
    'Sau phản ánh của [Thanh Niên], huyện kiểm tra.',
    '[Tuổi trẻ] đăng tải ý kiến của ông.',
    'Chia sẻ với [Zing.vn], bà nêu lý do.',
    'Ông nói trên báo [Giao thông vận tải].'
  ])
  rejects('organization', [
    'Tuổi trẻ cần cống hiến.',
    'Sức trẻ của Thanh niên Việt Nam.',
    'Quy hoạch Giao thông vận tải đến năm 2030.',
    'Trao đổi với thanh niên, ông động viên các em.'
  ])
})
