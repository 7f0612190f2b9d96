import {type DocumentMention, parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

/** The first document of a text, and its entity. */
function first(text: string) {
  const {mentions, entities} = parse(text)
  const mention = mentions.find(({type}) => type === 'document') as DocumentMention | undefined
  const entity = entities.find(({id}) => id === mention?.entity)
  return {...mention, ...(entity?.type === 'document' && {entity})}
}

/** What a whole citation says, from Party numbers to bodies that bear a number and are none. */
describe('citations with all that they say', () => {
  test.each([
    ['Chỉ thị 05-CT/TƯ', {kind: 'chi-thi', number: '05', symbol: 'CT/TW'}],
    [
      'Chỉ thị số 48-CT/TW ngày 22-10-2010 của Bộ Chính trị (khóa X) về phòng, chống tội phạm',
      {number: '48', symbol: 'CT/TW', date: '2010-10-22', issuer: 'Bộ Chính trị', title: 'phòng, chống tội phạm'}
    ],
    [
      'Chỉ thị số 48/CT-T.Ư, ngày 22-10-2010 của Bộ Chính trị',
      {number: '48', symbol: 'CT/TW', date: '2010-10-22', issuer: 'Bộ Chính trị'}
    ],
    ['Kết luận số 86', {kind: 'ket-luan', number: '86', form: 'short'}],
    ['Nghị quyết Trung ương 4 khóa XII', {form: 'name', entity: {canonical: 'Nghị quyết Trung ương 4 khóa XII'}}],
    ['Nghị quyết Đại hội XIII của Đảng', {form: 'name', entity: {canonical: 'Nghị quyết Đại hội XIII'}}],
    ['Nghị quyết số 09-NQ/ĐH ngày 27/9/2025', {number: '09', symbol: 'NQ/ĐH', date: '2025-09-27'}],
    ['khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP', {number: '30', year: 2020, provision: 'khoản 2 Điều 5'}],
    ['Công văn số 7288/UBND-KGVX ngày 12/08/2026', {kind: 'cong-van', number: '7288', date: '2026-08-12'}],
    ['dự thảo Luật Đất đai (sửa đổi)', {kind: 'luat', entity: {draft: true, canonical: 'Luật Đất đai (sửa đổi)'}}],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức số 52/2019/QH14',
      {kind: 'luat', entity: {amends: [expect.any(String), expect.any(String)]}}
    ],
    ['Quyết định số 2148/QĐ-BCA (C11)', {number: '2148', symbol: 'QĐ-BCA'}],
    ['Nghị quyết 30a', {number: '30a'}]
  ])('%s', (text, expected) => expect(first(`Theo ${text}, tỉnh đã họp.`)).toMatchObject(expected))

  test('Ban Chỉ đạo 138/CP', () => expect(first('Ban Chỉ đạo 138/CP đã họp.').type).toBeUndefined())
})

describe('numbers that share a kind or an end', () => {
  test.each([
    ['các nghị định số 42, 43/2023/NĐ-CP', ['42/2023/NĐ-CP', '43/2023/NĐ-CP']],
    ['Nghị định 178/2024/NĐ-CP và 67/2025/NĐ-CP (Nghị định 178, 67)', ['178/2024/NĐ-CP', '67/2025/NĐ-CP']],
    ['Nghị quyết 59, 70, 71, 72', ['59', '70', '71', '72']],
    ['4 Nghị quyết 59, 70, 71 và 72', ['59', '70', '71', '72']],
    ['Nghị quyết 59 và Ba nghị quyết 70, 71, 72', ['59', '70', '71', '72']],
    ['ba nghị quyết 70-71-72', ['70', '71', '72']],
    ['Nghị quyết số 66-NQ/TW về luật và Nghị quyết số 68-NQ/TW về tư nhân', ['66-NQ/TW', '68-NQ/TW']],
    ['Nghị quyết 18, 19', ['18', '19']],
    ['Chỉ thị 15, 16', ['15', '16']],
    [
      'các nghị quyết từ 721/NQ-UBTVQH15 đến 723/NQ-UBTVQH15',
      ['721', '722', '723'].map((number) => `${number}/NQ-UBTVQH15`)
    ],
    ['Quyết định số 1115-QĐ/TU và các quyết định bổ nhiệm', ['1115-QĐ/TU']]
  ])('%s', (text, expected) => {
    const documents = parse(`Theo ${text}, tỉnh đã họp.`).entities.filter(({type}) => type === 'document')
    expect(documents.map((document) => document.type === 'document' && document.canonical)).toEqual(expected)
  })
})
