/** Texts that mean the same: each row must give the same in all of them. */
export const spellings: readonly [name: string, spell: (row: string) => string][] = [
  ['as is', (row) => row],
  ['in NFD', (row) => row.normalize('NFD')],
  ['with non-breaking spaces', (row) => row.replaceAll(' ', '\u00a0')]
]

/** NFC with ordinary spaces: what is compared when both sides have been written in the notation. */
export function plain(row: string): string {
  return row.normalize('NFC').replaceAll('\u00a0', ' ')
}
