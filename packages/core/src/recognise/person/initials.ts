import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {capitalRunEnd} from './capital-run.js'

const dot = syllable('.')
/** `P.Tân Phú`, `Q.Tân Bình`, `TP.Huế`: words for places, not initials of people. */
const places = syllables('P Q H T X')
const mostInitials = 3

/**
 * Initials with dots and the name behind them: `V.I. Lênin`, `C.Mác`, `D.Trump`, `Ph. Ăngghen`.
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
  for (let count = 0; count < mostInitials; count++) {
    const length = reader.word(at).length
    const initial = reader.isCapital(at) && (length === 1 || (length === 2 && !reader.isUpper(at)))
    if (!initial || !reader.is(at + 1, dot) || !reader.isGlued(at + 1)) break
    at += 2
  }
  if (at === from || at >= limit || !reader.isCapital(at) || reader.isUpper(at)) return undefined
  if (at === from + 2 && reader.isOneOf(from, places)) return undefined
  return capitalRunEnd(reader, at)
}
