import {readFileSync} from 'node:fs'
import {material, requireMaterial} from '../../../eval/material.js'

/** A sentence as the treebank cuts it. */
export interface GoldSentence {
  /** Syllables, numbers and marks, in NFC. */
  readonly tokens: readonly string[]
  /** For each token whether it belongs to the word of the token before it: 1 or 0. */
  readonly joined: readonly number[]
}

export type Split = 'train' | 'dev' | 'test'

const folder = 'ud-vietnamese-vtb'

/**
 * Read a split of UD_Vietnamese-VTB. Ends the process, loudly, where the treebank is not on this machine.
 *
 * @param split
 *   Which part.
 */
export function readTreebank(split: Split): GoldSentence[] {
  requireMaterial(folder)
  return readFileSync(`${material}/${folder}/vi_vtb-ud-${split}.conllu`, 'utf8')
    .split(/\n{2,}/)
    .map((block) => {
      const words = [...block.matchAll(/^\d+\t([^\t]+)/gm)].map(([, form = '']) => form.normalize('NFC').split(' '))
      return {tokens: words.flat(), joined: words.flatMap((word) => word.map((_, index) => (index === 0 ? 0 : 1)))}
    })
    .filter(({tokens}) => tokens.length > 0)
}
