import type {StatementDraft} from '../attribute/statement-draft.js'
import type {EventDraft} from '../events/event-draft.js'
import type {ReadText} from '../events/events.js'
import {rules} from '../messages.js'
import type {Article, ArticleMessage} from '../model/article.js'
import type {Span} from '../model/span.js'
import type {Draft} from '../recognise/draft.js'
import type {EntityDraft} from '../resolve/entity-draft.js'
import {name, version} from '../version.js'
import {blocks} from './blocks.js'
import {compact} from './compact.js'
import {entity} from './entities.js'
import {Ids} from './ids.js'
import {Locator} from './locate.js'
import {type Context, mention} from './mentions.js'
import {event, statement} from './statements.js'

/** All types of mentions, in the order in which mentions of one place are listed. */
const mentionTypes = [
  'position',
  'person',
  'organization',
  'place',
  'document',
  'time',
  'quantity',
  'abbreviation',
  'slogan'
] as const

/**
 * Last step: columns and drafts in, the plain objects of the model out.
 *
 * @param text
 *   The text with everything that was read of it.
 */
export function assemble(text: ReadText): Article {
  const {chart, registry, reader} = text
  const locator = new Locator(text)
  const drafts = mentionTypes.flatMap((type): readonly Draft[] => chart.all(type))
  const mentionIds = new Ids<Draft>(
    'm',
    [...drafts].sort((a, b) => a.from - b.from || b.to - a.to)
  )
  const entityIds = new Ids<EntityDraft>(
    'e',
    [...registry.entities].sort((a, b) => firstToken(a) - firstToken(b))
  )
  const context: Context = {locator, registry, mentionIds, entityIds}
  const statementIds = new Ids<StatementDraft>(
    's',
    [...text.statements].sort((a, b) => contentStart(a) - contentStart(b))
  )
  const eventIds = new Ids<EventDraft>('v', text.events)
  const eventOf = new Map(
    text.events.flatMap((draft) => draft.statements.map((said) => [said, eventIds.of(draft)] as const))
  )
  return compact({
    type: 'article',
    children: blocks(text, locator, reader.options.tokens),
    position: locator.offsets(0, text.source.length),
    outlet: text.outlet,
    publishedAt: reader.options.publishedAt,
    spans: text.spans.map(
      (span, index): Span =>
        compact({
          id: `p${index + 1}`,
          type: span.type,
          position: locator.range(span),
          block: `b${span.block + 1}`,
          sources: span.sources?.map((source) => locator.words(source))
        })
    ),
    mentions: mentionIds.items.map((draft) => mention(draft, context)),
    entities: entityIds.items.map((draft) => entity(draft, context, reader)),
    statements: statementIds.items.map((draft) => statement(draft, context, statementIds, eventOf.get(draft))),
    events: eventIds.items.map((draft) => event(draft, context, eventIds.of(draft))),
    messages: messages(text, locator),
    parser: {name, version, knowledge: reader.knowledge.dataAsOf}
  })
}

function firstToken(draft: EntityDraft): number {
  const ranges = draft.type === 'group' ? draft.ranges : draft.mentions
  return ranges.reduce((first, {from}) => Math.min(first, from), Number.MAX_SAFE_INTEGER)
}

function contentStart(draft: StatementDraft): number {
  return draft.contents[0]?.from ?? draft.cue?.from ?? 0
}

function messages(text: ReadText, locator: Locator): ArticleMessage[] {
  return text.messages.map(({ruleId, from, to, expected, note}) =>
    compact({
      reason: rules[ruleId],
      ruleId,
      source: 'thoisu',
      place: locator.range({from, to}),
      actual: locator.words({from, to}),
      expected,
      note
    })
  )
}
