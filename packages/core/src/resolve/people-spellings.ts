import type {PersonDraft} from '../recognise/draft.js'
import {syllable} from '../tokenise/syllables.js'
import {nameKey} from './people.js'
import type {ResolvedText} from './resolve.js'

const open = syllable('(')
const close = syllable(')')
/** Of more foreign names in one article the further ones are not compared with each other. */
const mostCompared = 60
/** Names that differ in more letters are names of two people: `Norodom Sihamoni`, `Norodom Sihanouk`. */
const mostDifferent = 3

/**
 * Find the spellings of each foreign name: `Thongloun Sisoulith` and `Thoonglun Sisulith`, `Kim Jong-un` and `Kim Jong
 * Un`, `Phi-đen Ca-xtơ-rô (Fidel Castro)`, and all that the knowledge has for one leader.
 *
 * @param text
 *   The text.
 * @param names
 *   The names of the story.
 * @returns
 *   A function that gives the same key for all names of one person.
 */
export function spellingsOf(text: ResolvedText, names: readonly PersonDraft[]): (mention: PersonDraft) => string {
  const canonical = new Map<string, string>()
  const find = (key: string): string => {
    let found = key
    for (let next = canonical.get(found); next !== undefined; next = canonical.get(found)) found = next
    return found
  }
  const unite = (one: string, other: string) => {
    const [left, right] = [find(one), find(other)]
    if (left !== right) canonical.set(right, left)
  }
  const leaders = new Map<string, string>()
  const foreign = new Map<string, string[]>()
  for (const [index, mention] of names.entries()) {
    const key = nameKey(text, mention.from, mention.to)
    const leader = leaderOf(text, mention)
    if (leader !== undefined) {
      unite(leaders.get(leader) ?? key, key)
      leaders.set(leader, key)
    }
    const previous = names[index - 1]
    if (
      previous !== undefined &&
      isInBrackets(text, previous, mention) &&
      (isForeign(text, mention) || isForeign(text, previous))
    ) {
      unite(nameKey(text, previous.from, previous.to), key)
    }
    if (isForeign(text, mention) && !foreign.has(key) && foreign.size < mostCompared) {
      for (const [other, words] of foreign) if (isSameName(words, wordsOf(text, mention))) unite(other, key)
      foreign.set(key, wordsOf(text, mention))
    }
  }
  return ({from, to}) => find(nameKey(text, from, to))
}

/** Record of the knowledge that has the name among its spellings. */
function leaderOf({reader}: ResolvedText, {from, to}: PersonDraft): string | undefined {
  return reader.hitsOf('foreignLeader', from).find((hit) => hit.to === to)?.entry.record.person
}

function isInBrackets({reader}: ResolvedText, previous: PersonDraft, {from, to}: PersonDraft): boolean {
  return reader.is(previous.to, open) && from === previous.to + 1 && reader.is(to, close)
}

function isForeign({reader}: ResolvedText, {from, to}: PersonDraft): boolean {
  for (let at = from; at < to; at++) if (!reader.isSyllable(at)) return true
  return false
}

/** Words without marks, in small letters; a hyphen parts them too. */
function wordsOf({reader}: ResolvedText, {from, to}: PersonDraft): string[] {
  return reader
    .slice(from, to)
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
}

function isSameName(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length < 2) return false
  let sum = 0
  for (const [index, word] of one.entries()) {
    const twin = other[index] as string
    if (word.charAt(0) !== twin.charAt(0)) return false
    const different = distance(word, twin)
    if (different > (Math.min(word.length, twin.length) < 8 ? 1 : 2)) return false
    sum += different
  }
  return sum <= mostDifferent
}

/** How many letters must be put in, left out or changed; names are short. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > mostDifferent) return mostDifferent + 1
  let row = Array.from({length: other.length + 1}, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[other.length] as number
}
