import type {Event} from '../model/event.js'
import {Phrases} from '../recognise/phrases.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {syllables} from '../tokenise/syllables.js'
import type {EventContext} from './event-context.js'
import type {EventDraft} from './event-draft.js'

type DocumentRole = Event['documents'][number]['role']

/** What is done with a document, by the verb before it. `sơ kết … thực hiện` looks back at it. */
const verbs: readonly (readonly [DocumentRole, Phrases])[] = [
  [
    'reviewed',
    new Phrases(
      'sơ kết, tổng kết, đánh giá, kiểm tra, kiểm điểm, giám sát, cho ý kiến, thảo luận, góp ý, xem xét, rà soát, lấy ý kiến'
    )
  ],
  ['adopted', new Phrases('thông qua, biểu quyết, phê chuẩn, phê duyệt')],
  ['issued', new Phrases('ban hành, ký ban hành, ký, công bố, ra')],
  ['implemented', new Phrases('triển khai, quán triệt, thực hiện, phổ biến, học tập, hưởng ứng')]
]
const stops = syllables('. ; ! ?')
const joints = syllables('và , ;')
/** The verb stands at most so far before the document. */
const farthest = 16

/**
 * Documents that a meeting deals with in one sentence.
 *
 * ```text
 * > | sơ kết việc thực hiện Chỉ thị 11-CT/TW và triển khai Kết luận số 30-KL/TW
 *     ↑ reviewed            ^^^^^^^^^^^^^^^^ ↑ implemented ^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param context
 *   The article.
 * @param sentence
 *   A sentence about the meeting.
 */
export function documentsOf({text, reader, said}: EventContext, {from, to}: TokenRange): EventDraft['documents'] {
  const found: EventDraft['documents'] = []
  for (let at = from; at < to; at++) {
    const draft = text.chart.startingAt('document', at)
    if (draft === undefined || said[at] === 1) continue
    const entity = text.registry.entityOf(draft)
    const role = roleBefore(reader, at, from)
    if (entity?.type === 'document' && role !== undefined) found.push({entity, role})
  }
  return found
}

function roleBefore(reader: EventContext['reader'], at: number, start: number): DocumentRole | undefined {
  let role: DocumentRole | undefined
  for (let token = at - 1; token >= Math.max(start, at - farthest); token--) {
    if (reader.isOneOf(token, stops)) break
    const hit = verbs.find(([, phrases]) => phrases.startingAt(reader, token, at) !== undefined)?.[0]
    if (hit === undefined) continue
    // Behind `thực hiện` a look back decides whether it is carried out or looked back at.
    if (role !== 'implemented' && role !== undefined) return role
    if (hit !== 'implemented') return role === 'implemented' && hit !== 'reviewed' ? role : hit
    // `sơ kết … và triển khai`: a second verb of its own, not what is looked back at.
    if (reader.isOneOf(token - 1, joints)) return hit
    role = hit
  }
  return role
}
