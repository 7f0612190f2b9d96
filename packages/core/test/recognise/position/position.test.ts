import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'position'

describe('title and body', () => {
  rows(
    'position',
    [
      '[Bí thư Thành ủy]{Bí thư} Trần Văn An',
      '[Phó Bí thư Thường trực Thành ủy Hà Nội]{Phó Bí thư Thường trực} Trần Văn An',
      'ông Trần Văn An, [Ủy viên Bộ Chính trị], [Bộ trưởng Bộ Công an]{Bộ trưởng}',
      '[Thứ trưởng Bộ CA]{Thứ trưởng} Trần Văn An',
      '[Trưởng Ban Tổ chức Trung ương] Trần Văn An',
      '[Chủ nhiệm Ủy ban Quốc phòng và An ninh của Quốc hội] Trần Văn An',
      '[Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ] Trần Văn An',
      '[Bộ trưởng Văn hóa, Thể thao và Du lịch] Trần Văn An',
      '[Bộ trưởng Ngoại giao nước CHDCND Lào] Thongloun Sisoulith',
      '[Chủ tịch Hà Nội] Trần Văn An và [Bí thư Phú Thọ] Lê Văn Bình',
      '[Đại sứ Việt Nam tại Lào] Trần Văn An',
      '[Trợ lý Tổng Bí thư] Trần Văn An',
      '[Chủ tịch HĐQT Tập đoàn Sun Group] Trần Văn An',
      '[Trưởng đại diện Ngân hàng Thế giới (WB) tại Việt Nam] Trần Văn An',
      'ông Trần Văn An làm [trưởng đoàn]{trưởng đoàn} sang Lào',
      'là [Ủy viên Trung ương Đảng các khóa IX và X], [đại biểu Quốc hội khóa XII]',
      'cử tri gặp [đại biểu Quốc hội] - Thiếu tướng Trần Văn An'
    ],
    {where}
  )
})

describe('spellings of the papers', () => {
  rows(
    'position',
    [
      '[bí thư Huyện ủy Ba Vì] Trần Văn An',
      '[phó chủ tịch UBND tỉnh] Trần Văn An',
      '[Phó thủ tướng thường trực] Trần Văn An',
      '[Tổng TTCP]{Tổng} Trần Văn An và [Phó TTCP] Lê Văn Bình',
      '[Tổng giám đốc điều hành Tập đoàn Sun Group] Trần Văn An',
      '[Bí thư Đảng ủy các cơ quan Đảng TP.HCM] Trần Văn An',
      '[Bí thư TP.HCM] nói rõ quan điểm',
      '[Phó chủ tịch TP Hà Nội] Trần Văn An',
      '[Phó Bí thư Thường trực TP.HCM] dự',
      '[Phó trưởng ban tổ chức Lễ hội] Trần Văn An',
      '[Phó vụ trưởng Vụ Giáo dục phổ thông] Trần Văn An',
      '[Thủ hiến bang Xta-ốp Phan-la] tiếp đoàn',
      '[Đại diện Thương mại Hoa Kỳ] John Smith',
      '[Thường trực Ban Bí thư] thăm các gia đình chính sách',
      'nhận nhiệm vụ [Phó Trưởng ban]',
      'giao nhiệm vụ [Trưởng Ban Nội chính Trung ương]',
      'ông Trần Văn An - [ủy viên Bộ Chính trị] - làm [chủ nhiệm]',
      '[Phó tổng thường trực Thanh tra Chính phủ] Trần Văn An'
    ],
    {where}
  )
})

describe('status', () => {
  rows(
    'position',
    [
      '[nguyên Chủ tịch Quốc hội]{former} Trần Văn An',
      '[cựu Bí thư Tỉnh ủy Thanh Hóa]{former} Trần Văn An',
      '[Quyền Bộ trưởng Bộ Y tế]{acting} Trần Văn An',
      '[Q. Giám đốc Sở Y tế]{acting} Trần Văn An',
      'tân [Bí thư Thành ủy]{current} Trần Văn An',
      'thừa ủy quyền [Thủ tướng Chính phủ]{current}',
      'chính quyền [Chủ tịch xã]{current} Trần Văn An',
      'tỉnh Thái Nguyên, [Chủ tịch UBND tỉnh]{current} Trần Văn An'
    ],
    {where, projection: (mention) => mention.status}
  )
})

describe('four meanings of Thường trực', () => {
  rows(
    'position',
    [
      '[Phó Thủ tướng Thường trực Chính phủ] Trần Văn An',
      '[Thường trực Ban Bí thư] Trần Văn An',
      '[Ủy viên Thường trực Ủy ban Kinh tế của Quốc hội] Trần Văn An'
    ],
    {where}
  )
  rejects(
    'position',
    [
      'Thường trực Tỉnh ủy họp bàn',
      'cơ quan thường trực của ban chỉ đạo',
      'các đại diện thương mại của doanh nghiệp',
      'Sở TP Hà Nội'
    ],
    {where}
  )
})

describe('no offices', () => {
  rejects(
    'position',
    [
      'Ban Bí thư ban hành chỉ thị',
      'Văn phòng Chủ tịch nước thông báo',
      'các đại biểu dự hội nghị',
      'đại biểu - Hà Nội',
      'nhiều phóng viên có mặt',
      'nguyên tắc tập trung dân chủ và quyền lợi của dân',
      'theo đề nghị của các cơ quan'
    ],
    {where}
  )
})

describe('words in the name of a meeting', () => {
  rows('position', ['Ông được bầu làm [đại biểu Quốc hội] tại Đại hội đại biểu.'], {where})
  rejects('position', ['Tại Đại hội đại biểu Đảng bộ tỉnh Phú Thọ lần thứ I'], {where})
})

describe('bodies that no list has', () => {
  rows(
    'position',
    [
      '[Giám đốc bệnh viện Bạch Mai] Trần Văn An',
      '[nguyên Hiệu trưởng đại học Hoa Lư] Trần Văn An bị kỷ luật',
      'bà Lê Thị Bình, [Hiệu trưởng Trường cấp 2 Suối Bạc], nói',
      'ông Trần Văn An - [Giám đốc Trung tâm giám sát hồ chứa] (TGH) nói',
      'ông Trần Văn An, [Phó phòng khoáng sản], đã báo cáo',
      'ông Trần Văn An làm [chuyên viên phòng Kế hoạch Tài chính].',
      'ông Trần Văn An, [Trưởng phòng Kế hoạch vật tư Công ty Hòa Lĩnh].',
      '[Tổ trưởng tổ chuyên môn] Trần Văn An',
      '[Trưởng đoàn thanh tra] Trần Văn An kết luận',
      'ông Trần Văn An, [Giám đốc Bệnh viện], nói',
      'bà Lê Thị Bình, [Giám đốc Văn phòng Đăng ký quyền sử dụng đất Chi nhánh huyện Ba Vì], vắng mặt',
      '[Chủ tịch Nghiệp đoàn nghề cá Phường 6] Trần Văn An',
      '[Chủ tịch BRG] Trần Văn An và [TGĐ REE] Lê Thị Bình',
      '[Đội trưởng QLTT Bình Tân] Trần Văn An',
      '[Giám đốc Trung tâm Điều hành các chương trình chống ngập nước TP.HCM] Trần Văn An',
      '[Phó GĐ Sở TNMT] Trần Văn An'
    ],
    {where}
  )
  rows(
    'position',
    [
      '[giám đốc] bệnh viện còn hạn chế',
      '[Trưởng đoàn] nêu vấn đề.',
      '[Trưởng phòng] nhận tiền của dân.',
      '[Tổng Bí thư] Trường Chinh nói',
      '[Giám đốc] TRẦN VĂN AN',
      'được bầu làm [Chủ tịch UBND tỉnh Hà Nam] HĐND tỉnh Hà Nam bế mạc'
    ],
    {where}
  )
})

describe('what a body, a delegation or an envoy belongs to', () => {
  rows(
    'position',
    [
      '[Ủy viên Bộ Chính trị Đảng Cộng sản Cuba], [Phó Thủ tướng Cuba] Juan Perez',
      '[Trưởng Phái đoàn thường trực Việt Nam tại Liên hợp quốc] Trần Văn An nhận định',
      '[Tổng thư ký Hội đồng Nhà nước về các vấn đề với UNESCO] Trần Văn An',
      '[ĐB Hà Nội] Trần Văn An nêu ý kiến',
      'Trần Văn An, [ĐBQH đoàn TP.HCM], nói',
      '[đại biểu Quốc hội đoàn Quảng Bình] Trần Văn An',
      'ông Trần Văn An, [đại biểu Quốc hội thuộc đoàn Hà Nội], nói',
      '[Bí thư Khu ủy Quảng Tây] Trần Văn An',
      '[Bộ trưởng Cao cấp Singapore] John Smith',
      '[Tổng thống Hợp chủng quốc Hoa Kỳ] John Smith'
    ],
    {where}
  )
  rows('position', ['[Bộ trưởng] về các nhóm việc như sau: Tiến độ xây dựng'], {where})
  rejects(
    'position',
    ['đoàn đại biểu Chính phủ Lào sang thăm', 'các đại biểu Hội Hữu nghị dự', 'các đại biểu khóa XIV này'],
    {where}
  )
})
