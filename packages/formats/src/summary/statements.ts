import type {Id, StatementForce, StatementMode, TextPosition} from 'thoisu'
import type {Names} from './names.js'

/** Who says what to whom. */
export interface Said {
  id: Id
  /** Absent where the article does not settle it. */
  speaker?: string
  /** Entity of the speaker. */
  speakerId?: Id
  /** Who it may be, where it is not settled. */
  candidates: string[]
  /** The verb of saying; absent in a bare quotation. */
  cue?: string
  force: StatementForce
  mode: StatementMode
  /** Pieces of what is said, as written. */
  contents: string[]
  positions: TextPosition[]
  addressees: string[]
  documents: string[]
  /** EDTF of the day by which it should be done. */
  deadline?: string
  /** Whether it goes on from the statement before, without a cue of its own. */
  continues: boolean
}

/**
 * The statements in text order.
 *
 * @param names
 *   The article.
 */
export function statements(names: Names): Said[] {
  return names.article.statements.map((statement) => {
    const deadline = names.mention(statement.deadline)
    return {
      id: statement.id,
      speaker: names.of(statement.speaker.target),
      speakerId: statement.speaker.target,
      candidates: names.all(statement.speaker.candidates),
      cue: statement.cue?.lemma,
      force: statement.force,
      mode: statement.mode,
      contents: statement.contents.map((position) => names.at(position)),
      positions: statement.contents,
      addressees: names.all(statement.addressees),
      documents: names.all(statement.documents),
      deadline: deadline?.type === 'time' ? (deadline.value ?? undefined) : undefined,
      continues: statement.continues !== undefined
    }
  })
}
