import type {Knowledge} from '@thoisu/knowledge'
import {Trie} from '../../lexicon/trie.js'
import {syllable, syllables} from '../../tokenise/syllables.js'
import {tokeniseSource} from '../../tokenise/tokenise.js'
import type {Reader} from '../reader.js'
import type {KindWord} from './kind.js'

/** Kinds whose titles are names: `Luật Đất đai`. */
const named = new Set(['luat', 'bo-luat', 'phap-lenh'])
/** A year or a stage of the bill at the end of a name, which the text may give otherwise. */
const suffix = /\s*(?:\(sửa đổi[^)]*\)|(?:năm )?(?:19|20)\d\d)$/u
/** Words that end the name of a law that is not known. */
const stops = syllables(
  'được đã đang sẽ có là trong tại để khi theo này nêu quy năm sửa về cho vì nên thì mà bị phải cần chưa không cũng như từ đến nhằm trên dưới hiện do hay hoặc với số trước sau tới ra lần đó ở bởi gồm còn chỉ vẫn mới chiều sáng ngày vào của và nói trình bổ ban yêu thuộc cùng đều rất quá qua lại nếu nhưng tuy'
)
const tax = syllable('thuế')
/** No name that is not known has more syllables. */
const longest = 7

/** Names with the slug of the kind of law that bears each. */
const tries = new WeakMap<Knowledge, Trie<string>>()

/**
 * Find the end of a law's name behind its kind word: the longest name that the knowledge has, else the words up to the
 * next one that no name holds.
 *
 * @param reader
 *   The text.
 * @param kind
 *   The kind word.
 * @returns
 *   Index behind the name, or nothing where no name stands there.
 */
export function endOfLawName(reader: Reader, kind: KindWord): number | undefined {
  if (kind.to >= reader.sentenceEnd(kind.from)) return undefined
  return endOfKnownLaw(reader, kind) ?? unknownName(reader, kind.to)
}

/**
 * Find the end of a law's name that the knowledge has.
 *
 * @param reader
 *   The text.
 * @param kind
 *   The kind word; the name begins where it ends.
 * @returns
 *   Index behind the name, or nothing where no such name stands there.
 */
export function endOfKnownLaw(reader: Reader, {to: at, type, capital}: KindWord): number | undefined {
  const names = trieOf(reader.knowledge).walk(reader.text, at, reader.sentenceEnd(at))
  // In small letters `luật hình sự` is a field of law; there is a Bộ luật Hình sự only.
  const to = names?.findLast(({values}) => capital || values.includes(type.id))?.to
  // One word in small letters is a common word: `luật giá`.
  return to === at + 1 && !reader.isCapital(at) ? undefined : to
}

function unknownName(reader: Reader, at: number): number | undefined {
  // `Luật thuế GTGT`
  if (reader.is(at, tax) && reader.isUpper(at + 1)) return at + 2
  // `Luật Việt Nam`, `Luật Đảng`, `Luật Thứ trưởng …`: law in general, or the next words.
  if (!reader.isCapital(at)) return undefined
  // `Luật GDNN`, `Luật BHXH`: the whole name abbreviated, though a body may have the same letters.
  if (reader.isUpper(at)) {
    return reader.word(at).length > 2 && reader.longest('place', at) === undefined ? at + 1 : undefined
  }
  if (isOther(reader, at)) return undefined
  const end = Math.min(reader.sentenceEnd(at), at + longest)
  let to = at + 1
  while (to < end && reader.isWord(to) && !reader.isOneOf(to, stops) && !isOther(reader, to)) to++
  return to - at >= 2 ? to : undefined
}

/** Whether a place, a body, an office or another document begins at a token. */
function isOther(reader: Reader, at: number): boolean {
  if (!reader.isCapital(at)) return false
  return reader.allHits(at).some(
    ({entry}) =>
      ['place', 'organization', 'office', 'documentType', 'honorific'].includes(entry.type) ||
      // `Luật Ngân sách`: a surname only where a name goes on with another capital.
      (entry.type === 'surname' && reader.isCapital(at + 1))
  )
}

function trieOf(knowledge: Knowledge): Trie<string> {
  let trie = tries.get(knowledge)
  if (trie === undefined) {
    trie = new Trie<string>()
    for (const {kind, title, names} of knowledge.documents) {
      if (!named.has(kind)) continue
      for (const name of [title, ...(names ?? [])]) {
        const match = /^(?:bộ luật|luật|pháp lệnh) (?!sửa đổi)(.+)$/iu.exec(name?.replace(suffix, '') ?? '')
        if (match?.[1] !== undefined) trie.add(tokeniseSource(match[1]), kind)
      }
    }
    tries.set(knowledge, trie)
  }
  return trie
}
