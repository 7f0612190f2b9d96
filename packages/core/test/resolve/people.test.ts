import {type Article, parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

/** Each person with the surfaces of the mentions that refer to it. */
function people(text: string): Record<string, string[]> {
  const article: Article = parse(text)
  const surface = new Map(
    article.mentions.map(({id, position: {start, end}}) => [id, text.slice(start.offset, end.offset)])
  )
  return Object.fromEntries(
    article.entities
      .filter((entity) => entity.type === 'person')
      .map((entity) => [entity.name, entity.mentions.map((id) => surface.get(id) as string)])
  )
}

describe('one person', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Ông Trần Văn Hòa đến dự. Theo ông Hòa, việc này cần làm ngay. Ông Trần Văn Hòa trao quà.',
      {'Trần Văn Hòa': ['Trần Văn Hòa', 'Hòa', 'Trần Văn Hòa']}
    ],
    [
      'Bà Nguyễn Thị Kim Ngân chủ trì. Bà Kim Ngân kết luận phiên họp.',
      {'Nguyễn Thị Kim Ngân': ['Nguyễn Thị Kim Ngân', 'Kim Ngân']}
    ],
    // Tone placement and a slip in a capital are no difference.
    ['Ông Lê Văn Hoà nói. Ông Lê Văn Hòa nói thêm.', {'Lê Văn Hoà': ['Lê Văn Hoà', 'Lê Văn Hòa']}],
    ['Ông Võ Công Trí nói. Tặng hoa ông Võ Công trí tại lễ.', {'Võ Công Trí': ['Võ Công Trí', 'Võ Công trí']}],
    // Spellings of one foreign name.
    [
      'Thủ tướng Thongloun Sisoulith đến. Thủ tướng Thoonglun Sisulith rời Hà Nội.',
      {'Thongloun Sisoulith': ['Thongloun Sisoulith', 'Thoonglun Sisulith']}
    ],
    [
      'Chủ tịch Phi-đen Ca-xtơ-rô (Fidel Castro) tiếp đoàn. Ông Fidel Castro khen ngợi.',
      {'Phi-đen Ca-xtơ-rô': ['Phi-đen Ca-xtơ-rô', 'Fidel Castro', 'Fidel Castro']}
    ]
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })
})

describe('several people', () => {
  test.each<[string, Record<string, string[]>]>([
    // The same given name: the honorific's gender decides.
    [
      'Ông Trần Văn Hà nói. Bà Lê Thị Hà đáp. Sau đó bà Hà ra về.',
      {'Trần Văn Hà': ['Trần Văn Hà'], 'Lê Thị Hà': ['Lê Thị Hà', 'Hà']}
    ],
    // Two kings are two kings.
    [
      'Quốc vương Norodom Sihanouk và Quốc vương Norodom Sihamoni dự lễ.',
      {'Norodom Sihanouk': ['Norodom Sihanouk'], 'Norodom Sihamoni': ['Norodom Sihamoni']}
    ]
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  test('should abstain with candidates where two are as near', () => {
    const text = 'Ông Trần Văn Hùng và ông Lê Mạnh Hùng cùng dự. Ông Hùng phát biểu.'
    const article = parse(text)
    const short = article.mentions.find((mention) => mention.type === 'person' && mention.form === 'short-name')
    expect(short).toMatchObject({problem: 'ambiguous-person'})
    expect(short).not.toHaveProperty('entity')
    expect(short?.type === 'person' && short.candidates).toHaveLength(2)
  })

  test('should keep names of the press apart from those of the story', () => {
    const text = 'Ông Nguyễn Văn Dương phát biểu tại hội nghị. Ảnh: Nguyễn Văn Dương\nHội nghị kéo dài một ngày.'
    const named = parse(text).entities.filter((entity) => entity.type === 'person')
    expect(named).toHaveLength(2)
  })
})
