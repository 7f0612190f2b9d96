import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import type {EntityDraft} from '../resolve/entity-draft.js'
import type {ResolvedText} from '../resolve/resolve.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {syllables} from '../tokenise/syllables.js'

/** Someone or something that may speak or be spoken to, with everything that stands with the name. */
export interface Actor extends TokenRange {
  readonly kind: 'person' | 'organization' | 'document' | 'place'
  readonly entity?: EntityDraft
  readonly candidates?: readonly EntityDraft[]
  /** Rule that says why there is no entity. */
  readonly problem?: string
  /** The honorific that stands before the name. */
  readonly honorific?: TokenRange
  /** Whether the person is called by an office alone. */
  readonly byOffice?: boolean
}

const joints = syllables(', - ( ) kiêm và')
const longestHonorific = 3
/** An office that stands behind the name begins at most this far behind what stands before it. */
const farthestJoint = 2

/** Names, offices, bodies and documents with what belongs to them: `ông Hồ Quốc Dũng, Phó Bí thư Tỉnh ủy` is one. */
export class Actors {
  readonly all: readonly Actor[]
  private readonly index: Int32Array

  /**
   * @param text
   *   The text with its mentions and entities.
   */
  constructor(text: ResolvedText) {
    const found: Actor[] = [
      ...text.chart.all('person').map((draft) => personActor(text, draft)),
      ...text.chart.all('position').map((draft) => officeActor(text, draft)),
      ...(['organization', 'document', 'place'] as const).flatMap((kind) =>
        text.chart.all(kind).map((draft): Actor => ({...rangeOf(draft), kind, ...text.registry.linkOf(draft)}))
      )
    ]
    // Longest first, people before what is part of them.
    const rank = (actor: Actor) => (actor.kind === 'person' ? (actor.problem === undefined ? 0 : 1) : 2)
    found.sort((a, b) => rank(a) - rank(b) || b.to - b.from - (a.to - a.from) || a.from - b.from)
    this.index = new Int32Array(text.count).fill(-1)
    const free: Actor[] = []
    for (const actor of found) {
      if (this.index[actor.from] !== -1 || this.index[actor.to - 1] !== -1) continue
      this.index.fill(free.length, actor.from, actor.to)
      free.push(actor)
    }
    this.all = free
  }

  /** The actor that a token belongs to. */
  at(token: number): Actor | undefined {
    return this.all[this.index[token] ?? -1]
  }

  /** The actor whose last token is the one before `to`. */
  endingAt(to: number): Actor | undefined {
    const actor = this.at(to - 1)
    return actor?.to === to ? actor : undefined
  }

  /** The actor whose first token this is. */
  startingAt(from: number): Actor | undefined {
    const actor = this.at(from)
    return actor?.from === from ? actor : undefined
  }
}

/** First token of the honorific that stands right before a naming. */
function honorificBefore({reader}: ResolvedText, from: number): number | undefined {
  for (let at = from - 1; at >= Math.max(reader.sentenceStart(from), from - longestHonorific); at--)
    if (reader.allHits(at).some(({to, entry}) => to === from && entry.type === 'honorific')) return at
  return undefined
}

function rangeOf({from, to}: TokenRange): TokenRange {
  return {from, to}
}

function personActor(text: ResolvedText, draft: PersonDraft): Actor {
  const {honorific, rank, degrees = []} = draft
  let {from, to} = draft
  const before = [honorific, rank, ...degrees, ...draft.positions].filter((range) => range !== undefined)
  before.sort((a, b) => b.to - a.to)
  for (const range of before) if (range.to <= from && isJoint(text, range.to, from)) from = Math.min(from, range.from)
  const after = [...degrees, ...draft.positions].sort((a, b) => a.from - b.from)
  for (const range of after) if (range.from >= to && isJoint(text, to, range.from)) to = Math.max(to, range.to)
  return {
    from: honorificBefore(text, from) ?? from,
    to,
    kind: 'person',
    byOffice: draft.form === 'position',
    ...(honorific && {honorific}),
    ...text.registry.linkOf(draft)
  }
}

/** Whether nothing but a comma, dash or bracket stands between two parts of a person's naming. */
function isJoint(text: ResolvedText, from: number, to: number): boolean {
  if (to - from > farthestJoint) return false
  for (let at = from; at < to; at++) if (!joints.has(text.syllable[at] as number)) return false
  return true
}

function officeActor(text: ResolvedText, draft: PositionDraft): Actor {
  const holder = text.registry.holderOf(draft)
  const entity = holder && text.registry.entityOf(holder)
  const from = honorificBefore(text, draft.from) ?? draft.from
  const base = {from, to: draft.to, kind: 'person' as const, byOffice: true}
  return entity === undefined ? {...base, problem: 'unresolved-person'} : {...base, entity}
}
