import {fold} from './fold.js'
import {isBefore, standing} from './period.js'
import {type Dated, Register} from './register.js'
import {typedNames} from './typed-name.js'
import type {
  Knowledge,
  KnownDocument,
  Office,
  OfficeHolder,
  Organization,
  PartialDate,
  Place,
  Validity
} from './types.js'

/** What the names meant on one day. */
export interface View {
  /** The day, month or year. */
  date: PartialDate
  /**
   * The body of that name, spelled or shortened in any known way.
   *
   * @param name
   *   `Bộ Kế hoạch và Đầu tư`, `Bộ KH&ĐT`, `Ủy ban Kiểm tra T.Ư`.
   * @returns
   *   The body with its name of the day; `undefined` where the name is unknown or leaves several bodies open, which
   *   `organizations` lists.
   */
  organization(name: string): Dated<Organization> | undefined
  /** All bodies that the name may mean, the likeliest first. */
  organizations(name: string): Dated<Organization>[]
  /**
   * The place of that name, which may stand behind the word for the unit.
   *
   * @param name
   *   `Thủ Đức`, `quận Thủ Đức`, `TP.HCM`, `tỉnh Hà Tây`.
   * @returns
   *   The place with its name of the day; `undefined` where it is unknown or several are equally likely, which `places`
   *   lists.
   */
  place(name: string): Dated<Place> | undefined
  /** All places that the name may mean, the likeliest first. */
  places(name: string): Dated<Place>[]
  /**
   * Who held an office.
   *
   * @param office
   *   Title: `Bộ trưởng`, `Thủ tướng`.
   * @param where
   *   Name or id of the body or place, where the title alone does not say it.
   * @returns
   *   All that are known, acting ones included; on the day of a change both.
   */
  officeHolders(office: string, where?: string): OfficeHolder[]
  /**
   * The one who held it, on the day of a change the new one; `undefined` where none is known or several may have been, as
   * in a year of which only is known that the holder changed.
   */
  officeHolder(office: string, where?: string): OfficeHolder | undefined
  /**
   * Documents of that name or symbol that had been issued: candidates, of which a term, a year or a title chooses.
   *
   * @param name
   *   `Nghị quyết 57`, `Luật Đất đai`, `48-CT/TƯ`.
   * @returns
   *   The latest first.
   */
  documents(name: string): KnownDocument[]
}

/**
 * Makes a function that gives the view of a day.
 *
 * @param knowledge
 *   What is to be looked up. Its indexes are made once, at the first question that needs them.
 */
export function lookup(knowledge: Knowledge): (date: PartialDate) => View {
  const organizations = lazy(() => new Register(knowledge.organizations))
  const places = lazy(() => new Register(knowledge.places))
  const typed = lazy(() => typedNames(knowledge.placeKinds))
  const offices = lazy(() => officesBySpelling(knowledge))
  const documents = lazy(() => documentsBySpelling(knowledge))
  const terms = lazy(() =>
    knowledge.officeHolders.map((holder): Term => {
      const title = fold(holder.office)
      return {holder, title, office: offices().get(title)}
    })
  )

  return (date) => {
    const view: View = {
      date,
      organization: (name) => organizations().one(name, date),
      organizations: (name) => organizations().all(name, date),
      place: (name) => {
        const named = places().one(name, date)
        if (named || places().all(name, date).length > 0) return named
        const unit = typed()(name)
        return unit && places().one(unit.name, date, unit.isAskedFor)
      },
      places: (name) => {
        const named = places().all(name, date)
        if (named.length > 0) return named
        const unit = typed()(name)
        return unit ? places().all(unit.name, date, unit.isAskedFor) : []
      },
      officeHolders(office, where) {
        const title = fold(office)
        const asked = offices().get(title)
        const ids = where === undefined ? undefined : new Set([where, ...idsOf(view, where)])
        return terms()
          .filter(
            (term) =>
              isOffice(term, title, asked) &&
              (ids === undefined || ids.has(term.holder.organization ?? '') || ids.has(term.holder.place ?? '')) &&
              standing(term.holder, date) === 'current'
          )
          .map(({holder}) => holder)
      },
      officeHolder(office, where) {
        const holders = view.officeHolders(office, where)
        const staying = holders.filter((holder) => holder.to === undefined || isBefore(date, holder.to))
        const held = staying.length > 0 ? staying : holders
        const [holder] = held
        if (holder === undefined || held.length > 1) return undefined
        // In the year of a change whose day is not known either may be meant.
        return holders.length > 1 && mayBeginAfter(holder, date) ? undefined : holder
      },
      documents: (name) =>
        (documents().get(fold(name)) ?? []).filter((document) => !document.date || !isBefore(date, document.date))
    }
    return view
  }
}

/** Whether less is known of the beginning than is asked, so that it may lie after the date: `2011` for `2011-03-09`. */
function mayBeginAfter({from = ''}: Validity, date: PartialDate): boolean {
  return from !== '' && from.length < date.length && date.startsWith(from)
}

/** Ids of the bodies and places that a name may mean, for the offices there. */
function idsOf(view: View, name: string): string[] {
  return [...view.organizations(name), ...view.places(name)].map(({record}) => record.id)
}

/** A time in office, ready to be compared. */
interface Term {
  holder: OfficeHolder
  /** The title, folded. */
  title: string
  office: Office | undefined
}

/** Whether a term is one in the office of a title, which may have the body in it (`Chánh án TAND tối cao`) or not. */
function isOffice({holder, title: held, office}: Term, title: string, asked: Office | undefined): boolean {
  if (held === title || (office !== undefined && office === asked)) return true
  return (
    asked?.organization !== undefined &&
    asked.organization === holder.organization &&
    fold(asked.title).startsWith(`${held} `)
  )
}

/** `Thủ tướng` and `Thủ tướng Chính phủ` are one office. */
function officesBySpelling({offices}: Knowledge): Map<string, Office> {
  return new Map(
    offices.flatMap((office) => [office.title, ...(office.variants ?? [])].map((text) => [fold(text), office]))
  )
}

function documentsBySpelling({documents}: Knowledge): Map<string, KnownDocument[]> {
  const index = new Map<string, KnownDocument[]>()
  const latestFirst = [...documents].sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))
  for (const document of latestFirst) {
    const spellings = [document.symbol, document.title, ...(document.names ?? [])].filter((text) => text !== undefined)
    for (const key of new Set(spellings.map(fold))) index.set(key, [...(index.get(key) ?? []), document])
  }
  return index
}

function lazy<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => (value ??= make())
}
