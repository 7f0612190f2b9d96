import {syllable} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {joins} from './capital-run.js'

const hyphen = syllable('-')

/** No component has more syllables, no name more components. */
const longestComponent = 7
const mostComponents = 5

/** A name in Vietnamese syllables with hyphens. */
export interface TransliteratedName {
  readonly to: number
  /** How many components have a hyphen inside. */
  readonly hyphenated: number
}

/**
 * Foreign name as the Party press transcribes it: a capital at the start of each component only.
 *
 * ```text
 * > | Chủ tịch Cay-xỏn Phôm-vi-hản
 *              ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param from
 *   A capitalised word.
 * @returns
 *   Nothing where no component has a hyphen.
 */
export function readTransliterated(reader: Reader, from: number): TransliteratedName | undefined {
  const limit = reader.sentenceEnd(from)
  let hyphenated = 0
  let to = from
  let components = 0
  for (let at = from; at < limit && components < mostComponents; components++) {
    if (!reader.isCapital(at) || reader.isUpper(at) || (at > from && !joins(reader, at))) break
    const end = componentEnd(reader, at, limit)
    if (end > at + 1) hyphenated++
    to = end
    at = end
  }
  return hyphenated > 0 ? {to, hyphenated} : undefined
}

function componentEnd(reader: Reader, from: number, limit: number): number {
  let at = from + 1
  while (
    at + 1 < limit &&
    at < from + 2 * longestComponent &&
    reader.is(at, hyphen) &&
    reader.isGlued(at) &&
    reader.isWord(at + 1) &&
    reader.isGlued(at + 1) &&
    !reader.isCapital(at + 1)
  ) {
    at += 2
  }
  return at
}
