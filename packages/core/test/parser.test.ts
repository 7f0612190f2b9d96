import {createParser, defineConstruct, parse} from 'thoisu'
import {describe, expect, it} from 'vitest'

const text = 'Ngày 12-5, Thành ủy Hà Nội tổ chức hội nghị triển khai Chỉ thị số 11-CT/TW của Ban Bí thư.'

describe('parse', () => {
  it('should give the same bytes for the same text and options', () => {
    const options = {publishedAt: '2011-05-13', outlet: 'Hà Nội Mới'}
    expect(JSON.stringify(parse(text, options))).toBe(JSON.stringify(createParser().parse(text, options)))
  })

  it('should give plain JSON', () => {
    const article = parse(text, {publishedAt: '2011-05-13'})
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
  })

  it('should say which versions read the text', () => {
    expect(parse('').parser).toEqual({name: 'thoisu', version: expect.any(String), knowledge: expect.any(String)})
  })

  it.each(['', ' ', '\n\n', '\u0000', '\uD800', '\u0301', '"', '(((', '-', '1/1/1/1', 'Ảnh:'])(
    'should parse %j',
    (source) => {
      const article = parse(source)
      expect(article.position.end.offset).toBe(source.length)
    }
  )

  it('should reject what is no text', () => {
    expect(() => parse(undefined as unknown as string)).toThrow('Unexpected `undefined` as text, expected a string')
  })

  it.each(['9-3-2011', '2011', '2011-13-01', '2011-02-30', ''])('should reject the date %j', (publishedAt) => {
    expect(() => parse(text, {publishedAt})).toThrow(`Unexpected \`${publishedAt}\` as \`publishedAt\``)
  })
})

describe('createParser', () => {
  it('should read with the caller’s constructs before ours', () => {
    const number = defineConstruct({
      name: 'any-number',
      type: 'quantity',
      triggers: {numbers: true},
      read: (reader, at) => ({
        type: 'quantity',
        rule: 'any-number',
        from: at,
        to: at + 1,
        value: reader.number(at),
        unit: ''
      })
    })
    const {mentions} = createParser({constructs: [number]}).parse('Có 12 và 30.')
    const found = mentions.filter((mention) => mention.rule === 'any-number')
    expect(found.map(({position}) => 'Có 12 và 30.'.slice(position.start.offset, position.end.offset))).toEqual([
      '12',
      '30'
    ])
  })

  it('should know the caller’s bodies', () => {
    const body = 'Ban Quản lý Vườn treo Cổ Đô'
    const parser = createParser({
      knowledge: {
        organizations: [
          {id: 'vuon-treo', kind: 'ban-quan-ly', branch: 'local', level: 'commune', names: [{text: body}]}
        ]
      }
    })
    const source = `Sáng nay, ${body} họp.`
    const entity = parser.parse(source).entities.find(({type}) => type === 'organization')
    expect(entity).toMatchObject({name: body, knowledge: {id: 'vuon-treo'}})
  })

  it('should take a record of the caller in place of ours with the same key', () => {
    const parser = createParser({
      knowledge: {abbreviations: [{text: 'ANTT', expansions: [{text: 'ăn no trước tiên', class: 'term'}]}]}
    })
    expect(parser.parse('Giữ vững ANTT.').mentions).toMatchObject([{expansion: 'ăn no trước tiên'}])
  })
})
