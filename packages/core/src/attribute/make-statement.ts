import type {StatementForce} from '../model/statement.js'
import type {TimeDraft} from '../recognise/draft.js'
import {classifyQuotation} from '../recognise/quotation/classify.js'
import type {DocumentEntityDraft} from '../resolve/entity-draft.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {findAddressees} from './addressee.js'
import {accordingToRecord, type Cue} from './cue.js'
import type {Reading} from './pattern.js'
import type {StatementContext} from './statement-context.js'
import type {StatementDraft} from './statement-draft.js'

const question = syllable('?')
const beforeDeadline = syllables('trước đến hết tới trong vào cuối chậm nhất muộn')
const single = syllables('một vị')
const several = syllables('số bộ nhóm vài đoàn')
const male = syllables('ông anh')
const female = syllables('bà chị cô')

/**
 * Make a statement of what a pattern has read.
 *
 * @param context
 *   The article.
 * @param reading
 *   Speaker and contents.
 * @param rule
 *   Name of the pattern.
 * @param cue
 *   The verb of saying, where there is one.
 * @param force
 *   What it does: by default what the verb says.
 */
export function makeStatement(
  context: StatementContext,
  reading: Reading,
  rule: string,
  cue?: Cue,
  force: StatementForce = cue?.record.force ?? forceOf(context, reading.contents)
): StatementDraft {
  const {speaker} = reading.subject
  const contents = [...reading.contents]
  const isRequest = force === 'request'
  const first = contents[0] as TokenRange
  const statement: StatementDraft = {
    rule,
    speaker: {...speaker},
    contents,
    mode: reading.mode === 'indirect' && quotes(context, contents) ? 'mixed' : reading.mode,
    force,
    addressees:
      isRequest && reading.mode !== 'direct'
        ? findAddressees(context, first).filter((entity) => entity !== speaker.entity)
        : [],
    documents: documentsIn(context, contents)
  }
  if (cue !== undefined) statement.cue = {from: cue.from, to: cue.to, lemma: cue.record.lemma}
  const deadline = isRequest || force === 'commitment' ? deadlineIn(context, contents) : undefined
  if (deadline !== undefined) statement.deadline = deadline
  return statement
}

/** Remember whoever speaks in a statement, and note where nothing settles who it is. */
export function rememberSpeaker(context: StatementContext, {speaker, cue}: StatementDraft): void {
  const {entity, range} = speaker
  if (entity === undefined && range !== undefined)
    context.reader.message('unresolved-speaker', range, {note: 'No person or body of the article is named here.'})
  const told = cue?.lemma === accordingToRecord.lemma
  if (entity?.type === 'group' && isOnePerson(context, range)) context.memory.noteUnnamed()
  if (entity?.type !== 'group') context.memory.note(speaker, genderOf(context, range), told ? 'told' : 'spoke')
}

/** `một cán bộ xã`, `vị cán bộ`; not `một số cử tri`, `một bộ phận người dân`. */
function isOnePerson({reader}: StatementContext, range: TokenRange | undefined): boolean {
  return range !== undefined && reader.isOneOf(range.from, single) && !reader.isOneOf(range.from + 1, several)
}

/** What the honorific of a naming says. */
export function genderOf({reader}: StatementContext, range: TokenRange | undefined): 'male' | 'female' | undefined {
  if (range === undefined) return undefined
  if (reader.isOneOf(range.from, male)) return 'male'
  return reader.isOneOf(range.from, female) ? 'female' : undefined
}

function forceOf({reader}: StatementContext, contents: readonly TokenRange[]): StatementForce {
  const last = contents.at(-1) as TokenRange
  return reader.is(last.to - 1, question) || reader.is(last.to, question) ? 'question' : 'assertion'
}

/** Whether an indirect content has words of speech in quotation marks. */
function quotes({reader, quotations}: StatementContext, contents: readonly TokenRange[]): boolean {
  return contents.some(({from, to}) => {
    for (let at = from; at < to; at++) {
      const quotation = quotations.openedAt(at)
      if (quotation === undefined) continue
      if (classifyQuotation(reader, quotation) === 'speech') return true
      at = quotation.end - 1
    }
    return false
  })
}

function documentsIn({text}: StatementContext, contents: readonly TokenRange[]): DocumentEntityDraft[] {
  const found = new Set<DocumentEntityDraft>()
  for (const {from, to} of contents) {
    for (let at = from; at < to; at++) {
      const draft = text.chart.startingAt('document', at)
      const entity = draft && text.registry.entityOf(draft)
      if (entity?.type === 'document') found.add(entity)
    }
  }
  return [...found]
}

/** The day or month by which it is to be done: `trước ngày 30/7`. */
function deadlineIn({text, reader}: StatementContext, contents: readonly TokenRange[]): TimeDraft | undefined {
  let found: TimeDraft | undefined
  for (const {from, to} of contents) {
    for (let at = from; at < to; at++) {
      const time = text.chart.startingAt('time', at)
      if (time !== undefined && reader.isOneOf(at - 1, beforeDeadline)) found = time
    }
  }
  return found
}
