import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import * as api from '../src/index.js'
import {syllableOf} from '../src/syllable.js'

const {segmentWords} = api

/** Words and marks of a text, with `_` between the syllables of a word, as segmented text is written. */
function cut(text: string): string {
  return segmentWords(text)
    .map(({start, end}) => text.slice(start, end).normalize('NFC').replace(/\s+/gu, '_'))
    .join(' ')
}

/** Syllables and marks that the segmentation says again, with white space for `_` and before what is no mark. */
function written(row: string): string {
  return row.replaceAll('_', ' ').replace(/ (?=[.,:?])/gu, '')
}

const joined = [
  'Thủ_tướng Chính_phủ yêu_cầu các bộ tập_trung thực_hiện nhiệm_vụ được giao .',
  'Chủ_tịch tỉnh kiểm_tra công_tác phòng_chống bão ở Đồng_Nai .',
  'Đại_biểu Quốc_hội đặt câu_hỏi với Bộ_trưởng .',
  'Ông Trần_Văn_Lực làm_việc tại Hà_Nội từ năm 2005 .',
  'Công_an bắt_giữ hai người trong đêm .',
  'Nhà_nước ban_hành chính_sách mới .',
  'Ủy_ban nhân_dân tỉnh quyết_định hỗ_trợ gia_đình khó_khăn .',
  'Uỷ_ban nhân_dân thành_phố họp .',
  'Bà_con nông_dân vui_mừng vì được mùa .',
  'Chỉ_thị 05-CT/TW về học_tập và làm theo tư_tưởng Hồ_Chí_Minh .',
  'Chính_trị ổn_định , kinh_tế phát_triển .',
  'Quân_đội và công_an bảo_vệ Tổ_quốc .'
]

/** Syllables that make a word elsewhere and none here. */
const apart = [
  'Hội , nghị và luận là ba chữ .',
  'Kinh , tế là hai chữ .',
  'Nhà , nước và điện đều thiếu .',
  'Nhà có nước , có điện .',
  'Tôi không biết bà ở đâu .',
  'Ông già đi bộ ra chợ mua cá .',
  'Anh ấy ăn cơm rồi đi ngủ .',
  'Họ xây nhà mới trên đất của xã .',
  'Con nhà ai học giỏi thế ?',
  'Từ đó đến nay ông chưa về .'
]

test('exposes the public api', () => {
  expect(Object.keys(api)).toEqual(['segmentWords'])
})

describe('segmentWords', () => {
  test.each(joined)('%s', (row) => {
    expect(cut(written(row))).toBe(row)
  })

  test.each(apart)('joins nothing in: %s', (row) => {
    expect(row).not.toContain('_')
    expect(cut(written(row))).toBe(row)
  })

  test.each([...joined, ...apart])('reads NFD and odd spaces alike: %s', (row) => {
    expect(cut(written(row).normalize('NFD'))).toBe(row)
    expect(cut(written(row).replaceAll(' ', ' \u00A0\n'))).toBe(row)
    expect(cut(written(row).replace(/(\p{L})(\p{L})/u, '$1\u00AD$2')).replace('\u00AD', '')).toBe(row)
  })

  test('takes tokens that were found elsewhere, with their offsets', () => {
    const tokens = [
      {value: 'chính', start: 10, end: 15},
      {value: 'trị', start: 20, end: 23},
      {value: '.', start: 23, end: 24}
    ]
    expect(segmentWords(tokens)).toEqual([
      {start: 10, end: 23},
      {start: 23, end: 24}
    ])
  })

  test.each(['05-CT/TW', '1.234,5', '30-4-1975', 'TP.HCM', 'H’Yim', 'Covid-19', 'vanthu@honglinh.gov.vn'])(
    'leaves %s whole',
    (token) => {
      expect(segmentWords(`(${token})`)).toEqual([
        {start: 0, end: 1},
        {start: 1, end: token.length + 1},
        {start: token.length + 1, end: token.length + 2}
      ])
    }
  )

  test('has nothing to say of nothing', () => {
    expect(segmentWords('')).toEqual([])
    expect(segmentWords(' \n\t')).toEqual([])
    expect(segmentWords([])).toEqual([])
  })
})

const syllables = fc.constantFrom(
  'chính',
  'trị',
  'kinh',
  'tế',
  'Nguyễn',
  'Văn',
  'học',
  'sinh',
  '2005',
  ',',
  '.',
  '\u0301'
)
const texts = fc.oneof(
  fc.string({unit: 'binary'}),
  fc
    .array(fc.oneof(syllables, fc.string({unit: 'grapheme', maxLength: 3})), {maxLength: 40})
    .map((parts) => parts.join(' '))
)

describe('any string', () => {
  test('is tiled: in order, never empty, white space between, marks alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let offset = 0
        for (const {start, end} of segmentWords(text)) {
          expect(text.slice(offset, start)).toMatch(/^\s*$/u)
          expect(end).toBeGreaterThan(start)
          const parts = text.slice(start, end).split(/\s+/u)
          if (parts.length > 1) for (const part of parts) expect(part).toMatch(/[\p{L}\p{N}]/u)
          offset = end
        }
        expect(text.slice(offset)).toMatch(/^\s*$/u)
      })
    )
  })

  test('has the same words in NFC and NFD', () => {
    fc.assert(
      fc.property(
        fc.array(
          syllables.filter((part) => part !== '\u0301'),
          {maxLength: 30}
        ),
        (parts) => {
          const text = parts.join(' ')
          expect(cut(text.normalize('NFD'))).toBe(cut(text))
        }
      )
    )
  })

  test.each([
    ['letters without a space', 'a'],
    ['marks of letters', 'e\u0301\u0301'],
    ['signs between digits', '1.'],
    ['hyphens', 'A-'],
    ['one word', 'chính trị '],
    ['invisible characters', '\u00AD'],
    ['lone surrogates', '\uD800']
  ])('takes linear time: %s', (_, piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length)
      const start = process.cpuUsage().user
      segmentWords(text)
      return process.cpuUsage().user - start
    }
    time(1000)
    // Eight times the text; a quadratic reader would take 64 times as long.
    const [short, long] = [Math.max(time(20_000), 20_000), time(160_000)]
    expect(long / short).toBeLessThan(30)
  })
})

test('a syllable looks the same in all its spellings', () => {
  for (const [one, other] of [
    ['hòa', 'hoà'],
    ['Ủy', 'Uỷ'],
    ['kỹ', 'kĩ'],
    ['Đảng', 'Ðảng'],
    ['thực', 'thực'.normalize('NFD')]
  ] as const) {
    expect(syllableOf(one)).toEqual(syllableOf(other))
  }
  expect(syllableOf('thúy').hash).not.toBe(syllableOf('thúi').hash)
  expect(syllableOf('quá').hash).not.toBe(syllableOf('qúa').hash)
})
