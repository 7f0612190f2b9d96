import type {DocumentDraft} from '../recognise/draft.js'
import {Phrases} from '../recognise/phrases.js'
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
/** How far behind a document the one that it is about may stand, in tokens, beyond date and issuer. */
const reach = 3

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
    }
  })
}

/** Index behind number, date, issuer and title. */
function endOfCitation(mention: DocumentDraft, {reader}: ResolvedText): number {
  const ends = [mention.to, ...Object.values(mention.parts).map((part) => part?.to ?? 0)]
  return Math.min(Math.max(...ends), reader.sentenceEnd(mention.from))
}

function relationBetween(mention: DocumentDraft, other: DocumentDraft, {reader}: ResolvedText): Relation | undefined {
  if (other.from < mention.to && mention.form !== 'name') return undefined
  const found = verbs.find(({phrases}) => {
    const from = phrases.endingAt(reader, other.from, mention.from + 1)
    return from !== undefined && from >= mention.from
  })
  return found?.relation
}

function relate(subject: DocumentEntityDraft, relation: Relation, object: DocumentEntityDraft | undefined): void {
  if (object === undefined || object === subject) return
  const objects = subject[relation] ?? []
  if (!objects.includes(object)) subject[relation] = [...objects, object]
}
