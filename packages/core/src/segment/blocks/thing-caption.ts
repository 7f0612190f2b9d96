import {syllable, syllables} from '../../tokenise/syllables.js'
import {Phrases} from '../phrases.js'
import type {Scan} from '../scan.js'
import type {TokenRange} from '../segmented-text.js'
import {stops} from '../sentences/marks.js'

/** What is to be seen in pictures other than people. */
const things = new Phrases([
  'tiết mục',
  'một tiết mục',
  'chương trình nghệ thuật',
  'bệnh viện',
  'một phiên họp',
  'một kỳ họp',
  'một cuộc họp',
  'một buổi',
  'hình đồ họa',
  'ảnh đồ họa',
  'phiên họp',
  'trụ sở',
  'cổng',
  'mặt bằng',
  'bãi rác',
  'cảng',
  'lô đất',
  'mảnh đất',
  'đoạn đường',
  'bến xe',
  'nhà ga',
  'trường',
  'hiện trường',
  'khu dinh thự',
  'khu biệt thự',
  'biệt thự',
  'biệt phủ',
  'căn nhà',
  'ngôi nhà',
  'căn biệt thự',
  'tòa nhà',
  'trạm',
  'cầu',
  'cầu vượt',
  'nút giao',
  'sân bay',
  'sân golf',
  'đường',
  'tuyến đường',
  'con đường',
  'dự án',
  'công trình',
  'công trường',
  'nhà máy',
  'mô hình',
  'hình ảnh',
  'bức ảnh',
  'bức tranh',
  'lẵng hoa',
  'gian hàng',
  'bài viết',
  'bài báo',
  'công văn',
  'văn bản',
  'quyết định',
  'thông báo',
  'trang bìa',
  'đoàn xe',
  'đoàn tàu',
  'con tàu',
  'tàu',
  'máy bay',
  'chiếc',
  'xe',
  'đội danh dự',
  'các khu đất',
  'khu đất',
  'khu vực',
  'bên trong',
  'cuộc gặp',
  'cuộc gặp gỡ',
  'cuộc hội đàm',
  'lễ đón',
  'lễ ký',
  'lễ khai mạc',
  'lễ ra mắt',
  'buổi lễ',
  'hội nghị doanh nghiệp',
  'phiên khai mạc',
  'sơ đồ',
  'bản đồ',
  'bảng',
  'biểu đồ',
  'ký kết',
  'ký thỏa thuận',
  'ký biên bản',
  'trao quyết định',
  'trao giải',
  'ra mắt'
])
/** With one of these a sentence tells what happened or judges. */
const tells = syllables(
  'là có được bị đã sẽ đang không chưa cần phải nên cho nói yêu đề khẳng nhấn rằng thì mà hãy vẫn cũng còn đều rất chỉ vào lên xuống tăng giảm đạt chiếm gồm biết thấy muốn mong nghĩ hiểu tin đánh giao nêu kêu chấp đồng tán nhất lo gây làm để khi nếu vì do bởi nhưng song tuy như sau trước theo bằng qua hơn bao sao gì nào ai đâu hỏi tôi chúng họ thế vậy đó này đây kia ấy xin cảm chúc trở nằm thuộc dài rộng trị khoảng gần trên dưới tổng diễn kết kéo kêu vận giúp thu ngày sáng chiều năm tháng : ; “ ” " ? !'
)

/** `nút giao` is no giving. */
const junction = syllable('nút')
const shortest = 4
const longest = 28

/**
 * Whether a sentence names a thing or an occasion and tells nothing of it: `Một tiết mục văn nghệ tại lễ khai mạc.`
 *
 * @param scan
 *   The text.
 * @param range
 *   The sentence.
 */
export function isThingCaption(scan: Scan, {from, to}: TokenRange): boolean {
  const length = to - from
  if (length < shortest || length > longest || !scan.isCapital(from) || things.at(scan, from) === undefined)
    return false
  if (!scan.isOneOf(to - 1, stops) || scan.length(to - 1) > 1) return false
  for (let at = from + 1; at < to; at++)
    if (scan.isOneOf(at, tells) && !scan.isCapital(at) && !scan.is(at - 1, junction)) return false
  return true
}
