import type {Knowledge} from '@thoisu/knowledge'
import type {Lexicon} from '../lexicon/lexicon.js'
import type {MessageDraft} from '../messages.js'
import type {ParseOptions} from '../options.js'
import type {SegmentedText} from '../segment/segmented-text.js'
import {syllables} from '../tokenise/syllables.js'
import {Chart} from './chart.js'
import type {Construct} from './construct.js'
import {Reader} from './reader.js'

/** The text with its mentions. */
export interface RecognisedText extends SegmentedText {
  readonly reader: Reader
  readonly chart: Chart
  readonly messages: MessageDraft[]
}

/**
 * Fourth stage: blocks and sentences in, mentions out. Each construct reads the whole text once, in the order of the
 * list, so that the cost is linear in the text.
 *
 * @param text
 *   The text with blocks and sentences.
 * @param lexicon
 *   Phrases of the knowledge.
 * @param constructs
 *   The constructs, in order.
 * @param knowledge
 *   What the parser knows of the world.
 * @param options
 *   What the caller knows of the article.
 */
export function recognise(
  text: SegmentedText,
  lexicon: Lexicon,
  constructs: readonly Construct[],
  knowledge: Knowledge,
  options: ParseOptions
): RecognisedText {
  const messages: MessageDraft[] = []
  const chart = new Chart()
  const reader = new Reader(text, lexicon.find(text, text.sentences), chart, knowledge, options, messages)
  for (const construct of constructs) apply(construct, reader)
  return {...text, reader, chart, messages}
}

function apply(construct: Construct, reader: Reader): void {
  const isTrigger = triggerOf(construct, reader)
  const blockedBy = [construct.type, ...(construct.blockedBy ?? [])]
  const {count} = reader.text
  for (let at = 0; at < count; at++) {
    if (!isTrigger(at)) continue
    const blocked = blockedBy.find((type) => reader.chart.covering(type, at) !== undefined)
    if (blocked !== undefined) continue
    const result = construct.read(reader, at)
    if (result === undefined) continue
    const drafts = Array.isArray(result) ? result : [result]
    for (const draft of drafts) {
      reader.chart.add(draft)
      // On with what follows; a mention that lies wholly before the trigger does not move it.
      if (draft.to - 1 > at) at = draft.to - 1
    }
  }
}

const wordSets = new WeakMap<readonly string[], ReadonlySet<number>>()

function triggerOf(construct: Construct, reader: Reader): (at: number) => boolean {
  const {lexicon, words, numbers, capitals} = construct.triggers
  let ids: ReadonlySet<number> | undefined
  if (words !== undefined) {
    ids = wordSets.get(words) ?? syllables(words)
    wordSets.set(words, ids)
  }
  return (at) =>
    ids?.has(reader.id(at)) ||
    (numbers === true && reader.isNumber(at)) ||
    (capitals === true && reader.isCapital(at)) ||
    (lexicon !== undefined && reader.allHits(at).some((hit) => lexicon.includes(hit.entry.type)))
}
