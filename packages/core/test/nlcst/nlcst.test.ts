import fc from 'fast-check'
import {toString as textOf} from 'nlcst-to-string'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import retextSyntaxUrls from 'retext-syntax-urls'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.js'
import * as nlcst from '../../src/nlcst/index.js'

const {parseVietnamese, retextVietnamese, toNlcst} = nlcst

const article = [
  'Thị ủy Hồng Lĩnh triển khai Chỉ thị 05-CT/TW',
  '(HNM) - Sáng 5-4, TP. Hồng Lĩnh thu 1.234,5 tỷ đồng. PGS.TS. Lê Minh dự họp.',
  'Đại biểu dự họp. Ảnh: Lê Hòa Đồng chí Trần Minh chủ trì. Thư gửi về vanthu@honglinh.gov.vn.'
].join('\n')

test('exposes the public api', () => {
  expect(Object.keys(nlcst).sort()).toEqual(['parseVietnamese', 'retextVietnamese', 'toNlcst'])
})

/** Words of a tree, by sentence. */
function words(tree: ReturnType<typeof parseVietnamese>): string[][] {
  return tree.children.flatMap((paragraph) =>
    'children' in paragraph
      ? paragraph.children.flatMap((sentence) =>
          sentence.type === 'SentenceNode'
            ? [sentence.children.filter(({type}) => type === 'WordNode').map((word) => textOf(word))]
            : []
        )
      : []
  )
}

describe('parseVietnamese', () => {
  test('makes paragraphs, sentences and words', () => {
    expect(words(parseVietnamese(article))).toEqual([
      ['Thị', 'ủy', 'Hồng', 'Lĩnh', 'triển', 'khai', 'Chỉ', 'thị', '05-CT/TW'],
      ['HNM', 'Sáng', '5-4', 'TP.', 'Hồng', 'Lĩnh', 'thu', '1.234,5', 'tỷ', 'đồng'],
      ['PGS.TS.', 'Lê', 'Minh', 'dự', 'họp'],
      ['Đại', 'biểu', 'dự', 'họp'],
      ['Ảnh', 'Lê', 'Hòa'],
      ['Đồng', 'chí', 'Trần', 'Minh', 'chủ', 'trì'],
      ['Thư', 'gửi', 'về', 'vanthu@honglinh.gov.vn']
    ])
  })

  test('gives back any string, byte for byte', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.constant(article),
          fc.constant('nốt \u{1d15e} nhạc'),
          fc.constant('Ông H’Yim – «Y Thanh» – đến\u00a0Ðà Nẵng, D‘Ivoire — R&amp;D và VH&TT.')
        ),
        (source) => {
          expect(textOf(parseVietnamese(source))).toBe(source)
        }
      )
    )
    const nfd = article.normalize('NFD').replaceAll('\n', '\r\n')
    expect(textOf(parseVietnamese(nfd))).toBe(nfd)
  })

  test('gives every node its place', () => {
    const visit = (node: {position?: unknown; children?: unknown[]}) => {
      const {start, end} = node.position as {start: {offset: number}; end: {offset: number}}
      expect(article.slice(start.offset, end.offset)).toBe(textOf(node as never))
      for (const child of node.children ?? []) visit(child as never)
    }
    visit(parseVietnamese(article) as never)
  })
})

describe('retextVietnamese', () => {
  test('works with plugins of retext', async () => {
    const processor = unified()
      .use(retextVietnamese)
      .use(retextSyntaxUrls)
      .use(retextRepeatedWords)
      .use(retextStringify)
    const source = 'Thị ủy họp họp sáng nay. Xem http://bao.vn/tin.htm hoặc 05-CT/TW.'
    const file = await processor.process(source)
    expect(String(file)).toBe(source)
    expect(file.messages.map(({reason}) => reason)).toEqual(['Unexpected repeated `họp`, remove one occurrence'])
  })
})

describe('toNlcst', () => {
  test('is the tree of an article, with its blocks', () => {
    const tree = toNlcst(parse(article, {tokens: true}))
    expect(textOf(tree)).toBe(article)
    const blocks = tree.children.flatMap((child) => (child.type === 'ParagraphNode' ? [child.data?.block] : []))
    expect(blocks).toEqual(['headline', 'lead', 'caption', 'paragraph'])
  })

  test('leaves the article as it was', () => {
    const read = parse(article, {tokens: true})
    const before = structuredClone(read)
    const [first] = toNlcst(read).children
    if (first?.type === 'ParagraphNode') first.children.length = 0
    expect(read).toEqual(before)
  })

  test('needs tokens', () => {
    expect(() => toNlcst(parse(article))).toThrow('Unexpected article without tokens')
    expect(toNlcst(parse('', {tokens: true})).children).toEqual([])
  })
})

describe('words', () => {
  /** Takes every two tokens for a word. */
  const pairs: nlcst.WordSegmenter = (tokens) =>
    tokens.flatMap(({start}, at) => (at % 2 === 0 ? [{start, end: (tokens[at + 1] ?? tokens[at])!.end}] : []))

  test('makes one node of the syllables of a word', () => {
    expect(words(parseVietnamese('Hội nghị họp sáng 5-4.', {words: pairs}))).toEqual([['Hội nghị', 'họp sáng', '5-4']])
    expect(words(toNlcst(parse('Hội nghị họp sáng 5-4.', {tokens: true}), {words: pairs}))).toEqual([
      ['Hội nghị', 'họp sáng', '5-4']
    ])
  })

  test('takes a segmenter that parses something itself', () => {
    const curious: nlcst.WordSegmenter = (tokens) => {
      parseVietnamese('Một bài khác, dài hơn bài này nhiều.')
      return pairs(tokens)
    }
    expect(parseVietnamese(article, {words: curious})).toEqual(parseVietnamese(article, {words: pairs}))
  })

  test('joins syllables and the space between them to one text with its place', () => {
    const source = 'Dự: TP.  Huế.'
    const [paragraph] = parseVietnamese(source, {words: () => [{start: 4, end: 12}]}).children
    const [sentence] = (paragraph as {children: {children: unknown[]}[]}).children
    const point = (offset: number) => ({line: 1, column: offset + 1, offset})
    const node = (type: string, start: number, end: number) => ({
      type,
      value: source.slice(start, end),
      position: {start: point(start), end: point(end)}
    })
    expect(sentence?.children[3]).toEqual({
      type: 'WordNode',
      children: [node('TextNode', 4, 6), node('PunctuationNode', 6, 7), node('TextNode', 7, 12)],
      position: {start: point(4), end: point(12)}
    })
  })

  test('reaches across no mark, and ignores spans that fit no token', () => {
    const all = (spans: ReturnType<nlcst.WordSegmenter>) => words(parseVietnamese('Lan, Mai họp', {words: () => spans}))
    expect(all([{start: 0, end: 12}])).toEqual([['Lan', 'Mai', 'họp']])
    expect(all([{start: 6, end: 12}])).toEqual([['Lan', 'Mai', 'họp']])
    expect(all([{start: 5, end: 11}])).toEqual([['Lan', 'Mai', 'họp']])
    expect(all([])).toEqual([['Lan', 'Mai', 'họp']])
  })

  test('gives back any string, byte for byte', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (source) => {
        expect(textOf(parseVietnamese(source, {words: pairs}))).toBe(source)
      })
    )
    expect(textOf(toNlcst(parse(article, {tokens: true}), {words: pairs}))).toBe(article)
  })

  test('lets plugins of retext see words', async () => {
    const processor = unified().use(retextVietnamese, {words: pairs}).use(retextRepeatedWords).use(retextStringify)
    const file = await processor.process('Họp bàn họp bàn rồi nghỉ.')
    expect(String(file)).toBe('Họp bàn họp bàn rồi nghỉ.')
    expect(file.messages.map(({reason}) => reason)).toEqual(['Unexpected repeated `họp bàn`, remove one occurrence'])
  })
})
