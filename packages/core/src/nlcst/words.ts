import type {
  Punctuation,
  Sentence,
  SentenceContent,
  Symbol as SymbolNode,
  Text,
  WhiteSpace,
  Word,
  WordContent
} from 'nlcst'

/** A syllable, number, abbreviation or mark of a sentence, as a `WordSegmenter` gets it. */
export interface WordToken {
  /** The text of it, as the source writes it. */
  readonly value: string
  /** Offset of its first UTF-16 unit. */
  readonly start: number
  /** Offset behind its last unit. */
  readonly end: number
}

/**
 * Finds the words of a sentence, such as `segmentWords` of `@thoisu/words`.
 *
 * Gets the tokens of one sentence in order and gives the spans of the words in order, each from the start of a token to
 * the end of one. What it does not name stays as it is, and no word reaches across a mark.
 */
export type WordSegmenter = (tokens: readonly WordToken[]) => readonly {readonly start: number; readonly end: number}[]

/** Options of the nlcst view. */
export interface NlcstOptions {
  /** Finds words of several syllables; without it each syllable is a word. */
  readonly words?: WordSegmenter | undefined
}

/**
 * Make one word node of the syllables of each word.
 *
 * nlcst allows no white space node in a word. So `thực hiện` is a word with one text node, `thực hiện`: syllables and
 * what stands between them are joined to one text. Where a mark is part of a syllable (`TP. Hồ Chí Minh`) it stays a
 * node of its own, and the space behind it begins the text that follows. The leaves joined remain the source.
 *
 * @param sentence
 *   A sentence whose words are syllables; stays as it is.
 * @param words
 *   Finds the words.
 * @returns
 *   The children of the sentence, with words of several syllables.
 */
export function joinSyllables({children}: Sentence, words: WordSegmenter): SentenceContent[] {
  const spans = words(children.filter((child) => child.type !== 'WhiteSpaceNode').map(tokenOf))
  const joined: SentenceContent[] = []
  let span = 0
  for (let at = 0; at < children.length; ) {
    const first = children[at] as SentenceContent
    const {start} = tokenOf(first)
    while (span < spans.length && (spans[span]?.end ?? 0) <= start) span++
    const to =
      first.type === 'WordNode' && spans[span]?.start === start ? wordEnd(children, at, spans[span]?.end ?? 0) : at + 1
    joined.push(to === at + 1 ? first : joinNodes(children.slice(at, to) as (Word | WhiteSpace)[]))
    at = to
  }
  return joined
}

/** Index behind the last word node that ends by `end`, with nothing but words and white space on the way. */
function wordEnd(children: readonly SentenceContent[], from: number, end: number): number {
  let to = from + 1
  for (let at = from + 1; at < children.length; at++) {
    const child = children[at] as SentenceContent
    if (child.type === 'WhiteSpaceNode') continue
    if (child.type !== 'WordNode' || tokenOf(child).end > end) break
    to = at + 1
  }
  return to
}

function joinNodes(nodes: readonly (Word | WhiteSpace)[]): Word {
  const children: WordContent[] = []
  for (const node of nodes) {
    const parts: readonly WordContent[] = node.type === 'WordNode' ? node.children : [{...node, type: 'TextNode'}]
    for (const part of parts) append(children, part)
  }
  return {type: 'WordNode', children, ...spread(nodes[0], nodes.at(-1))}
}

function append(children: WordContent[], part: WordContent): void {
  const last = children.at(-1)
  if (last?.type !== 'TextNode' || part.type !== 'TextNode') {
    children.push({...part})
    return
  }
  children[children.length - 1] = {...last, value: last.value + part.value, ...spread(last, part)}
}

/** The place from the start of one node to the end of another. */
function spread(first: Text | Word | WhiteSpace | undefined, last: Text | Word | WhiteSpace | undefined) {
  return first?.position && last?.position && {position: {start: first.position.start, end: last.position.end}}
}

function tokenOf(node: SentenceContent): WordToken {
  const {start, end} = node.position ?? {}
  return {value: textOf(node), start: start?.offset ?? 0, end: end?.offset ?? 0}
}

function textOf(node: SentenceContent | WordContent | Punctuation | SymbolNode): string {
  return node.type === 'WordNode' ? node.children.map(textOf).join('') : node.value
}
