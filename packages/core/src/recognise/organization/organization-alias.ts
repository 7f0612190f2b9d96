import {syllable, syllables} from '../../tokenise/syllables.js'
import {declaredAbbreviations} from '../abbreviation/declared.js'
import {defineConstruct} from '../construct.js'
import type {OrganizationDraft} from '../draft.js'
import type {Reader} from '../reader.js'

const open = syllable('(')
const close = syllables(') , ;')
const shortFor = syllables('tắt là')

interface Alias {
  readonly name: string
  /** How many tokens it has. */
  readonly length: number
  readonly body: OrganizationDraft
}

const aliases = new WeakMap<Reader, ReadonlyMap<number, readonly Alias[]>>()
/** What has a brand beside its name. */
const firms: ReadonlySet<string> = new Set(['cong-ty', 'tong-cong-ty', 'tap-doan', 'ngan-hang', 'hang'])
const longestBrand = 4
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
    if (!reader.isCapital(at) || reader.chart.covering('organization', at) !== undefined) return undefined
    const alias = aliasesOf(reader)
      .get(reader.id(at))
      ?.find(({name, length}) => reader.slice(at, at + length) === name)
    if (alias === undefined) return undefined
    const {body, length} = alias
    const to = at + length
    if (reader.isGlued(to) === true && reader.isWord(to)) return undefined
    return {
      type: 'organization',
      rule: 'organization-alias',
      from: at,
      to,
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

function aliasesOf(reader: Reader): ReadonlyMap<number, readonly Alias[]> {
  let known = aliases.get(reader)
  if (known === undefined) {
    known = collect(reader)
    aliases.set(reader, known)
  }
  return known
}

function collect(reader: Reader): ReadonlyMap<number, readonly Alias[]> {
  const found = new Map<number, Alias[]>()
  for (const body of reader.chart.all('organization')) {
    const short = aliasIn(reader, body) ?? aliasBehind(reader, body)
    const from = short ?? brandBehind(reader, body)
    if (from === undefined) continue
    const length = short === undefined ? brandLength(reader, from) : 1
    const list = found.get(reader.id(from)) ?? []
    list.push({name: reader.slice(from, from + length), length, body})
    // The longest first; of two bodies with one alias the later one.
    found.set(
      reader.id(from),
      list.reverse().sort((left, right) => right.length - left.length)
    )
  }
  return found
}

/** Where a brand of several words stands alone in the bracket behind a firm: `(Hoa Linh Group)`, `(Viet Bamboo Airlines)`. */
function brandBehind(reader: Reader, {to, bare, kind}: OrganizationDraft): number | undefined {
  if (bare || !firms.has(kind) || !reader.is(to, open)) return undefined
  const length = brandLength(reader, to + 1)
  const foreign = Array.from({length}, (_, word) => to + 1 + word).some((at) => isShort(reader, at))
  if (length < 2 || !foreign || !reader.isOneOf(to + 1 + length, close)) return undefined
  return reader.longest('place', to + 1) === undefined ? to + 1 : undefined
}

/** How many words with capitals stand here, up to the end of the bracket. */
function brandLength(reader: Reader, from: number): number {
  let at = from
  while (at < from + longestBrand && reader.isCapital(at) && reader.isBeside(at)) at++
  return at - from
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
