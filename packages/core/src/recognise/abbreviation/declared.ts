import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

/** An abbreviation that the article itself explains. */
export interface DeclaredAbbreviation {
  /** As written. */
  readonly spelling: string
  /** How many tokens it has. */
  readonly length: number
  /** The words before the bracket that it stands for. */
  readonly expansion: string
  /** Index of the first of these words. */
  readonly from: number
  /** Whether each of its letters opens one of these words; else the name before the bracket is all that speaks for it. */
  readonly spelledOut: boolean
}

const open = syllable('(')
const close = syllables(') , ;')
/** Joints of the abbreviation and small words of the long form that need no letter. */
const joints = syllables('& - , . /')
const silent = syllables('và , - của các & về')
/** No long form has more words. */
const longestForm = 16

const declared = new WeakMap<Reader, ReadonlyMap<number, DeclaredAbbreviation[]>>()

/**
 * The abbreviations that an article explains in brackets behind the long form.
 *
 * ```text
 * trật tự an toàn xã hội (TTATXH)
 * ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^
 * ```
 *
 * @param reader
 *   The text; it is looked through once.
 * @returns
 *   By the id of their first token, longest first.
 */
export function declaredAbbreviations(reader: Reader): ReadonlyMap<number, readonly DeclaredAbbreviation[]> {
  let found = declared.get(reader)
  if (found === undefined) {
    found = find(reader)
    declared.set(reader, found)
  }
  return found
}

function find(reader: Reader): ReadonlyMap<number, DeclaredAbbreviation[]> {
  const result = new Map<number, DeclaredAbbreviation[]>()
  for (let at = 1; at < reader.text.count; at++) {
    if (!reader.is(at, open)) continue
    const from = at + 1
    const to = endOfAbbreviation(reader, from)
    if (to === from || !reader.isOneOf(to, close)) continue
    const letters = initials(reader, from, to)
    const body = reader.chart.endingAt('organization', at)
    const longForm = startOfLongForm(reader, at, letters)
    const start = longForm ?? body?.from
    if (start === undefined) continue
    const written = reader.slice(start, at)
    // `5 tập đoàn là Dầu khí Việt Nam (PVN)`: in a list the head stands before the first one only.
    const expansion = body?.from === start && body.name.endsWith(` ${written}`) ? body.name : written
    const id = reader.id(from)
    const spelledOut = longForm !== undefined
    const entry = {spelling: reader.slice(from, to), length: to - from, expansion, from: start, spelledOut}
    const list = result.get(id) ?? []
    if (!list.some(({spelling}) => spelling === entry.spelling))
      result.set(
        id,
        [...list, entry].sort((a, b) => b.length - a.length)
      )
  }
  return result
}

/** Capitals with joints glued between them: `LLVT`, `GD&ĐT`, `KT-XH`. */
function endOfAbbreviation(reader: Reader, from: number): number {
  let at = from
  while (at < from + 8 && isShort(reader, at)) {
    at++
    if (reader.isOneOf(at, joints) && reader.isGlued(at) && reader.isGlued(at + 1) && isShort(reader, at + 1)) at++
    else return at
  }
  return from
}

function isShort(reader: Reader, at: number): boolean {
  return reader.isUpper(at) || reader.isUpperLetter(at)
}

function initials(reader: Reader, from: number, to: number): string[] {
  return [...reader.slice(from, to)].filter((letter) => /[\p{L}]/u.test(letter)).map((letter) => letter.toLowerCase())
}

/** Goes back from the bracket, word by word, letter by letter: each letter must open a word, in order, none left over. */
function startOfLongForm(reader: Reader, bracket: number, letters: readonly string[]): number | undefined {
  if (letters.length < 2) return undefined
  const first = Math.max(reader.sentenceStart(bracket), bracket - longestForm)
  let left = letters.length - 1
  for (let at = bracket - 1; at >= first; at--) {
    if (reader.isOneOf(at, silent) && initial(reader, at) !== letters[left]) continue
    if (!reader.isWord(at) || initial(reader, at) !== letters[left]) return undefined
    if (left === 0) return at
    left--
  }
  return undefined
}

function initial(reader: Reader, at: number): string {
  return reader.word(at).charAt(0).toLowerCase()
}
