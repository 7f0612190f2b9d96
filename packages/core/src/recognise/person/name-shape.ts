import {Gap} from '../../tokenise/columns.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {capitalRunEnd, joins} from './capital-run.js'
import {isInitial, readInitials} from './initials.js'
import {readTransliterated} from './transliterated-name.js'

/** What a run of words looks like as a name. */
export interface NameShape {
  /** Index behind its last word. */
  readonly to: number
  /**
   * `kinh`: Vietnamese syllables, as Chinese names in Sino-Vietnamese reading. `minority`: words that only a people of
   * Vietnam uses in names. `foreign`: Latin spelling. `transliterated`: hyphens. `initials`: `V.Putin`.
   */
  readonly kind: 'kinh' | 'minority' | 'foreign' | 'transliterated' | 'initials'
  /** `sure`: starts with a surname that is hardly anything else; `trap`: with one that is a common word or place too. */
  readonly surname: 'sure' | 'trap' | 'none'
  /** Whether it starts with a surname that many people bear. */
  readonly frequent: boolean
  /** How many words it has. */
  readonly words: number
}

/** Small words inside foreign names: `Lula da Silva`, `Ursula von der Leyen`, `Mohammed bin Salman`. */
const particles = syllables('de da di do del dos das du la le van von der den bin ibn al el binti')
const hyphen = syllable('-')
const y = syllable('y')
const a = syllable('a')

/**
 * Read the name that may start at a capitalised word, by its form alone.
 *
 * @param reader
 *   The text.
 * @param from
 *   A capitalised word.
 */
export function readShape(reader: Reader, from: number): NameShape {
  const initials = readInitials(reader, from)
  if (initials !== undefined) return {to: initials, kind: 'initials', ...noSurname, words: initials - from}
  const transliterated = readTransliterated(reader, from)
  if (transliterated !== undefined) {
    return {to: transliterated.to, kind: 'transliterated', ...noSurname, words: transliterated.hyphenated}
  }
  const run = capitalRunEnd(reader, from)
  const surname = surnameAt(reader, from)
  const minority = minorityEnd(reader, from, run)
  if (minority !== undefined) return {to: minority, kind: 'minority', ...surname, words: minority - from}
  for (let at = from; at < run; at++) {
    if (!reader.isSyllable(at)) return foreign(reader, from, run)
  }
  return {to: run, kind: 'kinh', ...surname, words: run - from}
}

type SurnameShape = Pick<NameShape, 'surname' | 'frequent'>

const noSurname: SurnameShape = {surname: 'none', frequent: false}

function surnameAt(reader: Reader, at: number): SurnameShape {
  const records = reader.hitsOf('surname', at).map(({entry}) => entry.record)
  const first = records.filter(({position}) => position !== 'last')
  if (first.length === 0) return noSurname
  const frequent = first.some(({frequency}) => frequency === 'very-common' || frequency === 'common')
  // `Đường Bùi Đình Túy`: a word for places is hardly a surname, unless many people bear it (`Hồ`).
  const sure = first.some(({trap}) => trap !== true) && (frequent || reader.longest('placeKind', at) === undefined)
  return {surname: sure ? 'sure' : 'trap', frequent}
}

const peoples = syllables('tộc người bào con tiếng gái trai')

/**
 * Names that a word no Kinh bears gives away: `Y Thanh Hà Niê Kđăm`, `H'Yim Kđoh`, `K'Mák`, `Ksor Phước`, `Rah Lan Chung`.
 */
function minorityEnd(reader: Reader, from: number, run: number): number | undefined {
  // `người K'Ho`, `dân tộc M'nông`: the name of a people has a small letter, or stands alone behind the word for it.
  if (/^(?:H|K|Bh|M|Y)'\p{L}/u.test(reader.word(from))) return isPeople(reader, from, run) ? undefined : run
  // `H' Hen`, `K' Mák` with a space; the mark alone is a letter and an apostrophe.
  const mark = reader.is(from, y) || reader.is(from, a)
  if (mark && run > from + 1) {
    for (let at = from + 1; at < run; at++) {
      if (reader.hitsOf('surname', at).some(({entry}) => entry.record.position === 'last')) return run
    }
    return undefined
  }
  const hit = reader.longest('surname', from)
  if (hit === undefined || hit.to >= run || hit.entry.record.position === 'last') return undefined
  for (let at = from; at < hit.to; at++) if (!reader.isSyllable(at)) return run
  return undefined
}

function isPeople(reader: Reader, from: number, run: number): boolean {
  if (run > from + 1) return false
  return /'\p{Ll}/u.test(reader.word(from)) || (from > reader.sentenceStart(from) && reader.isOneOf(from - 1, peoples))
}

function foreign(reader: Reader, from: number, run: number): NameShape {
  const limit = reader.sentenceEnd(from)
  let to = run
  for (let round = 0; round < 4 && to < limit; round++) {
    const next = afterInitial(reader, to, limit) ?? afterParticles(reader, to, limit) ?? afterHyphen(reader, to, limit)
    if (next === undefined) break
    to = capitalRunEnd(reader, next)
  }
  // `Kim Jong-un`, `Yoon Suk-yeol`: a small letter behind the hyphen.
  const small = to + 1 < limit && reader.isWord(to + 1) && reader.isGlued(to + 1) && !reader.isCapital(to + 1)
  if (small && reader.is(to, hyphen) && reader.isGlued(to)) to += 2
  return {to, kind: 'foreign', ...surnameAt(reader, from), words: to - from}
}

/** `Terry F. Biss`, `Joseph R. Biden`: the run has ended behind the letter. */
function afterInitial(reader: Reader, to: number, limit: number): number | undefined {
  return to + 1 < limit && isInitial(reader, to - 1) && reader.isCapital(to + 1) ? to + 1 : undefined
}

function afterParticles(reader: Reader, from: number, limit: number): number | undefined {
  let at = from
  while (
    at < limit &&
    at < from + 3 &&
    reader.isOneOf(at, particles) &&
    !reader.isCapital(at) &&
    reader.text.gap[at] === Gap.space
  ) {
    at++
    if (reader.is(at, hyphen) && reader.isGlued(at)) at++
  }
  return at > from && at < limit && reader.isCapital(at) ? at : undefined
}

function afterHyphen(reader: Reader, at: number, limit: number): number | undefined {
  if (!reader.is(at, hyphen) || !reader.isGlued(at) || at + 1 >= limit) return undefined
  if (reader.chart.startingAt('position', at + 1) !== undefined) return undefined
  return reader.isCapital(at + 1) && reader.isGlued(at + 1) ? at + 1 : undefined
}

/**
 * Whether the run of capitals before a word goes on with it, so that it is no name of its own. What a sure surname ends
 * is an abbreviation or Roman number (`Chuyên khoa II Nguyễn Hồng Trường`), or a name of the body in an office
 * (`Bí thư Đảng ủy phường Phú Đô Nguyễn Thị Hường`).
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the word.
 * @param shape
 *   The form of the run that starts with it.
 */
export function continuesRun(reader: Reader, at: number, shape: NameShape): boolean {
  const first = reader.sentenceStart(at)
  if (at <= first || !reader.isCapital(at - 1) || !joins(reader, at)) return false
  if (shape.surname !== 'sure' || shape.words < 3) return true
  if (reader.isUpper(at - 1) && !reader.isUpper(at)) return false
  // `hai công dân Việt Nam Hoàng Trung Thông`
  if (reader.hitsOf('place', at - 2).some(({to, entry}) => to === at && entry.record.level === 'country')) return false
  let start = at - 1
  while (start > first && at - start < 4 && reader.isCapital(start - 1) && joins(reader, start)) start--
  return reader.chart.endingAt('position', start) === undefined
}
