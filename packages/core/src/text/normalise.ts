import {readEntity} from './entities.js'

/**
 * First stage: string in, folded copy with a map back to the original out.
 *
 * Later stages read the copy only; offsets go back through `sourceOffset` and `sourceEnd` when the article is put
 * together. The fold never changes what a word is: NFC, one kind of space, of dash and of apostrophe, `Ð` read as `Đ`,
 * HTML entities as what they stand for, invisible characters left out.
 */
export interface NormalisedText {
  /** The text as it was given. */
  readonly source: string
  /** The folded copy. */
  readonly text: string
  /** For each unit of `text` (and its end) where it starts in `source`; `undefined` where both are the same. */
  readonly offsets: Int32Array | undefined
  /** For each unit of `text` where it ends in `source`. */
  readonly ends: Int32Array | undefined
}

const replacements = new Map<string, string>([
  ['\t', ' '],
  ['\v', '\n'],
  ['\f', '\n'],
  ['\u0085', '\n'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['\u00A0', ' '],
  ['\u1680', ' '],
  ['\u202F', ' '],
  ['\u205F', ' '],
  ['\u3000', ' '],
  ['\u00AB', '“'],
  ['\u00BB', '”'],
  ['\u201E', '“'],
  ['\u201F', '“'],
  ['\u2033', '"'],
  ['\uFF02', '"'],
  ['\u201A', '‘'],
  ['\u201B', '‘'],
  ['\u2039', '‘'],
  ['\u203A', '’'],
  ['\u2032', '’'],
  ['\u00B4', '’'],
  ['\u02B9', '’'],
  ['\u02BC', '’'],
  ['\uFF07', '’'],
  ['\u00D0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00F0', 'đ'],
  ['\u2212', '-'],
  ['\uFE58', '-'],
  ['\uFE63', '-'],
  ['\uFF0D', '-']
])
for (let code = 0x2000; code <= 0x200a; code++) replacements.set(String.fromCharCode(code), ' ')
for (let code = 0x2010; code <= 0x2015; code++) replacements.set(String.fromCharCode(code), '-')

/** Zero-width and direction marks, soft hyphen, byte order mark. */
const invisible = /^[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]$/u
/** Only letters take their marks along: what they make together is never cut again. */
const baseOfMarks = /^(?![\u{10000}-\u{10FFFF}])\p{L}$/u
const mark = /^(?![\u{10000}-\u{10FFFF}])\p{M}$/u
const letter = /^[\p{L}\p{M}]$/u
/** Signs that stand for the apostrophe between letters. */
const apostrophe = /^[‘’`]$/u

const ampersand = 38

/** What each UTF-16 unit asks for. */
export enum Need {
  unknown = 0,
  nothing = 1,
  /** One unit in the place of one. */
  swap = 2,
  /** Perhaps more: marks, entities, what is invisible, what NFC writes otherwise. */
  care = 3
}

/** Need of each UTF-16 unit, found out when it is first met. */
const needs = new Uint8Array(0x10000)

/**
 * What a UTF-16 unit asks for before it can be read, see `Need`.
 *
 * @param code
 *   The unit.
 */
export function needOf(code: number): number {
  const known = needs[code] as number
  return known !== Need.unknown ? known : judge(code)
}

function judge(code: number): number {
  const character = String.fromCharCode(code)
  let result: number = Need.nothing
  if (code === ampersand || mark.test(character) || invisible.test(character)) result = Need.care
  // A letter that stands for another is spelled otherwise in the source.
  else if (replacements.has(character) && letter.test(character)) result = Need.care
  else if (replacements.has(character) || apostrophe.test(character) || code === 13) result = Need.swap
  // Surrogates cannot be judged alone, and Hangul letters compose with each other.
  else if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0x1100 && code <= 0x11ff)) result = Need.care
  else if (character.normalize('NFC') !== character) result = Need.care
  needs[code] = result
  return result
}

/**
 * The unit that stands in the folded text for another, whatever stands around it.
 *
 * @param code
 *   A UTF-16 unit.
 * @returns
 *   The unit in its place; nothing where it stays or where it depends on its neighbours.
 */
export function replacementOf(code: number): number | undefined {
  const replacement = replacements.get(String.fromCharCode(code))
  return needOf(code) !== Need.swap || replacement === undefined || apostrophe.test(replacement)
    ? undefined
    : replacement.charCodeAt(0)
}

/** A base takes its marks along; without a limit a run of marks would be one endless cluster. */
const mostMarks = 16

/**
 * Fold a text for reading.
 *
 * @param source
 *   Any string, also with lone surrogates.
 * @returns
 *   The copy and, where it differs, the map of offsets (UTF-16 units).
 */
export function normalise(source: string): NormalisedText {
  // Nearly every unit needs nothing: a table that is at hand and one comparison for each.
  const table = needs
  let need: number = Need.nothing
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if ((table[code] as number) === Need.nothing) continue
    const own = needOf(code)
    if (own <= need || (code === ampersand && readEntity(source, index) === undefined)) continue
    need = own
    if (need === Need.care) break
  }
  if (need === Need.care) return rewrite(source)
  return {source, text: need === Need.swap ? swap(source) : source, offsets: undefined, ends: undefined}
}

/**
 * Put one unit in the place of each that needs it: offsets stay.
 *
 * @param source
 *   A text in which no unit needs more than that.
 */
export function swap(source: string): string {
  const table = needs
  let result = ''
  let done = 0
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (table[code] === Need.nothing || code === ampersand) continue
    result += source.slice(done, index) + fold(source.charAt(index), source, index, index + 1)
    done = index + 1
  }
  return result + source.slice(done)
}

/** Fold character by character and note where each came from. */
function rewrite(source: string): NormalisedText {
  const pieces: string[] = []
  const offsets: number[] = []
  const ends: number[] = []
  let index = 0
  while (index < source.length) {
    const start = index
    const base = readCharacter(source, index)
    index = base.end
    if (invisible.test(base.character)) continue
    let cluster = base.character
    const takesMarks = index < source.length && needOf(source.charCodeAt(index)) === Need.care
    if (takesMarks && baseOfMarks.test(base.character)) {
      for (let marks = 0; marks < mostMarks && index < source.length; marks++) {
        const next = readCharacter(source, index)
        if (!mark.test(next.character)) break
        cluster += next.character
        index = next.end
      }
    }
    const piece = fold(cluster, source, start, index)
    for (let unit = 0; unit < piece.length; unit++) {
      offsets.push(start)
      ends.push(index)
    }
    pieces.push(piece)
  }
  offsets.push(source.length)
  return {source, text: pieces.join(''), offsets: Int32Array.from(offsets), ends: Int32Array.from(ends)}
}

/** One character: a code point, a lone surrogate, or what an entity stands for. */
function readCharacter(source: string, from: number): {character: string; end: number} {
  if (source.charCodeAt(from) === ampersand) {
    const entity = readEntity(source, from)
    if (entity !== undefined) return entity
  }
  const end = from + ((source.codePointAt(from) as number) > 0xffff ? 2 : 1)
  return {character: source.slice(from, end), end}
}

/** NFC, the mark of quality before that of tone whichever was typed first: Unicode keeps `a` + acute + circumflex apart from `ấ`. */
function compose(cluster: string): string {
  const composed = cluster.normalize('NFC')
  if (composed.length === 1) return composed
  const [base = '', ...marks] = cluster.normalize('NFD')
  const last = marks.findLastIndex((each) => qualities.has(each))
  if (last < 1) return composed
  const ordered = [...marks.filter((each) => qualities.has(each)), ...marks.filter((each) => !qualities.has(each))]
  return (base + ordered.join('')).normalize('NFC')
}

/** Circumflex, breve, horn. */
const qualities = new Set(['\u0302', '\u0306', '\u031b'])

function fold(cluster: string, source: string, start: number, end: number): string {
  if (cluster === '\r') return source.charAt(end) === '\n' ? ' ' : '\n'
  const composed = cluster.length === 1 ? cluster : compose(cluster)
  // Of a sign that NFC takes apart (U+1D15E, a note) each part would be a token, and all of them would have one place.
  if (composed.length > cluster.length && !letter.test(composed.charAt(0))) return cluster
  const replacement = replacements.get(composed.charAt(0)) ?? composed.charAt(0)
  const result = replacement + composed.slice(1)
  // Between letters it is the apostrophe of a name (`H’Yim`), elsewhere a quotation mark.
  if (apostrophe.test(result) && letter.test(source.charAt(start - 1)) && letter.test(source.charAt(end))) return "'"
  return result
}

/**
 * Offset in the original text.
 *
 * @param normalised
 *   The folded text.
 * @param offset
 *   Offset in `normalised.text`, from 0 to its length.
 */
export function sourceOffset(normalised: NormalisedText, offset: number): number {
  return normalised.offsets === undefined ? offset : (normalised.offsets[offset] as number)
}

/**
 * End of a span in the original text, marks of its last character included and invisible characters behind it left out.
 *
 * @param normalised
 *   The folded text.
 * @param end
 *   Exclusive end in `normalised.text`.
 */
export function sourceEnd(normalised: NormalisedText, end: number): number {
  if (normalised.ends === undefined) return end
  return end === 0 ? 0 : (normalised.ends[end - 1] as number)
}
