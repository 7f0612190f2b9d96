import {parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

/** The offices that a text gives each person. */
function offices(text: string): Record<string, string[]> {
  return Object.fromEntries(
    parse(text)
      .entities.filter((entity) => entity.type === 'person')
      .map((entity) => [entity.name, entity.positions.map((position) => position.text)])
  )
}

type Table = [text: string, offices: Record<string, string[]>][]

describe('offices around a name', () => {
  test.each<Table[number]>([
    [
      'Cùng dự có Trung tướng, Thứ trưởng Bộ Công an Trần Văn An; Phó Bí thư Thành ủy Lê Văn Bình.',
      {'Trần Văn An': ['Thứ trưởng Bộ Công an'], 'Lê Văn Bình': ['Phó Bí thư Thành ủy']}
    ],
    ['Bộ trưởng Bộ Công an, Đại tướng Trần Văn An trao quyết định.', {'Trần Văn An': ['Bộ trưởng Bộ Công an']}],
    [
      'Đồng chí Trần Văn An, Ủy viên Bộ Chính trị, Bí thư Thành ủy chủ trì hội nghị.',
      {'Trần Văn An': ['Ủy viên Bộ Chính trị', 'Bí thư Thành ủy']}
    ],
    [
      'Thủ tướng Trần Văn An gặp Chủ tịch Hội đồng Liên bang Đức, kiêm Thủ hiến bang Hét-xen.',
      {'Trần Văn An': ['Thủ tướng']}
    ],
    [
      '2 Phó Chủ tịch UBND tỉnh vừa được bầu gồm: ông Trần Văn An; ông Lê Văn Bình. Ông Vũ Hà vắng mặt.',
      {'Trần Văn An': ['Phó Chủ tịch UBND tỉnh'], 'Lê Văn Bình': ['Phó Chủ tịch UBND tỉnh'], 'Vũ Hà': []}
    ],
    ['Ông Trần Văn An- Trưởng Ban Pháp chế nói.', {'Trần Văn An': ['Trưởng Ban Pháp chế']}],
    ['Bí thư Thành đoàn Hà Nội - Trần Văn An đến dự.', {'Trần Văn An': ['Bí thư Thành đoàn Hà Nội']}],
    [
      'Phó Thủ tướng kiêm Bộ trưởng Bộ Ngoại giao Trần Văn An tiếp khách.',
      {'Trần Văn An': ['Phó Thủ tướng', 'Bộ trưởng Bộ Ngoại giao']}
    ],
    [
      'Ông Trần Văn An (Thành ủy viên, Bí thư Quận ủy Thanh Khê) dự họp.',
      {'Trần Văn An': ['Thành ủy viên', 'Bí thư Quận ủy Thanh Khê']}
    ],
    ['Bộ trưởng Kế hoạch và Đầu tư (KH-ĐT) Trần Văn An báo cáo.', {'Trần Văn An': ['Bộ trưởng Kế hoạch và Đầu tư']}],
    [
      'Chủ tịch HĐQT Tập đoàn Sun Group, Trần Văn An, đề xuất tăng thời hạn.',
      {'Trần Văn An': ['Chủ tịch HĐQT Tập đoàn Sun Group']}
    ]
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})

describe('offices that belong to somebody else', () => {
  test.each<Table[number]>([
    [
      'Báo cáo với Chủ tịch nước, bác sĩ Trần Văn An, Giám đốc Bệnh viện Phổi cho biết tình hình.',
      {'Trần Văn An': ['Giám đốc Bệnh viện Phổi']}
    ],
    [
      'Thừa quyền Chủ tịch nước, Chủ tịch UBND tỉnh Trần Văn An trao huân chương.',
      {'Trần Văn An': ['Chủ tịch UBND tỉnh']}
    ],
    [
      'Ông hội đàm với Chủ tịch Quốc hội Trần Thị An, Chủ tịch Quốc hội Lào cho biết việc này.',
      {'Trần Thị An': ['Chủ tịch Quốc hội']}
    ],
    [
      'Viện đề nghị bổ nhiệm 3 Kiểm sát viên cao cấp, Chủ nhiệm Ủy ban Pháp luật Trần Thị An cho biết.',
      {'Trần Thị An': ['Chủ nhiệm Ủy ban Pháp luật']}
    ],
    [
      'Ông Trần Văn An, Bộ trưởng Bộ Y tế trả lời. Đáp câu hỏi của đại biểu Lê Văn Bình, Bộ trưởng Bộ Y tế cho hay.',
      {'Trần Văn An': ['Bộ trưởng Bộ Y tế'], 'Lê Văn Bình': ['đại biểu']}
    ],
    [
      'Sau khi nghe báo cáo của Bộ trưởng Bộ Y tế, Chủ tịch Quốc hội Trần Thị An kết luận. Bộ trưởng Bộ Y tế Lê Văn Bình dự.',
      {'Trần Thị An': ['Chủ tịch Quốc hội'], 'Lê Văn Bình': ['Bộ trưởng Bộ Y tế']}
    ],
    [
      'Tổng Bí thư Trần Văn An đã hội đàm với Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith.',
      {'Trần Văn An': ['Tổng Bí thư'], 'Thongloun Sisoulith': ['Tổng Bí thư', 'Chủ tịch nước Lào']}
    ],
    [
      'Theo đề nghị của Ủy viên Bộ Chính trị, Bí thư Tỉnh ủy Trần Thị An, ông Lê Văn Bình, Ủy viên Bộ Chính trị, dự.',
      {'Trần Thị An': ['Ủy viên Bộ Chính trị', 'Bí thư Tỉnh ủy'], 'Lê Văn Bình': ['Ủy viên Bộ Chính trị']}
    ],
    [
      'Bộ trưởng Bộ Y tế Trần Văn An, Thứ trưởng Bộ Y tế Lê Văn Bình cùng dự.',
      {'Trần Văn An': ['Bộ trưởng Bộ Y tế'], 'Lê Văn Bình': ['Thứ trưởng Bộ Y tế']}
    ]
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})

describe('lists', () => {
  test.each<Table[number]>([
    [
      'Phó Chủ tịch Quốc hội Trần Văn An, Lê Văn Bình và nhiều đại biểu tán thành.',
      {'Trần Văn An': ['Phó Chủ tịch Quốc hội'], 'Lê Văn Bình': ['Phó Chủ tịch Quốc hội']}
    ],
    // There is one head only: the second name is somebody else.
    [
      'Chủ tịch Quốc hội Trần Văn An, Lê Văn Bình và nhiều đại biểu.',
      {'Trần Văn An': ['Chủ tịch Quốc hội'], 'Lê Văn Bình': []}
    ],
    [
      'Cùng dự có các Phó Thủ tướng: Trần Văn An, Lê Văn Bình, Bộ trưởng Bộ Quốc phòng Vũ Văn Cường.',
      {'Trần Văn An': ['Phó Thủ tướng'], 'Lê Văn Bình': ['Phó Thủ tướng'], 'Vũ Văn Cường': ['Bộ trưởng Bộ Quốc phòng']}
    ],
    [
      'Dự lễ có các đồng chí Ủy viên Bộ Chính trị: Trần Văn An, Phó Thủ tướng Chính phủ; Lê Văn Bình, Bí thư Thành ủy Hà Nội.',
      {
        'Trần Văn An': ['Ủy viên Bộ Chính trị', 'Phó Thủ tướng Chính phủ'],
        'Lê Văn Bình': ['Ủy viên Bộ Chính trị', 'Bí thư Thành ủy Hà Nội']
      }
    ],
    [
      'Dự lễ có các đồng chí nguyên Chủ tịch Quốc hội: Trần Văn An, Lê Văn Bình; Đại tướng Vũ Văn Cường, nguyên Bộ trưởng Bộ Quốc phòng.',
      {
        'Trần Văn An': ['nguyên Chủ tịch Quốc hội'],
        'Lê Văn Bình': ['nguyên Chủ tịch Quốc hội'],
        'Vũ Văn Cường': ['nguyên Bộ trưởng Bộ Quốc phòng']
      }
    ],
    [
      'Dự họp có các Ủy viên Trung ương Đảng: Bộ trưởng Bộ Y tế Trần Văn An, Bộ trưởng Bộ Xây dựng Lê Văn Bình; Đại sứ Việt Nam tại Lào Vũ Văn Cường.',
      {
        'Trần Văn An': ['Ủy viên Trung ương Đảng', 'Bộ trưởng Bộ Y tế'],
        'Lê Văn Bình': ['Ủy viên Trung ương Đảng', 'Bộ trưởng Bộ Xây dựng'],
        'Vũ Văn Cường': ['Đại sứ Việt Nam tại Lào']
      }
    ],
    [
      'Ban có 3 Phó Trưởng ban, gồm các ông: Trần Văn An; Lê Văn Bình.',
      {'Trần Văn An': ['Phó Trưởng ban'], 'Lê Văn Bình': []}
    ],
    ['Tặng hoa các ông Trần Văn An, Lê Văn Bình và phát biểu.', {'Trần Văn An': [], 'Lê Văn Bình': []}]
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})

describe('offices that somebody gets or leaves', () => {
  test.each<Table[number]>([
    [
      'Thiếu tướng Trần Văn An giữ chức Giám đốc Công an tỉnh Bắc Ninh.',
      {'Trần Văn An': ['Giám đốc Công an tỉnh Bắc Ninh']}
    ],
    [
      'Ông Trần Văn An, Ủy viên Trung ương Đảng, thôi giữ chức Bí thư Thành ủy Đà Nẵng để làm Phó Trưởng Ban Kinh tế Trung ương.',
      {
        'Trần Văn An': ['Ủy viên Trung ương Đảng', 'Bí thư Thành ủy Đà Nẵng', 'Phó Trưởng Ban Kinh tế Trung ương']
      }
    ],
    [
      'Bộ trưởng Bộ Tài chính Trần Văn An trao quyết định bổ nhiệm chức vụ Vụ trưởng Vụ Tổ chức cán bộ cho bà Lê Thị Bình.',
      {'Trần Văn An': ['Bộ trưởng Bộ Tài chính'], 'Lê Thị Bình': ['Vụ trưởng Vụ Tổ chức cán bộ']}
    ],
    ['Đại biểu Trần Văn An đề nghị bổ sung chức danh Chánh án Tòa án nhân dân tối cao.', {'Trần Văn An': ['Đại biểu']}],
    [
      'Ông Trần Văn An từng giữ các cương vị Giám đốc Sở Y tế, Bí thư Tỉnh ủy.',
      {'Trần Văn An': ['Giám đốc Sở Y tế', 'Bí thư Tỉnh ủy']}
    ],
    ['Dự họp có Bộ trưởng Bộ Xây dựng, Bộ trưởng Bộ Y tế Trần Văn An.', {'Trần Văn An': ['Bộ trưởng Bộ Y tế']}],
    [
      'Thừa ủy quyền của Thủ tướng Chính phủ, Phó Thủ tướng Trần Văn An ký công điện.',
      {'Trần Văn An': ['Phó Thủ tướng']}
    ],
    ['Liên minh cầm quyền của Thủ tướng Trần Văn An thắng cử.', {'Trần Văn An': ['Thủ tướng']}],
    ['Giám đốc Trần Văn An bổ nhiệm con trai làm phó giám đốc bệnh viện.', {'Trần Văn An': ['Giám đốc']}],
    ['Ông Trần Văn An kể, Bộ Chính trị phân công tôi làm Bí thư Tỉnh ủy.', {'Trần Văn An': ['Bí thư Tỉnh ủy']}],
    [
      'Ông Trần Văn An có học vị tiến sĩ, là Ủy viên Trung ương Đảng khóa XII, đại biểu Quốc hội khóa XIV.',
      {'Trần Văn An': ['Ủy viên Trung ương Đảng khóa XII', 'đại biểu Quốc hội khóa XIV']}
    ]
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})

describe('rank and honorific before the office', () => {
  test.each([
    ['Cùng dự có Trung tướng, Thứ trưởng Bộ Công an Trần Văn An.', ['Trung tướng'], []],
    ['Đồng chí Bí thư Thành ủy Hà Nội Trần Văn An chủ trì.', [], ['Đồng chí']],
    ['Thứ trưởng Bộ Công an Trần Văn An gặp Trung tướng Lê Văn Bình.', [], []]
  ])('%s', (text, ranks, honorifics) => {
    const person = parse(text).entities.find((entity) => entity.type === 'person' && entity.name === 'Trần Văn An')
    expect(person).toMatchObject({ranks, honorifics})
  })
})

describe('offices that somebody gets, has or leaves', () => {
  test.each<Table[number]>([
    [
      'Ông Trần Văn An (60 tuổi, quê huyện Cẩm Xuyên, Hà Tĩnh) nguyên là Bí thư Tỉnh ủy, nguyên Chủ tịch UBND tỉnh Hà Tĩnh.',
      {'Trần Văn An': ['Bí thư Tỉnh ủy', 'nguyên Chủ tịch UBND tỉnh Hà Tĩnh']}
    ],
    ['Ông Trần Văn An thôi nhiệm vụ đại biểu Quốc hội.', {'Trần Văn An': ['đại biểu Quốc hội']}],
    [
      'Ban Bí thư cách các chức vụ: Bí thư Tỉnh ủy, Phó Bí thư Tỉnh ủy Hà Tĩnh đối với ông Trần Văn An.',
      {'Trần Văn An': ['Bí thư Tỉnh ủy', 'Phó Bí thư Tỉnh ủy Hà Tĩnh']}
    ],
    [
      'Trong thời gian giữ các chức vụ Giám đốc Công ty Điện Quang, Chủ tịch HĐQT, bà Trần Thị An có vi phạm.',
      {'Trần Thị An': ['Giám đốc Công ty Điện Quang', 'Chủ tịch HĐQT']}
    ],
    ['Hội đồng miễn nhiệm Phó Chủ tịch Đà Nẵng đối với ông Trần Văn An.', {'Trần Văn An': ['Phó Chủ tịch Đà Nẵng']}],
    ['Ông Trần Văn An, 57 tuổi, Bí thư Tỉnh ủy, được bầu lại.', {'Trần Văn An': ['Bí thư Tỉnh ủy']}],
    ['Vai trò Chủ tịch HĐND tỉnh rất quan trọng, ông Trần Văn An nói.', {'Trần Văn An': []}],
    ['Ông Trần Văn An yêu cầu đình chỉ chức vụ Giám đốc Sở Y tế.', {'Trần Văn An': []}]
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})

describe('offices of the elected', () => {
  test.each<Table[number]>([
    ['Ông Trần Văn An tái đắc cử Chủ tịch HĐND tỉnh Lào Cai', {'Trần Văn An': ['Chủ tịch HĐND tỉnh Lào Cai']}],
    ['Bà Lê Thị Bình trúng cử đại biểu Quốc hội khóa XVI.', {'Lê Thị Bình': ['đại biểu Quốc hội khóa XVI']}],
    ['Ông Nguyễn Văn Tuy đắc cử Bí thư Tỉnh ủy.', {'Nguyễn Văn Tuy': ['Bí thư Tỉnh ủy']}],
    ['Trong số 500 người trúng cử đại biểu Quốc hội, có ông Trần Văn An.', {'Trần Văn An': []}]
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})

describe('relatives beside a name', () => {
  test.each<Table[number]>([
    [
      'Công ty do ông Trần Văn An, chồng bà Lê Thị Bình, làm giám đốc kiêm chủ tịch HĐTV.',
      {'Trần Văn An': ['giám đốc', 'chủ tịch HĐTV'], 'Lê Thị Bình': []}
    ],
    [
      'Ông Trần Văn An (em trai ruột của ông Lê Văn Bình) giữ chức Giám đốc Sở Y tế.',
      {'Trần Văn An': ['Giám đốc Sở Y tế'], 'Lê Văn Bình': []}
    ],
    [
      'Ông Trần Văn An gặp bà Lê Thị Bình, từng là Giám đốc Sở Y tế.',
      {'Trần Văn An': [], 'Lê Thị Bình': ['Giám đốc Sở Y tế']}
    ]
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})

describe('offices said to be somebody', () => {
  test.each<Table[number]>([
    ['Chủ tịch HĐND tỉnh khi đó là bà Lê Thị Bình đã đề nghị.', {'Lê Thị Bình': ['Chủ tịch HĐND tỉnh']}],
    ['Giám đốc Sở Nội vụ hiện nay là ông Trần Văn An.', {'Trần Văn An': ['Giám đốc Sở Nội vụ']}],
    ['Giám đốc Sở Nội vụ cho biết ông Trần Văn An vắng mặt.', {'Trần Văn An': []}]
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})

describe('offices apart from the name', () => {
  test.each<Table[number]>([
    ['Vụ trưởng Vụ Tổ chức cán bộ, Bộ Nội vụ Trần Văn An nói.', {'Trần Văn An': ['Vụ trưởng Vụ Tổ chức cán bộ']}],
    ['Chủ tịch P.4, Q.8 Trần Văn An nói.', {'Trần Văn An': ['Chủ tịch P.4']}],
    [
      'Ông Mã Hưng Thụy (Ma Xingrui), ủy viên Bộ Chính trị Trung Quốc, bị điều tra.',
      {'Mã Hưng Thụy': ['ủy viên Bộ Chính trị Trung Quốc']}
    ],
    ['Bí thư Tỉnh ủy, UBND tỉnh, ông Trần Văn An vắng mặt.', {'Trần Văn An': []}]
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})

describe('who gets an office among several names', () => {
  test.each<Table[number]>([
    [
      'Ông Trần Văn An, Giám đốc Sở Y tế, được Thủ tướng Lê Văn Hưng bổ nhiệm giữ chức Thứ trưởng Bộ Y tế.',
      {'Trần Văn An': ['Giám đốc Sở Y tế', 'Thứ trưởng Bộ Y tế'], 'Lê Văn Hưng': ['Thủ tướng']}
    ],
    [
      'Thủ tướng Lê Văn Hưng bổ nhiệm ông Trần Văn An giữ chức Thứ trưởng Bộ Y tế.',
      {'Lê Văn Hưng': ['Thủ tướng'], 'Trần Văn An': ['Thứ trưởng Bộ Y tế']}
    ],
    [
      'Cho thôi nhiệm vụ đại biểu Quốc hội đối với ông Trần Văn An và ông Lê Văn Bình theo đơn.',
      {'Trần Văn An': ['đại biểu Quốc hội'], 'Lê Văn Bình': ['đại biểu Quốc hội']}
    ],
    [
      'Ông Trần Văn An được đưa về làm chuyên viên phòng Kế hoạch, ông Lê Văn Bình làm Phó phòng.',
      {'Trần Văn An': ['chuyên viên phòng Kế hoạch'], 'Lê Văn Bình': ['Phó phòng']}
    ],
    [
      'Ông Trần Văn An - ủy viên Bộ Chính trị - được phân công nhiệm vụ Phó Ban Nội chính Trung ương.',
      {'Trần Văn An': ['ủy viên Bộ Chính trị', 'Phó Ban Nội chính Trung ương']}
    ],
    [
      'Đại diện Thương mại Hoa Kỳ John Smith cảm ơn Thủ tướng Lê Văn Hưng về chuyến thăm trên cương vị Đại diện Thương mại Hoa Kỳ.',
      {'John Smith': ['Đại diện Thương mại Hoa Kỳ'], 'Lê Văn Hưng': ['Thủ tướng']}
    ],
    ['Ông Trần Văn An gặp các ủy viên Trung ương Đảng, rồi về.', {'Trần Văn An': []}]
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected)
  })
})
