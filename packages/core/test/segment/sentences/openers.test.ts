import {knowledge} from '@thoisu/knowledge'
import {expect, test} from 'vitest'
import {Lexicon} from '../../../src/lexicon/lexicon.js'
import {Scan} from '../../../src/segment/scan.js'
import {isConnective, isOpener} from '../../../src/segment/sentences/openers.js'
import {normalise} from '../../../src/text/normalise.js'
import {tokenise} from '../../../src/tokenise/tokenise.js'

const lexicon = new Lexicon(knowledge)
const scan = (text: string) => new Scan(tokenise(normalise(text)), lexicon)

test.each(['Theo đó', 'Tại hội nghị', 'Ngày 8-3', 'Sáng nay', 'Chiều 9/8', 'Năm 2023', 'Trong 3 ngày', 'Đây là'])(
  'connective: %s',
  (text) => expect(isConnective(scan(text), 0)).toBe(true)
)

test.each(['theo đó', 'THEO ĐÓ', 'Ngày hội', 'Sáng tạo', 'Chiều dài', 'Trong sạch', 'Đặc biệt Australia', 'Hà Nội'])(
  'no connective: %s',
  (text) => expect(isConnective(scan(text), 0)).toBe(false)
)

test.each(['Ông Nam', 'Đồng chí Nam', 'Các sở', 'Khi về'])('opener: %s', (text) =>
  expect(isOpener(scan(text), 0)).toBe(true)
)
