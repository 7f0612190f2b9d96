import type {Expansion} from '@thoisu/knowledge'
import {isValidAt} from '../../lexicon/name-at.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {HitOf, Reader} from '../reader.js'

/** How many words before or behind may settle a reading. */
const reach = 4

/**
 * What an abbreviation may stand for here, the likeliest first; one where the text settles it.
 *
 * In this order: words around that a reading asks for; the head of a body that it is; the kind of name that it stands in; its long form elsewhere in the
 * article; the only reading that needs no words around it. Where there are several such, all of them stay.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of its first token.
 * @param hit
 *   Its record, and where it ends.
 */
export function readings(reader: Reader, at: number, {to, entry}: HitOf<'abbreviation'>): string[] {
  const day = reader.options.publishedAt
  const known = entry.record.expansions.filter((expansion) => isValidAt(expansion, day))
  const fresh = known.filter((expansion) => !repeats(reader, at, expansion))
  // `Đảng ủy UBND`: a reading that stands alone is none the less right.
  const valid = fresh.length > 0 ? fresh : known
  const asked = valid.filter((expansion) => isAskedFor(reader, at, to, expansion))
  if (asked.length > 0) return texts(asked)
  const head = asHead(reader, at, to, valid)
  if (head !== undefined) return [head.text]
  const free = valid.filter(({after, before, beforeNumber}) => !after && !before && !beforeNumber)
  const fitting = inPressPlace(reader, at) ? free : free.filter(({class: kind}) => kind !== 'press')
  if (fitting.length === 0) return texts(free)
  if (fitting.length === 1) return texts(fitting)
  const named = byName(reader, at, to, fitting)
  if (named !== undefined) return [named.text]
  const spelledOut = texts(valid).filter((text) => isSpelledOut(reader, text))
  if (spelledOut.length === 1) return spelledOut
  return texts(fitting)
}

function texts(expansions: readonly Expansion[]): string[] {
  return [...new Set(expansions.map(({text}) => text))]
}

/** `Đoàn ĐBQH`: a reading that says again what stands before is none. */
function repeats(reader: Reader, at: number, {text}: Expansion): boolean {
  return at > reader.sentenceStart(at) && reader.is(at - 1, syllable(text.slice(0, text.search(/ |$/u))))
}

/** `TT Giám sát`, `BV Bạch Mai`: it opens the name of a body as the head that says what it is. */
function asHead(reader: Reader, at: number, to: number, valid: readonly Expansion[]): Expansion | undefined {
  const kind = reader.hitsOf('organizationKind', at).find((hit) => hit.to === to)?.entry.record
  if (kind === undefined || reader.chart.startingAt('organization', at)?.kind !== kind.id) return undefined
  return valid.find(({text}) => text.toLowerCase() === kind.head.toLowerCase())
}

function isAskedFor(reader: Reader, at: number, to: number, {after, before, beforeNumber}: Expansion): boolean {
  const end = Math.min(reader.sentenceEnd(at), to + reach)
  if (beforeNumber === true && to < end && reader.isNumber(to)) return true
  if (after !== undefined) {
    const start = Math.max(reader.sentenceStart(at), at - reach)
    const left = ` ${reader.slice(start, at).toLowerCase()}`
    if (after.some((word) => left.endsWith(` ${word.toLowerCase()}`))) return true
  }
  if (before === undefined) return false
  const right = reader.slice(to, end).toLowerCase()
  return before.some((word) => startsWithWords(right, word.toLowerCase()))
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(words.length))
}

const report = syllables('báo theo ( / :')

/** Where newspapers sign: the tag, a credit, a byline, brackets, behind `báo`. */
function inPressPlace(reader: Reader, at: number): boolean {
  const {blocks, sentences, sentenceOf, spans} = reader.text
  const block = blocks[sentences[sentenceOf[at] as number]?.block ?? -1]
  if (block?.type === 'byline' || reader.isOneOf(at - 1, report)) return true
  return spans.some(({from, to, type}) => type !== 'dateline' && from <= at && at < to)
}

/** The reading that fits the name it stands in: a unit's word in a place, a body's word in a body. */
function byName(reader: Reader, at: number, to: number, readings: readonly Expansion[]): Expansion | undefined {
  const {chart} = reader
  const place = chart.covering('place', at) !== undefined || isBodysPlace(reader, at, to)
  const kinds = place
    ? ['place']
    : chart.covering('organization', at)
      ? ['organization', 'place', 'term']
      : chart.covering('position', at)
        ? ['position', 'organization']
        : []
  for (const kind of kinds) {
    const fitting = readings.filter(({class: own}) => own === kind)
    if (fitting.length > 0) return fitting[0]
  }
  return undefined
}

/** Whether it is the word for the unit in a body's name: `UBND TP Hà Nội`. */
function isBodysPlace(reader: Reader, at: number, to: number): boolean {
  const place = reader.chart.covering('organization', at)?.place
  return place !== undefined && place.from <= at && to <= place.to
}

const articles = new WeakMap<Reader, {text: string; found: Map<string, boolean>}>()

/** Whether the article has the long form too. */
function isSpelledOut(reader: Reader, phrase: string): boolean {
  let article = articles.get(reader)
  if (article === undefined) {
    article = {text: reader.text.text.toLowerCase(), found: new Map()}
    articles.set(reader, article)
  }
  const key = phrase.toLowerCase()
  let found = article.found.get(key)
  if (found === undefined) {
    found = article.text.includes(key)
    article.found.set(key, found)
  }
  return found
}
