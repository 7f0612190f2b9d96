import {syllable} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

/** For kind words of one syllable, what makes them the end of a common word: `yêu cầu`, `nông thôn`, `văn bản`. */
const endings: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  Object.entries({
    cầu: 'yêu nhu toàn địa hoàn thỉnh khẩn mưu',
    bản: 'văn cơ kịch căn nhật ấn phiên bài xuất tài tư biên',
    thôn: 'nông hương',
    xã: 'tác công hợp thông',
    phường: 'phố',
    hồ: 'đồng giang mơ',
    chợ: 'hội phiên',
    đường: 'tiểu đái thiên học dọc bình lên',
    bang: 'liên',
    buôn: 'bán tàu lái thuyền',
    thác: 'khai',
    cứ: 'căn',
    nước: 'nhà tịch trong ngoài nguồn cả',
    châu: 'á âu',
    đảo: 'lãnh áp',
    phố: 'thành khu',
    tỉnh: 'bình thức',
    làng: 'dân',
    khu: 'phân quân',
    ga: 'oxy',
    biển: 'chuyển',
    đình: 'gia triều',
    lăng: 'nhố',
    hòn: 'cục',
    mũi: 'khẩu',
    vịnh: 'ca'
  }).map(([word, before]) => [syllable(word), new Set(before.split(' ').map(syllable))])
)

/**
 * Whether a kind word is only the last syllable of a common word.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the kind word.
 */
export function isCommonWordEnd(reader: Reader, at: number): boolean {
  const before = endings.get(reader.id(at))
  return before !== undefined && at > reader.sentenceStart(at) && reader.isOneOf(at - 1, before)
}
