import type {EntityDraft} from '../resolve/entity-draft.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {StatementContext} from './statement-context.js'

/** Words that open the naming of people or bodies who are asked together. */
const opens = syllables(
  `các những mỗi từng toàn tất mọi cơ đơn ngành bộ sở ban địa chính cấp cán lãnh người đại thủ mặt đoàn nhà doanh hội tổ
  lực hệ tập cộng thanh học giáo nhân cử đồng phòng viện trường công quân tỉnh thành huyện xã phường quận khối chi đảng ủy ubnd hđnd`
)
/** Words that end it: what is asked begins. */
const asks = syllables(
  `cần phải nên tiếp tập trung tăng đẩy nâng chú quan phát phấn khẩn chủ kịp thực hoàn rà kiểm xử chấn phối tháo đôn bảo đảm
  xây triển sớm nhanh không hãy được có làm thường nghiên đề báo tổ quán nghiêm hướng tham ban bám giải ổn tạo cung đưa xem
  cải quy tuyên trình nộp hồi giữ tổng công khắc cân đánh lấy tránh để sẽ bố trí căn rút mở kiên siết hỗ lưu khắc thông cho gửi
  dành ưu lập đổi huy tính thúc coi nắm đi nêu`
)
const and = syllables(', và cùng -')
const stops = syllables('. ; : ! ? … ...')
const to = syllable('cho')

/** No naming of the addressees is longer. */
const longest = 24

/** Whether a phrase at a token names people or bodies who can be asked. */
export function startsAddressee({reader, actors}: StatementContext, at: number): boolean {
  const from = reader.is(at, to) ? at + 1 : at
  const actor = actors.startingAt(from)
  return actor !== undefined ? actor.kind !== 'document' : reader.isOneOf(from, opens)
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
  let at = reader.is(content.from, to) ? content.from + 1 : content.from
  while (at < limit) {
    const actor = actors.startingAt(at)
    if (actor !== undefined) {
      const {entity} = actor
      if (entity !== undefined && (entity.type === 'person' || entity.type === 'organization')) found.push(entity)
      at = actor.to
    } else if (reader.isOneOf(at, opens)) {
      const end = groupEnd(context, at, limit)
      found.push(groups.named({from: at, to: end}))
      at = end
    } else break
    if (!reader.isOneOf(at, and)) break
    at++
  }
  return [...new Set(found)]
}

/** The group's words go on until the verb of what is asked, or until a comma behind which no group begins. */
function groupEnd({reader, actors}: StatementContext, from: number, limit: number): number {
  let at = from + 1
  while (at < limit) {
    if (reader.isOneOf(at, stops) || (at > from + 1 && reader.isOneOf(at, asks) && !inGroup(reader, at))) break
    if (reader.isOneOf(at, and) && !reader.isOneOf(at + 1, opens)) break
    at = actors.startingAt(at)?.to ?? at + 1
  }
  return Math.min(at, limit)
}

const ofGroup = syllables('tổ chức công an tác đoàn sở ban quan có liên chủ tịch')
const second = syllables('chức an tác đoàn tịch đảng')

/** `tổ chức`, `công an` in the naming of a group are no verbs. */
function inGroup(reader: StatementContext['reader'], at: number): boolean {
  return reader.isOneOf(at, ofGroup) && reader.isOneOf(at + 1, second)
}
