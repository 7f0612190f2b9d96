import type {EventKind} from '@thoisu/knowledge'
import type {Reader} from '../recognise/reader.js'
import type {TokenRange} from '../segment/segmented-text.js'
import {syllables} from '../tokenise/syllables.js'

/** The words for an event in the text. */
export interface EventHead extends TokenRange {
  readonly record: EventKind
  /** Whether it is a noun (`hội nghị`), not a verb (`tiếp`, `bổ nhiệm`). */
  readonly nominal: boolean
}

/** First syllables of the nouns among the words for events. */
const nouns = syllables('hội phiên kỳ kì lễ đại buổi cuộc chuyến tọa toạ diễn họp mít quốc triển festival gặp tang')
/** Words of events that begin like the nouns and are verbs. */
const verbs = syllables('đàm kiến')
const closed = ['organization', 'document', 'person', 'position', 'place', 'slogan'] as const

/**
 * The words for events in a sentence.
 *
 * @param reader
 *   The text.
 * @param range
 *   The sentence.
 */
export function findHeads(reader: Reader, {from, to}: TokenRange): EventHead[] {
  const heads: EventHead[] = []
  for (let at = from; at < to; at++) {
    const hit = reader.longest('eventKind', at)
    if (hit === undefined || hit.to > to) continue
    if (closed.some((type) => reader.chart.covering(type, at) !== undefined)) continue
    const nominal = reader.isOneOf(at, nouns) && !reader.isOneOf(at + 1, verbs)
    heads.push({from: at, to: hit.to, record: hit.entry.record, nominal})
    at = hit.to - 1
  }
  return heads
}
