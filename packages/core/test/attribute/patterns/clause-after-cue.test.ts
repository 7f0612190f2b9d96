import {rejects, rows} from '@thoisu/testing/statements'
import {describe} from 'vitest'

describe('asking', () => {
  rows([
    [
      'Bí thư Tỉnh ủy Trần Văn Lực [yêu cầu] [các cấp ủy đảng tập trung lãnh đạo công tác thu ngân sách].',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request', addressees: ['các cấp ủy đảng']}
    ],
    [
      'Chủ tịch UBND tỉnh Lê Thị Hoa [đề nghị] [Sở Tài chính và Sở Xây dựng báo cáo kết quả trước ngày 30/7/2021].',
      {
        speaker: 'Lê Thị Hoa',
        lemma: 'đề nghị',
        force: 'request',
        addressees: ['Sở Tài chính', 'Sở Xây dựng'],
        deadline: '2021-07-30'
      }
    ],
    [
      'Thủ tướng Lê Hoàng Sơn [giao] [Bộ Y tế chủ trì xây dựng đề án trong tháng 9/2021].',
      {speaker: 'Lê Hoàng Sơn', lemma: 'giao', force: 'request', addressees: ['Bộ Y tế'], deadline: '2021-09'}
    ],
    [
      'Ông Phan Văn Đức [chỉ đạo] [Công an tỉnh khẩn trương điều tra, làm rõ vụ việc].',
      {speaker: 'Phan Văn Đức', lemma: 'chỉ đạo', force: 'request', addressees: ['Công an tỉnh']}
    ],
    [
      'Đồng chí Ngô Văn Sáng [lưu ý] [các địa phương không được chủ quan, lơ là].',
      {speaker: 'Ngô Văn Sáng', lemma: 'lưu ý', force: 'request', addressees: ['các địa phương']}
    ],
    [
      'Bí thư Thành ủy Đà Nẵng Lê Trung Kiên [kêu gọi] [nhân dân thành phố đoàn kết, vượt qua khó khăn].',
      {speaker: 'Lê Trung Kiên', lemma: 'kêu gọi', force: 'request', addressees: ['nhân dân thành phố']}
    ],
    [
      'Thứ trưởng Vũ Đức Minh [bày tỏ mong muốn] [phía Lào tạo điều kiện cho doanh nghiệp hai nước].',
      {speaker: 'Vũ Đức Minh', lemma: 'bày tỏ mong muốn', force: 'request', addressees: ['phía Lào']}
    ],
    [
      'Ông Trần Văn Lực [yêu cầu] [các bộ, ngành thực hiện nghiêm Nghị quyết 84/NQ-CP của Chính phủ].',
      {
        speaker: 'Trần Văn Lực',
        lemma: 'yêu cầu',
        force: 'request',
        addressees: ['các bộ, ngành'],
        documents: ['84/NQ-CP']
      }
    ],
    [
      'Bộ trưởng Nguyễn Hữu Tài [kiến nghị] [Quốc hội sửa đổi Luật Nhà ở năm 2014].',
      {
        speaker: 'Nguyễn Hữu Tài',
        lemma: 'kiến nghị',
        force: 'request',
        addressees: ['Quốc hội'],
        documents: ['Luật Nhà ở 2014']
      }
    ],
    [
      'Ông Trần Văn Lực [yêu cầu] [phải xử lý nghiêm các vi phạm].',
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request'}
    ]
  ])
})

describe('rằng, comma, colon, nothing', () => {
  rows([
    [
      'Ông Phạm Văn Tùng [khẳng định] rằng [nguồn nước đã được kiểm soát].',
      {speaker: 'Phạm Văn Tùng', lemma: 'khẳng định'}
    ],
    [
      'Ông Phạm Văn Tùng [khẳng định], [nguồn nước đã được kiểm soát].',
      {speaker: 'Phạm Văn Tùng', lemma: 'khẳng định'}
    ],
    [
      'Ông Phạm Văn Tùng [nhấn mạnh]: [Nguồn nước đã được kiểm soát chặt chẽ].',
      {speaker: 'Phạm Văn Tùng', lemma: 'nhấn mạnh'}
    ],
    [
      'Bà Hoàng Thị Lan [cho biết] [tuyến đường sẽ thông xe vào cuối năm].',
      {speaker: 'Hoàng Thị Lan', lemma: 'cho biết'}
    ],
    ['Bà Hoàng Thị Lan [cho rằng] [mức hỗ trợ hiện nay còn thấp].', {speaker: 'Hoàng Thị Lan', lemma: 'cho rằng'}],
    [
      'Ông Lê Quốc Bảo [khẳng định] trước Quốc hội rằng [giá điện sẽ không tăng].',
      {speaker: 'Lê Quốc Bảo', lemma: 'khẳng định'}
    ],
    [
      'Bà Trần Thị Mai [chia sẻ] với báo chí rằng [gia đình đã nhận đủ tiền bồi thường].',
      {speaker: 'Trần Thị Mai', lemma: 'chia sẻ'}
    ],
    [
      'Đại biểu Lê Thu Hà (đoàn Lào Cai) [đặt câu hỏi]: [Vì sao giá sách giáo khoa tăng]?',
      {speaker: 'Lê Thu Hà', lemma: 'đặt câu hỏi', force: 'question'}
    ],
    [
      'Ủy ban Kiểm tra Trung ương [kết luận]: [Ban Thường vụ Tỉnh ủy đã vi phạm nguyên tắc tập trung dân chủ].',
      {speaker: 'Ủy ban Kiểm tra Trung ương', lemma: 'kết luận'}
    ]
  ])
})

describe('praise, blame, promise', () => {
  rows([
    [
      'Phó Thủ tướng Lê Văn Thành [đánh giá cao và ghi nhận] [nỗ lực của các lực lượng tuyến đầu].',
      {speaker: 'Lê Văn Thành', lemma: 'ghi nhận', force: 'praise'}
    ],
    [
      'Ông Tạ Văn Hải [phê bình] [một số xã chậm giải ngân vốn đầu tư công].',
      {speaker: 'Tạ Văn Hải', lemma: 'phê bình', force: 'criticism'}
    ],
    [
      'Giám đốc Sở Nội vụ Đỗ Mạnh Cường [cam kết] [hoàn thành việc sắp xếp trước ngày 15/8/2021].',
      {speaker: 'Đỗ Mạnh Cường', lemma: 'cam kết', force: 'commitment', deadline: '2021-08-15'}
    ],
    [
      'Phía Việt Nam [khẳng định] [tiếp tục phối hợp chặt chẽ với Lào].',
      {speaker: 'Phía Việt Nam', lemma: 'khẳng định'}
    ]
  ])
})

describe('several verbs', () => {
  rows([
    [
      'Bộ trưởng Nguyễn Hữu Tài [nhấn mạnh]{1}, [đây là dự án trọng điểm]{1}; đồng thời [đề nghị]{2} [các nhà thầu bảo đảm tiến độ]{2}.',
      {speaker: 'Nguyễn Hữu Tài', lemma: 'nhấn mạnh'},
      {speaker: 'Nguyễn Hữu Tài', lemma: 'đề nghị', force: 'request', addressees: ['các nhà thầu']}
    ],
    [
      'Bà Lê Thị Hoa [biểu dương]{1} [các đơn vị]{1} và [đề nghị]{2} [các trường sớm ổn định chỗ ở cho học sinh]{2}.',
      {speaker: 'Lê Thị Hoa', lemma: 'biểu dương', force: 'praise'},
      {speaker: 'Lê Thị Hoa', lemma: 'đề nghị', force: 'request', addressees: ['các trường']}
    ]
  ])
})

describe('words that are written the same and are no verbs', () => {
  rejects([
    'Các đơn vị đã đáp ứng yêu cầu phát triển của thành phố trong giai đoạn mới.',
    'Hội nghị thảo luận về yêu cầu, nhiệm vụ của ngành trong sáu tháng cuối năm.',
    'Thực hiện Kết luận số 86-KL/TW của Bộ Chính trị, tỉnh đã ban hành kế hoạch.',
    'Theo đề nghị của Bộ trưởng Bộ Tài chính, Chính phủ sửa đổi nghị định.',
    'Công tác lãnh đạo, chỉ đạo của cấp ủy có nhiều đổi mới.',
    'Ông Trần Văn Lực trực tiếp chỉ đạo công tác cứu hộ.',
    'Ban Chỉ đạo tỉnh họp phiên thứ hai vào chiều qua.',
    'Ông Trần Văn Lực góp ý khung tiêu chí đánh giá, xếp loại đơn vị của ngành.',
    'Để đáp ứng đề nghị này, Sở Y tế cần bổ sung nhân lực.',
    'Ông Lê Văn An nói chung là người kín tiếng.',
    'Bà Trần Thị Mai tiếp tục giao lưu với bạn đọc.'
  ])
})

describe('nothing said', () => {
  rejects([
    'Thượng tướng Lê Văn An, Thứ trưởng Bộ Quốc phòng, cho biết như trên tại buổi làm việc sáng nay.',
    'Bộ trưởng báo cáo về tình hình sản xuất sáu tháng đầu năm.',
    'Thủ tướng chúc mừng năm mới cán bộ, chiến sĩ biên phòng.',
    'Hội nghị thống nhất ban hành nghị quyết về công tác cán bộ.',
    'Ông Lê Văn An cảm ơn các đại biểu đã tới dự.',
    'Tỉnh ủy sẽ yêu cầu các địa phương báo cáo vào cuối quý.',
    'Nếu ông Trần Văn Lực yêu cầu các xã báo cáo thì phải có văn bản.',
    'Việc ông Trần Văn Lực khẳng định như vậy khiến nhiều người bất ngờ.',
    'Ông Trần Văn Lực được yêu cầu giải trình về khối tài sản.'
  ])
})

describe('a clause with its own subject behind verbs that take a topic too', () => {
  rows([
    [
      'Bộ trưởng Nguyễn Hữu Tài [thông báo] [Thủ tướng đã ký chỉ thị mới].',
      {speaker: 'Nguyễn Hữu Tài', lemma: 'thông báo'}
    ],
    [
      'Đại biểu Lê Thu Hà [hỏi] [Bộ Tài chính đã thu hồi khoản tiền này chưa]?',
      {speaker: 'Lê Thu Hà', lemma: 'hỏi', force: 'question'}
    ],
    [
      'Điều mà Thủ tướng Lê Hoàng Sơn [nhấn mạnh] là [không được chậm trễ].',
      {speaker: 'Lê Hoàng Sơn', lemma: 'nhấn mạnh'}
    ]
  ])
  rejects([
    'Văn phòng Chính phủ thông báo kết luận của Phó Thủ tướng về dự án.',
    'Ông Trần Văn Lực hỏi thăm bà con vùng lũ.',
    'Những dự án mà Thủ tướng Lê Hoàng Sơn nhấn mạnh đã khởi công.'
  ])
})

describe('what is stressed, then what is asked', () => {
  rows([
    [
      'Bí thư Tỉnh ủy Trần Văn Lực [nhấn mạnh]{1} [nghị quyết mới mở ra cơ hội lớn]{1}, [yêu cầu]{2} [tháo gỡ vướng mắc về đất đai]{2}.',
      {speaker: 'Trần Văn Lực', lemma: 'nhấn mạnh'},
      {speaker: 'Trần Văn Lực', lemma: 'yêu cầu', force: 'request'}
    ],
    [
      'Ông Trần Văn Lực [khẳng định] [Bộ Y tế đã gửi công văn hai lần, yêu cầu các sở báo cáo].',
      {speaker: 'Trần Văn Lực', lemma: 'khẳng định'}
    ]
  ])
})

describe('a document stands between who asks and the verb', () => {
  rows([
    [
      'Thủ tướng Lê Hoàng Sơn vừa có Chỉ thị số 03/CT-TTg [yêu cầu] [các bộ ngành đẩy mạnh phát triển nhà ở xã hội].',
      {speaker: 'Lê Hoàng Sơn', lemma: 'yêu cầu', force: 'request', addressees: ['các bộ ngành']}
    ]
  ])
  rejects(['Chính phủ ban hành Nghị định 15/2020/NĐ-CP quy định xử phạt trong lĩnh vực viễn thông.'])
})

describe('a verb that has a topic more often than a clause', () => {
  rows([
    [
      'Đại biểu Trần Văn Lực [phân tích] [quan hệ giữa hai bên là một trong những vấn đề khó].',
      {speaker: 'Trần Văn Lực', lemma: 'phân tích'}
    ],
    ['Thông báo [nêu], [nguy cơ cháy rừng đang rất cao].', {speaker: null, lemma: 'nêu'}],
    [
      'Tranh luận lại quan điểm của đại biểu Lê Văn Bình, đại biểu Trần Văn Lực [cho biết] [ông từng làm luật sư nên rất hiểu và chia sẻ].',
      {speaker: 'Trần Văn Lực', lemma: 'cho biết'}
    ]
  ])
  rejects([
    'Đại biểu Trần Văn Lực phân tích những nguyên nhân của vụ cháy.',
    'Đại biểu Trần Văn Lực phân tích về điều là gốc của vấn đề.'
  ])
})

describe('led, but asked for nothing', () => {
  rejects([
    'Trong cuộc kháng chiến, đồng chí Trần Văn Lực trực tiếp chỉ đạo Bộ Công an.',
    'Bộ Tài chính vừa ban hành kết luận thanh tra, phạt ba đơn vị.'
  ])
  rows([
    [
      'Bộ Công Thương phát đi thông tin [cho biết], [Bộ trưởng đã ký quyết định].',
      {speaker: 'Bộ Công Thương', lemma: 'cho biết'}
    ]
  ])
})

describe('nouns that are verbs behind a name, a stop inside a name, words that point back', () => {
  rows([
    ['Ông Trần Văn Lực [gợi ý] [hiện tỉnh có nhiều dự án chưa bán được].', {speaker: 'Trần Văn Lực', lemma: 'gợi ý'}],
    ['Ông Trần Văn Lực cũng [lý giải] [Q.2 là nơi còn nhiều đất trống].', {speaker: 'Trần Văn Lực', lemma: 'lý giải'}]
  ])
  rejects([
    'Ông Trần Văn Lực gợi ý cho các em vài đầu sách.',
    'Trước gợi ý của ông Trần Văn Lực, lớp học đã đổi giờ.',
    'Ông Trần Văn Lực nêu yêu cầu này tại hội nghị.',
    'Bà Lê Thị Hoa cho biết như vậy tại buổi họp báo.'
  ])
})
