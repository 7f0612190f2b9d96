import {defineConstruct} from '../construct.js'
import type {OrganizationDraft} from '../draft.js'
import type {Reader} from '../reader.js'

/** Firms, which the press calls by their proper name alone once it has named them. */
const firms: ReadonlySet<string> = new Set(['cong-ty', 'tong-cong-ty', 'tap-doan', 'ngan-hang', 'hang'])
/** A single word of fewer letters says too little. */
const shortest = 3
const longest = 5

interface Named {
  readonly name: string
  readonly length: number
  readonly body: OrganizationDraft
}

const named = new WeakMap<Reader, ReadonlyMap<number, readonly Named[]>>()

/**
 * A firm by its proper name alone, where the article has it behind its head too.
 *
 * ```text
 * Công ty cổ phần bóng đèn Điện Quang … cổ phiếu của Điện Quang
 *                                                   ^^^^^^^^^^
 * ```
 */
export const repeatedBody = defineConstruct({
  name: 'repeated-body',
  type: 'organization',
  triggers: {capitals: true},
  blockedBy: ['document'],
  read(reader, at) {
    const hit = namesOf(reader)
      .get(reader.id(at))
      ?.find(({name, length}) => reader.slice(at, at + length) === name)
    if (hit === undefined) return undefined
    const to = at + hit.length
    if (isLonger(reader, to)) return undefined
    if (at > reader.sentenceStart(at) && isInsideOther(reader, at)) return undefined
    if (reader.chart.overlaps({from: at, to}, ['organization', 'document'])) return undefined
    const {kind, name, records} = hit.body
    return {
      type: 'organization',
      rule: 'repeated-body',
      from: at,
      to,
      kind,
      name,
      records,
      abbreviated: false,
      bare: false,
      alias: hit.body
    }
  }
})

/** `Sông Xanh Mới`, `Licogi 14`, `Samsung.com`: the name goes on. */
function isLonger(reader: Reader, to: number): boolean {
  if (reader.isBeside(to) && (reader.isCapital(to) || reader.isNumber(to))) return true
  return reader.isGlued(to) && reader.isGlued(to + 1) && (reader.isWord(to + 1) || reader.isNumber(to + 1))
}

/** Behind another capital, the word for a place (`cảng Phước An`) or an honorific it names something else. */
function isInsideOther(reader: Reader, at: number): boolean {
  if (!reader.isBeside(at)) return false
  if (reader.isCapital(at - 1) && !reader.isUpper(at - 1)) return true
  return [at - 1, at - 2].some((start) =>
    reader.allHits(start).some(({to, entry: {type}}) => to === at && others.has(type))
  )
}

const others: ReadonlySet<string> = new Set(['placeKind', 'honorific'])

function namesOf(reader: Reader): ReadonlyMap<number, readonly Named[]> {
  let names = named.get(reader)
  if (names === undefined) {
    names = collect(reader)
    named.set(reader, names)
  }
  return names
}

function collect(reader: Reader): ReadonlyMap<number, readonly Named[]> {
  const names = new Map<number, Named[]>()
  for (const body of reader.chart.all('organization')) {
    if (body.proper === undefined || !firms.has(body.kind)) continue
    const {from, to} = body.proper
    for (const start of new Set([from, lastCapitals(reader, from, to)])) {
      if (!isTelling(reader, start, to)) continue
      const id = reader.id(start)
      const list = names.get(id) ?? []
      const name = reader.slice(start, to)
      if (!list.some((other) => other.name === name)) {
        list.push({name, length: to - start, body})
        names.set(
          id,
          list.sort((left, right) => right.length - left.length)
        )
      }
    }
  }
  return names
}

/** Index of the first of the words with capitals that end the name: `bóng đèn | Điện Quang`. */
function lastCapitals(reader: Reader, from: number, to: number): number {
  let start = to
  while (start > from && reader.isCapital(start - 1)) start--
  return start
}

/** Whether a name can be nothing else: not a place, a person, a common word or the abbreviation of one. */
function isTelling(reader: Reader, from: number, to: number): boolean {
  if (to === from || to - from > longest || !reader.isCapital(from) || !reader.isCapital(to - 1)) return false
  if (reader.longest('surname', from) !== undefined) return false
  // `Tháp truyền hình Việt Nam`: what a name with a place at its end says, other things are called too.
  for (let at = from; at < to; at++) if (reader.longest('place', at)?.to === to) return false
  if (reader.longest('abbreviation', from)?.to === to || reader.longest('field', from)?.to === to) return false
  return to - from > 1 || (!reader.isSyllable(from) && reader.word(from).length >= shortest)
}
