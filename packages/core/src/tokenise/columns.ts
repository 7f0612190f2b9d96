import type {NormalisedText} from '../text/normalise.js'

/** What a token is made of. */
export enum Kind {
  /** Letters and marks, with apostrophes between letters. */
  word = 1,
  /** Digits. */
  number = 2,
  /** One other character, or a run of dots. */
  mark = 3
}

/** What stands between a token and the one before it. */
export enum Gap {
  /** Nothing. */
  none = 0,
  space = 1,
  /** At least one line break. */
  line = 2,
  /** At least one empty line. */
  blank = 3
}

/**
 * The text as columns: a token is an index into typed arrays.
 *
 * Tokens are atoms (`05`, `-`, `CT`, `/`, `TW`); what belongs together is for the constructs to say. White space is
 * no token but the `gap` before one.
 */
export interface TokenisedText extends NormalisedText, Columns {
  /** How many tokens there are. */
  readonly count: number
}

/** What is known of each token, by its index. */
export interface Columns {
  /** First offset in `text`. */
  readonly start: Int32Array
  /** Offset in `text` behind the last character. */
  readonly end: Int32Array
  /** See `Kind`. */
  readonly kind: Uint8Array
  /** See `Gap`. */
  readonly gap: Uint8Array
  /** Number of its spelling in `spellings`; 0 where it is long, has uncommon letters or an apostrophe. */
  readonly spelling: Int32Array
  /** Id of the folded word, see `syllables.ts`. */
  readonly syllable: Int32Array
  /** See `Shape`. */
  readonly shape: Uint8Array
}

/**
 * Empty columns.
 *
 * @param length
 *   For how many tokens there is room.
 */
export function columns(length: number): Columns {
  return {
    start: new Int32Array(length),
    end: new Int32Array(length),
    kind: new Uint8Array(length),
    gap: new Uint8Array(length),
    spelling: new Int32Array(length),
    syllable: new Int32Array(length),
    shape: new Uint8Array(length)
  }
}
