import type {TokenRange} from '../../segment/segmented-text.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import type {Reader} from '../reader.js'
import {isYear} from '../time/year-behind.js'
import {skipNumberWord} from './kind.js'
import {readSymbol} from './symbol.js'
import type {DocumentSymbol} from './symbol-meaning.js'

const sua = syllable('sửa')
const doi = syllable('đổi')
const bo = syllable('bổ')
const sung = syllable('sung')
const nam = syllable('năm')
const moi = syllable('mới')
const comma = syllable(',')
const open = syllable('(')
const close = syllable(')')
/** What a revision changes: then `sửa đổi` is a verb, no stage of the law. */
const objects = syllables('bổ quy các một những nội theo để điều khoản lần thời')

/** What stands behind the name of a law. */
export interface NameSuffix {
  /** Index behind the last token. */
  readonly to: number
  /** Whether it is the bill or law that revises the one of the name: `(sửa đổi)`. */
  readonly revised: boolean
  readonly year?: number
  readonly yearRange?: TokenRange
  readonly symbol?: DocumentSymbol
}

/**
 * Read what stands behind the name of a law and belongs to it.
 *
 * ```text
 * > | Luật Đất đai (sửa đổi), Bộ luật Hình sự năm 2015, Luật Đường bộ số 35/2024/QH15
 *                  ^^^^^^^^^                  ^^^^^^^^                ^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index behind the name.
 */
export function readNameSuffix(reader: Reader, at: number): NameSuffix {
  const revision = readRevision(reader, at)
  let to = revision ?? at
  let year: number | undefined
  let yearRange: TokenRange | undefined
  const yearAt = reader.is(to, nam) ? to + 1 : to
  if (yearAt < reader.sentenceEnd(at - 1) && isYear(reader, yearAt)) {
    year = reader.number(yearAt)
    yearRange = {from: to, to: yearAt + 1}
    to = yearAt + 1
  }
  const numberAt = skipNumberWord(reader, to)
  const symbol = numberAt > to ? readSymbol(reader, numberAt, true) : undefined
  return {
    to: symbol?.to ?? to,
    revised: revision !== undefined,
    ...(year !== undefined && {year, yearRange}),
    ...(symbol !== undefined && {symbol})
  }
}

/** `(sửa đổi)`, `(sửa đổi, bổ sung)`, `sửa đổi` where no object follows. */
function readRevision(reader: Reader, at: number): number | undefined {
  const inBrackets = reader.is(at, open)
  const from = inBrackets ? at + 1 : at
  if (!reader.is(from, sua) || !reader.is(from + 1, doi) || from >= reader.sentenceEnd(at - 1)) return undefined
  let to = from + 2
  if (!inBrackets) {
    const isVerb = reader.isOneOf(to, objects) || (reader.is(to, comma) && reader.is(to + 1, bo))
    return isVerb ? undefined : to
  }
  if (reader.is(to, comma)) to++
  if (reader.is(to, bo) && reader.is(to + 1, sung)) to += 2
  if (reader.is(to, moi)) to++
  if (reader.is(to, nam) && isYear(reader, to + 1)) to += 2
  return reader.is(to, close) ? to + 1 : undefined
}
