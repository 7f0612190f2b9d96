import {syllable, syllables} from '../../tokenise/syllables.js'
import {declaredAbbreviations} from '../abbreviation/declared.js'
import {defineConstruct} from '../construct.js'
import type {OrganizationDraft} from '../draft.js'
import type {Reader} from '../reader.js'

const open = syllable('(')
const close = syllables(') , ;')
const shortFor = syllables('tắt là')

const aliases = new WeakMap<Reader, ReadonlyMap<string, OrganizationDraft>>()
/** No word that leads to the abbreviation is longer: `(gọi tắt là PVN)`. */
const longestLead = 3

/**
 * A body by the abbreviation that the article gives it in brackets, there and wherever else it stands: headline and lead
 * often have it first.
 *
 * ```text
 * lãnh đạo PVN … Tập đoàn Dầu khí Việt Nam (PVN)
 *          ^^^                              ^^^
 * ```
 */
export const organizationAlias = defineConstruct({
  name: 'organization-alias',
  type: 'organization',
  triggers: {capitals: true},
  blockedBy: ['document'],
  read(reader, at) {
    if (!isShort(reader, at)) return undefined
    const body = aliasesOf(reader).get(reader.word(at))
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

/** `PVN`, and coined names that no Vietnamese word could be: `Vinatex`. */
function isShort(reader: Reader, at: number): boolean {
  return reader.isUpper(at) || reader.isForeignName(at)
}

function aliasesOf(reader: Reader): ReadonlyMap<string, OrganizationDraft> {
  let known = aliases.get(reader)
  if (known === undefined) {
    known = new Map(
      reader.chart.all('organization').flatMap((body): [string, OrganizationDraft][] => {
        const at = aliasIn(reader, body) ?? aliasBehind(reader, body)
        return at === undefined ? [] : [[reader.word(at), body]]
      })
    )
    aliases.set(reader, known)
  }
  return known
}

/** Where the abbreviation of a body stands before its place: `Bệnh viện Đa khoa (BVĐK) huyện …`; not `Hội đồng nhân dân (HĐND)`. */
function aliasIn(reader: Reader, {from, inner}: OrganizationDraft): number | undefined {
  if (inner === undefined || !reader.isUpper(inner) || !reader.isOneOf(inner + 1, close)) return undefined
  const known = reader.allHits(inner).some(({entry: {type}}) => listed.has(type))
  return known || isOfField(reader, from, inner) ? undefined : inner
}

/** What names a body by itself wherever it stands. */
const listed: ReadonlySet<string> = new Set(['organization', 'organizationKind', 'place'])

/** Where the abbreviation of a body stands alone in the bracket behind it: `(PVN)`, `(gọi tắt là PVN)`. */
function aliasBehind(reader: Reader, {from, to, bare, proper, records}: OrganizationDraft): number | undefined {
  // Not what is itself only a head, nor who took a picture: `Chính phủ (VGP)`.
  if (!reader.is(to, open) || bare || to - from < 2) return undefined
  let at = to + 1
  while (at <= to + 1 + longestLead && !isShort(reader, at)) at++
  if (!isShort(reader, at) || !reader.isOneOf(at + 1, close)) return undefined
  if (at > to + 1 && !reader.isOneOf(at - 1, shortFor)) return undefined
  // `rời Liên minh châu Âu (Brexit)`: only firms and associations are called by coined words.
  if (!reader.isUpper(at) && records.some(({branch}) => branch !== 'company')) return undefined
  // `Tập đoàn X (Philippines)`, `Trường Y (TPHCM)`: where it is.
  if (reader.longest('place', at) !== undefined) return undefined
  return isOfField(reader, proper?.from ?? from, at) ? undefined : at
}

/** `Sở Giao thông vận tải (GTVT) TP.HCM`: it shortens what the body looks after, not its name. */
function isOfField(reader: Reader, name: number, at: number): boolean {
  const declared = declaredAbbreviations(reader).get(reader.id(at)) ?? []
  return declared.some(({spelling, from: start}) => spelling === reader.word(at) && start > name)
}
