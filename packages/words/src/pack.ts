/**
 * The form of the model's tables in its file: keys in rising order, each as the distance from the one before it, in
 * groups of seven bits, in base 64.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sixBits = new Map([...alphabet].map((character, value) => [character, value]))

/**
 * Write keys.
 *
 * @param keys
 *   Different keys in rising order.
 */
export function packKeys(keys: readonly number[]): string {
  const bytes: number[] = []
  let before = 0
  for (const key of keys) {
    let distance = key - before
    before = key
    for (; distance > 127; distance = Math.floor(distance / 128)) bytes.push((distance % 128) + 128)
    bytes.push(distance)
  }
  return packBytes(bytes)
}

/**
 * Read what `packKeys` wrote.
 *
 * @param packed
 *   The string.
 */
export function unpackKeys(packed: string): number[] {
  const keys: number[] = []
  let key = 0
  let distance = 0
  let unit = 1
  for (const byte of unpackBytes(packed)) {
    distance += (byte % 128) * unit
    unit *= 128
    if (byte > 127) continue
    key += distance
    keys.push(key)
    distance = 0
    unit = 1
  }
  return keys
}

/**
 * Write bytes in base 64, without the signs that fill up the end.
 *
 * @param bytes
 *   Numbers from 0 to 255.
 */
export function packBytes(bytes: readonly number[]): string {
  const pieces: string[] = []
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    bits = (bits << 8) | byte
    held += 8
    for (; held >= 6; held -= 6) pieces.push(alphabet.charAt((bits >> (held - 6)) & 63))
    bits &= 63
  }
  if (held > 0) pieces.push(alphabet.charAt((bits << (6 - held)) & 63))
  return pieces.join('')
}

/**
 * Read what `packBytes` wrote. The core runtimes have no decoder that all of them share.
 *
 * @param packed
 *   The string.
 */
export function unpackBytes(packed: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((packed.length * 6) / 8))
  let count = 0
  let bits = 0
  let held = 0
  for (let index = 0; index < packed.length; index++) {
    bits = ((bits << 6) | (sixBits.get(packed.charAt(index)) ?? 0)) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[count++] = (bits >> held) & 255
  }
  return bytes
}
