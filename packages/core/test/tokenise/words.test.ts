import {describe, expect, test} from 'vitest'
import {normalise} from '../../src/text/normalise.js'
import {Kind} from '../../src/tokenise/columns.js'
import {tokenise} from '../../src/tokenise/tokenise.js'
import {endOfWord} from '../../src/tokenise/words.js'

/** Words separated by bars, without the white space. */
function joined(text: string): string {
  const tokens = tokenise(normalise(text))
  const words: string[] = []
  for (let from = 0; from < tokens.count; ) {
    const to = tokens.kind[from] === Kind.mark ? from + 1 : endOfWord(tokens, from, tokens.count)
    words.push(tokens.text.slice(tokens.start[from], tokens.end[to - 1]))
    from = to
  }
  return words.join('|')
}

describe('words', () => {
  test.each([
    'Chỉ thị 05-CT/TƯ của',
    'Nghị định 100/2019/NĐ-CP và 15-NQ/TW',
    'Quyết định 1177/QĐ-BGDĐT ngày 5/4/2021',
    'ngày 8-3 hay 25.5 hay 8/3/2011',
    'có 1.234,5 tỷ và 66,91% dân',
    'nhiệm kỳ 2010-2015 lúc 8h30 và 14:30',
    'UBND TP.HCM và TP. Huế',
    'PGS.TS. Minh và Th.S. Hà dự',
    'điện nước v.v. đều thiếu',
    'Văn phòng T.Ư và V.I. Lênin',
    'Xi-hả-vông và Phôm-vi-hản và Ô-xtrây-li-a',
    "Y Thanh Niê và H'Yim Kđăm",
    'dịch Covid-19 và e-visa cùng KT-XH',
    'GD&TĐ và Vietnam+ đưa',
    'đường dài 12km rộng 30m2 quốc lộ QL1A',
    'xem https://baochinhphu.vn/tin-1.htm?a=b nhé',
    'gửi vanthu.ha@quochoi.gov.vn nhé',
    'rộng 5 km² và 30m³',
    'Đ/c Hà và T/h mới',
    'học thuyết Mác-Lênin và Mác-Lê-nin',
    'muối i-ốt và a-xít cùng ô-tô',
    'gửi tin_1+nhanh@bao.vn nhé',
    'trang Chinhphu.vn và VOV.VN đưa'
  ])('one word each: %s', (text) => expect(joined(text)).toBe(text.replaceAll(' ', '|')))

  test.each([
    ['Hà Nội-Hải Phòng', 'Hà|Nội|-|Hải|Phòng'],
    ['kinh tế-xã hội', 'kinh|tế|-|xã|hội'],
    ['quan hệ Việt-Lào', 'quan|hệ|Việt|-|Lào'],
    ['đồng/kg', 'đồng|/|kg'],
    ['1. Nâng cao', '1|.|Nâng|cao'],
    ['(đúng)', '(|đúng|)'],
    ['xong.', 'xong|.'],
    ['xong./.', 'xong|.|/|.'],
    ['ông nói: “Được”', 'ông|nói|:|“|Được|”'],
    ['thời 4.0.', 'thời|4.0|.'],
    ['Hồ-Lênin', 'Hồ|-|Lênin'],
    ['sáng/chiều', 'sáng|/|chiều'],
    ['xã² ² .', 'xã²|²|.'],
    ['một, hai', 'một|,|hai'],
    ['xem www.bao.vn.', 'xem|www.bao.vn|.']
  ])('apart: %s', (text, expected) => expect(joined(text)).toBe(expected))
})
