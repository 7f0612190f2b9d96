/**
 * Words, phrases and features are 28-bit hashes, here and in the model: a table of integers is smaller and faster than
 * one of strings. With some 50,000 entries a foreign hash hits one by chance in two lookups of 10,000.
 */
const bits = 28

/**
 * Hash of a string.
 *
 * @param text
 *   Any string.
 * @returns
 *   32-bit integer.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return mix(hash, text.length)
}

/**
 * Take one more value into a hash; the order matters.
 *
 * @param hash
 *   What was hashed so far.
 * @param value
 *   Any 32-bit integer.
 */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul((hash + 0x7f4a7c15) ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/**
 * Cut a hash down to the key that tables and the model hold.
 *
 * @param hash
 *   32-bit integer.
 * @returns
 *   A key from 1 up; 0 is left for empty places.
 */
export function keyOf(hash: number): number {
  return Math.imul(hash, 0x85ebca6b) >>> (32 - bits) || 1
}
