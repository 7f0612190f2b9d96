import {parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

const day = {publishedAt: '2017-07-10'}

function holders(text: string, options = day): string[] {
  const {mentions, entities} = parse(text, options)
  return mentions.flatMap((mention) => {
    if (mention.type !== 'person' || mention.rule !== 'office-holder') return []
    const entity = entities.find(({id}) => id === mention.entity)
    return entity?.type === 'person' ? entity.name : '?'
  })
}

describe('holders that only the knowledge names', () => {
  test.each<[string, string[]]>([
    ['Thủ tướng Chính phủ vừa yêu cầu các bộ báo cáo.', ['Nguyễn Xuân Phúc']],
    ['Theo Bộ trưởng Bộ Công an, vụ án đã khởi tố.', ['Tô Lâm']]
  ])('%s', (text, expected) => {
    expect(holders(text)).toEqual(expected)
  })

  test('should link a person of the article to the record', () => {
    const [person] = parse('Thủ tướng Nguyễn Xuân Phúc chủ trì phiên họp.', day).entities
    expect(person).toMatchObject({type: 'person', knowledge: {id: 'Nguyễn Xuân Phúc'}})
  })
})

describe('left alone', () => {
  test.each([
    // The article names the holder itself, also against the knowledge.
    'Thủ tướng Chính phủ Trần Văn An họp. Thủ tướng yêu cầu báo cáo.',
    // Whoever signed it then.
    'theo Quyết định số 68 ngày 4-7-2007 của Thủ tướng Chính phủ',
    'nguyên Thủ tướng yêu cầu xem lại',
    'Thủ tướng Đức phát biểu tại Berlin',
    'các Bộ trưởng phát biểu'
  ])('%s', (text) => {
    expect(holders(text)).toEqual([])
  })

  test('should not guess without a date', () => {
    expect(holders('Thủ tướng Chính phủ vừa yêu cầu các bộ báo cáo.', {} as typeof day)).toEqual([])
  })
})
