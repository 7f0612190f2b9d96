import {syllable, syllables} from '../../tokenise/syllables.js'
import {defineConstruct} from '../construct.js'
import type {OrganizationDraft} from '../draft.js'
import type {Reader} from '../reader.js'

const open = syllable('(')
const close = syllables(') , ;')
const shortFor = syllables('tắt là')

const aliases = new WeakMap<Reader, Map<string, OrganizationDraft>>()

/**
 * A body by the abbreviation that the article gives it in brackets, there and wherever it stands afterwards.
 *
 * ```text
 * Tập đoàn Dầu khí Việt Nam (PVN) … lãnh đạo PVN
 *                            ^^^             ^^^
 * ```
 */
export const organizationAlias = defineConstruct({
  name: 'organization-alias',
  type: 'organization',
  triggers: {capitals: true},
  blockedBy: ['document'],
  read(reader, at) {
    if (!reader.isUpper(at)) return undefined
    const known = aliasesOf(reader)
    const spelling = reader.word(at)
    const declared = bodyBefore(reader, at)
    if (declared !== undefined) known.set(spelling, declared)
    const body = known.get(spelling)
    if (body === undefined || (reader.isGlued(at + 1) === true && reader.isWord(at + 1))) return undefined
    return {
      type: 'organization',
      rule: 'organization-alias',
      from: at,
      to: at + 1,
      kind: body.kind,
      name: body.name,
      records: body.records,
      abbreviated: true,
      bare: false,
      alias: body
    }
  }
})

function aliasesOf(reader: Reader): Map<string, OrganizationDraft> {
  let known = aliases.get(reader)
  if (known === undefined) {
    known = new Map()
    aliases.set(reader, known)
  }
  return known
}

/** The body that ends before the bracket, where the abbreviation stands alone in it: `(PVN)`, `(gọi tắt là PVN)`. */
function bodyBefore(reader: Reader, at: number): OrganizationDraft | undefined {
  if (!reader.isOneOf(at + 1, close)) return undefined
  let bracket = at - 1
  while (bracket > at - 5 && !reader.is(bracket, open)) bracket--
  if (!reader.is(bracket, open) || (bracket < at - 1 && !reader.isOneOf(at - 1, shortFor))) return undefined
  const body = reader.chart.endingAt('organization', bracket)
  // Not what is itself only a head, nor who took a picture: `Chính phủ (VGP)`.
  return body === undefined || body.bare || body.to - body.from < 2 ? undefined : body
}
