import {matchesOf} from '../src/dictionary.js'
import {featuresOf, mostFeatures} from '../src/features.js'
import type {ModelFile} from '../src/model.js'
import {packBytes, packKeys} from '../src/pack.js'
import {Shape, syllableOf} from '../src/syllable.js'
import {learn, type Sequence} from './crf.js'
import {type Example, TrainingDictionary} from './training-dictionary.js'
import type {GoldSentence} from './treebank.js'

/** Chosen on the dev split and by cross-validation on train and dev; the test split had no part in the choice. */
export const settings = {
  epochs: 6,
  rate: 0.05,
  decay: 1e-4,
  seed: 1,
  /** Rarer features are left out. */
  rarest: 3,
  /** A weight of 1 is this many steps of the bytes that the model holds. */
  scale: 32,
  /** Weights of fewer steps are left out. */
  smallest: 2
}

/**
 * Train a model.
 *
 * @param sentences
 *   Gold sentences.
 * @param trained
 *   What they are, for the model's file.
 * @param options
 *   Other settings than ours.
 * @returns
 *   The file; the same bytes for the same sentences and sources of the dictionary.
 */
export function trainModel(sentences: readonly GoldSentence[], trained: string, options = settings): ModelFile {
  const examples = sentences.map(exampleOf)
  const dictionary = new TrainingDictionary(examples)
  const buffer = new Int32Array(mostFeatures)
  const counts = new Map<number, number>()
  const raw = examples.flatMap((example) => {
    dictionary.leaveOut(example)
    const matches = matchesOf(example.syllables, dictionary)
    return runsOf(example).map(([from, to]) => ({
      joined: example.joined.slice(from, to),
      keys: Array.from({length: to - from}, (_, index) => {
        if (index === 0) return new Int32Array(0)
        const found = buffer.slice(0, featuresOf(example.syllables, matches, from + index, buffer))
        for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1)
        return found
      })
    }))
  })
  const numbers = new Map<number, number>()
  for (const [key, count] of counts) if (count >= options.rarest) numbers.set(key, numbers.size)
  const sequences = raw.map(
    ({joined, keys}): Sequence => ({
      joined,
      features: keys.map((list) => list.map((key) => numbers.get(key) ?? -1).filter((number) => number >= 0))
    })
  )
  const weights = learn(sequences, numbers.size, options)
  const quantised = [...numbers]
    .map(([key, number]) => [key, steps(weights.features[number] as number, options.scale)] as const)
    .filter(([, weight]) => Math.abs(weight) >= options.smallest)
    .sort(([one], [other]) => one - other)
  dictionary.leaveOut()
  return {
    trained,
    transitions: [...weights.transitions].map((weight) => steps(weight, options.scale)),
    features: {
      keys: packKeys(quantised.map(([key]) => key)),
      weights: packBytes(quantised.map(([, weight]) => weight & 255))
    },
    dictionary: packDictionary(dictionary.entries())
  }
}

/** Marks belong to no word, also where the treebank has `25 . 000` as one. */
function exampleOf({tokens, joined}: GoldSentence): Example {
  const syllables = tokens.map(syllableOf)
  const isMark = (at: number) => syllables[at]?.shape === Shape.mark
  return {syllables, joined: joined.map((value, at) => (isMark(at) || isMark(at - 1) ? 0 : value))}
}

/** Ranges between marks: what comes before a mark says nothing about whether what follows is joined. */
function runsOf({syllables}: Example): [from: number, to: number][] {
  const runs: [number, number][] = []
  let from = 0
  for (let at = 0; at <= syllables.length; at++) {
    if (at < syllables.length && syllables[at]?.shape !== Shape.mark) continue
    if (at - from > 1) runs.push([from, at])
    from = at + 1
  }
  return runs
}

function steps(weight: number, scale: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight * scale)))
}

function packDictionary(entries: readonly [key: number, entry: number][]): Record<string, string> {
  const groups = new Map<number, number[]>()
  for (const [key, entry] of entries) {
    const group = groups.get(entry)
    if (group) group.push(key)
    else groups.set(entry, [key])
  }
  return Object.fromEntries(
    [...groups].sort(([one], [other]) => one - other).map(([entry, keys]) => [entry, packKeys(keys)])
  )
}
