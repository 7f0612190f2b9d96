import {toString as textOf} from 'nlcst-to-string'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import {parse} from 'thoisu'
import {parseVietnamese, retextVietnamese, toNlcst, type WordSegmenter} from 'thoisu/nlcst'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {segmentWords} from '../src/index.js'

const words: WordSegmenter = segmentWords
const source = 'Thủ tướng Chính phủ yêu cầu thực hiện Chỉ thị 05-CT/TW, TP. Huế báo cáo trước ngày 8-3.'

/** The word nodes of the first sentence. */
function wordsOf(tree: ReturnType<typeof parseVietnamese>): string[] {
  const [paragraph] = tree.children
  const [sentence] = paragraph?.type === 'ParagraphNode' ? paragraph.children : []
  if (sentence?.type !== 'SentenceNode') return []
  return sentence.children.filter(({type}) => type === 'WordNode').map((word) => textOf(word))
}

test('is the segmenter of the nlcst view', () => {
  const found = wordsOf(parseVietnamese(source, {words}))
  expect(found).toEqual(
    expect.arrayContaining(['Thủ tướng', 'Chính phủ', 'yêu cầu', 'thực hiện', 'Chỉ thị', 'báo cáo'])
  )
  expect(found).toContain('05-CT/TW')
  expect(wordsOf(toNlcst(parse(source, {tokens: true}), {words}))).toEqual(found)
  expect(textOf(parseVietnamese(source, {words}))).toBe(source)
})

test('lets plugins of retext see Vietnamese words', async () => {
  const processor = unified().use(retextVietnamese, {words}).use(retextRepeatedWords).use(retextStringify)
  const file = await processor.process('Các bộ thực hiện thực hiện chỉ thị.')
  expect(file.messages.map(({reason}) => reason)).toEqual(['Unexpected repeated `thực hiện`, remove one occurrence'])
  expect(String(file)).toBe('Các bộ thực hiện thực hiện chỉ thị.')
})
