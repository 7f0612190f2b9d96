import {lists} from './lists.js'
import type {Knowledge} from './types.js'

/**
 * Knowledge with records of the caller's own beside it.
 *
 * @param base
 *   What there is: `knowledge`.
 * @param more
 *   Lists of the caller. A record whose id (or text, where records have none) is known takes the place of the known one.
 * @returns
 *   New lists, the caller's records first. `base` stays as it is.
 */
export function extend(base: Knowledge, more: Partial<Knowledge>): Knowledge {
  const result: Record<string, unknown> = {...base}
  if (more.dataAsOf !== undefined) result.dataAsOf = more.dataAsOf
  for (const {name, key} of lists) {
    const records = more[name] as readonly Record<string, unknown>[] | undefined
    if (records === undefined) continue
    const replaced = new Set(records.map(key))
    const known = base[name] as unknown as readonly Record<string, unknown>[]
    result[name] = [...records, ...known.filter((record) => !replaced.has(key(record)))]
  }
  return result as unknown as Knowledge
}
