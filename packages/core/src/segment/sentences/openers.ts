import {syllables} from '../../tokenise/syllables.js'
import {WordSet} from '../../tokenise/word-set.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'

/**
 * Words that open sentences and, with a capital, stand nowhere else: adverbials, connectives and verbs that are no part
 * of names.
 */
const connectives = new Phrases([
  'Theo',
  'Tại',
  'Tuy nhiên',
  'Tuy vậy',
  'Trước đó',
  'Trước đây',
  'Trước tình hình',
  'Trước thực trạng',
  'Trước những',
  'Trước mắt',
  'Bên cạnh',
  'Bên lề',
  'Ngoài ra',
  'Ngoài việc',
  'Đồng thời',
  'Cùng dự',
  'Cùng đi',
  'Cùng tham dự',
  'Cùng với',
  'Cùng ngày',
  'Cùng chung',
  'Cùng thời điểm',
  'Cũng',
  'Trong đó',
  'Trong ảnh',
  'Trong khi',
  'Trong khuôn khổ',
  'Trong thời gian',
  'Trong những',
  'Trong buổi',
  'Trong cuộc',
  'Trong phiên',
  'Trong bối cảnh',
  'Trong số',
  'Trong năm',
  'Trong chương trình',
  'Trong báo cáo',
  'Trong bài',
  'Trong không khí',
  'Sau khi',
  'Sau đó',
  'Sau cuộc',
  'Sau buổi',
  'Sau lễ',
  'Sau hơn',
  'Ngay sau',
  'Ngay từ',
  'Nhân dịp',
  'Dịp này',
  'Về phía',
  'Về vấn đề',
  'Về việc',
  'Về công tác',
  'Về nội dung',
  'Về phương hướng',
  'Về nhiệm vụ',
  'Để',
  'Do đó',
  'Do vậy',
  'Vì vậy',
  'Vì thế',
  'Bởi vậy',
  'Nếu',
  'Đến nay',
  'Đến dự',
  'Đến thời điểm',
  'Tới dự',
  'Hiện nay',
  'Hiện tại',
  'Hôm nay',
  'Hôm qua',
  'Đây là',
  'Đây cũng',
  'Đó là',
  'Đó cũng',
  'Thay mặt',
  'Tham dự',
  'Tham gia',
  'Trao đổi với',
  'Trao đổi tại',
  'Trao đổi về',
  'Trao đổi bên',
  'Trả lời',
  'Chia sẻ với',
  'Chia sẻ tại',
  'Chia sẻ về',
  'Nói về',
  'Nói với',
  'Phát biểu',
  'Báo cáo với',
  'Báo cáo tại',
  'Kết luận hội nghị',
  'Kết luận buổi',
  'Kết luận cuộc',
  'Kết luận phiên',
  'Kết thúc',
  'Mở đầu',
  'Chủ trì',
  'Mặc dù',
  'Dù',
  'Như vậy',
  'Như thông tin',
  'Thời gian qua',
  'Thời gian tới',
  'Thời gian gần',
  'Qua đó',
  'Qua kiểm tra',
  'Qua thanh tra',
  'Mặt khác',
  'Đặc biệt ,',
  'Đặc biệt là',
  'Đặc biệt trong',
  'Đặc biệt trước',
  'Đặc biệt đối',
  'Cụ thể',
  'Liên quan',
  'Đối với',
  'Riêng',
  'Thực tế',
  'Nhấn mạnh',
  'Đánh giá cao',
  'Từ đó',
  'Từ đầu',
  'Từ năm',
  'Từ ngày',
  'Từ thực tế',
  'Được biết',
  'Với những',
  'Với việc',
  'Với quan điểm',
  'Với tinh thần',
  'Với sự',
  'Với mục tiêu',
  'Với chủ đề',
  'Một trong những'
])

/** They open sentences as often as names or titles in apposition. */
const heads = new Phrases([
  'Đồng chí',
  'Ông',
  'Bà',
  'Các',
  'Những',
  'Nhiều',
  'Một số',
  'Với',
  'Khi',
  'Sau',
  'Trong',
  'Về'
])

/** `Trong 3 ngày`, `Qua 3 năm`, `Sau 2 giờ`. */
const beforeCount = syllables('Trong Qua Sau')
const dayParts = syllables('Ngày Sáng Trưa Chiều Tối Đêm Hôm Tháng Năm Mới')
const afterDayPart = syllables('nay qua cùng ngày mai')
const named = syllables('Ngày Tháng Năm Mới')
/** `kỷ niệm 70 năm Ngày 27/7`: the day has a name. */
const beforeNamedDay = syllables('niệm năm dịp mừng là của lễ nhân vào từ đến tới hưởng ứng')

/** First words of all that `isConnective` finds. */
export const connectiveWords: ReadonlySet<number> = new WordSet([...connectives.firsts, ...beforeCount, ...dayParts])

/**
 * Whether a capitalised word opens a sentence as such, even where nothing stands before it that would end one.
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the word.
 */
export function isConnective(scan: Scan, at: number): boolean {
  if (!scan.isCapital(at) || scan.isUpper(at)) return false
  if (scan.isOneOf(at, beforeCount) && scan.isNumber(at + 1)) return true
  if (scan.isOneOf(at, dayParts)) {
    if (scan.isOneOf(at, named) && scan.isOneOf(at - 1, beforeNamedDay)) return false
    return scan.isNumber(at + 1) ? isDate(scan, at + 1) : scan.isOneOf(at + 1, afterDayPart)
  }
  return connectives.at(scan, at) !== undefined
}

/**
 * Whether a capitalised word may open a sentence rather than be the name behind an abbreviation.
 *
 * @param scan
 *   The text.
 * @param at
 *   Index of the word.
 */
export function isOpener(scan: Scan, at: number): boolean {
  return isConnective(scan, at) || (scan.isCapital(at) && !scan.isUpper(at) && heads.at(scan, at) !== undefined)
}

/** Day and month, or a year: `Sáng 8/2`, `Năm 2023`. */
function isDate(scan: Scan, at: number): boolean {
  return scan.length(at) === 4 || (scan.isMark(at + 1) && scan.isGlued(at + 1) && scan.isNumber(at + 2))
}
