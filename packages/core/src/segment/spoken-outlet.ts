import {syllable, syllables} from '../tokenise/syllables.js'
import {Phrases} from './phrases.js'
import type {Scan} from './scan.js'

const as = syllable('như')
const already = syllable('đã')
/** What a paper has done: `như Dân trí đã đưa tin`; `như Quốc hội đã đề ra` is no paper. */
const printed = syllables('thông đưa đăng phản viết tin')
const reporters = new Phrases(['PV', 'P.V', 'phóng viên', 'PV báo', 'phóng viên báo'])
/** Before the reporter or the paper: `trao đổi với PV Tiền Phong`, `trả lời phỏng vấn của Dân trí`. */
const toReporter = new Phrases(['với', 'trả lời', 'phỏng vấn', 'điện cho', 'dành cho', 'riêng cho'])
/** Before the paper without its reporter; `cho Lao Động` and `với Lao Động` alone may be anybody's. */
const toPaper = new Phrases([
  'trao đổi với',
  'đổi trực tiếp với',
  'nói với',
  'chia sẻ với',
  'nhận định với',
  'xác nhận với',
  'khẳng định với',
  'trả lời',
  'riêng cho',
  'dành cho',
  'tìm hiểu của',
  'ghi nhận của',
  'xác minh của',
  'điều tra của',
  'nguồn tin của'
])
/** What the reporter does: `phóng viên Tiền Phong đã liên hệ`; `phóng viên TTXVN tại Tokyo` is quoted by everybody. */
const asks = syllables('đã trao có ghi phỏng nêu liên tìm tiếp')
const longestName = 6
const longestCue = 4

/**
 * The outlet that speaks of itself in its story.
 *
 * ```text
 * > | Như Dân trí đã thông tin, …     Trao đổi với VietNamNet, ông …     trả lời PV Tiền Phong
 *         ^^^^^^^                                  ^^^^^^^^^                         ^^^^^^^^^^
 * ```
 *
 * @param scan
 *   The text.
 * @returns
 *   Id of the outlet; nothing where there is none, or where the text names several in this manner.
 */
export function spokenOutlet(scan: Scan): string | undefined {
  let found: string | undefined
  for (let at = 1; at < scan.count; at++) {
    if (!scan.isCapital(at)) continue
    const before = cue(scan, at)
    if (before === undefined) continue
    const hit = scan.longest(['outlet'], at, at + longestName)
    if (hit?.entry.type !== 'outlet' || isBody(scan, at, hit.to)) continue
    if (before === 'as' && !(scan.is(hit.to, already) && scan.isOneOf(hit.to + 1, printed))) continue
    if (before === 'paper' && !isWhole(scan, at, hit.to)) continue
    if (before === 'subject' && !scan.isOneOf(hit.to, asks)) continue
    const {id} = hit.entry.record
    if (found !== undefined && found !== id) return undefined
    found = id
  }
  return found
}

type Cue = 'as' | 'reporter' | 'subject' | 'paper'

/** What the words before a name say of it. */
function cue(scan: Scan, at: number): Cue | undefined {
  if (scan.is(at - 1, as)) return 'as'
  const reporter = startOf(reporters, scan, at)
  if (reporter === undefined) return startOf(toPaper, scan, at) === undefined ? undefined : 'paper'
  const addressed = startOf(toReporter, scan, reporter) ?? startOf(toPaper, scan, reporter)
  return addressed === undefined ? 'subject' : 'reporter'
}

/** Index of the first token of the longest phrase that ends before a token. */
function startOf(phrases: Phrases, scan: Scan, to: number): number | undefined {
  for (let from = Math.max(to - longestCue, 0); from < to; from++) if (phrases.at(scan, from) === to) return from
  return undefined
}

/** `trả lời Dân trí,` and `trả lời Lao Động chiều nay` name papers, `trả lời Lao động tự do` and `Thanh Niên Xung Phong` none. */
function isWhole(scan: Scan, at: number, to: number): boolean {
  if (scan.isCapital(to)) return false
  for (let index = at; index < to; index++) if (scan.isLower(index)) return !scan.isWord(to)
  return true
}

/** `trao đổi với Bộ Công an`: a body that has a page of its own. */
function isBody(scan: Scan, at: number, to: number): boolean {
  return scan
    .hits(at, at + longestName)
    .some((hit) => hit.to >= to && hit.entry.type === 'organization' && hit.entry.record.branch !== 'press')
}
