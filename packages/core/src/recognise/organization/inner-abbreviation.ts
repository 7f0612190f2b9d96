import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const open = syllable('(')
const close = syllable(')')
const joints = syllables('& - – . ,')
/** `(TN&MT)`, `(KT-XH)`: no abbreviation has more tokens. */
const longest = 5

/**
 * Skip an abbreviation in brackets that explains the words before it while the name goes on behind it.
 *
 * ```text
 * Liên đoàn Lao động (LĐLĐ) TP.HCM
 *                    ^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index where the bracket may open.
 * @returns
 *   Index behind the bracket; `undefined` where no abbreviation stands in one.
 */
export function behindInnerAbbreviation(reader: Reader, at: number): number | undefined {
  if (!reader.is(at, open)) return undefined
  const end = Math.min(reader.sentenceEnd(at), at + 2 + longest)
  let to = at + 1
  while (to < end && (reader.isUpper(to) || reader.isUpperLetter(to) || (to > at + 1 && reader.isOneOf(to, joints))))
    to++
  return to > at + 1 && to + 1 < end && reader.is(to, close) && reader.isBeside(to + 1) ? to + 1 : undefined
}
