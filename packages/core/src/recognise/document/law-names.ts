import type {Knowledge} from '@thoisu/knowledge'
import {Trie} from '../../lexicon/trie.js'
import {normalise} from '../../text/normalise.js'
import {tokenise} from '../../tokenise/tokenise.js'
import type {Reader} from '../reader.js'

/** Kinds whose titles are names: `Luật Đất đai`. */
const named = new Set(['luat', 'bo-luat', 'phap-lenh'])
/** A year or a stage of the bill at the end of a name, which the text may give otherwise. */
const suffix = /\s*(?:\(sửa đổi[^)]*\)|(?:năm )?(?:19|20)\d\d)$/u

const tries = new WeakMap<Knowledge, Trie<true>>()

/**
 * Read what a law is about, as the knowledge has it, behind its kind word: `Đất đai` in `Luật Đất đai`.
 *
 * @param reader
 *   The text.
 * @param at
 *   Index of the first token behind the kind word.
 * @returns
 *   Index behind the longest name, or nothing.
 */
export function knownLawName(reader: Reader, at: number): number | undefined {
  const limit = reader.sentenceEnd(at - 1)
  if (at >= limit) return undefined
  let to: number | undefined
  trieOf(reader.knowledge).walk(reader.text, at, limit, (end) => {
    to = end
  })
  return to
}

function trieOf(knowledge: Knowledge): Trie<true> {
  let trie = tries.get(knowledge)
  if (trie === undefined) {
    trie = new Trie<true>()
    for (const {kind, title, names} of knowledge.documents) {
      if (!named.has(kind)) continue
      for (const name of [title, ...(names ?? [])]) {
        const match = /^(?:bộ luật|luật|pháp lệnh) (?!sửa đổi)(.+)$/iu.exec(name?.replace(suffix, '') ?? '')
        if (match?.[1] !== undefined) trie.add(tokenise(normalise(match[1])), true)
      }
    }
    tries.set(knowledge, trie)
  }
  return trie
}
