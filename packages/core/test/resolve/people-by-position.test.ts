import {parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

/** Offices and phrases that stand for people: `Thủ tướng = Trần Văn An`. */
function holders(text: string): string[] {
  const {mentions, entities} = parse(text)
  const names = new Map(entities.map((entity) => [entity.id, 'name' in entity ? entity.name : '']))
  return mentions.flatMap((mention) => {
    if (mention.type !== 'person' || mention.form !== 'position') return []
    const {start, end} = mention.position
    return `${text.slice(start.offset, end.offset)} = ${mention.entity === undefined ? '?' : names.get(mention.entity)}`
  })
}

describe('offices alone', () => {
  test.each<[string, string[]]>([
    [
      'Bí thư Thành ủy Hà Nội Trần Văn An chủ trì. Bí thư Thành ủy yêu cầu làm ngay. Bí thư Hà Nội nhấn mạnh.',
      ['Bí thư Thành ủy = Trần Văn An', 'Bí thư Hà Nội = Trần Văn An']
    ],
    // Before the name, too.
    ['Thủ tướng: Phải làm ngay\nThủ tướng Chính phủ Trần Văn An họp sáng nay.', ['Thủ tướng = Trần Văn An']],
    [
      'Thứ trưởng Y tế Trần Thị Hương đến dự. Thứ trưởng Bộ Y tế ghi nhận kết quả. Thứ trưởng tin tưởng.',
      ['Thứ trưởng Bộ Y tế = Trần Thị Hương', 'Thứ trưởng = Trần Thị Hương']
    ],
    // The nearer of two holders.
    [
      'Bộ trưởng Bộ Y tế Trần Văn An trả lời dài. Ông nói về thuốc, về bệnh viện, về bác sĩ ở các xã vùng cao và hải đảo. Bộ trưởng Bộ Xây dựng Lê Văn Bình tiếp lời. Bộ trưởng nêu rõ.',
      ['Bộ trưởng = Lê Văn Bình']
    ]
  ])('%s', (text, expected) => {
    expect(holders(text)).toEqual(expected)
  })
})

describe('leaders at home and their guests', () => {
  test.each<[string, string[]]>([
    [
      'Thủ tướng Trần Văn An hội đàm với Thủ tướng Lào Thongloun Sisoulith. Thủ tướng Thongloun Sisoulith cảm ơn. Thủ tướng nhấn mạnh.',
      ['Thủ tướng = Trần Văn An']
    ],
    [
      'Thủ tướng Lào Thongloun Sisoulith phát biểu. Thủ tướng Lào cảm ơn nhân dân Việt Nam.',
      ['Thủ tướng Lào = Thongloun Sisoulith']
    ]
  ])('%s', (text, expected) => {
    expect(holders(text)).toEqual(expected)
  })
})

describe('offices that nobody of the article is meant by', () => {
  test.each<[string, string[]]>([
    ['Bí thư Tỉnh ủy Trần Văn An nói. Ông cho rằng chủ tịch và bí thư phải gặp dân.', []],
    ['Chủ tịch nước Hồ Chí Minh từng ở đây. Đoàn đến Phủ Chủ tịch chiều nay.', []],
    [
      'Ông Trần Văn An, Giám đốc Sở Y tế, đến dự. Tỉnh sẽ bầu Phó Chủ tịch UBND tỉnh, Giám đốc Sở Y tế vào tháng tới.',
      []
    ],
    ['Ông Trần Văn An, phó giám đốc sở, đến dự. Tỉnh đã cho nghỉ hàng loạt phó giám đốc sở.', []],
    ['Tổng thống Emmanuel Macron đến Hà Nội. Cuộc bầu cử tổng thống Pháp diễn ra tháng trước.', []],
    ['Đại biểu Trần Văn An nói. Chưa có vị đại biểu nào phản đối.', []],
    ['Bộ trưởng Bộ Tài chính Lào Somdy Douangdy đến dự. Theo chương trình, Bộ trưởng Bộ Tài chính ký văn kiện.', []]
  ])('%s', (text, expected) => {
    expect(holders(text)).toEqual(expected)
  })
})

describe('periphrases', () => {
  test.each<[string, string[]]>([
    [
      'Thủ tướng Trần Văn An họp. Người đứng đầu Chính phủ nhấn mạnh ba việc. Lãnh đạo Chính phủ nói thêm.',
      ['Người đứng đầu Chính phủ = Trần Văn An', 'Lãnh đạo Chính phủ = Trần Văn An']
    ],
    [
      'Bộ trưởng Bộ Giao thông vận tải Trần Văn An trả lời. Theo tư lệnh ngành giao thông, đường sẽ xong.',
      ['tư lệnh ngành giao thông = Trần Văn An']
    ]
  ])('%s', (text, expected) => {
    expect(holders(text)).toEqual(expected)
  })
})

describe('nobody in particular', () => {
  test.each([
    'Thủ tướng Trần Văn An họp với các Phó Thủ tướng.',
    'Giám đốc Sở Nội vụ Trần Văn An nói. Sở có 6 phó giám đốc sở.',
    'Thủ tướng Trần Văn An điện đàm với Thủ tướng Đức.',
    'Chủ tịch UBND tỉnh Trần Văn An họp với Chủ tịch UBND các huyện.',
    'Chủ tịch Trần Văn An dự lễ do Chủ tịch nước phát động.',
    'Bí thư Đảng ủy Trần Văn An nói về việc Bí thư Đảng ủy kiêm Chủ tịch Hội đồng trường.',
    'Giám đốc Trần Văn An ứng cử chức danh Giám đốc.',
    'Ông Trần Văn An, Phó Chủ tịch UBND tỉnh, thông báo về nhân sự Chủ tịch và Phó Chủ tịch UBND tỉnh.',
    'Nguyên Bí thư Tỉnh ủy Trần Văn An gặp Bí thư Tỉnh ủy.',
    'Lãnh đạo Bộ Y tế và lãnh đạo tỉnh cùng dự với Thứ trưởng Bộ Y tế Trần Văn An.',
    'Theo lãnh đạo UBND tỉnh và Công an tỉnh, Chủ tịch UBND tỉnh Trần Văn An vắng mặt.',
    'Trách nhiệm người đứng đầu được Thủ tướng Trần Văn An nêu rõ.'
  ])('%s', (text) => {
    expect(holders(text)).toEqual([])
  })
})

test('should abstain where two hold the office and neither is nearer', () => {
  const text = 'Phó Thủ tướng Trần Văn An và Phó Thủ tướng Lê Văn Bình cùng dự. Phó Thủ tướng phát biểu.'
  expect(holders(text)).toEqual(['Phó Thủ tướng = ?'])
})
