import type {DocumentDraft} from '../recognise/draft.js'
import {Phrases} from '../recognise/phrases.js'
import {syllables} from '../tokenise/syllables.js'
import type {DocumentEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'

type Relation = 'implements' | 'amends' | 'replaces' | 'guides'

/** Verbs between a document and the one that it is about, each ending right before the second. */
const verbs: readonly {relation: Relation; phrases: Phrases}[] = [
  {relation: 'replaces', phrases: new Phrases('thay thế, thay thế cho, thay cho, bãi bỏ')},
  {
    relation: 'amends',
    phrases: new Phrases(
      `sửa đổi, bổ sung, sửa đổi bổ sung, một số điều của, một số điều, một số nội dung của, một số nội dung,
      sửa đổi một số điều của`
    )
  },
  {
    relation: 'guides',
    phrases: new Phrases(
      `hướng dẫn, hướng dẫn thi hành, hướng dẫn thực hiện, hướng dẫn thi hành một số điều của, quy định chi tiết,
      quy định chi tiết thi hành, quy định chi tiết một số điều của, và biện pháp thi hành, biện pháp thi hành`
    )
  },
  {
    relation: 'implements',
    phrases: new Phrases(
      `thực hiện, triển khai, triển khai thực hiện, tổ chức thực hiện, thi hành, về việc thực hiện, cụ thể hóa,
      về việc thi hành, về thi hành`
    )
  }
]
/** The same said of the document that is changed: `(đã được sửa đổi, bổ sung theo Nghị định …)`. */
const passive =
  /^[\s(,]*(?:(?:đã|vừa|sẽ|mới)\s)?(?:được|bị)\s(?<verb>thay thế|bãi bỏ|sửa đổi|bổ sung)(?:,?\sbổ sung)?(?:\smột số điều)?\s(?:bởi|bằng|theo|tại)$/iu
const joints = syllables(', và về việc')
/** How far behind a citation the verbs and the second document may reach, in tokens. */
const reach = 14

/**
 * What the article says that one document does with another: `Nghị định … thay thế Nghị định …`, `Chương trình hành động
 * thực hiện Chỉ thị …`. The second stands in the title of the first or right behind its citation.
 *
 * @param documents
 *   The documents of the article.
 * @param text
 *   The text.
 */
export function relateDocuments(documents: readonly DocumentEntityDraft[], text: ResolvedText): void {
  const entityOf = new Map(documents.flatMap((document) => document.mentions.map((mention) => [mention, document])))
  const mentions = [...entityOf.keys()].sort((a, b) => a.from - b.from || b.to - a.to)
  mentions.forEach((mention, index) => {
    const subject = entityOf.get(mention) as DocumentEntityDraft
    for (const changed of mention.amends ?? []) relate(subject, 'amends', entityOf.get(changed))
    for (let next = index + 1; next < mentions.length; next++) {
      const other = mentions[next] as DocumentDraft
      if (other.from >= endOfCitation(mention, text) + reach) break
      const relation = relationBetween(mention, other, text)
      if (relation !== undefined) relate(subject, relation, entityOf.get(other))
      const undergone = passiveBetween(mention, other, text)
      const changing = undergone && entityOf.get(other)
      if (undergone && changing) relate(changing, undergone, subject)
    }
  })
}

/** Index behind number, date, issuer and title. */
function endOfCitation(mention: DocumentDraft, {reader}: ResolvedText): number {
  const ends = [mention.to, ...Object.values(mention.parts).map((part) => part?.to ?? 0)]
  return Math.min(Math.max(...ends), reader.sentenceEnd(mention.from))
}

function relationBetween(mention: DocumentDraft, other: DocumentDraft, text: ResolvedText): Relation | undefined {
  if (other.from < mention.to && mention.form !== 'name') return undefined
  const title = mention.parts.title
  const inTitle = title !== undefined && other.from > title.from && other.from < title.to
  const end = endOfCitation(mention, text)
  return verbs.find(({phrases}) => {
    const from = startOfVerbs(phrases, other.from, mention.from, text)
    // In a title the verbs may stand anywhere; behind a citation they follow at once.
    return from !== undefined && (inTitle || other.from < mention.to || from <= end)
  })?.relation
}

/** `bị bãi bỏ bởi`, `được sửa đổi, bổ sung theo`: what the second document does with the first. */
function passiveBetween(mention: DocumentDraft, other: DocumentDraft, text: ResolvedText): Relation | undefined {
  const end = endOfCitation(mention, text)
  const verb = other.from > end ? passive.exec(text.reader.slice(end, other.from))?.groups?.verb : undefined
  if (verb === undefined) return undefined
  return /^(?:thay thế|bãi bỏ)$/iu.test(verb) ? 'replaces' : 'amends'
}

/** Index of the first of the verbs that end before a token: `sửa đổi, bổ sung một số điều của`. */
function startOfVerbs(phrases: Phrases, to: number, floor: number, {reader}: ResolvedText): number | undefined {
  let start = phrases.endingAt(reader, to, floor)
  for (let from = start; from !== undefined; ) {
    start = from
    let before = from
    while (before > floor && reader.isOneOf(before - 1, joints)) before--
    from = phrases.endingAt(reader, before, floor)
  }
  return start
}

function relate(subject: DocumentEntityDraft, relation: Relation, object: DocumentEntityDraft | undefined): void {
  if (object === undefined || object === subject) return
  const objects = subject[relation] ?? []
  if (!objects.includes(object)) subject[relation] = [...objects, object]
}
