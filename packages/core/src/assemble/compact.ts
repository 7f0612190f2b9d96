/** An object whose optional fields may be `undefined` before `compact`. */
type Loose<T> = {[K in keyof T]: T[K] | (undefined extends T[K] ? undefined : never)}

/**
 * Leave out fields that are `undefined`, so that the object equals its own JSON.
 *
 * @param object
 *   The object; it is not changed.
 * @returns
 *   A copy with the fields that are there. Deleting fields in place would make every object of the article slow.
 */
export function compact<T extends object>(object: Loose<T>): T {
  const fields = object as Record<string, unknown>
  const result: Record<string, unknown> = {}
  for (const key in fields) if (fields[key] !== undefined) result[key] = fields[key]
  return result as T
}
