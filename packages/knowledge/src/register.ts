import {fold} from './fold.js'
import {isBefore, type Standing, standing} from './period.js'
import type {Name, PartialDate, Validity} from './types.js'

/** A body or place as it was on a day. */
export interface Dated<Thing> {
  record: Thing
  /** The official name on that day; of a former or future thing its last or first one. */
  name: Name
  /** Whether it existed on that day. */
  standing: Standing
  /** What it came from. */
  predecessors: Thing[]
  /** What became of it. */
  successors: Thing[]
}

/** What a register needs of a record. */
interface Registered extends Validity {
  id: string
  names: Name[]
  parent?: string
  predecessors?: string[]
  successors?: string[]
}

/** Records of one list by id and by every spelling of every name. */
export class Register<Thing extends Registered> {
  readonly #ids = new Map<string, Thing>()
  readonly #spellings = new Map<string, {record: Thing; name: Name; full: boolean}[]>()

  constructor(records: readonly Thing[]) {
    for (const record of records) {
      this.#ids.set(record.id, record)
      for (const name of record.names) {
        for (const spelling of [name.text, ...(name.abbreviations ?? []), ...(name.variants ?? [])]) {
          const key = fold(spelling)
          const entry = {record, name, full: key === fold(name.text)}
          const entries = this.#spellings.get(key)
          if (entries) entries.push(entry)
          else this.#spellings.set(key, [entry])
        }
      }
    }
  }

  /** All that bear the name and are asked for, each once, the likeliest first. */
  all(spelling: string, date: PartialDate, isAskedFor: (record: Thing) => boolean = any): Dated<Thing>[] {
    return this.#ranked(spelling, date, isAskedFor).map(({dated}) => dated)
  }

  /** The likeliest that bears the name; `undefined` where there is none or several are equally likely. */
  one(spelling: string, date: PartialDate, isAskedFor: (record: Thing) => boolean = any): Dated<Thing> | undefined {
    const ranked = this.#ranked(spelling, date, isAskedFor)
    const best = ranked.filter(({rank}) => rank === ranked[0]?.rank).map(({dated}) => dated)
    if (best.length < 2) return best[0]
    // A unit and its seat share a name (`Hà Giang`): the name alone means the unit.
    return best.find(({record}) =>
      best.every((other) => other.record === record || this.#isWithin(other.record, record))
    )
  }

  #ranked(
    spelling: string,
    date: PartialDate,
    isAskedFor: (record: Thing) => boolean
  ): {dated: Dated<Thing>; rank: number}[] {
    const found = new Map<Thing, {dated: Dated<Thing>; rank: number}>()
    for (const {record, name, full} of this.#spellings.get(fold(spelling)) ?? []) {
      if (!isAskedFor(record)) continue
      const state = isInterrupted(record.names, date) ? 'former' : standing(record, date)
      // What exists comes before what ended, a name in its own time before one out of it, a full name before a short form.
      const rank = standings.indexOf(state) * 4 + (standing(name, date) === 'current' ? 0 : 2) + (full ? 0 : 1)
      const earlier = found.get(record)
      if (!earlier || rank < earlier.rank) found.set(record, {dated: this.#dated(record, state, date), rank})
    }
    return [...found.values()].sort((one, other) => one.rank - other.rank)
  }

  #dated(record: Thing, state: Standing, date: PartialDate): Dated<Thing> {
    return {
      record,
      name: nameOn(record.names, date),
      standing: state,
      predecessors: this.#resolve(record.predecessors),
      successors: this.#resolve(record.successors)
    }
  }

  #resolve(ids: readonly string[] = []): Thing[] {
    return ids.flatMap((id) => this.#ids.get(id) ?? [])
  }

  #isWithin(record: Thing, whole: Thing): boolean {
    const parent = record.parent === undefined ? undefined : this.#ids.get(record.parent)
    return parent !== undefined && (parent === whole || this.#isWithin(parent, whole))
  }
}

function any(): boolean {
  return true
}

/** A body that ended and was founded anew under its old name did not exist in between. */
function isInterrupted(names: readonly Name[], date: PartialDate): boolean {
  return names.some(({text, to}, index) => {
    const next = names[index + 1]
    if (to === undefined || next?.from === undefined || next.text !== text) return false
    return isBefore(to, date) && isBefore(date, next.from)
  })
}

const standings: readonly Standing[] = ['current', 'former', 'future']

/** The last name that had begun by the day; the first one of a thing that was still to come. */
function nameOn(names: readonly Name[], date: PartialDate): Name {
  const begun = names.filter((name, index) => {
    const begin = name.from ?? names[index - 1]?.to
    return begin === undefined || !isBefore(date, begin)
  })
  return (begun.findLast((name) => standing(name, date) === 'current') ?? begun.at(-1) ?? names[0]) as Name
}
