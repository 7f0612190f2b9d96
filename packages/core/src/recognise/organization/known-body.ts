import type {Organization} from '@thoisu/knowledge'
import {isValidAt, nameAt} from '../../lexicon/name-at.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {OrganizationDraft} from '../draft.js'
import {Phrases} from '../phrases.js'
import type {Reader} from '../reader.js'

/**
 * Read a body that the knowledge lists, the longest of its names at a token.
 *
 * Where records share a name (`Bộ Nội vụ` was the police until 1998), those whose name was valid when the article
 * appeared come alone; where none was, all stay, since the press also writes of the past.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first token.
 * @param rule
 *   Name of the construct that asks.
 */
export function readKnownBody(reader: Reader, at: number, rule: string): OrganizationDraft | undefined {
  const hits = reader.hitsOf('organization', at)
  const longest = hits.find(
    ({to, entry: {record}}) => record.kind !== congress && (record.branch !== 'press' || isPressName(reader, at, to))
  )
  if (longest === undefined) return undefined
  const {to} = longest
  // `Đảng viên`: who belongs to it.
  if (to - at === 1 && reader.is(to, member)) return undefined
  const entries = hits.filter((hit) => hit.to === to).map(({entry}) => entry)
  const {publishedAt} = reader.options
  const valid = entries.filter(({name, record}) => isValidAt(name, publishedAt) && isValidAt(record, publishedAt))
  const records: Organization[] = [...new Set((valid.length > 0 ? valid : entries).map(({record}) => record))]
  const [first] = valid.length > 0 ? valid : entries
  if (first === undefined) return undefined
  return {
    type: 'organization',
    rule,
    from: at,
    to,
    kind: first.record.kind,
    // Without a date the name as written is the only one that is sure to fit.
    name:
      (valid.length > 0 && publishedAt !== undefined ? nameAt(first.record.names, publishedAt) : first.name)?.text ??
      first.name.text,
    records,
    abbreviated: first.abbreviated,
    bare: false
  }
}

const member = syllable('viên')
/** A congress is an event, and what it decides is the Party's. */
const congress = 'dai-hoi'
/** What stands before the bare name of a newspaper. */
const pressWords = syllables('báo viên PV theo chí')
const pressHeads = syllables('báo tạp đài thông nhà cổng kênh hãng trang cơ tập viện hội liên trung truyền')

const printing = new Phrases('đăng, đăng tải, đưa tin, dẫn lời, đã đưa tin, đã đăng, đã thông tin, đã phản ánh')
const asked = new Phrases(
  `trả lời, trao đổi với, nói với, chia sẻ với, xác nhận với, thông tin với, cho biết với, khẳng định với, phản ánh của,
   tìm hiểu của, xác minh của, điều tra của, câu hỏi của, bài viết của, trên, cung cấp cho, dành cho`
)

/** Whether the name of a newspaper stands for it: most are common words (`Nhân dân`, `Lao động`). */
function isPressName(reader: Reader, at: number, to: number): boolean {
  // `CATP` is the police of the city before it is their newspaper.
  if (reader.hitsOf('organizationKind', at).some((hit) => hit.to === to)) return false
  if (reader.isOneOf(at, pressHeads) || !reader.isSyllable(at)) return true
  const block = reader.text.blocks[reader.text.sentences[reader.text.sentenceOf[at] as number]?.block ?? -1]
  if (block?.type === 'byline' || (to - at > 2 && !isField(reader, at, to))) return true
  if (at === reader.sentenceStart(at)) return reports(reader, to)
  return reader.isOneOf(at - 1, pressWords) || reports(reader, to) || isAddressed(reader, at, to)
}

/** `Giao thông vận tải`: what a body looks after, and only behind its cue the newspaper of those who do. */
function isField(reader: Reader, at: number, to: number): boolean {
  return (reader.longest('field', at)?.to ?? 0) >= to
}

/** `Tuổi Trẻ đăng tải`, `Thanh Niên dẫn lời`: what only newspapers do. */
function reports(reader: Reader, to: number): boolean {
  return printing.startingAt(reader, to) !== undefined
}

/** `trả lời Tiền Phong`, `phản ánh của Tuổi Trẻ`: in such a place the name with all its capitals is a newspaper's. */
function isAddressed(reader: Reader, at: number, to: number): boolean {
  for (let word = at; word < to; word++) if (!reader.isCapital(word)) return false
  return !reader.isCapital(to) && asked.endingAt(reader, at, reader.sentenceStart(at)) !== undefined
}
