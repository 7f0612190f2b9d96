import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parse, thoisu, thoisuParse} from '../src/index.js'

const text = 'Ngày 8-3, Thành ủy Hà Nội họp. Ông Nguyễn Văn Mận nói: “Phải làm ngay.'

describe('thoisuParse', () => {
  test('gives what `parse` gives', () => {
    expect(unified().use(thoisuParse, {publishedAt: '2011-03-09'}).parse(text)).toEqual(
      parse(text, {publishedAt: '2011-03-09'})
    )
  })

  test('takes settings of the processor, as other parsers do', () => {
    expect(unified().data('settings', {tokens: true}).use(thoisuParse).parse(text)).toEqual(parse(text, {tokens: true}))
  })

  test('lets the file say its own date and outlet', () => {
    const processor = unified().use(thoisuParse, {publishedAt: '2011-03-09', outlet: 'Nhân Dân'})
    const file = new VFile({value: text, data: {publishedAt: '2021-03-09', outlet: 'Hà Nội Mới'}})
    expect(processor.parse(file)).toEqual(parse(text, {publishedAt: '2021-03-09', outlet: 'Hà Nội Mới'}))
  })

  test('raises the messages of the article on the file', () => {
    const file = new VFile(text)
    const article = thoisu().parse(file)
    expect(article.messages).not.toEqual([])
    expect(file.messages).toHaveLength(article.messages.length)
    for (const [index, message] of article.messages.entries()) {
      expect(file.messages[index]).toMatchObject({...message, fatal: false})
    }
  })

  test('complains of options that are no dates', () => {
    expect(() => unified().use(thoisuParse, {publishedAt: 'hôm qua'}).parse(text)).toThrow(
      'Unexpected `hôm qua` as `publishedAt`'
    )
  })
})

describe('thoisu', () => {
  test('is frozen', () => {
    expect(() => thoisu.use(() => {})).toThrow('frozen')
  })

  test('takes plugins when called', () => {
    const processor = thoisu().use(function () {
      this.compiler = (tree) => tree.type
    })
    expect(String(processor.processSync(text))).toBe('article')
  })
})
