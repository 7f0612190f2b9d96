import type {DocumentType} from '@thoisu/knowledge'
import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'

const colon = syllable(':')
const so = syllable('số')

/** A kind word in the text. */
export interface KindWord extends TokenRange {
  readonly type: DocumentType
  /** Whether it is written with a capital. */
  readonly capital: boolean
}

/**
 * Read a kind word: `Chỉ thị`, `nghị quyết`, `NQ`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of its first token.
 */
export function readKind(reader: Reader, at: number): KindWord | undefined {
  const hit = reader.longest('documentType', at)
  // Abbreviations in small letters are other words: `ct`, `kl`.
  if (hit === undefined || (hit.entry.abbreviated && !reader.isUpper(at))) return undefined
  return {from: at, to: hit.to, type: hit.entry.record, capital: reader.isCapital(at)}
}

/**
 * Read `số` with its colon.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index where it may stand.
 * @returns
 *   Index behind it, or `at` where there is none.
 */
export function skipNumberWord(reader: Reader, at: number): number {
  if (!reader.is(at, so)) return at
  return reader.is(at + 1, colon) ? at + 2 : at + 1
}
