import {clauseActor, findSubject} from '../../attribute/subject.js'
import {Phrases} from '../../recognise/phrases.js'
import type {SegmentSentence} from '../../segment/segmented-text.js'
import {syllables} from '../../tokenise/syllables.js'
import type {EventContext} from '../event-context.js'
import type {EventDraft} from '../event-draft.js'

const verbs = new Phrases('ban hành, ký ban hành, ký, ký quyết định, ra, thông qua, phê duyệt, công bố')
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
    // `ký Quyết định A và phê duyệt Quyết định B`: the subject of the first verb.
    const joined = search.kind === 'none' && search.joined
    const subject =
      search.kind === 'subject' ? search.subject : joined ? clauseActor(speech, sentence.from, at) : undefined
    const entity = subject?.speaker.entity
    const adopted = adopting.startingAt(reader, at) !== undefined
    events.push({
      rule: 'issuing',
      kind: kindOf(reader, at, to),
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

/** The kind that the knowledge knows the act as, else its own words. */
function kindOf(reader: EventContext['reader'], from: number, to: number): string {
  const record = reader.hitsOf('eventKind', from).find((hit) => hit.to === to)?.entry.record
  return record?.group === 'act' ? record.name : reader.slice(from, to).toLowerCase()
}

function documentBehind(text: EventContext['text'], from: number, end: number) {
  for (let at = from; at < Math.min(end, from + farthest); at++) {
    const draft = text.chart.startingAt('document', at)
    const entity = draft && text.registry.entityOf(draft)
    if (entity?.type === 'document') return entity
  }
  return undefined
}
