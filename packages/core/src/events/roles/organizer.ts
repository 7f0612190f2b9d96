import {Phrases} from '../../recognise/phrases.js'
import type {OrganizationEntityDraft} from '../../resolve/entity-draft.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {EventContext, RoleReader} from '../event-context.js'

const holding = new Phrases('tổ chức, phối hợp tổ chức, đồng tổ chức, đăng cai')
const joints = syllables('với cùng và , -')
const by = syllable('do')
const comma = syllable(',')
const verbs = syllables('đã đang sẽ vừa long trọng phối hợp trọng thể')
/** The words for the event stand at most so far behind the verb. */
const farthest = 4

/**
 * Bodies that hold the event: `Bộ Công an phối hợp với UBND tỉnh tổ chức hội nghị`, `do TTXVN tổ chức`.
 */
export const organizer: RoleReader = {
  name: 'organizer',
  read(context, sentence) {
    const {reader, said} = context
    for (let at = sentence.from; at < sentence.to; at++) {
      const to = said[at] === 1 ? undefined : holding.startingAt(reader, at, sentence.to)
      if (to === undefined) continue
      if (!holdsEvent(context, to) && !isPassive(context, at, sentence.from)) continue
      return bodiesBefore(context, at, sentence.from).map((entity) => ({entity, role: 'organizer', at}))
    }
    return []
  }
}

function holdsEvent({reader}: EventContext, from: number): boolean {
  for (let at = from; at < from + farthest; at++) if (reader.longest('eventKind', at) !== undefined) return true
  return false
}

function isPassive({reader, speech}: EventContext, at: number, start: number): boolean {
  const actor = speech.actors.endingAt(at)
  return actor !== undefined && actor.from > start && reader.is(actor.from - 1, by)
}

/** Bodies right before the verb, joined by `phối hợp với`, `và` or commas. */
function bodiesBefore({reader, speech}: EventContext, at: number, start: number): OrganizationEntityDraft[] {
  const {actors} = speech
  const found: OrganizationEntityDraft[] = []
  let index = at
  while (index > start) {
    const actor = actors.endingAt(index)
    if (actor?.kind === 'organization' && actor.entity?.type === 'organization') {
      found.unshift(actor.entity)
      index = actor.from
    } else if (
      reader.isOneOf(index - 1, verbs) ||
      (reader.isOneOf(index - 1, joints) && !opensClause(reader, index - 1, found))
    )
      index--
    else break
  }
  return found
}

/** A comma before the first body ends an adjunct: `Sáng 8/3, tại Hà Nội, Bộ Công an tổ chức`. */
function opensClause(reader: EventContext['reader'], at: number, found: readonly unknown[]): boolean {
  return reader.is(at, comma) && found.length > 0 && !reader.isOneOf(at - 1, joints) && reader.isNumber(at - 1)
}
