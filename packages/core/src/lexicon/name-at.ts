import type {Name, Validity} from '@thoisu/knowledge'

/**
 * Whether something was valid on a day.
 *
 * @param validity
 *   From when to when; an absent end is open.
 * @param day
 *   ISO date; without one everything may be valid.
 */
export function isValidAt(validity: Validity, day: string | undefined): boolean {
  if (day === undefined) return true
  // A shorter date covers its whole month or year: only as much as both have is compared.
  const {from, to} = validity
  return (
    (from === undefined || from <= day.slice(0, from.length)) && (to === undefined || to >= day.slice(0, to.length))
  )
}

/**
 * The name that a thing had on a day: the last one valid then, else its last one.
 *
 * @param names
 *   All its names, oldest first.
 * @param day
 *   ISO date.
 */
export function nameAt(names: readonly Name[], day: string | undefined): Name | undefined {
  return names.findLast((name) => isValidAt(name, day)) ?? names.at(-1)
}
