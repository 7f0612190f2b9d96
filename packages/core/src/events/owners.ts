import {Phrases} from '../recognise/phrases.js'
import type {PersonEntityDraft} from '../resolve/entity-draft.js'
import type {SegmentSentence} from '../segment/segmented-text.js'
import {syllable, syllables} from '../tokenise/syllables.js'
import type {EventContext} from './event-context.js'
import type {EventHead} from './event-head.js'
import {peopleAt} from './people-list.js'

/** Kinds whose noun takes those present behind `của`, `giữa`, `với`. */
const sided = new Set(['cuoc-gap', 'buoi-lam-viec', 'doi-thoai', 'gap-mat', 'cuoc-hop'])
const of = syllable('của')
/** `chuyến thăm theo lời mời của X`: he stays at home. */
const accordingTo = syllable('theo')
const withWhom = syllables('của với giữa')
/** Before the noun these make it an event of another day. */
const otherDay = new Phrases('sau, trước, từ, kể từ, chuẩn bị cho, kế hoạch, về kế hoạch')
const determiners = syllables('một các những buổi cuộc')
const farthest = 10

/**
 * Who made a visit or met, where the noun says so and no verb does.
 *
 * ```text
 * > | Hai bên ra Tuyên bố chung trong chuyến thăm đầu tiên của Chủ tịch nước Lê Hoàng Sơn tới Phần Lan.
 *                                     ↑                                      ^^^^^^^^^^^^
 * ```
 *
 * @param context
 *   The article.
 * @param head
 *   The words for the event.
 * @param sentence
 *   The sentence that they stand in.
 */
export function ownersOf(context: EventContext, head: EventHead, sentence: SegmentSentence): PersonEntityDraft[] {
  const {reader} = context
  const {group, id} = head.record
  const isVisit = group === 'visit'
  if (!head.nominal || (!isVisit && group !== 'talks' && !sided.has(id))) return []
  let before = head.from
  while (before > sentence.from && reader.isOneOf(before - 1, determiners)) before--
  if (otherDay.endingAt(reader, before, sentence.from) !== undefined) return []
  for (let at = head.to; at < Math.min(sentence.to, head.to + farthest) && !reader.isMark(at); at++) {
    if (reader.is(at, accordingTo)) return []
    if (isVisit ? !reader.is(at, of) : !reader.isOneOf(at, withWhom)) continue
    const people = peopleAt(context, at + 1, sentence.to)
    if (people.length > 0) return people
  }
  return []
}
