import type {PersonDraft, PositionDraft} from '../recognise/draft.js'
import {isPressPart} from '../recognise/person/press-part.js'
import {Phrases} from '../recognise/phrases.js'
import {isAbroad} from '../recognise/position/abroad.js'
import type {Reader} from '../recognise/reader.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {PersonEntityDraft} from './entity-draft.js'
import {type HeldOffice, heldOffices} from './held-offices.js'
import {exactness, officeKey} from './office-match.js'
import {inOrder} from './people.js'
import type {ResolvedText} from './resolve.js'
import {Salience} from './salience.js'

/** Words before an office that say that no one holder is meant. */
const manyOrNone = new Phrases(
  `các, những, mọi, nhiều, mỗi, từng, một, hai, ba, bốn, năm, chức danh, chức vụ, chức, nhân sự, làm, bầu, cương vị, vai trò,
  nhiệm vụ, vị trí, ghế, thay, là, tập sự, trở thành, trách nhiệm, hàm, số lượng, bổ nhiệm, bãi nhiệm, miễn nhiệm, tái cử,
  ứng cử, trúng cử, bầu cử, tranh cử, chạy đua, một số, số, các vị, nhiều vị, những vị, mỗi vị, hàng loạt, loạt, vượt, thừa, thiếu, dư, sáu, bảy,
  tám, chín, mười, chục`
)
/** Behind an office: `Chủ tịch UBND các tỉnh`. */
const many = new Phrases(
  'các, những, hai, ba, nào, tiền nhiệm, thời kỳ đó, thời đó, khi đó, lúc đó, khóa trước, cấp xã, cấp huyện, cấp tỉnh, các cấp'
)
const pair = new Phrases('kiêm')
const singular = syllables('vị nữ')
const near = syllable('này')
const deputies = syllables('phó cấp')
const houses = syllables('quán')
const old = syllable('cũ')
const quotes = syllables('" “ ”')

/**
 * Offices that stand for their holders: `Bí thư Thành ủy khẳng định`. The article itself must give somebody an office
 * that fits; of several holders the one spoken of much nearer before it is meant, else the parser abstains.
 *
 * @param text
 *   The text with offices given to people.
 */
export function resolvePeopleByPosition(text: ResolvedText): void {
  const {registry, chart} = text
  const held = heldOffices(text)
  const named = inOrder(text)
  const salience = new Salience(text.sentenceOf)
  const guests = guestsOf(text)
  let next = 0
  for (const position of [...chart.all('position')].sort((left, right) => left.from - right.from)) {
    for (; next < named.length && (named[next] as PersonDraft).from < position.from; next++) {
      const mention = named[next] as PersonDraft
      const entity = registry.entityOf(mention)
      if (entity?.type === 'person') salience.note(entity, mention)
    }
    if (registry.holderOf(position) !== undefined || !isOneHolder(text, position)) continue
    const people = bestFitting(text, position, held, guests)
    if (people.length === 0) continue
    const {from, to} = position
    const mention: PersonDraft = {
      type: 'person',
      rule: 'person-by-position',
      form: 'position',
      from,
      to,
      positions: [],
      office: position
    }
    chart.add(mention)
    const entity = salience.nearest(mention, people)
    if (entity === undefined) registry.abstain(mention, 'ambiguous-person', people)
    else {
      registry.link(mention, entity)
      registry.setHolder(position, mention)
      salience.note(entity, mention)
    }
  }
}

/**
 * Whether an office that stands alone means one holder: not `các Bộ trưởng`, `chức Giám đốc`, `6 phó giám đốc`.
 *
 * @param text
 *   The text.
 * @param position
 *   The office.
 */
export function isOneHolder(text: ResolvedText, position: PositionDraft): boolean {
  const {reader} = text
  const {from, to, record} = position
  if (isPressPart(text, from)) return false
  const first = reader.sentenceStart(from)
  const start = listStart(text, position)
  // `"thừa" phó giám đốc`
  const before = start - 1 > first && reader.isOneOf(start - 1, quotes) && !reader.isCapital(from) ? start - 1 : start
  if (manyOrNone.endingAt(reader, before, first) !== undefined) return false
  // `chủ tịch cũ`, but `Chủ tịch UBND tỉnh Ninh Thuận cũ`.
  if (position.organization === undefined && reader.is(to, old)) return false
  if (many.startingAt(reader, to) !== undefined || (from > first && reader.isNumber(from - 1))) return false
  if (record.role === 'member' && !isOneMember(reader, from, to)) return false
  if (isGeneric(text, position)) return false
  // `Bí thư Đảng ủy kiêm Chủ tịch Hội đồng` without a name speaks of the two offices.
  return pair.startingAt(reader, to) === undefined && pair.endingAt(reader, from) === undefined
}

/** First token of the offices that end with one: `chức danh Ngoại trưởng, Bộ trưởng Tài chính`. */
function listStart({reader, chart}: ResolvedText, {from}: PositionDraft): number {
  let start = from
  for (let steps = 0; steps < longestList && reader.isOneOf(start - 1, listJoints); steps++) {
    const previous = chart.endingAt('position', start - 1)
    if (previous === undefined) break
    start = previous.from
  }
  return start
}

const listJoints = syllables(', và')
const longestList = 6

/** `chủ tịch và bí thư phải gặp dân`: titles in small letters without a body that stand side by side mean the offices. */
function isGeneric({reader, chart}: ResolvedText, position: PositionDraft): boolean {
  const {from, to} = position
  if (reader.isCapital(from)) return false
  // `Phó tỉnh trưởng`, `đại sứ quán`: a part of another word.
  if (reader.isOneOf(from - 1, deputies) || reader.isOneOf(to, houses)) return true
  const isSmall = (other: PositionDraft | undefined) => other !== undefined && !reader.isCapital(other.from)
  return (
    (reader.isOneOf(to, listJoints) && isSmall(chart.startingAt('position', to + 1))) ||
    (reader.isOneOf(from - 1, listJoints) && isSmall(chart.endingAt('position', from - 1)))
  )
}

/** `Theo đại biểu này`, `vị đại biểu`, `, đại biểu nói`: one of the many who have the office. */
function isOneMember(reader: Reader, from: number, to: number): boolean {
  const first = reader.sentenceStart(from)
  if (reader.is(to, near) || (from > first && reader.isOneOf(from - 1, singular))) return true
  return reader.longest('reportingVerb', to) !== undefined && (from === first || reader.isMark(from - 1))
}

/** People who hold what fits best. */
function bestFitting(
  text: ResolvedText,
  position: PositionDraft,
  held: ReadonlyMap<string, readonly HeldOffice[]>,
  guests: ReadonlySet<PersonEntityDraft>
): PersonEntityDraft[] {
  const alone = officeKey(text, position)
  let best = 0
  let people = new Set<PersonEntityDraft>()
  for (const title of alone.titles) {
    for (const candidate of held.get(title) ?? []) {
      const fit = exactness(alone, candidate)
      if (fit === 0 || fit < best) continue
      if (fit > best) people = new Set()
      best = fit
      people.add(candidate.entity)
    }
  }
  // `Thủ tướng` beside `Thủ tướng Mark Rutte`: the press names guests, and its own leaders by the office alone.
  const home = alone.body.size === 0 && people.size > 1 ? [...people].filter((person) => !guests.has(person)) : []
  return home.length === 1 ? home : [...people]
}

/** Whom the article or the knowledge gives an office abroad. */
function guestsOf({reader, registry}: ResolvedText): ReadonlySet<PersonEntityDraft> {
  const guests = new Set<PersonEntityDraft>()
  for (const entity of registry.entities) {
    if (entity.type !== 'person') continue
    const isGuest = entity.mentions.some(
      ({from, to, positions}) =>
        positions.some(isAbroad) || reader.hitsOf('foreignLeader', from).some((hit) => hit.to === to)
    )
    if (isGuest) guests.add(entity)
  }
  return guests
}
