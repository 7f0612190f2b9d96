import {isValidAt} from '../lexicon/name-at.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {Phrases} from './phrases.js'
import type {Scan} from './scan.js'
import {colon, comma, dashes, stops} from './sentences/marks.js'

const as = syllable('như')
const already = syllable('đã')
const mailbox = syllable('@')
const opening = syllable('(')
const source = syllable('nguồn')
const protocols = syllables('http https')
/** What a paper has done: `như Dân trí đã đưa tin`; `như Quốc hội đã đề ra` is no paper. */
const printed = syllables('thông đưa đăng phản viết tin')
/** `đã nhiều lần phản ánh` */
const often = new Phrases(['nhiều lần', 'liên tục', 'liên tiếp', 'có bài'])
const before = new Phrases(['trước đó', 'trước đây'])
/** What the paper calls itself: `báo Tiền Phong`. */
const media = new Phrases(['báo', 'báo điện tử', 'tạp chí', 'tạp chí điện tử'])
const reporters = new Phrases(['PV', 'P . V', 'phóng viên', 'nhóm PV', 'nhóm phóng viên'])
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
  'nguồn tin của',
  'nguồn tin riêng của',
  'tin cậy của'
])
/** What the reporter does: `phóng viên Tiền Phong đã liên hệ`; `phóng viên TTXVN tại Tokyo` is quoted by everybody. */
const asks = syllables('đã trao có ghi phỏng nêu liên tìm tiếp')
/** What a paper says of nobody but itself: `Dân Việt tiếp tục cập nhật`, `Pháp Luật TP.HCM đã trao đổi với hai cán bộ`. */
const ownDeeds = new Phrases([
  'tiếp tục cập nhật',
  'tiếp tục thông tin',
  'tiếp tục đưa tin',
  'trân trọng giới thiệu',
  'thông tin tới bạn đọc',
  'thông tin đến bạn đọc',
  'đã trao đổi với',
  'có cuộc trao đổi với',
  'có cuộc phỏng vấn',
  'đã liên hệ với'
])
const auxiliaries = syllables('sẽ xin đã')
/** `trả lời báo Pháp Luật TP.HCM hồi năm 2012`: quoted from an old number. */
const longAgo = syllables('hồi năm')
/** The last words of all that stands before a name. */
const leading = syllables('như ( nguồn báo tử chí PV V viên với lời vấn cho của')
const longestName = 6
const longestCue = 4
/** `- Zing.vn: …?` twice: its turns in an interview. */
const fewestTurns = 2

/**
 * The outlet that speaks of itself in its story.
 *
 * ```text
 * > | Như Dân trí đã thông tin, …     Trao đổi với VietNamNet, ông …     trả lời PV Tiền Phong
 *         ^^^^^^^                                  ^^^^^^^^^                         ^^^^^^^^^^^^
 * > | Dân Việt tiếp tục cập nhật.     Bài viết gửi về bandoc@dantri.com.vn     - Zing.vn: Thưa ông, …
 *     ^^^^^^^^                                               ^^^^^^^^^^^^^        ^^^^^^^
 * ```
 *
 * @param scan
 *   The text.
 * @param publishedAt
 *   ISO date of the story, where it is known.
 * @returns
 *   Id of the outlet; nothing where there is none, or where the text names several in this manner.
 */
export function spokenOutlet(scan: Scan, publishedAt?: string): string | undefined {
  let found: string | undefined
  const turns = new Map<string, Set<number>>()
  for (const at of starts(scan)) {
    const hit = scan.longest(['outlet'], at, at + longestName)
    if (hit?.entry.type !== 'outlet' || !isValidAt(hit.entry.record, publishedAt)) continue
    const {id} = hit.entry.record
    if (isTurn(scan, at, hit.to)) turns.set(id, (turns.get(id) ?? new Set()).add(at))
    const speaks = isOwn(scan, at, hit.to) || turns.get(id)?.size === fewestTurns
    if (!isAddress(scan, at, hit.to) && (!speaks || isBody(scan, at, hit.to))) continue
    if (found !== undefined && found !== id) return undefined
    found = id
  }
  return found
}

/** Indices of the tokens where a name may stand: asking the lexicon at every capital would take too long. */
function* starts(scan: Scan): Iterable<number> {
  for (let at = 0; at < scan.count; at++) {
    if (!scan.isCapital(at)) {
      if (scan.is(at - 1, mailbox)) yield at
      // The deed shows the name before it.
      else if (ownDeeds.at(scan, at) !== undefined) yield* capitalsBefore(scan, at)
    } else if (scan.isOneOf(at - 1, leading) || isBefore(scan, at)) yield at
    else if (at === 0 || scan.isOneOf(at - 1, stops) || scan.isOneOf(at - 1, dashes)) {
      for (let to = at + 1; to <= at + longestName; to++)
        if (scan.is(to, colon)) {
          yield at
          break
        }
    }
  }
}

function* capitalsBefore(scan: Scan, to: number): Iterable<number> {
  for (let at = Math.max(to - longestName - 1, 0); at < to; at++) {
    // What stands behind one of the leading words has been given already.
    if (scan.isCapital(at) && !scan.isOneOf(at - 1, leading)) yield at
  }
}

/** `bandoc@dantri.com.vn`; `Nguồn Znews: https://…`, where an aggregator says whose page it shows. */
function isAddress(scan: Scan, at: number, to: number): boolean {
  return scan.is(at - 1, mailbox) || (scan.is(at - 1, source) && scan.is(to, colon) && scan.isOneOf(to + 1, protocols))
}

/** Whether a paper is named as it names nobody but itself. */
function isOwn(scan: Scan, at: number, to: number): boolean {
  const from = startOf(media, scan, at) ?? at
  if (hasPrinted(scan, to) && (scan.is(from - 1, as) || scan.is(from - 1, opening) || isBefore(scan, from))) return true
  const named = from < at || media.at(scan, at) !== undefined || isName(scan, at, to)
  if (named && ownDeeds.at(scan, skip(scan, to, auxiliaries)) !== undefined) return true
  if (named && ownDeeds.at(scan, to) !== undefined) return true
  const reporter = startOf(reporters, scan, from)
  if (reporter !== undefined) {
    const addressed = startOf(toReporter, scan, reporter) ?? startOf(toPaper, scan, reporter)
    return addressed !== undefined || scan.isOneOf(to, asks)
  }
  if (startOf(toPaper, scan, from) === undefined || scan.isOneOf(to, longAgo)) return false
  return from < at || isWhole(scan, at, to)
}

/** `đã thông tin`, `đã nhiều lần phản ánh`. */
function hasPrinted(scan: Scan, to: number): boolean {
  return scan.is(to, already) && scan.isOneOf(often.at(scan, to + 1) ?? to + 1, printed)
}

/** `Trước đó, báo Tiền Phong đã …` */
function isBefore(scan: Scan, from: number): boolean {
  return startOf(before, scan, scan.is(from - 1, comma) ? from - 1 : from) !== undefined
}

/** `- Zing.vn: …`: the name opens a sentence and has a colon behind. */
function isTurn(scan: Scan, at: number, to: number): boolean {
  return scan.is(to, colon) && (at === 0 || scan.isOneOf(at - 1, stops) || scan.isOneOf(at - 1, dashes))
}

function skip(scan: Scan, at: number, words: ReadonlySet<number>): number {
  return scan.isOneOf(at, words) ? at + 1 : at
}

/** Index of the first token of the longest phrase that ends before a token. */
function startOf(phrases: Phrases, scan: Scan, to: number): number | undefined {
  for (let from = Math.max(to - longestCue, 0); from < to; from++) if (phrases.at(scan, from) === to) return from
  return undefined
}

/** Whether no word of a name is an ordinary one: `Tiền Phong`, `Zing.vn`, `TTXVN`; not `Thanh tra`. */
function isName(scan: Scan, at: number, to: number): boolean {
  for (let index = at; index < to; index++) if (scan.isLower(index) && !scan.isMark(index - 1)) return false
  return true
}

/** `trả lời Dân trí,` and `trả lời Lao Động chiều nay` name papers, `trả lời Lao động tự do` and `Thanh Niên Xung Phong` none. */
function isWhole(scan: Scan, at: number, to: number): boolean {
  if (scan.isCapital(to)) return false
  return isName(scan, at, to) || !scan.isWord(to)
}

/** `trao đổi với Bộ Công an`: a body that has a page of its own. */
function isBody(scan: Scan, at: number, to: number): boolean {
  return scan
    .hits(at, at + longestName)
    .some((hit) => hit.to >= to && hit.entry.type === 'organization' && hit.entry.record.branch !== 'press')
}
