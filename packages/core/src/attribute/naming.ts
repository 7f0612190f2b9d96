import {Phrases} from '../recognise/phrases.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {syllable} from '../tokenise/syllables.js'
import type {Actor} from './actor.js'
import {governor} from './governor.js'
import type {Speaker} from './speaker.js'
import type {StatementContext} from './statement-context.js'

/** Who governs a verb of saying, and where the naming begins. */
export interface Subject {
  readonly speaker: Speaker
  readonly from: number
  readonly to: number
}

const comma = syllable(',')
const dash = syllable('-')
/** Offices that follow a name are no more. */
const mostOffices = 5

/** `Hồ Quốc Dũng, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh`: from the last part back to the person. */
export function wholeNaming(context: StatementContext, last: Actor, start: number): Actor {
  const {reader, actors} = context
  let actor = last
  for (let steps = 0; steps < mostOffices && (actor.kind !== 'person' || actor.byOffice === true); steps++) {
    const joint = actor.from - 1
    if (joint <= start || !(reader.is(joint, comma) || reader.is(joint, dash))) break
    const previous = actors.endingAt(joint) ?? beforeUnknownOffice(context, actor, joint)
    if (previous === undefined || previous.kind === 'place' || previous.kind === 'document') break
    // `Trả lời đại biểu A, Bộ trưởng Bộ Y tế cho hay`: who was spoken to stands before the comma.
    if (closesAdjunct(context, previous, start)) break
    actor = previous
    if (actor.kind === 'person' && actor.byOffice !== true) return {...actor, to: last.to}
  }
  return last
}

/** `ông A, Cục trưởng cục Chống hàng giả, Bộ B`: the name before an office that nothing has recognised whole. */
function beforeUnknownOffice({reader, actors}: StatementContext, {kind}: Actor, joint: number): Actor | undefined {
  if (kind !== 'organization') return undefined
  for (let at = joint - 1; at > Math.max(0, joint - longestOffice); at--) {
    if (!reader.is(at, comma) && !reader.is(at, dash)) continue
    if (offices.startingAt(reader, at + 1, joint) === undefined) return undefined
    // The first words of the office may be taken for the whole of it.
    return actors.endingAt(at) ?? actors.at(at)
  }
  return undefined
}

const longestOffice = 18
const offices = new Phrases(
  `cục trưởng, phó cục trưởng, vụ trưởng, phó vụ trưởng, trưởng, phó trưởng, phó, giám đốc, tổng giám đốc, chủ tịch, chánh, viện trưởng,
  chủ nhiệm, hiệu trưởng, ủy viên, thành viên, đại biểu, nguyên, chuyên viên, bí thư, tổng cục trưởng, thứ trưởng`
)

/** Whether a name belongs to the words before it: `chuyển đến bà A,`, `thắc mắc của đại biểu A,`, `Trả lời đại biểu A,`. */
function closesAdjunct(context: StatementContext, actor: Actor, start: number): boolean {
  if (actor.from <= start) return false
  const governed = governor(context, actor, start)
  return governed === 'adjunct' || (governed === 'noun' && isOwnedOrAnswered(context, actor, start))
}

function isOwnedOrAnswered({reader}: StatementContext, {from}: Actor, start: number): boolean {
  if (reader.is(from - 1, of)) return true
  // A common noun for the person may stand between the verb that opens the sentence and the name.
  const at = titles.endingAt(reader, from, start) ?? from
  return answers.endingAt(reader, at, start) === start
}

const of = syllable('của')
const titles = new Phrases('đại biểu, đại biểu quốc hội, ĐBQH, cử tri, phóng viên, nhà báo, luật sư')
const answers = new Phrases('trả lời, giải đáp, phúc đáp, đáp lời, hồi đáp, phản hồi, chất vấn, tiếp lời, tranh luận')

/** The naming of an actor with the offices that follow it, joined by commas: `ông Dũng, Chủ tịch UBND tỉnh`. */
export function wholeNamingFrom({reader, actors}: StatementContext, first: Actor): Actor {
  let to = first.to
  for (let steps = 0; steps < mostOffices; steps++) {
    if (!reader.is(to, comma) && !reader.is(to, dash)) break
    const next = actors.startingAt(to + 1)
    if (next === undefined || first.kind !== 'person' || next.byOffice !== true) break
    // An office before a verb is the subject of the next clause, not an apposition.
    if (!reader.isMark(next.to)) break
    to = next.to
  }
  return {...first, to}
}

/** Whether nothing but names and offices stands in a range: `Ông A, Ủy viên Bộ Chính trị, Trưởng ban B`. */
export function isOnlyNaming({actors, reader}: StatementContext, {from, to}: TokenRange): boolean {
  let at = from
  while (at < to) {
    const actor = actors.startingAt(at)
    if (actor === undefined && !reader.isMark(at)) return false
    at = actor?.to ?? at + 1
  }
  return true
}

/** An actor as a speaker. A place is none: nobody is named. */
export function subjectOf({kind, entity, candidates, problem, from, to}: Actor): Subject {
  const range = {from, to}
  if (kind === 'place' || entity === undefined)
    return {speaker: {problem: problem ?? 'unresolved-speaker', range, ...(candidates && {candidates})}, from, to}
  return {speaker: {entity, range}, from, to}
}

/** Words of the text that name a speaker whom nothing settles. */
export function unresolved(from: number, to: number): Subject {
  return {speaker: {problem: 'unresolved-speaker', range: {from, to}}, from, to}
}
