const digits: Record<string, number> = {I: 1, V: 5, X: 10, L: 50}

/**
 * Value of a Roman numeral up to 89, the terms and ordinals of congresses.
 *
 * @param text
 *   Letters as written.
 */
export function romanValue(text: string): number | undefined {
  if (!/^(?:L|XL|)?X{0,3}(?:IX|IV|V?I{0,3})$/u.test(text) || text === '') return undefined
  let value = 0
  for (let index = 0; index < text.length; index++) {
    const digit = digits[text.charAt(index)] as number
    value += digit < (digits[text.charAt(index + 1)] ?? 0) ? -digit : digit
  }
  return value
}

/**
 * Roman numeral of a number up to 89.
 *
 * @param value
 *   The number.
 */
export function roman(value: number): string {
  const steps: [number, string][] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I']
  ]
  let rest = value
  let text = ''
  for (const [step, letters] of steps) {
    for (; rest >= step; rest -= step) text += letters
  }
  return text
}
