import type {StatementDraft} from '../attribute/statement-draft.js'
import type {EventDraft} from '../events/event-draft.js'
import type {Event} from '../model/event.js'
import type {Reference} from '../model/span.js'
import type {Statement} from '../model/statement.js'
import {compact} from './compact.js'
import type {Ids} from './ids.js'
import type {Context} from './mentions.js'

/**
 * Make a statement of the model.
 *
 * @param draft
 *   The statement as attributed.
 * @param context
 *   Ids and places.
 * @param statementIds
 *   Ids of all statements.
 * @param event
 *   Id of the event at which it was said.
 */
export function statement(
  draft: StatementDraft,
  context: Context,
  statementIds: Ids<StatementDraft>,
  event?: string
): Statement {
  const {locator, entityIds, mentionIds} = context
  const {speaker, cue} = draft
  const reference = compact<Reference>({
    target: entityIds.maybe(speaker.entity),
    candidates: speaker.candidates && entityIds.all(speaker.candidates),
    problem: speaker.problem,
    position: speaker.range && locator.range(speaker.range)
  })
  const addressees = entityIds.all(draft.addressees)
  return compact({
    id: statementIds.of(draft),
    speaker: reference,
    cue: cue && {position: locator.range(cue), lemma: cue.lemma},
    contents: draft.contents.map((range) => locator.range(range)),
    mode: draft.mode,
    force: draft.force,
    addressees,
    event,
    documents: entityIds.all(draft.documents),
    deadline: mentionIds.maybe(draft.deadline),
    continues: statementIds.maybe(draft.continues),
    within: statementIds.maybe(draft.within),
    plover:
      draft.force === 'request'
        ? compact<NonNullable<Statement['plover']>>({event: 'REQUEST', actor: reference.target, recipients: addressees})
        : undefined,
    rule: draft.rule
  })
}

/**
 * Make an event of the model.
 *
 * @param draft
 *   The event as found.
 * @param context
 *   Ids and places.
 * @param id
 *   Its id.
 */
export function event(draft: EventDraft, {locator, entityIds, mentionIds}: Context, id: string): Event {
  return compact({
    id,
    kind: draft.kind,
    name: draft.name,
    time: mentionIds.maybe(draft.time),
    place: entityIds.maybe(draft.place),
    participants: draft.participants.map(({entity, role}) => ({entity: entityIds.of(entity), role})),
    documents: draft.documents.map(({entity, role}) => ({entity: entityIds.of(entity), role})),
    mentions: draft.mentions.map((range) => locator.range(range)),
    plover: draft.plover,
    rule: draft.rule
  })
}
