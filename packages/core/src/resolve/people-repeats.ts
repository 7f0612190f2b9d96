import type {PersonDraft} from '../recognise/draft.js'
import {isPressPart} from '../recognise/person/press-part.js'
import type {ResolvedText} from './resolve.js'

/** Of names that share their first two words no more are looked at, so that the cost stays linear. */
const mostAlike = 40
/** Mentions that no name may take a word of; a place is given up for a name. */
const claimed = ['organization', 'document', 'position'] as const

/**
 * Add further occurrences of names that the surroundings did not show: in headlines of capitals, with a slip in a
 * capital (`Võ Công trí`), behind a word that had made them doubtful.
 *
 * @param text
 *   The text with the names that constructs have found.
 */
export function addRepeats(text: ResolvedText): void {
  const {chart, count, reader} = text
  const byFirst = namesByFirstWords(text)
  for (let at = 0; at < count; at++) {
    if (!reader.isCapital(at)) continue
    const names = byFirst.get(firstWords(text, at))
    if (names === undefined || isPressPart(text, at)) continue
    const name = names.find(({from, to}) => repeats(text, from, to, at))
    if (name === undefined) continue
    const to = at + name.to - name.from
    const known = chart.startingAt('person', at)
    if (known !== undefined ? known.to >= to : chart.overlaps({from: at, to}, ['person'])) continue
    if (chart.overlaps({from: at, to}, claimed) || isPlaceRather(text, at, to)) continue
    if (known !== undefined) chart.remove(known)
    chart.add({...known, type: 'person', rule: 'repeated-name', form: 'name', from: at, to, positions: []})
    at = to - 1
  }
}

/** Each full name of the story once, by the ids of its first two words, the longest first. */
function namesByFirstWords(text: ResolvedText): Map<number, PersonDraft[]> {
  const {chart, syllable} = text
  const byFirst = new Map<number, PersonDraft[]>()
  const seen = new Set<string>()
  for (const mention of chart.all('person')) {
    const {from, to, form} = mention
    if (form !== 'name' || to - from < 2 || isPressPart(text, from)) continue
    const key = syllable.slice(from, to).join(' ')
    if (seen.has(key)) continue
    seen.add(key)
    const first = firstWords(text, from)
    const others = byFirst.get(first)
    if (others === undefined) byFirst.set(first, [mention])
    else if (others.length < mostAlike) others.push(mention)
  }
  for (const names of byFirst.values()) names.sort((left, right) => right.to - right.from - (left.to - left.from))
  return byFirst
}

/** Both ids in one number: a string for every capital of the text would cost more than the rest. */
function firstWords({syllable}: ResolvedText, at: number): number {
  return (syllable[at] as number) * 2 ** 26 + (syllable[at + 1] ?? 0)
}

/** `đường Trần Hưng Đạo` stays a street, `Hoàng Mai` a district, also where somebody is called so. */
function isPlaceRather({chart}: ResolvedText, from: number, to: number): boolean {
  const place = chart.covering('place', from)
  return place !== undefined && (place.from < from || place.to > to || (place.to === to && to - from < 3))
}

function repeats({syllable, sentenceOf}: ResolvedText, from: number, to: number, at: number): boolean {
  for (let offset = 0; offset < to - from; offset++) if (syllable[at + offset] !== syllable[from + offset]) return false
  return sentenceOf[at] === sentenceOf[at + to - from - 1]
}
