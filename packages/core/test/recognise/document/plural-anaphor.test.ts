import {rejects} from '@thoisu/testing'
import {parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'plural-anaphor'

/** Canonical forms of what the plurals of a text resume, in text order. */
function resumed(text: string): string[] {
  const {mentions, entities} = parse(text)
  return mentions.flatMap((mention) => {
    if (mention.type !== 'document' || mention.rule !== 'plural-anaphor') return []
    const entity = entities.find(({id}) => id === mention.entity)
    return entity?.type === 'document' ? [entity.canonical] : []
  })
}

describe('plurals resume all documents that were named together', () => {
  test.each([
    ['Tỉnh học Nghị quyết 57-NQ/TW và Nghị quyết 59-NQ/TW. Các nghị quyết này rất mới.', ['57-NQ/TW', '59-NQ/TW']],
    [
      'Hai bộ ký Thông tư 1/2020/TT-BTC, Chỉ thị 2/CT-BCA. Các văn bản trên có hiệu lực.',
      ['1/2020/TT-BTC', '2/CT-BCA']
    ],
    ['Có Nghị quyết 5-NQ/TU. Rồi có Nghị quyết 3-NQ/TU. Hai nghị quyết này bổ sung cho nhau.', ['5-NQ/TU', '3-NQ/TU']],
    ['Chỉ thị 8-CT/TW, Chỉ thị 9-CT/TW được sơ kết. Sau 3 năm, 2 chỉ thị nêu trên đã thấm.', ['8-CT/TW', '9-CT/TW']],
    [
      'Nghị định 1/2020/NĐ-CP, Nghị định 2/2020/NĐ-CP ra đời. Cả hai nghị định này mở đường.',
      ['1/2020/NĐ-CP', '2/2020/NĐ-CP']
    ],
    ['Có Nghị quyết 5-NQ/TU và Nghị quyết 6-NQ/TU. Ba nghị quyết này rất mới.', []],
    ['Có Nghị quyết 5-NQ/TU và Nghị quyết 6-NQ/TU. Rồi có Nghị quyết 9-NQ/TU. Các nghị quyết này rất mới.', []],
    ['Có Nghị quyết 5-NQ/TU. Các nghị quyết này rất mới.', []]
  ])('%s', (text, expected) => expect(resumed(text)).toEqual(expected))
})

describe('kind words that are no plural of documents', () => {
  rejects(
    'document',
    [
      'Nghị định 1/2020/NĐ-CP và Nghị định 2/2020/NĐ-CP ra đời. Nghị định này mở đường.',
      'Các quy định này còn chung chung.',
      'Chỉ thị 1-CT/TU và Chỉ thị 2-CT/TU đã ban hành. Các chỉ thị trên địa bàn chưa đến cơ sở.'
    ],
    {where}
  )
})
