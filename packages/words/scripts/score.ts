import {decode, type ModelFile} from '../src/model.js'
import {syllableOf} from '../src/syllable.js'
import {tag} from '../src/tagger.js'
import type {GoldSentence} from './treebank.js'

/** How well a model cuts gold sentences into words. All from 0 to 1. */
export interface Score {
  readonly precision: number
  readonly recall: number
  /** Harmonic mean of both, over words; marks and numbers count like words. */
  readonly f1: number
  /** Share of the sentences without an error. */
  readonly exact: number
}

/**
 * Score decisions.
 *
 * @param gold
 *   Gold sentences.
 * @param cut
 *   Gives for the tokens of a sentence which belong to the word of the one before.
 */
export function score(gold: readonly GoldSentence[], cut: (tokens: readonly string[]) => ArrayLike<number>): Score {
  let right = 0
  let found = 0
  let wanted = 0
  let exact = 0
  for (const {tokens, joined} of gold) {
    const want = words(joined)
    const have = words(Array.from(cut(tokens)))
    const same = [...want].filter((word) => have.has(word)).length
    right += same
    found += have.size
    wanted += want.size
    if (same === want.size && same === have.size) exact++
  }
  return {
    precision: right / found,
    recall: right / wanted,
    f1: (2 * right) / (found + wanted),
    exact: exact / gold.length
  }
}

/** Score a model, with the tokens of the gold sentences given. */
export function scoreModel(gold: readonly GoldSentence[], file: ModelFile): Score {
  const model = decode(file)
  return score(gold, (tokens) => tag(tokens.map(syllableOf), model))
}

function words(joined: readonly number[]): Set<string> {
  const starts = joined.flatMap((value, at) => (value === 1 ? [] : [at]))
  return new Set(starts.map((start, index) => `${start} ${starts[index + 1] ?? joined.length}`))
}

/** A line for people: `F1 0.9461 (precision 0.9450, recall 0.9472), exact sentences 0.6310`. */
export function scoreLine({precision, recall, f1, exact}: Score): string {
  const [f, p, r, e] = [f1, precision, recall, exact].map((value) => value.toFixed(4))
  return `F1 ${f} (precision ${p}, recall ${r}), exact sentences ${e}`
}
