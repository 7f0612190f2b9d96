import type {PlaceDraft} from '../recognise/draft.js'
import type {PlaceEntityDraft} from './entity-draft.js'
import type {Places} from './places.js'
import {placeById} from './places-parents.js'
import type {ResolvedText} from './resolve.js'

/** A place that is named so many times more than any other of its kind is what the article is about. */
const clearly = 2
const country = 'country/vn'
const capital = 'thủ đô'
const city = 'thành phố'

/** The units of one type that an article names. */
interface Units {
  /** All of them, those named most first. */
  readonly entities: readonly PlaceEntityDraft[]
  /** The one that stands out, if any. */
  readonly main?: PlaceEntityDraft
  /** Where each is named, in text order: with the only one named so far in its block, or nothing after a second one. */
  readonly named: readonly {from: number; block: number; only: PlaceEntityDraft | undefined}[]
}

/** The places that an article is about: what its bare words (`TP`, `tỉnh`, `UBND huyện`) mean. */
export class Homes {
  private readonly byType = new Map<string, Units>()

  /**
   * @param text
   *   The text.
   * @param places
   *   The places of the article.
   */
  constructor(
    private readonly text: ResolvedText,
    private readonly places: Places
  ) {}

  /**
   * The unit of a type that is meant at a place of the text.
   *
   * @param type
   *   Kind word of the unit: `tỉnh`, `thành phố`; `thủ đô` is the capital.
   * @param from
   *   Index of the token where a word stands for it.
   * @returns
   *   One where the article settles it: the one that it is about, else the only one named before in the block; several
   *   where it does not; the newspaper's own where it names none.
   */
  of(type: string, from: number): readonly PlaceEntityDraft[] {
    const {reader, outlet} = this.text
    if (type === capital) return this.unit(placeById(reader.knowledge, country)?.seat)
    const {entities, main, named} = this.units(type)
    if (main !== undefined) return [main]
    const last = lastBefore(named, from)
    if (last?.only !== undefined && last.block === this.blockOf(from)) return [last.only]
    if (entities.length > 0) return entities
    const own = placeById(reader.knowledge, reader.knowledge.outlets.find(({id}) => id === outlet)?.place)
    return own?.type === type ? this.unit(own.id) : []
  }

  private unit(id: string | undefined): readonly PlaceEntityDraft[] {
    const record = placeById(this.text.reader.knowledge, id)
    return record === undefined ? [] : [this.places.get(record.names[0]?.text ?? record.id, record.level, record)]
  }

  private units(type: string): Units {
    let units = this.byType.get(type)
    if (units === undefined) {
      units = this.count(type)
      this.byType.set(type, units)
    }
    return units
  }

  private count(type: string): Units {
    const counts = new Map<PlaceEntityDraft, number>()
    const named: {from: number; block: number; only: PlaceEntityDraft | undefined}[] = []
    for (const draft of this.places.named) {
      if (draft.bare === true || !isOfType(draft, type)) continue
      const entity = this.places.entity(draft)
      counts.set(entity, (counts.get(entity) ?? 0) + 1)
      const block = this.blockOf(draft.from)
      const before = named.at(-1)
      const alone = before === undefined || before.block !== block || before.only === entity
      named.push({from: draft.from, block, only: alone ? entity : undefined})
    }
    const [first, second] = [...counts].sort(([, left], [, right]) => right - left)
    const standsOut = first !== undefined && (second === undefined || first[1] >= clearly * second[1])
    return {entities: [...counts.keys()], named, ...(standsOut && {main: first[0]})}
  }

  private blockOf(at: number): number {
    const {sentences, sentenceOf} = this.text
    return sentences[sentenceOf[at] as number]?.block ?? -1
  }
}

function lastBefore<T extends {from: number}>(sorted: readonly T[], from: number): T | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as T).from < from) low = middle + 1
    else high = middle
  }
  return sorted[low - 1]
}

/** Whether a place is a unit of a type, by the word before its name or by its record. */
function isOfType({records, word}: PlaceDraft, type: string): boolean {
  return word === undefined ? records.some((record) => record.type === type) : word === type
}

/**
 * The kind word of a bare place in full and in small letters.
 *
 * @param place
 *   A bare place: `TP`, `Tỉnh`.
 */
export function unitWord({name}: PlaceDraft): string {
  return /^tp/iu.test(name) ? city : name.toLowerCase()
}
