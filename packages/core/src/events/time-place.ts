import type {TimeDraft} from '../recognise/draft.js'
import type {PlaceEntityDraft} from '../resolve/entity-draft.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {syllables} from '../tokenise/syllables.js'
import type {EventContext} from './event-context.js'

const at = syllables('tại ở từ')
/** Words before the days of documents and deadlines, not of the event. */
const otherDay = syllables('số trước đến hết từ sinh nhân dịp niệm mừng ( -')
/** A day or more exact: `2011-03-08`. */
const day = /^.{4}-\d{2}-\d{2}/u

/**
 * The day of an event: the first one named in its sentence.
 *
 * @param context
 *   The article.
 * @param sentence
 *   The sentence that introduces it.
 */
export function eventTime({text, reader}: EventContext, {from, to}: TokenRange): TimeDraft | undefined {
  const year = Number(reader.options.publishedAt?.slice(0, 4))
  for (let token = from; token < to; token++) {
    const time = text.chart.startingAt('time', token)
    if (time?.value == null || !day.test(time.value)) continue
    // An anniversary or the day of a treaty lies years back.
    if (Math.abs(Number(time.value.slice(0, 4)) - year) > 1) continue
    if (text.chart.covering('document', token - 1) === undefined && !reader.isOneOf(token - 1, otherDay)) return time
  }
  return undefined
}

/**
 * Whether a sentence speaks of another season: it names a month two or more away from the event's day.
 *
 * @param context
 *   The article.
 * @param sentence
 *   The sentence.
 * @param time
 *   When the event takes place; else the day of the paper counts.
 */
export function isLongBefore(
  {text, reader}: EventContext,
  {from, to}: TokenRange,
  time: TimeDraft | undefined
): boolean {
  const month = monthOf(time?.value ?? reader.options.publishedAt)
  if (month === undefined) return false
  for (let token = from; token < to; token++) {
    const other = text.chart.startingAt('time', token)
    const named = other === undefined ? undefined : monthOf(other.value)
    if (named === undefined || text.chart.covering('document', token - 1) !== undefined) continue
    if (Math.abs(named - month) > 1 && !reader.isOneOf(token - 1, otherDay)) return true
  }
  return false
}

/** Months since year 0 of a month or day; nothing for years, spans and what is not settled. */
function monthOf(value: string | null | undefined): number | undefined {
  const match = value == null ? null : /^(\d{4})-(\d{2})(?:-\d{2})?$/u.exec(value)
  return match === null ? undefined : Number(match[1]) * 12 + Number(match[2])
}

/**
 * The place of an event: the first one behind `tại` in its sentence.
 *
 * @param context
 *   The article.
 * @param sentence
 *   The sentence that introduces it.
 */
export function eventPlace({text, reader}: EventContext, {from, to}: TokenRange): PlaceEntityDraft | undefined {
  for (let token = from; token < to; token++) {
    const place = text.chart.startingAt('place', token)
    const entity = place && text.registry.entityOf(place)
    if (entity?.type !== 'place') continue
    if (reader.isOneOf(token - 1, at) || reader.isOneOf(token - 2, at)) return entity
  }
  return undefined
}
