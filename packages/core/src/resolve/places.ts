import type {Place} from '@thoisu/knowledge'
import {isValidAt, nameAt} from '../lexicon/name-at.js'
import type {PlaceDraft} from '../recognise/draft.js'
import type {Reader} from '../recognise/reader.js'
import {foldPhrase} from '../text/fold.js'
import type {PlaceEntityDraft} from './entity-draft.js'
import {Homes, unitWord} from './places-home.js'
import {parentsOf} from './places-parents.js'
import type {Registry} from './registry.js'
import type {ResolvedText} from './resolve.js'

/**
 * Make entities of the places: one per record of the knowledge, else one per name and level. Places inside the names of
 * bodies count as named too, so that they settle which of two districts is meant; they get no mention.
 *
 * @param text
 *   The text with its mentions.
 */
export function resolvePlaces(text: ResolvedText): void {
  const {chart} = text
  const mentions = [...chart.all('place')].sort((left, right) => left.from - right.from)
  const inside = chart.all('organization').flatMap(({place}) => (place === undefined ? [] : [place]))
  const places = new Places(
    text,
    [...mentions, ...inside].sort((left, right) => left.from - right.from)
  )
  indexes.set(text.registry, places)
  for (const mention of mentions) if (mention.bare !== true) places.link(mention)
  for (const mention of mentions) if (mention.bare === true) places.linkBare(mention)
}

const indexes = new WeakMap<Registry, Places>()

/**
 * The places of an article, once `resolvePlaces` has been there.
 *
 * @param registry
 *   The entities of the article.
 */
export function placesOf(registry: Registry): Places {
  const places = indexes.get(registry)
  if (places === undefined) throw new Error('Unexpected order of resolvers, expected the places before')
  return places
}

/** All places that an article names, and what each of them is. */
export class Places {
  private readonly reader: Reader
  private readonly registry: Registry
  private readonly day: string | undefined
  private readonly byKey = new Map<string, PlaceEntityDraft>()
  private readonly byDraft = new Map<PlaceDraft, PlaceEntityDraft>()
  /** Provinces and countries that the article names beyond doubt. */
  private readonly settled = new Set<string>()
  /** What its bare words mean. */
  readonly homes: Homes

  /**
   * @param text
   *   The text.
   * @param named
   *   Every place in it, also those inside the names of bodies, in text order.
   */
  constructor(
    text: ResolvedText,
    readonly named: readonly PlaceDraft[]
  ) {
    const {reader, registry} = text
    this.reader = reader
    this.registry = registry
    this.homes = new Homes(text, this)
    this.day = reader.options.publishedAt
    for (const {records} of named) {
      const [record, ...others] = this.valid(records)
      if (record !== undefined && others.length === 0) this.settled.add(record.id)
    }
  }

  /**
   * Link a mention to its place, made where there is none yet.
   *
   * @param mention
   *   A place with a name.
   */
  link(mention: PlaceDraft): void {
    const candidates = this.candidates(mention)
    if (candidates.length > 1) {
      const expected = candidates.map(({id}) => id)
      this.reader.message('ambiguous-place', mention, {expected})
    }
    this.registry.link(mention, this.entity(mention))
  }

  /**
   * Link a bare word to the place that it means here, or leave it with those that it may mean.
   *
   * @param mention
   *   `TP`, `Thủ đô`, `tỉnh`.
   */
  linkBare(mention: PlaceDraft): void {
    const meant = this.homes.of(unitWord(mention), mention.from)
    const [only, ...others] = meant
    if (only !== undefined && others.length === 0) this.registry.link(mention, only)
    else this.registry.abstain(mention, 'ambiguous-place', meant)
  }

  /**
   * The entity of a place, made where there is none yet. Where nothing settles which record is meant, it has a name only.
   *
   * @param draft
   *   A place with a name.
   */
  entity(draft: PlaceDraft): PlaceEntityDraft {
    let entity = this.byDraft.get(draft)
    if (entity === undefined) {
      const [record, ...others] = this.candidates(draft)
      entity = others.length > 0 ? this.get(draft.name, draft.level) : this.get(draft.name, draft.level, record)
      this.byDraft.set(draft, entity)
    }
    return entity
  }

  /**
   * The entity of a record or of a name, made where there is none yet.
   *
   * @param name
   *   The name without the kind word.
   * @param level
   *   The level that the text says.
   * @param record
   *   The record, where it is known.
   */
  get(name: string, level: string, record?: Place): PlaceEntityDraft {
    const key = record?.id ?? `${foldPhrase(name)}|${level}`
    let entity = this.byKey.get(key)
    if (entity === undefined) {
      const full = record === undefined ? name : (nameAt(record.names, this.day)?.text ?? name)
      entity = this.registry.add<PlaceEntityDraft>({
        type: 'place',
        name: full,
        level: record?.level ?? level,
        mentions: [],
        ...(record && {record})
      })
      this.byKey.set(key, entity)
    }
    return entity
  }

  /**
   * Records that a place may be, one where date, level or the article settle it.
   *
   * @param draft
   *   A place with a name.
   */
  private candidates(draft: PlaceDraft): readonly Place[] {
    const valid = this.valid(draft.records)
    const level = valid[0]?.level
    // Without its kind word the name is the largest unit that has it: `Hà Giang` the province, not the town.
    const highest = this.newest(valid.filter((record) => record.level === level))
    if (highest.length < 2) return highest
    const near = this.insideOf(highest, draft)
    if (near.length > 0) return near
    const within = highest.filter((record) =>
      parentsOf(this.reader.knowledge, record).some((id) => this.settled.has(id))
    )
    return within.length === 1 ? within : highest
  }

  /** Without those that became another one of them: of one unit before and after a reform, what it is now. */
  private newest(records: readonly Place[]): readonly Place[] {
    const ids = new Set(records.map(({id}) => id))
    return records.filter(({successors = []}) => !successors.some((id) => ids.has(id)))
  }

  /** Those that lie in the place that follows in a chain: `huyện Châu Thành, tỉnh Tiền Giang`. */
  private insideOf(records: readonly Place[], {to}: PlaceDraft): readonly Place[] {
    const next = this.reader.chart.startingAt('place', to + 1)
    const outer = next && this.valid(next.records)[0]
    if (outer === undefined) return []
    return records.filter((record) => parentsOf(this.reader.knowledge, record).includes(outer.id))
  }

  /** Those that there were on the article's day, the largest first; all where there was none, since it may speak of the past. */
  private valid(records: readonly Place[]): Place[] {
    const valid = records.filter((record) => isValidAt(record, this.day))
    return [...(valid.length > 0 ? valid : records)].sort((left, right) => rank(left) - rank(right))
  }
}

const ranks = ['country', 'region', 'province', 'city', 'district', 'commune']

function rank({level}: Place): number {
  const index = ranks.indexOf(level)
  return index < 0 ? ranks.length : index
}
