import {Phrases} from '../recognise/phrases.js'
import type {EntityDraft} from '../resolve/entity-draft.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {connections} from './nominal-subject.js'
import type {StatementContext} from './statement-context.js'

/** Nouns for people and bodies. */
const people = new Phrases(
  `hai bên, hai nước, hai đảng, hai ngành, phía, bên, cơ quan, đơn vị, ngành, bộ, sở, ban, địa phương, chính quyền, cấp ủy, cấp, cán bộ,
  lãnh đạo, người, đại biểu, đại diện, thủ trưởng, mặt trận, đoàn, nhà, doanh nghiệp, hội, tổ, lực lượng, hệ thống chính trị, tập thể,
  cộng đồng, thanh niên, học sinh, sinh viên, giáo viên, nhân dân, cử tri, đồng bào, phòng, viện, trường, công an, công chức, quân đội,
  tỉnh, thành phố, huyện, xã, phường, quận, khối, chi bộ, đảng bộ, đảng viên, đảng ủy, ủy ban, UBND, HĐND, tổng công ty, tập đoàn,
  công ty, bệnh viện, ngân hàng, chủ đầu tư, nhà thầu, báo chí, phóng viên, chủ tịch, bí thư, giám đốc, bộ trưởng, thứ trưởng,
  đồng chí, thành viên, tổ chức, cá nhân, hiệp hội, hộ, gia đình, chuyên gia, cục, chi cục, tổng cục, báo cáo viên, ông, bà, đảng, chủ thể, tầng lớp, giới, bạn,
  nước, quốc gia, khoa, tòa án, viện kiểm sát, kiểm sát viên, thẩm phán, luật sư, tướng lĩnh, chiến sĩ, cảnh sát, dân, ngư dân, nông dân, công nhân,
  ban ngành, bộ ngành, đoàn thể, ủy viên, cơ sở, tập đoàn, ngân hàng thương mại, hợp tác xã, thành ủy, tỉnh ủy, quận ủy, huyện ủy, thường trực, ban thường vụ, sở ngành, kiều bào, phụ huynh, toàn quân,
  các cháu, các em, các thầy, các cô, các anh, các chị, các bác, các mẹ, các cụ, các vị`
)
/** Words that begin like one of them and are none: `trường hợp`, `xã hội hóa`. */
const others = new Phrases(
  `trường hợp, xã hội hóa, xã hội, hội nhập, hội nghị, hội thảo, bộ luật, bộ máy, bộ phận, ban hành, phòng chống, phòng ngừa, nhà ở, nước sạch,
  nước thải, bên cạnh, cấp bách, cấp phát, cấp phép, đoàn kết, ngành nghề, tổ chức lại, tỉnh táo, nước ngoài, dân chủ, dân số, cơ sở hạ tầng, cơ sở vật chất,
  cơ sở dữ liệu, người thật, đảng phí, viện trợ, viện phí, huyện đảo, tập thể dục, hộ chiếu, hộ khẩu, hộ tịch, bạn bè, khối lượng, cục diện, cục bộ, giới hạn, phía trước, tổ chức thực hiện`
)
/** Words before them that name them together. */
const together = syllables('các những mỗi từng toàn toàn thể tất cả mọi một số nhiều vị cả hai nhất là đông đảo')

/** Words that end it: what is asked begins. */
const asks = new Phrases(
  `cần, phải, nên, tiếp tục, tập trung, tăng cường, đẩy mạnh, đẩy nhanh, nâng cao, chú trọng, chú ý, quan tâm, phát huy, phấn đấu, khẩn trương,
  chủ động, kịp thời, thực hiện, hoàn thiện, hoàn thành, rà soát, kiểm tra, kiểm điểm, xử lý, chấn chỉnh, phối hợp, tháo gỡ, đôn đốc, bảo đảm,
  đảm bảo, xây dựng, triển khai, sớm, nhanh chóng, không, hãy, được, có, làm, thường xuyên, nghiên cứu, đề xuất, báo cáo, tổ chức, quán triệt,
  nghiêm túc, hướng dẫn, tham mưu, ban hành, bám sát, giải quyết, giải trình, ổn định, tạo, cung cấp, đưa, xem xét, cải thiện, cải cách,
  quy định, tuyên truyền, trình, nộp, hồi âm, giữ, tổng hợp, công bố, công khai, khắc phục, cân nhắc, đánh giá, lấy, tránh, để, sẽ, bố trí,
  căn cứ, rút kinh nghiệm, mở rộng, kiên quyết, siết chặt, hỗ trợ, lưu ý, thông tin, cho, gửi, dành, ưu tiên, lập, đổi mới, huy động,
  tính toán, thúc đẩy, coi, nắm, đi, nêu, vào cuộc, làm rõ, chịu, ngăn chặn, chia sẻ, tham gia, đầu tư, tạm dừng, dừng, thu hồi, khôi phục, chuẩn bị,
  đoàn kết, chăm lo, đồng hành, nỗ lực, vận động, phải, quyết liệt, tận dụng, tìm, nâng, giảm, bỏ, bổ sung, sửa đổi, sắp xếp, theo dõi, giám sát, cùng, hợp tác, ủng hộ, thanh tra, hết sức, vào cuộc, chỉ đạo, lãnh đạo toàn diện, đồng thuận, học tập, thường trực, duy trì, tăng, thành lập, cử, mời, khởi công, cắt giảm, cụ thể hóa,
  chung sức, chung tay, chung lòng, đồng lòng, góp sức, ra sức, nêu cao, tích cực, gương mẫu, mạnh dạn, thẳng thắn, chăm ngoan, yên tâm, tin tưởng, lắng nghe,
  kiểm soát, sẵn sàng, tháo, gỡ, khơi thông, trả lời, tuân thủ, chấp hành, xác minh, trao đổi, thống nhất, thảo luận, góp ý, cân đối, xác định, phân tích, chuyển, nhận, trả, di dời, rút, mua, bàn giao, sơ tán,
  nhìn nhận, tập hợp, phát hiện, dự báo, cảnh giác, đề cao, gắn, kết nối, lựa chọn, mạnh mẽ, nhân rộng, nhận diện, phân bổ, chấm dứt, đình chỉ, hủy bỏ, tiêm, phân công, sát cánh, thận trọng, ứng phó, vượt qua, theo`
)
const and = syllables(', và cùng -')
const stops = syllables('. ; : ! ? … ...')
const to = syllable('cho')
const comma = syllable(',')
/** `các tổ chức chính trị - xã hội`: no joint. */
const social = new Phrases('xã hội')
/** Words before which an action word is still part of the naming: `các cơ quan liên quan`, `Ban tổ chức`. */
const naming = syllables('liên ban các cơ')

/** Of the words that end a naming those that are no verb of what is asked. */
const grammatical = syllables('để được có cho sẽ theo đi cùng')
/** Words before the verb of what is asked that belong to it. */
const dangling = syllables('đã đang khi nếu là mà còn cùng cũng luôn')

/** No naming of the addressees is longer. */
const longest = 24

/** Whether a word for what is asked stands at a token: `đẩy nhanh`, `rà soát`. */
export function startsAsk({reader}: StatementContext, at: number): boolean {
  return asks.startingAt(reader, at) !== undefined && !reader.isOneOf(at, grammatical)
}

/** Whether a phrase at a token names people or bodies who can be asked. */
export function startsAddressee(context: StatementContext, at: number): boolean {
  const {reader, actors} = context
  const from = reader.is(at, to) ? at + 1 : at
  const actor = actors.startingAt(from)
  return actor !== undefined ? actor.kind !== 'document' : groupHead(context, from) !== undefined
}

/**
 * Who is asked: people, bodies and groups at the start of what is asked.
 *
 * ```text
 * > | yêu cầu các cấp ủy Đảng cần tập trung công tác lãnh đạo
 *             ^^^^^^^^^^^^^^^
 * ```
 *
 * @param context
 *   The article.
 * @param content
 *   What is asked, from its first word.
 */
export function findAddressees(context: StatementContext, content: TokenRange): EntityDraft[] {
  const {reader, actors, groups} = context
  const found: EntityDraft[] = []
  const limit = Math.min(content.to, content.from + longest)
  let at = firstOfNaming(context, content)
  while (at < limit) {
    const actor = actors.startingAt(at)
    if (actor !== undefined) {
      const {entity} = actor
      if (entity !== undefined && (entity.type === 'person' || entity.type === 'organization')) found.push(entity)
      at = actor.to
    } else if (groupHead(context, at, found.length > 0) !== undefined && !isPronoun(context, at)) {
      const end = groupEnd(context, at, limit)
      found.push(groups.named({from: at, to: end}))
      at = end
    } else break
    if (!reader.isOneOf(at, and)) break
    at++
  }
  return [...new Set(found)]
}

/** `mong ông vượt qua`: nobody is named; but `mong bà con yên tâm`. */
function isPronoun({reader}: StatementContext, at: number): boolean {
  return reader.isOneOf(at, sirs) && !reader.is(at + 1, folk)
}

const sirs = syllables('ông bà')
const folk = syllable('con')

/**
 * The group of people or bodies that a phrase names: `lãnh đạo các sở, ngành`, `đại diện Bộ Công an`.
 *
 * @param context
 *   The article.
 * @param from
 *   First token of the phrase.
 * @param limit
 *   Index behind the last token that may belong to it.
 * @returns
 *   Index behind its last token, or nothing where no group begins.
 */
export function groupAt(context: StatementContext, from: number, limit: number): number | undefined {
  return groupHead(context, from) === undefined ? undefined : groupEnd(context, from, limit)
}

/** Behind connecting words: `Cùng với đó, các sở …`. */
function firstOfNaming({reader}: StatementContext, {from, to: end}: TokenRange): number {
  let at = connections.startingAt(reader, from, end) ?? from
  while (at > from && reader.is(at, comma)) at++
  return reader.is(at, to) ? at + 1 : at
}

/** Index behind the noun for people or bodies that a phrase begins with, words like `các` before it. */
function groupHead({reader}: StatementContext, from: number, joined = false): number | undefined {
  let at = from
  while (at - from < 3 && reader.isOneOf(at, together)) at++
  const head = people.startingAt(reader, at)
  if (
    head !== undefined &&
    at === from &&
    !joined &&
    reader.is(head - 1, run) &&
    reader.is(head - 2, arrange) &&
    !reader.isOneOf(head, behindBody)
  )
    return undefined
  if (head !== undefined && (others.startingAt(reader, at) ?? 0) > head) return undefined
  return head ?? (at > from ? people.startingAt(reader, from) : undefined)
}

/** `tổ chức các chuyến bay`: the verb, unless `các tổ chức` or `tổ chức đảng`. */
const arrange = syllable('tổ')
const run = syllable('chức')
const behindBody = syllables('đảng cơ chính quốc công tín phi xã ,')

/** The group's words go on until the verb of what is asked, or until a comma behind which no group begins. */
function groupEnd(context: StatementContext, from: number, limit: number): number {
  const {reader, actors} = context
  let at = groupHead(context, from) ?? from + 1
  while (at < limit) {
    // `các xã Tân Lập, Đông Phú`: what is a verb elsewhere belongs to the name.
    const place = reader.chart.covering('place', at)
    if (place !== undefined) {
      at = place.to
      continue
    }
    if (reader.isOneOf(at, stops)) break
    if (asks.startingAt(reader, at) !== undefined && !reader.isOneOf(at - 1, naming)) break
    if (reader.isOneOf(at, and) && social.startingAt(reader, at + 1) === undefined) {
      // `các cấp ủy, tổ chức đảng`: a noun for a body, not the verb that is written the same.
      const next =
        actors.startingAt(at + 1)?.to ??
        reader.chart.startingAt('place', at + 1)?.to ??
        groupHead(context, at + 1, true)
      if (next === undefined) break
      at = next
    } else at = actors.startingAt(at)?.to ?? at + 1
  }
  at = Math.min(at, limit)
  while (at > from + 1 && reader.isOneOf(at - 1, dangling)) at--
  return at
}
