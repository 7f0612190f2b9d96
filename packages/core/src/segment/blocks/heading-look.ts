import {syllable} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'

/** What headings demand, deny or ask; captions begin with what is to be seen. */
const openings = new Phrases([
  'không',
  'chưa',
  'cần',
  'phải',
  'nên',
  'có nên',
  'hãy',
  'đừng',
  'vì sao',
  'tại sao',
  'khó',
  'dễ',
  'còn',
  'vẫn',
  'thêm',
  'sớm',
  'đưa',
  'để',
  'tăng',
  'giảm',
  'ngưng',
  'dừng',
  'rơi vào',
  'cơ bản',
  'nỗ lực',
  'nâng',
  'tạo',
  'gỡ',
  'tháo gỡ',
  'xử lý',
  'xử nghiêm',
  'xóa',
  'bảo đảm',
  'bảo vệ',
  'đảm bảo',
  'đẩy mạnh',
  'thúc đẩy',
  'đổi mới',
  'đơn giản hóa',
  'hoàn thiện',
  'khắc phục',
  'kiên quyết',
  'quyết liệt',
  'mở rộng',
  'phát huy',
  'làm rõ',
  'tránh',
  'ưu tiên',
  'siết',
  'chấn chỉnh',
  'tập trung',
  'tiếp tục',
  'xây dựng',
  'củng cố',
  'tinh giản',
  'lĩnh vực'
])
const asterisk = syllable('*')
const square = syllable('[')

/**
 * Whether a sentence that has lost its stop reads like a sub-heading and not like the words under a picture.
 *
 * @param scan
 *   The text.
 * @param range
 *   The sentence.
 */
export function looksLikeHeading(scan: Scan, {from, to}: TokenRange): boolean {
  if (scan.is(from, asterisk) || scan.is(from, square)) return true
  return to - from <= longest && openings.at(scan, from) !== undefined
}

const longest = 22
