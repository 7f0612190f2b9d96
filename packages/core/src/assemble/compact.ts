/** An object whose optional fields may be `undefined` before `compact`. */
type Loose<T> = {[K in keyof T]: T[K] | (undefined extends T[K] ? undefined : never)}

/**
 * Leave out fields that are `undefined`, so that the object equals its own JSON.
 *
 * @param object
 *   The object; it is changed.
 * @returns
 *   The same object.
 */
export function compact<T extends object>(object: Loose<T>): T {
  const fields = object as Record<string, unknown>
  for (const key of Object.keys(fields)) if (fields[key] === undefined) delete fields[key]
  return object as T
}
