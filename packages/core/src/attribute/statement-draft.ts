import type {StatementForce, StatementMode} from '../model/statement.js'
import type {TimeDraft} from '../recognise/draft.js'
import type {DocumentEntityDraft, EntityDraft} from '../resolve/entity-draft.js'
import type {TokenRange} from '../segment/segmented-text.js'

/** A statement with token ranges instead of positions and objects instead of ids. */
export interface StatementDraft {
  readonly rule: string
  speaker: {
    entity?: EntityDraft
    candidates?: readonly EntityDraft[]
    /** Rule that says why there is no speaker. */
    problem?: string
    /** Where the speaker is named. */
    range?: TokenRange
  }
  cue?: TokenRange & {readonly lemma: string}
  contents: TokenRange[]
  mode: StatementMode
  force: StatementForce
  addressees: EntityDraft[]
  documents: DocumentEntityDraft[]
  deadline?: TimeDraft
  continues?: StatementDraft
  within?: StatementDraft
}
