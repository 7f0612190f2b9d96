/** An object whose optional fields may be `undefined` before `compact`. */
type Loose<T> = {[K in keyof T]: T[K] | (undefined extends T[K] ? undefined : never)}

/**
 * Leave out fields that are `undefined`, so that the object equals its own JSON.
 *
 * @param object
 *   The object, made for this; it is not changed.
 * @returns
 *   The object where all its fields are there, else a copy with those that are. Deleting fields in place would make every
 *   object of the article slow.
 */
export function compact<T extends object>(object: Loose<T>): T {
  const fields = object as Record<string, unknown>
  if (isWhole(fields)) return object as T
  const result: Record<string, unknown> = {}
  for (const key in fields) if (fields[key] !== undefined) result[key] = fields[key]
  return result as T
}

function isWhole(fields: Readonly<Record<string, unknown>>): boolean {
  for (const key in fields) if (fields[key] === undefined) return false
  return true
}
