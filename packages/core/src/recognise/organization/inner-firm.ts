import type {OrganizationKind} from '@thoisu/knowledge'
import type {OrganizationDraft} from '../draft.js'
import type {Reader} from '../reader.js'
import {readBody} from './body.js'
import {readKnownBody} from './known-body.js'

/** Heads that only say what a firm is, so that its short name is its whole name behind them. */
const bare: ReadonlySet<string> = new Set(['tap-doan', 'tong-cong-ty', 'ngan-hang'])
/** Heads of groups, which firms have in their names: `Công ty cổ phần Tập đoàn …`. */
const groups: ReadonlySet<string> = new Set(['tap-doan', 'tong-cong-ty'])

/** A firm that stands in a firm's name. */
export interface InnerFirm {
  readonly body: OrganizationDraft
  /** Whether the whole name is that of another firm: `Công ty TNHH MTV Đầu tư | SCIC`. */
  readonly inside: boolean
}

/**
 * Read the firm behind a firm's head: its short name, or a group that the legal form stands before.
 *
 * ```text
 * Tập đoàn Viettel     Công ty cổ phần Tập đoàn Hòa Lĩnh     Công ty cổ phần Viễn thông FPT
 *          ^^^^^^^                     ^^^^^^^^^^^^^^^^^                                ^^^
 * ```
 *
 * @param reader
 *   The text.
 * @param at
 *   Index behind the head, or behind a part of the name.
 * @param kind
 *   The kind that the head says.
 * @param rule
 *   Name of the construct that asks.
 * @param depth
 *   How many names it stands inside.
 */
export function readInnerFirm(
  reader: Reader,
  at: number,
  {id, branch}: OrganizationKind,
  rule: string,
  depth: number
): InnerFirm | undefined {
  if ((id !== 'cong-ty' && !bare.has(id)) || branch !== 'company' || !reader.isCapital(at)) return undefined
  const known = readKnownBody(reader, at, rule)
  const opensGroup = reader.hitsOf('organizationKind', at).some((hit) => groups.has(hit.entry.record.id))
  if (known !== undefined && !(id === 'cong-ty' && opensGroup)) {
    const isFirm = known.records.length > 0 && known.records.every((record) => record.branch === 'company')
    // A name of several words is composed of a head and what it takes, and stands for itself.
    return isFirm && known.to - at < 3 ? {body: known, inside: !bare.has(id)} : undefined
  }
  if (id !== 'cong-ty' || !opensGroup) return undefined
  const body = readBody(reader, at, rule, depth + 1)
  return body === undefined || body.bare || !groups.has(body.kind) ? undefined : {body, inside: true}
}
