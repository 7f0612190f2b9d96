import {syllable} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const hyphen = syllable('-')

/**
 * Read words with capitals that stand together: a name that no lexicon knows.
 *
 * A part behind a hyphen without spaces belongs to its word (`Mát-xcơ-va`), a line break ends the run.
 *
 * ```text
 * xã Hòa Thọ Đông, quận Cẩm Lệ
 *    ^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param from
 *   Index of the first word.
 * @param most
 *   How many words it may have at most.
 * @returns
 *   Index behind the last word; `from` where no word with a capital stands there.
 */
export function capitalisedRun(reader: Reader, from: number, most: number): number {
  const end = reader.sentenceEnd(from)
  let at = from
  for (let words = 0; words < most && at < end; words++) {
    if (!reader.isCapital(at) || (at > from && !reader.isBeside(at))) break
    at++
    while (
      at + 1 < end &&
      reader.is(at, hyphen) &&
      reader.isGlued(at) &&
      reader.isGlued(at + 1) &&
      reader.isWord(at + 1)
    )
      at += 2
  }
  return at
}

/**
 * Where a place's name ends in a run that may go on with a person's: `xã Tân Lập Nguyễn Văn A`.
 *
 * @param reader
 *   The text.
 * @param from
 *   Index of the first word of the run.
 * @param to
 *   Index behind its last word.
 * @returns
 *   Index behind the last word of the place.
 */
export function cutBeforePerson(reader: Reader, from: number, to: number): number {
  if (to - from < 4) return to
  for (let at = from + 2; at <= to - 2; at++) {
    if (reader.longest('surname', at) !== undefined && !isTranscribed(reader, at)) return at
  }
  return to
}

/** `bang Rai-lan Phan-xờ`: the first syllable of a foreign word that is written as it sounds is no surname. */
function isTranscribed(reader: Reader, at: number): boolean {
  return reader.is(at + 1, hyphen) && reader.isGlued(at + 1) && reader.isGlued(at + 2)
}
