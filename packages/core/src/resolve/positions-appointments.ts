import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import {readStyle} from '../recognise/person/style.js'
import {Phrases} from '../recognise/phrases.js'
import type {Reader} from '../recognise/reader.js'
import {behindRemark} from '../recognise/remark.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import {nameKey} from './people.js'
import type {Holdings} from './positions.js'
import {chainBehind} from './positions-behind.js'
import {bareRun} from './positions-lists.js'
import {isToldBehind, subjectAt} from './positions-subjects.js'
import type {ResolvedText} from './resolve.js'

/** What stands before an office that somebody gets, has or leaves. */
const offices = new Phrases(
  `giữ chức vụ, giữ chức danh, giữ chức, giữ cương vị, giữ vị trí, giữ nhiệm vụ, chức danh, chức vụ, chức, cương vị, làm,
  đảm nhiệm, đảm nhận, nhận nhiệm vụ, nhận nhiệm vụ mới làm, trở thành, bầu giữ chức, kiêm, kiêm giữ chức, tư cách,
  tư cách là, vai trò, vai trò là, tập sự, đắc cử, tái đắc cử, trúng cử, tái cử, tái trúng cử, thôi nhiệm vụ,
  làm nhiệm vụ, phân công nhiệm vụ, giao nhiệm vụ, nghỉ nhiệm vụ, cách chức, các chức vụ, các chức danh`
)
/** A noun phrase may say of its subject what it is, if it stands near. */
const copulas = new Phrases('là, hiện là, từng là, đang là, nguyên là, vốn là')
const mostBetween = 6
/** `Trong thời gian giữ chức Giám đốc, bà A có vi phạm`: a phrase whose subject follows. */
const opening = syllables('trong khi thời trên với ở sau trước từng được')
const removing = new Phrases('đình chỉ, bãi nhiệm, miễn nhiệm, cách, tước, bổ nhiệm, phê chuẩn, bãi, tạm đình chỉ')
/** `đề nghị bổ sung chức danh Chánh án`: he speaks of the office. */
const bareNouns = new Phrases('chức danh, chức vụ, chức, cương vị, vai trò, vị trí')
const asTopic = syllables('định sung về đưa chuẩn số thêm bỏ')
const several = syllables('các những nhiều hai ba bốn')
const holding = syllables('giữ nắm nhiệm nhận qua')
const passive = syllables('bị được')
/** No agent between them has more tokens. */
const longestAgent = 16
const elected = syllable('cử')
/** No more people lose one office at once. */
const mostSharing = 8
/** `cương vị`, `tư cách`, `vai trò`. */
const capacities = syllables('vị cách trò')
const colon = syllable(':')
const comma = syllable(',')
const second = syllable('kiêm')
/** No remark behind a name has more tokens. */
const longestRemark = 30
/** No more words of a body's name may stand behind the office as it was read. */
const longestRest = 14
/** What joins an office to the name behind it: `miễn nhiệm chức vụ Bộ trưởng đối với ông A`. */
const owners = new Phrases('đối với, của, với, cho')

/**
 * Give people the offices that they are appointed to, removed from or said to have in the same sentence.
 *
 * ```text
 * > | Thiếu tướng Bùi Văn Hưng giữ chức Giám đốc Công an tỉnh Bắc Ninh
 *                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function giveAppointments(text: ResolvedText, holdings: Holdings): void {
  const {reader, chart} = text
  const {names} = holdings
  const owners = ownersByWording(text, names)
  let behind = 0
  for (const position of inOrder(chart.all('position'))) {
    while (behind < names.length && (names[behind] as PersonDraft).from < position.from) behind++
    if (holdings.isTaken(position)) continue
    const next = names[behind]
    const end = reader.sentenceEnd(position.from)
    const limit = Math.min(end, next?.from ?? Number.MAX_SAFE_INTEGER)
    const chain = [position, ...chainBehind(reader, position.to, limit, holdings)]
    const person = holderOf(
      reader,
      holdings,
      chain,
      subjectAt(reader, names, behind - 1),
      next !== undefined && next.from < end ? next : undefined
    )
    if (person === undefined) continue
    // `cảm ơn Thủ tướng A về chuyến thăm của ông trên cương vị Đại diện Thương mại`: who is named with the office has it.
    const owner = reader.isOneOf(position.from - 1, capacities)
      ? owners.get(nameKey(text, position.from, position.to))
      : undefined
    const holder = owner ?? person
    for (const office of chain) holdings.give(holder, office)
    // `thôi nhiệm vụ đại biểu đối với ông A và ông B`
    if (holder !== next) continue
    for (const other of bareRun(reader, names.slice(behind, behind + mostSharing)).slice(1)) {
      if (other.positions.length === 0 && other.from < end) for (const office of chain) holdings.give(other, office)
    }
  }
}

/** Who has each office already, by its wording; nothing where several have it. */
function ownersByWording(text: ResolvedText, names: readonly PersonDraft[]): Map<string, PersonDraft | undefined> {
  const owners = new Map<string, PersonDraft | undefined>()
  for (const person of names) {
    for (const {from, to} of person.positions) {
      const wording = nameKey(text, from, to)
      const known = owners.get(wording)
      const same = known === undefined || text.registry.entityOf(known) === text.registry.entityOf(person)
      owners.set(wording, same && !(owners.has(wording) && known === undefined) ? person : undefined)
    }
  }
  return owners
}

/**
 * Who gets, has or leaves offices that follow each other.
 *
 * @param reader
 *   The text.
 * @param holdings
 *   Who has which offices already.
 * @param chain
 *   The offices, at least one.
 * @param before
 *   The name before them.
 * @param next
 *   The name behind them in the same sentence.
 */
function holderOf(
  reader: Reader,
  holdings: Holdings,
  chain: readonly PositionDraft[],
  before: PersonDraft | undefined,
  next: PersonDraft | undefined
): PersonDraft | undefined {
  const {from} = chain[0] as PositionDraft
  const last = chain.at(-1) as PositionDraft
  const first = reader.sentenceStart(from)
  const subject = before !== undefined && before.from >= first ? before : undefined
  // `cách chức cả các chức vụ: A, B`
  const phrase = offices.endingAt(reader, reader.is(from - 1, colon) ? from - 1 : from, first)
  if (phrase !== undefined) {
    if (isSecondOfNobody(reader, phrase, holdings)) return undefined
    if (next !== undefined && isOwner(reader, last, next)) return next
    if (subject !== undefined && isTopic(reader, phrase)) return undefined
    if (subject === undefined) return reader.isOneOf(first, opening) && !isElected(reader, from) ? next : undefined
    return isOthers(reader, subject, phrase) ? undefined : subject
  }
  // `miễn nhiệm Phó Chủ tịch tỉnh đối với ông A`
  if (next !== undefined && removing.endingAt(reader, from, first) !== undefined && isOwner(reader, last, next))
    return next
  if (next !== undefined && isToldBehind(reader, last.to, next)) return next
  const copula = copulas.endingAt(reader, from, first)
  if (copula === undefined || subject === undefined) return undefined
  return copula - behindRemark(reader, subject.to, longestRemark) <= mostBetween ? subject : undefined
}

/** `Trong số 500 người trúng cử đại biểu Quốc hội`: no name behind the phrase is its subject. */
function isElected(reader: Reader, from: number): boolean {
  return reader.is(from - 1, elected)
}

/** `gặp Chủ tịch Hội đồng, kiêm Thủ hiến bang`: the second office of somebody who is not named. */
function isSecondOfNobody(reader: Reader, phrase: number, holdings: Holdings): boolean {
  if (!reader.is(phrase, second)) return false
  const first = reader.chart.endingAt('position', reader.is(phrase - 1, comma) ? phrase - 1 : phrase)
  return first !== undefined && !holdings.isTaken(first)
}

/** `Ông A yêu cầu đình chỉ chức vụ Hiệu trưởng`: who takes an office from somebody does not have it. */
function isOthers(reader: Reader, {to}: PersonDraft, phrase: number): boolean {
  if (givesAway(reader, to, phrase)) return true
  const verb = removing.endingAt(reader, phrase, to)
  if (verb === undefined) return false
  return !hasAgent(reader, to, verb)
}

/** `Giám đốc A bổ nhiệm con trai làm phó khoa`: somebody without a name gets it. */
function givesAway(reader: Reader, from: number, phrase: number): boolean {
  for (let at = phrase - 1; at >= Math.max(from, phrase - longestObject); at--) {
    if (reader.isMark(at) || reader.isOneOf(at, passive)) return false
    const verb = appointing.startingAt(reader, at, phrase)
    if (verb !== undefined && verb < phrase) return !reader.isOneOf(verb, themselves) && !hasAgent(reader, from, at)
  }
  return false
}

const appointing = new Phrases('bổ nhiệm, đề bạt, cất nhắc, điều động, phân công, chỉ định')
/** `phân công tôi làm`, `cất nhắc lên làm`: the one spoken of. */
const themselves = syllables('tôi mình lên ông bà anh chị')
/** The words for whoever gets the office are no more. */
const longestObject = 10

/** Whether a verb is passive: its agent may stand between `được` and the verb. */
function hasAgent(reader: Reader, from: number, verb: number): boolean {
  for (let at = Math.max(from, verb - longestAgent); at < verb; at++) if (reader.isOneOf(at, passive)) return true
  return false
}

/** `đề nghị bổ sung chức danh Chánh án`, `các chức danh Chủ tịch UBND`, but `giữ các cương vị`. */
function isTopic(reader: Reader, phrase: number): boolean {
  if (bareNouns.startingAt(reader, phrase) === undefined) return false
  if (reader.isOneOf(phrase - 1, asTopic)) return true
  return reader.isOneOf(phrase - 1, several) && !reader.isOneOf(phrase - 2, holding)
}

function inOrder(positions: readonly PositionDraft[]): PositionDraft[] {
  return [...positions].sort((left, right) => left.from - right.from)
}

/** Whether the name behind an office is of the one who gets or leaves it; the body may be longer than what was read. */
function isOwner(reader: Reader, {to}: PositionDraft, next: PersonDraft): boolean {
  const start = readStyle(reader, next.from).from
  const owner = owners.endingAt(reader, start, to)
  if (owner === undefined || owner - to > longestRest) return false
  for (let at = to; at < owner; at++)
    if (!reader.isWord(at) || reader.chart.covering('position', at) !== undefined) return false
  return true
}
