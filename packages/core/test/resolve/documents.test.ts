import {parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

/** The documents of a text by their canonical form. */
function documents(text: string, publishedAt?: string) {
  const article = parse(text, publishedAt === undefined ? {} : {publishedAt})
  const entities = article.entities.filter((entity) => entity.type === 'document')
  const name = (id: string) => entities.find((entity) => entity.id === id)?.canonical
  return entities.map((entity) => ({...entity, name, count: entity.mentions.length}))
}

const canonical = (text: string) => documents(text).map((document) => `${document.canonical} ×${document.count}`)

describe('one document, several mentions', () => {
  test.each([
    [
      'Thành ủy học tập Chỉ thị 05. Theo Chỉ thị 05-CT/TW của Bộ Chính trị, cấp ủy phải nêu gương. Chỉ thị này rất sâu rộng.',
      ['05-CT/TW ×3']
    ],
    [
      'Nghị định 116/2020/NĐ-CP có hiệu lực. Sau khi Nghị định số 116/NĐ-CP ra đời, NĐ 116 bị góp ý.',
      ['116/2020/NĐ-CP ×3']
    ],
    ['Luật Đất đai năm 2013 cần sửa. Theo Luật Đất đai, hộ dân được bồi thường.', ['Luật Đất đai 2013 ×2']],
    [
      'Quốc hội bàn Luật Thủ đô (sửa đổi). Luật Thủ đô năm 2012 đã lạc hậu. Sửa Luật Thủ đô là cần.',
      ['Luật Thủ đô (sửa đổi) ×1', 'Luật Thủ đô 2012 ×2']
    ],
    [
      'Luật Hỗ trợ doanh nghiệp nhỏ và vừa được trình. Luật Hỗ trợ DNNVV có ba chương.',
      ['Luật Hỗ trợ doanh nghiệp nhỏ và vừa ×2']
    ],
    [
      'Nghị quyết Trung ương 4 khóa XII nêu rõ. Gắn Nghị quyết Trung ương 4 với việc làm cụ thể.',
      ['Nghị quyết Trung ương 4 khóa XII ×2']
    ],
    [
      'Nghị quyết 35/NQ-CP và Nghị quyết 35-NQ/TW khác nhau. Nghị quyết 35 được nhắc lại.',
      ['35/NQ-CP ×1', '35-NQ/TW ×1', '35 ×1']
    ],
    [
      'Nghị quyết về xử lý nợ xấu được bàn. Quốc hội thông qua Nghị quyết về thí điểm xử lý nợ xấu.',
      ['Nghị quyết về thí điểm xử lý nợ xấu ×2']
    ]
  ])('%s', (text, expected) => {
    expect(canonical(text)).toEqual(expected)
  })
})

describe('ranges', () => {
  test.each([
    [
      'Ban hành các nghị quyết từ 721/NQ-UBTVQH15 đến 724/NQ-UBTVQH15 về sắp xếp đơn vị.',
      ['721/NQ-UBTVQH15 ×1', '722/NQ-UBTVQH15 ×1', '723/NQ-UBTVQH15 ×1', '724/NQ-UBTVQH15 ×1']
    ],
    ['Tỉnh quán triệt các Nghị quyết số 18 đến 20-NQ/TW.', ['18-NQ/TW ×1', '19-NQ/TW ×1', '20-NQ/TW ×1']],
    ['Các quyết định từ số 07 đến số 09 đã được gửi xã.', ['07 ×1', '08 ×1', '09 ×1']],
    ['Từ Nghị quyết 18 đến nay bộ máy đã gọn.', ['18 ×1']],
    ['Quyết định từ số 3/QĐ-UBND đến số 900/QĐ-UBND bị hủy.', ['3/QĐ-UBND ×1', '900/QĐ-UBND ×1']]
  ])('%s', (text, expected) => expect(canonical(text)).toEqual(expected))
})

describe('names that the article gives', () => {
  test.each([
    [
      'Nghị quyết số 57-NQ/TW về đột phá khoa học (gọi tắt là Nghị quyết 57) và Nghị quyết 57/NQ-CP khác nhau. Nghị quyết 57 mở đường.',
      ['57-NQ/TW ×3', '57/NQ-CP ×1']
    ],
    [
      'Nghị định số 10/2025/NĐ-CP về thuế (sau đây gọi là Nghị định). Trước có Nghị định số 9/2024/NĐ-CP. Nghị định quy định mức thuế.',
      ['10/2025/NĐ-CP ×3', '9/2024/NĐ-CP ×1']
    ],
    [
      'Luật Đất đai năm 2013 (sau đây gọi tắt là “Luật”) và Luật Nhà ở. Luật quy định ba quyền.',
      ['Luật Đất đai 2013 ×3', 'Luật Nhà ở ×1']
    ],
    ['Quyết định số 12/QĐ-UBND (viết tắt là Quyết định 12) ra đời. Quyết định này mới.', ['12/QĐ-UBND ×3']],
    [
      'Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW của Bộ Chính trị (gọi tắt là Quyết định 217, 218). Quyết định 217 cũ.',
      ['217-QĐ/TW ×3', '218-QĐ/TW ×2']
    ],
    ['Công ước Luật biển năm 1982 (UNCLOS) còn hiệu lực. Mọi nước tôn trọng UNCLOS.', ['Công ước Luật biển 1982 ×3']],
    // What is no document is no name of one.
    [
      'Luật Bảo hiểm xã hội (BHXH) và UNCLOS khác nhau.',
      ['Luật Bảo hiểm xã hội ×1', 'Công ước Liên hợp quốc về Luật Biển ×1']
    ],
    ['Quyết định 217-QĐ/TW (gọi tắt là Quyết định 0217) cũ. Quyết định 0217 hay.', ['217-QĐ/TW ×3']],
    // A bracket without the words gives no name that the number does not give.
    ['Nghị quyết 35/NQ-CP và Nghị quyết 35-NQ/TW (Nghị quyết 35) khác nhau.', ['35/NQ-CP ×1', '35-NQ/TW ×1', '35 ×1']]
  ])('%s', (text, expected) => expect(canonical(text)).toEqual(expected))
})

describe('what lends no antecedent', () => {
  test.each([
    [
      'Nghị quyết 56/NQ-CP về chương trình thực hiện Nghị quyết 15-NQ/TW. Nghị quyết này giao việc cho các bộ.',
      ['56/NQ-CP ×2', '15-NQ/TW ×1']
    ],
    [
      'Nghị định 19/2016/NĐ-CP thay thế Nghị định 107/2009/NĐ-CP. Nghị định này chặt hơn.',
      ['19/2016/NĐ-CP ×2', '107/2009/NĐ-CP ×1']
    ],
    [
      'Nghị định 49/2017/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định 25/2011/NĐ-CP. Nghị định nêu rõ mức phạt.',
      ['49/2017/NĐ-CP ×2', '25/2011/NĐ-CP ×1']
    ],
    // Numbered lines list what the document spoken of before repeals.
    [
      'Tỉnh vừa có Quyết định số 12/2017/QĐ-UBND bãi bỏ các văn bản:\n1. Quyết định số 39/2015/QĐ-UBND.\n2. Quyết định số 67/2015/QĐ-UBND.\nQuyết định này có hiệu lực từ ngày 10/2.',
      ['12/2017/QĐ-UBND ×2', '39/2015/QĐ-UBND ×1', '67/2015/QĐ-UBND ×1']
    ],
    [
      '1. Quyết định số 39/2015/QĐ-UBND. Quyết định này về giá đất.\n2. Quyết định số 67/2015/QĐ-UBND.',
      ['39/2015/QĐ-UBND ×2', '67/2015/QĐ-UBND ×1']
    ],
    // The title is about a document of another kind, which is the only one of its kind.
    ['Kết luận 11-KL/TW về tiếp tục thực hiện Chỉ thị 08-CT/TW. Chỉ thị này vẫn cần.', ['11-KL/TW ×1', '08-CT/TW ×2']]
  ])('%s', (text, expected) => expect(canonical(text)).toEqual(expected))
})

describe('attributes', () => {
  test('merge upward from the mention that has them', () => {
    const [document] = documents(
      'Tỉnh sơ kết Chỉ thị 48-CT/TW. Chỉ thị số 48-CT/TW ngày 22-10-2010 của Bộ Chính trị (khóa X) về phòng, chống tội phạm.',
      '2011-03-09'
    )
    expect(document).toMatchObject({
      kind: 'chi-thi',
      number: '48',
      symbol: 'CT/TW',
      date: '2010-10-22',
      title: 'phòng, chống tội phạm'
    })
    expect(document?.issuer).toBeDefined()
  })

  test('have their own places in the mention', () => {
    const text =
      'khoản 2 Điều 5 Chỉ thị số 48-CT/TW ngày 22-10-2010 của Bộ Chính trị (khóa X) về “Phòng, chống tội phạm”'
    const mention = parse(text).mentions.find(({type}) => type === 'document')
    if (mention?.type !== 'document') throw new Error('no document')
    const parts = Object.entries(mention.parts ?? {}).map(([part, {start, end}]) => [
      part,
      text.slice(start.offset, end.offset)
    ])
    expect(Object.fromEntries(parts)).toEqual({
      kind: 'Chỉ thị',
      number: '48',
      symbol: '-CT/TW',
      date: 'ngày 22-10-2010',
      issuer: 'Bộ Chính trị',
      term: '(khóa X)',
      title: 'Phòng, chống tội phạm',
      provision: 'khoản 2 Điều 5'
    })
    expect(mention.provision).toBe('khoản 2 Điều 5')
  })

  test('say whether it is a bill', () => {
    expect(documents('Quốc hội thảo luận dự thảo Luật Đất đai (sửa đổi).')[0]).toMatchObject({draft: true})
    expect(documents('Luật Đất đai năm 2013 có hiệu lực.')[0]?.draft).toBeUndefined()
  })
})

describe('relations', () => {
  test.each([
    ['implements', 'Chương trình hành động thực hiện Chỉ thị 48-CT/TW được ban hành.', '48-CT/TW'],
    ['replaces', 'Nghị định 19/2016/NĐ-CP thay thế Nghị định 107/2009/NĐ-CP từ tháng 5.', '107/2009/NĐ-CP'],
    ['amends', 'Nghị định 44/2026/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định 10/2022/NĐ-CP.', '10/2022/NĐ-CP'],
    ['amends', 'Luật sửa đổi, bổ sung một số điều của Luật Viên chức đã được thông qua.', 'Luật Viên chức'],
    ['guides', 'Thông tư 02/2017/TT-BYT hướng dẫn Luật Bảo hiểm y tế.', 'Luật Bảo hiểm y tế']
  ] as const)('%s: %s', (relation, text, object) => {
    const [subject] = documents(text)
    expect(subject?.[relation]?.map((id) => subject.name(id))).toEqual([object])
  })

  test.each([
    ['replaces', 'Nghị định 30/2020/NĐ-CP được thay thế bởi Nghị định 78/2025/NĐ-CP.'],
    ['replaces', 'Nghị định 30/2020/NĐ-CP bị bãi bỏ bởi Nghị định 78/2025/NĐ-CP.'],
    ['amends', 'Nghị định 30/2020/NĐ-CP (đã được sửa đổi, bổ sung theo Nghị định 78/2025/NĐ-CP) còn hiệu lực.']
  ] as const)('the other way round: %s: %s', (relation, text) => {
    const [object, subject] = documents(text)
    expect(subject?.[relation]?.map((id) => subject.name(id))).toEqual(['30/2020/NĐ-CP'])
    expect(object?.[relation]).toBeUndefined()
  })

  test.each([
    'Nghị định 30/2020/NĐ-CP được góp ý theo Nghị định 78/2025/NĐ-CP.',
    'Nghị định 30/2020/NĐ-CP được bổ sung nhiều điểm mới theo yêu cầu của Nghị định 78/2025/NĐ-CP.'
  ])('no relation: %s', (text) => {
    for (const document of documents(text)) expect([document.replaces, document.amends]).toEqual([undefined, undefined])
  })

  test('are not made between documents that stand side by side', () => {
    const [first, second] = documents('Thực hiện Nghị quyết 57-NQ/TW và triển khai Chỉ thị 48-CT/TW trong năm.')
    for (const document of [first, second]) {
      expect([document?.replaces, document?.amends, document?.implements, document?.guides]).toEqual(
        Array(4).fill(undefined)
      )
    }
  })
})

describe('knowledge', () => {
  test('links the only document of the number, and of its date where there are several', () => {
    const [document] = documents('Chỉ thị số 48-CT/TW ngày 22-10-2010 của Bộ Chính trị.', '2011-03-09')
    expect(document?.knowledge?.id).toBe('party/tw/ct/48@2010')
    expect(document?.iri).toBe('urn:thoisu:document:party/tw/ct/48@2010')
  })

  test('does not reach into the future', () => {
    const [document] = documents('Luật Đất đai năm 2024 quy định.', '2011-03-09')
    expect(document?.knowledge).toBeUndefined()
  })

  test('leaves the canonical form to the article', () => {
    const [document] = documents('Theo Luật Đất đai, hộ dân được bồi thường.', '2020-01-01')
    expect(document).toMatchObject({canonical: 'Luật Đất đai', knowledge: {id: 'state/luat/qh13/45/2013'}})
  })

  test.each([
    ['2011-03-09', 'Luật Đất đai', 'state/luat/qh11/13/2003'],
    ['2017-05-20', 'Luật Đất đai', 'state/luat/qh13/45/2013'],
    ['2025-05-20', 'Luật Đất đai', 'state/luat/qh15/31/2024'],
    ['2015-06-01', 'Luật Thủ đô', 'state/luat/qh13/25/2012'],
    ['2025-06-01', 'Luật Thủ đô', 'state/luat/qh15/39/2024'],
    ['2011-03-09', 'Luật Thủ đô', undefined]
  ])('on %s takes %s for the one of the day', (publishedAt, name, id) => {
    expect(documents(`Theo ${name}, thành phố đã lấy ý kiến.`, publishedAt)[0]?.knowledge?.id).toBe(id)
  })

  test.each([
    ['Nghị quyết 20-NQ/TW ngày 25/10/2017', 'party/tw/nq/20@2017'],
    ['Nghị quyết 20-NQ/TW ngày 28/7/2026', 'party/tw/nq/20@2026'],
    ['Nghị quyết 20-NQ/TW', undefined]
  ])('of two with one number takes for %s the one of the date', (cited, id) => {
    expect(documents(`Theo ${cited}, tỉnh đã họp.`, '2026-09-10')[0]?.knowledge?.id).toBe(id)
  })

  test.each([
    ['Chỉ thị-CT/TW ngày 22-10-2010', 'party/tw/ct/48@2010'],
    ['Chỉ thị-CT/TW ngày 23-10-2010', undefined],
    ['Chỉ thị-CT/TW', undefined]
  ])('finds %s, whose number got lost, by its day', (cited, id) => {
    expect(documents(`Tỉnh sơ kết ${cited} của Bộ Chính trị.`)[0]?.knowledge?.id).toBe(id)
  })

  test('keeps apart two whose number got lost by their days', () => {
    const text = 'Tỉnh sơ kết Chỉ thị-CT/TW ngày 22-10-2010, học Chỉ thị-CT/TW ngày 5-3-2012.'
    expect(documents(text)).toHaveLength(2)
  })

  test('says that a law was never passed', () => {
    const [bill, law] = documents('Quốc hội chưa bàn Luật Biểu tình, đã sửa Luật Báo chí.', '2017-05-20')
    expect(bill?.knowledge).toMatchObject({id: 'state/luat/bieu-tinh', status: 'bill'})
    expect(law?.knowledge).not.toHaveProperty('status')
  })
})

describe('identifiers', () => {
  test.each([
    ['Quyết định số 4898/QĐ-BCT ngày 15/12/2016', 'urn:thoisu:document:quyet-dinh:qd-bct:4898@2016'],
    ['Quyết định số 4898/QĐ-BCT', 'urn:thoisu:document:quyet-dinh:qd-bct:4898@?'],
    ['Nghị quyết 999-NQ/TW khóa XII', 'urn:thoisu:document:nghi-quyet:nq-tw:999@k12'],
    ['Nghị định 9999/2020/NĐ-CP', 'urn:thoisu:document:nghi-dinh:nd-cp:9999:2020'],
    ['Quy chế làm việc', 'urn:thoisu:document:quy-che-lam-viec'],
    ['Chiến lược nhà ở đến năm 2030', 'urn:thoisu:document:chien-luoc-nha-o-den-nam-2030']
  ])('%s', (text, iri) => {
    expect(documents(`Theo ${text}, tỉnh đã họp.`)[0]?.iri).toBe(iri)
  })
})
