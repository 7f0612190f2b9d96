import {classifyQuotation} from '../recognise/quotation/classify.js'
import type {Quotation} from '../recognise/quotation/pair.js'
import type {ResolvedText} from '../resolve/resolve.js'
import type {SegmentSentence, TokenRange} from '../segment/segmented-text.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {bareQuotation} from './bare-quotation.js'
import {continuation} from './continued.js'
import {type Cue, findCues} from './cue.js'
import {itemsOf} from './digest.js'
import {isQuoted} from './in-order.js'
import {genderOf, makeStatement, rememberSpeaker} from './make-statement.js'
import {type Subject, subjectOf} from './naming.js'
import type {Clause, Pattern, Reading} from './pattern.js'
import {clauseBeforeCue} from './patterns/clause-before-cue.js'
import {patterns} from './patterns/index.js'
import {type StatementContext, statementContext} from './statement-context.js'
import type {StatementDraft} from './statement-draft.js'
import {clauseActor} from './subject.js'
import {readTurn} from './turn.js'
import {nestedStatements} from './within.js'

/** The text with its statements. */
export interface AttributedText extends ResolvedText {
  readonly statements: StatementDraft[]
  /** What the patterns of speech saw; the events look at the same actors. */
  readonly speech: StatementContext
}

const colon = syllable(':')
const bullets = syllables('- + * •')
/** Blocks in which nobody says anything to the reader. */
const silent = new Set(['byline', 'related'])

/**
 * Sixth stage: entities in, statements out.
 *
 * Each sentence is read once from left to right. At a verb of saying the patterns are tried in order; what a statement
 * covers is not read again, but for speech inside speech.
 *
 * @param text
 *   The text with its mentions and entities.
 */
export function attribute(text: ResolvedText): AttributedText {
  const context = statementContext(text)
  const statements: StatementDraft[] = []
  const taken = new Set<Quotation>()
  const speech = context.quotations.all.filter(
    (quotation) => quotation.outer === undefined && classifyQuotation(text.reader, quotation) === 'speech'
  )
  let first = 0
  /** The last statement, and the sentence that it ends in. */
  let previous: {statement: StatementDraft; to: number; block: number} | undefined
  /** Index behind the last token of the turn of somebody in an interview. */
  let spoken = 0
  for (const sentence of text.sentences.flatMap((whole) => itemsOf(text, whole))) {
    const block = text.blocks[sentence.block]
    if (block === undefined || silent.has(block.type) || sentence.from < spoken) continue
    while (first < speech.length && (speech[first] as Quotation).end <= sentence.from) first++
    const quotations: Quotation[] = []
    // `Ông A kể:` may end a paragraph, and the next one is what he tells.
    const limit = text.reader.is(sentence.to - 1, colon) ? sentence.to + 1 : sentence.to
    for (let at = first; at < speech.length && (speech[at] as Quotation).open < limit; at++)
      quotations.push(speech[at] as Quotation)
    if (isInside(sentence, quotations)) continue
    const clause: Clause = {
      from: sentence.from,
      to: sentence.to,
      isHeading: block.type === 'headline' || block.type === 'heading',
      cues: findCues(text.reader, sentence).filter(({from}) => !isQuoted(quotations, from)),
      quotations,
      taken,
      covered: sentence.from,
      statements: []
    }
    const turn = block.type !== 'paragraph' ? undefined : readTurn(context, clause, block)
    if (turn === undefined) {
      if (!clause.isHeading) rememberTurn(context, clause)
      readSentence(context, clause)
    } else {
      note(context, clause, turn, 'turn')
      spoken = turn.covered
    }
    if (clause.statements.length > 0) {
      for (const statement of clause.statements) statements.push(statement, ...nestedStatements(context, statement))
      const to = Math.max(sentence.to, spoken)
      previous = {statement: clause.statements.at(-1) as StatementDraft, to, block: sentence.block}
      continue
    }
    const goesOn = previous?.to === sentence.from && previous.block === sentence.block ? previous.statement : undefined
    const next = continuation(context, clause, goesOn)
    // Whoever a picture shows is not the one whom the prose goes on about.
    if (next !== undefined) {
      statements.push(next)
      previous = {statement: next, to: sentence.to, block: sentence.block}
    } else if (block.type !== 'caption') rememberActor(context, clause)
  }
  return {...text, statements, speech: context}
}

function isInside({from, to}: SegmentSentence, quotations: readonly Quotation[]): boolean {
  return quotations.some((quotation) => quotation.open < from && quotation.end > to)
}

function readSentence(context: StatementContext, clause: Clause): void {
  const last = clause.cues.at(-1)
  const closing =
    last && clause.quotations.every(({end}) => end <= last.from)
      ? read(context, clause, last, clauseBeforeCue)
      : undefined
  for (const cue of clause.cues) {
    if (cue.from < clause.covered) continue
    for (const pattern of patterns) {
      if (closing !== undefined && cue !== last && pattern.name !== 'cue-after-quotation') continue
      if (read(context, clause, cue, pattern) !== undefined) break
    }
  }
  const contents = clause.statements.flatMap((statement) => statement.contents).sort((a, b) => a.from - b.from)
  let next = 0
  let covered = 0
  for (const quotation of clause.quotations) {
    for (; next < contents.length && (contents[next] as TokenRange).from <= quotation.open; next++)
      covered = Math.max(covered, (contents[next] as TokenRange).to)
    if (clause.taken.has(quotation) || quotation.end > clause.to || quotation.open < covered) continue
    const reading = bareQuotation(context, clause, quotation)
    if (reading !== undefined) note(context, clause, reading, 'bare-quotation')
  }
}

/** `- Bộ trưởng Nguyễn Văn A: Trước hết …`: from here on he answers. */
function rememberTurn({reader, actors, memory}: StatementContext, {from, to}: Clause): void {
  let at = from
  while (at < to && reader.isOneOf(at, bullets)) at++
  const actor = actors.startingAt(at)
  if (actor?.kind === 'person' && actor.entity !== undefined && reader.is(actor.to, colon))
    memory.note(subjectOf(actor).speaker)
}

/** Whoever governs a sentence without speech: the next pronoun, or `Cục này`, may mean him. */
function rememberActor(context: StatementContext, {from, to}: Clause): void {
  const subject = clauseActor(context, from, to) ?? onlyPerson(context, from, to)
  const type = subject?.speaker.entity?.type
  if (subject !== undefined && (type === 'person' || type === 'organization'))
    context.memory.mention(subject.speaker, genderOf(context, subject.speaker.range))
}

/** The one person that a sentence names, in whatever role. */
function onlyPerson({actors}: StatementContext, from: number, to: number): Subject | undefined {
  let only: Subject | undefined
  for (let at = from; at < to; at++) {
    const actor = actors.startingAt(at)
    if (actor === undefined) continue
    if (actor.kind === 'person') {
      if (only !== undefined) return undefined
      only = subjectOf(actor)
    }
    at = actor.to - 1
  }
  return only
}

function read(context: StatementContext, clause: Clause, cue: Cue, pattern: Pattern): Reading | undefined {
  const reading = pattern.read(context, clause, cue)
  if (reading !== undefined) note(context, clause, reading, pattern.name, cue)
  return reading
}

function note(context: StatementContext, clause: Clause, reading: Reading, rule: string, cue?: Cue): void {
  const statement = makeStatement(context, reading, rule, cue)
  rememberSpeaker(context, statement)
  clause.statements.push(statement)
  clause.subject = reading.subject
  clause.covered = Math.max(clause.covered, reading.covered)
  for (const quotation of reading.quotations ?? []) clause.taken.add(quotation)
}
