import type {Knowledge} from '@thoisu/knowledge'
import type {Lexicon} from '../lexicon/lexicon.js'
import type {MessageDraft} from '../messages.js'
import type {ParseOptions} from '../options.js'
import type {SegmentedText} from '../segment/segmented-text.js'
import {bitsOf, Chart} from './chart.js'
import type {Construct} from './construct.js'
import {Reader} from './reader.js'
import {Triggers} from './triggers.js'

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
  const chart = new Chart(text.count)
  const reader = new Reader(text, lexicon.find(text, text.sentences), chart, knowledge, options, messages)
  const triggers = new Triggers(reader, constructs)
  for (const construct of constructs) apply(construct, reader, triggers)
  return {...text, reader, chart, messages}
}

function apply(construct: Construct, reader: Reader, triggers: Triggers): void {
  const blockedBy = bitsOf([construct.type, ...(construct.blockedBy ?? [])])
  let next = 0
  for (const at of triggers.of(construct)) {
    if (at < next || reader.chart.isCovered(at, blockedBy)) continue
    const result = construct.read(reader, at)
    if (result === undefined) continue
    for (const draft of Array.isArray(result) ? result : [result]) {
      reader.chart.add(draft)
      // On with what follows; a mention that lies wholly before the trigger does not move it.
      next = Math.max(next, draft.to)
    }
  }
}
