import {findSubject} from '../../attribute/subject.js'
import {Phrases} from '../../recognise/phrases.js'
import type {SegmentSentence} from '../../segment/segmented-text.js'
import {syllables} from '../../tokenise/syllables.js'
import type {EventContext} from '../event-context.js'
import type {EventDraft} from '../event-draft.js'

const verbs = new Phrases('ban hành, ký ban hành, ký, ký quyết định, vừa ký, ra, thông qua, phê duyệt, công bố')
const adopting = new Phrases('thông qua, biểu quyết thông qua')
const unreal = syllables('sẽ cần phải để nhằm chưa không theo được bị việc do')
/** The document stands at most so far behind the verb. */
const farthest = 5

/**
 * Somebody issues, signs or adopts a document.
 *
 * ```text
 * > | Thủ tướng Chính phủ vừa ký Chỉ thị 12/CT-TTg về việc bảo đảm …
 *     ^^^^^^^^^^^^^^^^^^^      ↑  ^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param context
 *   The article.
 * @param sentence
 *   A sentence.
 */
export function issuing({text, reader, speech, said}: EventContext, sentence: SegmentSentence): EventDraft[] {
  const events: EventDraft[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const to = said[at] === 1 ? undefined : verbs.startingAt(reader, at, sentence.to)
    if (to === undefined || reader.isOneOf(at - 1, unreal)) continue
    const document = documentBehind(text, to, sentence.to)
    if (document === undefined) continue
    const search = findSubject(speech, at, sentence.from, {unnamed: false})
    const entity = search.kind === 'subject' ? search.subject.speaker.entity : undefined
    const adopted = adopting.startingAt(reader, at) !== undefined
    events.push({
      rule: 'issuing',
      kind: reader.slice(at, to).toLowerCase(),
      participants:
        entity?.type === 'person'
          ? [{entity, role: 'signatory'}]
          : entity?.type === 'organization'
            ? [{entity, role: 'organizer'}]
            : [],
      documents: [{entity: document, role: adopted ? 'adopted' : 'issued'}],
      mentions: [{from: at, to}],
      statements: []
    })
    at = to - 1
  }
  return events
}

function documentBehind(text: EventContext['text'], from: number, end: number) {
  for (let at = from; at < Math.min(end, from + farthest); at++) {
    const draft = text.chart.startingAt('document', at)
    const entity = draft && text.registry.entityOf(draft)
    if (entity?.type === 'document') return entity
  }
  return undefined
}
