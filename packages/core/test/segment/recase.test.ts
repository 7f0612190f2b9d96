import {describe, expect, test} from 'vitest'
import {Shape} from '../../src/tokenise/syllables.js'
import {segmentText} from './anatomy.js'

/** The first line as its shapes would have it written. */
function recased(text: string): string {
  const segmented = segmentText(text)
  const [first] = segmented.blocks
  const words: string[] = []
  for (let at = first!.from; at < first!.to; at++) {
    const word = segmented.text.slice(segmented.start[at], segmented.end[at])
    const shape = segmented.shape[at]!
    const small = word.toLowerCase()
    words.push(
      shape & Shape.upper ? word : shape & Shape.capital ? small.charAt(0).toUpperCase() + small.slice(1) : small
    )
  }
  return words.join(' ')
}

const body = '\nSáng nay, Tổng Bí thư Tô Lâm đến thăm xã Hồng Lĩnh. Chủ tịch UBND tỉnh Hà Tĩnh cùng đi.'

describe('recase', () => {
  test.each([
    [`TỔNG BÍ THƯ TÔ LÂM THĂM XÃ HỒNG LĨNH${body}`, 'Tổng Bí thư Tô Lâm thăm xã Hồng Lĩnh'],
    [`CHỦ TỊCH UBND TỈNH HÀ TĨNH XIN LỖI${body}`, 'Chủ tịch UBND tỉnh Hà Tĩnh xin lỗi'],
    // Capitals of the starts of sentences are none of names.
    [
      `TỔNG BÍ THƯ TÔ LÂM DỰ HỘI NGHỊ QUÂN CHÍNH${body} Dự Hội nghị có ông Hòa. Ông Tô Lâm dự Hội nghị.`,
      'Tổng Bí thư Tô Lâm dự Hội nghị quân chính'
    ]
  ])('%s', (text, expected) => expect(recased(text)).toBe(expected))

  test.each([
    [`Chủ tịch UBND tỉnh xin lỗi${body}`, 'Chủ tịch UBND tỉnh xin lỗi'],
    ['TỔNG BÍ THƯ TÔ LÂM THĂM XÃ', 'TỔNG BÍ THƯ TÔ LÂM THĂM XÃ'],
    [`UBND TP HCM họp${body}`, 'UBND TP HCM họp']
  ])('left alone: %s', (text, expected) => expect(recased(text)).toBe(expected))
})
