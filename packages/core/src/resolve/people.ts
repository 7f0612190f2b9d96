import type {PersonDraft} from '../recognise/draft.js'
import {isPressPart} from '../recognise/person/press-part.js'
import type {PersonEntityDraft} from './entity-draft.js'
import type {ResolvedText} from './resolve.js'
import {resolveShortNames} from './short-names.js'

/**
 * Names to people: equal names are one person, short names belong to the fuller name before them. Names of the press in
 * bylines and credits are people of their own.
 */
export function resolvePeople(text: ResolvedText): void {
  addRepeats(text)
  const entities = new Map<string, PersonEntityDraft>()
  for (const mention of inOrder(text)) {
    if (mention.form !== 'name') continue
    const key = `${isPressPart(text, mention.from) ? 'press' : 'story'} ${keyOf(text, mention.from, mention.to)}`
    const entity = entities.get(key)
    if (entity === undefined) {
      const name = nameOf(text, mention)
      entities.set(key, text.registry.add({type: 'person', name, mentions: [mention]}))
    } else text.registry.link(mention, entity)
  }
  resolveShortNames(text)
}

/** Mentions of people in text order. */
export function inOrder(text: ResolvedText): PersonDraft[] {
  return [...text.chart.all('person')].sort((left, right) => left.from - right.from)
}

/** Ids of the words of a name: equal for all spellings that differ in case, tone placement or `i`/`y`. */
function keyOf({syllable}: ResolvedText, from: number, to: number): string {
  return syllable.slice(from, to).join(' ')
}

/** A name in capitals is given in small letters: `PHONG VÂN` is Phong Vân. */
function nameOf({reader}: ResolvedText, {from, to}: PersonDraft): string {
  const words = reader.slice(from, to)
  if (words !== words.toUpperCase() || words.length < 4) return words
  return words.toLowerCase().replace(/(?<![\p{L}\p{M}'-])\p{L}/gu, (letter) => letter.toUpperCase())
}

/**
 * Add further occurrences of names that the surroundings did not show: in headlines of capitals, with a slip in a
 * capital (`Võ Công trí`), behind a word that had made them doubtful.
 */
function addRepeats(text: ResolvedText): void {
  const {chart, syllable, count} = text
  const byFirst = new Map<number, PersonDraft[]>()
  const seen = new Set<string>()
  for (const mention of chart.all('person')) {
    if (mention.form !== 'name' || mention.to - mention.from < 2 || isPressPart(text, mention.from)) continue
    const key = keyOf(text, mention.from, mention.to)
    if (seen.has(key)) continue
    seen.add(key)
    const first = syllable[mention.from] as number
    const others = byFirst.get(first)
    if (others === undefined) byFirst.set(first, [mention])
    else others.push(mention)
  }
  for (let at = 0; at < count; at++) {
    const names = byFirst.get(syllable[at] as number)
    if (names === undefined || !text.reader.isCapital(at) || isPressPart(text, at)) continue
    const name = names.find(({from, to}) => repeats(text, from, to, at))
    if (name === undefined) continue
    const range = {from: at, to: at + name.to - name.from}
    if (chart.overlaps(range, ['person', 'organization', 'place', 'document', 'position'])) continue
    chart.add({type: 'person', rule: 'repeated-name', form: 'name', ...range, positions: []})
    at = range.to - 1
  }
}

function repeats({syllable, sentenceOf}: ResolvedText, from: number, to: number, at: number): boolean {
  for (let offset = 0; offset < to - from; offset++) if (syllable[at + offset] !== syllable[from + offset]) return false
  return sentenceOf[at] === sentenceOf[at + to - from - 1]
}
