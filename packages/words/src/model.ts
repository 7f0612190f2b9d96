import file from './model.json' with {type: 'json'}
import {unpackBytes, unpackKeys} from './pack.js'
import {Table} from './table.js'
import type {Model} from './tagger.js'

/** The trained model as its file has it; `scripts/train.ts` writes it. */
export interface ModelFile {
  /** What it was trained on. */
  readonly trained: string
  /** See `Model`. */
  readonly transitions: readonly number[]
  /** Keys of the features and, in the same order, their weights as signed bytes. */
  readonly features: {readonly keys: string; readonly weights: string}
  /** Keys of the phrases for each combination of bits of `Entry`. */
  readonly dictionary: Readonly<Record<string, string>>
}

let decoded: Model | undefined

/** The model; decoded when it is first asked for, in some milliseconds. */
export function theModel(): Model {
  decoded ??= decode(file)
  return decoded
}

/**
 * Decode a model.
 *
 * @param file
 *   Its file.
 */
export function decode({transitions, features, dictionary}: ModelFile): Model {
  const keys = unpackKeys(features.keys)
  const weights = new Int8Array(unpackBytes(features.weights).buffer)
  const phrases = Object.entries(dictionary).flatMap(([entry, packed]) =>
    unpackKeys(packed).map((key) => [key, Number(entry)] as const)
  )
  return {
    dictionary: new Table(phrases, phrases.length),
    weights: new Table(
      keys.map((key, index) => [key, weights[index] as number] as const),
      keys.length
    ),
    transitions: transitions as unknown as Model['transitions']
  }
}
