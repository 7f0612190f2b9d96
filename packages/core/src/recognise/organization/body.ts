import type {OrganizationDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {readComposedBody} from './composed-body.js'
import {readKnownBody} from './known-body.js'

/** Names nest no deeper: `Văn phòng Ban Thường vụ Đảng ủy Công an tỉnh`. */
const deepest = 4

/**
 * Read the name of a body, the longest that stands at a token: one that the knowledge lists, or one composed of a head
 * and what it may take. Between two of one length the listed one wins.
 *
 * ```text
 * Ban Tổ chức Tỉnh ủy Nghệ An đề nghị
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first token.
 * @param rule
 *   Name of the construct that asks.
 * @param depth
 *   How many names it stands inside.
 * @returns
 *   The body, bare heads among them, or nothing.
 */
export function readBody(reader: Reader, at: number, rule: string, depth = 0): OrganizationDraft | undefined {
  // `Tổng Bí thư Trường Chinh`
  if (depth > deepest || reader.longest('officeHolder', at) !== undefined) return undefined
  const known = readKnownBody(reader, at, rule)
  const composed = readComposedBody(reader, at, rule, depth)
  if (known === undefined || opensForeignName(reader, known.to)) return known ?? composed
  return composed !== undefined && composed.to > known.to ? composed : known
}

/** `Hội đồng châu Âu António Costa`: behind a body that is whole a word of another language opens a person's name. */
function opensForeignName(reader: Reader, at: number): boolean {
  if (!reader.isBeside(at) || reader.longest('place', at) !== undefined) return false
  return reader.isForeignName(at) || (reader.isCapital(at) && reader.longest('foreignLeader', at) !== undefined)
}
