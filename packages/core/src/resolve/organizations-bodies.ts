import type {Organization} from '@thoisu/knowledge'
import {nameAt} from '../lexicon/name-at.js'
import type {OrganizationDraft} from '../recognise/draft.js'
import {foldPhrase, oneSpace} from '../text/fold.js'
import type {OrganizationEntityDraft, PlaceEntityDraft} from './entity-draft.js'
import {LastNamed} from './organizations-last.js'
import {fullName, seats} from './organizations-name.js'
import {type Places, placesOf} from './places.js'
import {unitWord} from './places-home.js'
import type {ResolvedText} from './resolve.js'

/** Joints and small words that spellings of one name leave out. */
const joints = /(?<![\p{L}\p{M}])(?:và|của|thuộc)(?![\p{L}\p{M}])|[,&/-]/gu
/** A body that is named so many times more than any other of its kind is what the article is about. */
const clearly = 2

/** The bodies of an article: one per record of the knowledge, else one per head, field, owner and place. */
export class Bodies {
  private readonly places: Places
  private readonly byKey = new Map<string, OrganizationEntityDraft>()
  private readonly byDraft = new Map<OrganizationDraft, OrganizationEntityDraft>()
  private readonly byStem = new Map<string, OrganizationEntityDraft[]>()
  private last: LastNamed

  /**
   * @param text
   *   The text with its places resolved.
   */
  constructor(private readonly text: ResolvedText) {
    this.places = placesOf(text.registry)
    this.last = new LastNamed(text)
  }

  /**
   * Whether a name says all that tells its body from others.
   *
   * @param draft
   *   A mention, or the owner in its name.
   */
  isComplete(draft: OrganizationDraft): boolean {
    const {bare, records, owner, place, alias} = draft
    if (records.length > 0 || alias !== undefined) return true
    if (bare) return false
    if (owner !== undefined) return this.isComplete(owner)
    if (place !== undefined) return place.bare !== true
    return isUnplaced(draft)
  }

  /** Go through the text once more from its start. */
  startOver(): void {
    this.last = new LastNamed(this.text)
  }

  /**
   * Go on behind a mention.
   *
   * @param mention
   *   The next one in text order; what it names, and who owns that, was named last from here on.
   */
  pass(mention: OrganizationDraft): void {
    for (let draft: OrganizationDraft | undefined = mention; draft !== undefined; draft = draft.owner) {
      const entity = this.isComplete(draft) ? this.get(draft) : this.text.registry.entityOf(draft)
      if (!draft.bare && entity?.type === 'organization') this.last.note(draft, entity, stemOf(draft))
    }
  }

  /**
   * What a name may mean that leaves its place, its owner's or all but its head to the article.
   *
   * A head that has not its like in each province (`Bộ`, `Tổng cục`) is the last body that opens with it. Another (`Thành
   * ủy`) is the only one of the article, or the only one named before in its block, or the one that the article names by
   * far most often.
   *
   * @param draft
   *   A mention, or the owner in its name.
   * @returns
   *   One where the article settles it, else several.
   */
  meant(draft: OrganizationDraft): readonly OrganizationEntityDraft[] {
    if (draft.owner !== undefined || draft.place !== undefined) return [this.get(draft)]
    if (draft.bare && (draft.to - draft.from === 1 || isUnplaced(draft))) {
      const last = this.last.opening(draft)
      if (last !== undefined) return [last]
    }
    const alike = this.byStem.get(stemOf(draft)) ?? []
    if (alike.length < 2) return alike.length === 1 ? alike : [this.get(draft)]
    const near = this.last.inBlock(draft, stemOf(draft))
    if (near !== undefined) return [near]
    const [first, second] = [...alike].sort((left, right) => right.mentions.length - left.mentions.length)
    const standsOut = first && second && first.mentions.length >= clearly * Math.max(1, second.mentions.length)
    return standsOut ? [first] : alike
  }

  /**
   * The entity of a name, made where there is none yet.
   *
   * @param draft
   *   A mention, or the owner in its name; what it leaves to the article is taken from there.
   */
  get(draft: OrganizationDraft): OrganizationEntityDraft {
    let entity = this.byDraft.get(draft)
    if (entity === undefined) {
      entity = this.find(draft)
      this.byDraft.set(draft, entity)
    }
    return entity
  }

  /**
   * Give an entity the body that it belongs to by its record, where the article names that too.
   *
   * @param entity
   *   The body.
   */
  complete(entity: OrganizationEntityDraft): void {
    const parent = entity.record?.parent
    const known = parent === undefined ? undefined : this.byKey.get(parent)
    if (entity.parent === undefined && known !== undefined) entity.parent = known
  }

  private find(draft: OrganizationDraft): OrganizationEntityDraft {
    if (draft.alias !== undefined) return this.get(draft.alias)
    const [record] = draft.records
    if (record !== undefined) return this.findBy(record.id, () => this.known(draft, record))
    const owner = draft.owner && this.ownerOf(draft.owner)
    const place = this.placeOf(draft)
    const whose = owner === undefined ? place && keyOf(place) : `${owner.name}|${owner.place?.name ?? ''}`
    const key = [stemOf(draft), whose].filter(Boolean).join('|')
    return this.findBy(key, () => this.composed(draft, owner, place))
  }

  private findBy(key: string, make: () => OrganizationEntityDraft): OrganizationEntityDraft {
    let entity = this.byKey.get(key)
    if (entity === undefined) {
      entity = this.text.registry.add(make())
      this.byKey.set(key, entity)
    }
    return entity
  }

  private known(draft: OrganizationDraft, record: Organization): OrganizationEntityDraft {
    const day = this.text.reader.options.publishedAt
    const name = day === undefined ? draft.name : (nameAt(record.names, day)?.text ?? draft.name)
    return {type: 'organization', name, kind: record.kind, mentions: [], record}
  }

  private composed(
    draft: OrganizationDraft,
    owner: OrganizationEntityDraft | undefined,
    place: PlaceEntityDraft | undefined
  ): OrganizationEntityDraft {
    const entity: OrganizationEntityDraft = {
      type: 'organization',
      name: fullName(draft, owner, place),
      kind: draft.kind,
      mentions: [],
      ...(draft.branch && {branch: draft.branch}),
      ...(draft.level && {level: draft.level}),
      ...(owner && {parent: owner}),
      ...(place && {place})
    }
    const stem = stemOf(draft)
    const alike = this.byStem.get(stem)
    if (alike === undefined) this.byStem.set(stem, [entity])
    else alike.push(entity)
    return entity
  }

  /** The body that owns another one; one that says too little is what it would mean by itself. */
  private ownerOf(owner: OrganizationDraft): OrganizationEntityDraft {
    if (this.isComplete(owner)) return this.get(owner)
    const [only, ...others] = this.meant(owner)
    return others.length === 0 && only !== undefined ? only : this.get(owner)
  }

  private placeOf({place, owner, kind, from}: OrganizationDraft): PlaceEntityDraft | undefined {
    if (owner !== undefined) return undefined
    if (place !== undefined && place.bare !== true) return this.places.entity(place)
    const type = place === undefined ? seats[kind] : unitWord(place)
    const [only, ...others] = type === undefined ? [] : this.places.homes.of(type, from)
    return others.length === 0 ? only : undefined
  }
}

/**
 * Whether a body has not its like in each province and below, so that a name without place is all of its name.
 */
function isUnplaced({branch, level}: OrganizationDraft): boolean {
  return level === 'central' || !(branch === 'local' || branch === 'party' || branch === 'front')
}

const stems = new WeakMap<OrganizationDraft, string>()

/** Head and field in one spelling for all: case, joints and the words that link parts do not tell bodies apart. */
function stemOf(draft: OrganizationDraft): string {
  let stem = stems.get(draft)
  if (stem === undefined) {
    stem = oneSpace(foldPhrase(draft.stem ?? draft.name).replace(joints, ' ')).trim()
    stems.set(draft, stem)
  }
  return stem
}

function keyOf({record, name, level}: PlaceEntityDraft): string {
  return record?.id ?? `${name}|${level}`
}
