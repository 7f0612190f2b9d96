import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {capitalRunEnd} from './capital-run.js'
import {readTransliterated} from './transliterated-name.js'

const dot = syllable('.')
/** `P.Tân Phú`, `Q.Tân Bình`, `TP.Huế`: words for places, not initials of people. */
const places = syllables('P Q H T X')
const mostInitials = 3

/**
 * Initials with dots and the name behind them: `V.I. Lênin`, `C.Mác`, `Ph. Ăngghen`, `S.A-bê`.
 *
 * @param reader
 *   The text.
 * @param from
 *   A capitalised word.
 * @returns
 *   Index behind the name, or nothing where there are no initials.
 */
export function readInitials(reader: Reader, from: number): number | undefined {
  const limit = reader.sentenceEnd(from)
  let at = from
  for (let count = 0; count < mostInitials && isInitial(reader, at); count++) at += 2
  if (at === from || at >= limit || !reader.isCapital(at) || reader.isUpper(at) || isLetter(reader, at))
    return undefined
  if (at === from + 2 && reader.isOneOf(from, places)) return undefined
  if (!reader.isBeside(at)) return undefined
  return readTransliterated(reader, at)?.to ?? capitalRunEnd(reader, at)
}

/**
 * Whether a word is an initial with its dot: one letter, or two of which the second is small (`Ph.`).
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the word.
 */
export function isInitial(reader: Reader, at: number): boolean {
  if (!reader.isCapital(at) || !reader.is(at + 1, dot) || !reader.isGlued(at + 1)) return false
  const {length} = reader.word(at)
  return length === 1 || (length === 2 && !reader.isUpper(at) && !reader.isSyllable(at))
}

/** `bà P.T.M.H.`: letters in a name's stead. */
function isLetter(reader: Reader, at: number): boolean {
  return reader.word(at).length === 1
}
