import {Phrases} from '../recognise/phrases.js'
import type {ResolvedText} from '../resolve/resolve.js'
import type {SegmentSentence} from '../segment/segmented-text.js'
import {syllable} from '../tokenise/syllables.js'

/** What a digest of the news of a day opens with. */
const openers = new Phrases(
  'tin tức, điểm tin, tin sáng, tin chiều, tin nóng, tin nổi bật, tin đáng chú ý, tin tức đáng chú ý, tin tức sáng, tin tức nổi bật'
)
const colon = syllable(':')
const semicolon = syllable(';')
/** The colon stands at most so far behind them. */
const farthestColon = 8

/**
 * The items of a digest, each a sentence of its own: `Tin tức đáng chú ý: Thủ tướng yêu cầu làm rõ; Bộ Y tế đề nghị …`.
 *
 * @param text
 *   The text.
 * @param sentence
 *   A sentence.
 * @returns
 *   The sentence itself where it is no digest.
 */
export function itemsOf({reader}: ResolvedText, sentence: SegmentSentence): SegmentSentence[] {
  const {from, to, block} = sentence
  const behind = openers.startingAt(reader, from, to)
  let at = behind ?? to
  while (at < to && !reader.is(at, colon)) at++
  if (behind === undefined || at >= to || at - behind > farthestColon) return [sentence]
  const items: SegmentSentence[] = []
  let start = at + 1
  for (let token = start; token <= to; token++) {
    if (token < to && !reader.is(token, semicolon)) continue
    if (token > start) items.push({from: start, to: token, block})
    start = token + 1
  }
  return items.length > 1 ? items : [sentence]
}
