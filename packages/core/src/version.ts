/** Name and version of this package, as results carry them. A test holds them against package.json. */
export const name = 'thoisu'
export const version = '0.0.0'
