import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import {readStyle} from '../recognise/person/style.js'
import {Phrases} from '../recognise/phrases.js'
import type {Reader} from '../recognise/reader.js'
import type {Holdings} from './positions.js'
import {chainBehind} from './positions-chains.js'
import type {ResolvedText} from './resolve.js'

/** What stands before an office that somebody gets, has or leaves. */
const offices = new Phrases(
  `giữ chức vụ, giữ chức danh, giữ chức, giữ cương vị, giữ vị trí, giữ nhiệm vụ, chức danh, chức vụ, chức, cương vị, làm,
  đảm nhiệm, đảm nhận, nhận nhiệm vụ, nhận nhiệm vụ mới làm, trở thành, bầu giữ chức, kiêm, kiêm giữ chức, tư cách,
  tư cách là, vai trò, vai trò là, tập sự`
)
/** A noun phrase may say of its subject what it is, if it stands near. */
const copulas = new Phrases('là, hiện là, từng là, đang là, nguyên là, vốn là')
const mostBetween = 6
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
export function giveAppointments({reader, chart}: ResolvedText, holdings: Holdings): void {
  const {names} = holdings
  let behind = 0
  for (const position of inOrder(chart.all('position'))) {
    while (behind < names.length && (names[behind] as PersonDraft).from < position.from) behind++
    if (holdings.isTaken(position)) continue
    const first = reader.sentenceStart(position.from)
    const before = names[behind - 1]
    const next = names[behind]
    const phrase = offices.endingAt(reader, position.from, first)
    const copula = phrase === undefined ? copulas.endingAt(reader, position.from, first) : undefined
    let person: PersonDraft | undefined
    if (phrase !== undefined) {
      person = next !== undefined && isOwner(reader, position, next) ? next : before
    } else if (copula !== undefined && before !== undefined && copula - before.to <= mostBetween) person = before
    if (person === undefined || person.from < first || person.from >= reader.sentenceEnd(position.from)) continue
    holdings.give(person, position)
    const limit = Math.min(reader.sentenceEnd(position.from), next?.from ?? Number.MAX_SAFE_INTEGER)
    for (const more of chainBehind(reader, position.to, limit, holdings)) holdings.give(person, more)
  }
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
