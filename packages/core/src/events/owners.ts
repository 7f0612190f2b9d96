import {Phrases} from '../recognise/phrases.js'
import type {SegmentSentence} from '../segment/segmented-text.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {EventContext, RoleReading} from './event-context.js'
import type {EventHead} from './event-head.js'
import {peopleAt} from './people-list.js'

/** Kinds whose noun takes those present behind `của`, `giữa`, `với`, and the other side right behind it. */
const sided = new Set(['cuoc-gap', 'buoi-lam-viec', 'doi-thoai', 'gap-mat', 'cuoc-hop'])
/** Kinds that are held for whoever is named right behind them: `lễ đón Tổng thống A`. */
const receptions = new Set(['le-don', 'le-tien', 'tiep', 'tiec-chieu-dai'])
const of = syllable('của')
/** `chuyến thăm theo lời mời của X`: he stays at home. */
const accordingTo = syllable('theo')
const inside = syllables('trong tại')
const withWhom = syllables('của với giữa')
/** Before the noun these make it an event of another day. */
const otherDay = new Phrases('sau, trước, từ, kể từ, chuẩn bị cho, kế hoạch, về kế hoạch, kết quả')
const determiners = syllables('một các những buổi cuộc')
const farthest = 18

/**
 * Who made a visit, met or was received, where the noun says so and no verb does.
 *
 * ```text
 * > | Hai bên ra Tuyên bố chung trong chuyến thăm đầu tiên của Chủ tịch nước Lê Hoàng Sơn tới Phần Lan.
 *                                     ↑                                      ^^^^^^^^^^^^
 * > | Lễ đón Tổng thống Trần Văn Lực và phu nhân Lê Thị Hoa diễn ra trọng thể.
 *     ↑                 ^^^^^^^^^^^^             ^^^^^^^^^^
 * ```
 *
 * @param context
 *   The article.
 * @param head
 *   The words for the event.
 * @param sentence
 *   The sentence that they stand in.
 */
export function ownersOf(context: EventContext, head: EventHead, sentence: SegmentSentence): RoleReading[] {
  const {reader} = context
  const {group, id} = head.record
  const isVisit = group === 'visit'
  const isReception = receptions.has(id)
  // `nêu trong điện đàm với Thủ tướng B`
  const isInside = reader.isOneOf(head.from - 1, inside)
  if ((!head.nominal && !isInside) || (!isVisit && !isReception && group !== 'talks' && !sided.has(id))) return []
  let before = head.from
  while (before > sentence.from && reader.isOneOf(before - 1, determiners)) before--
  if (otherDay.endingAt(reader, before, sentence.from) !== undefined) return []
  const readings = (at: number) =>
    peopleAt(context, at, sentence.to).map((entity) => ({
      entity,
      role: isReception ? ('guest' as const) : ('attendee' as const),
      at: head.from
    }))
  const met = isVisit ? [] : readings(head.to)
  if (met.length > 0) return met
  for (let at = head.to; at < Math.min(sentence.to, head.to + farthest) && !reader.isMark(at); at++) {
    if (reader.is(at, accordingTo)) return []
    if (isVisit ? !reader.is(at, of) : !reader.isOneOf(at, withWhom)) continue
    const people = readings(at + 1)
    if (people.length > 0) return people
  }
  return []
}
