import type {RecognisedText} from '../recognise/recognise.js'
import {Registry} from './registry.js'
import {resolvers} from './resolvers.js'

/** The text with its mentions and what they refer to. */
export interface ResolvedText extends RecognisedText {
  readonly registry: Registry
}

/**
 * Fifth stage: mentions in, entities out.
 *
 * @param text
 *   The text with its mentions. Resolvers may add mentions that only the whole article shows (short names).
 */
export function resolve(text: RecognisedText): ResolvedText {
  const resolved: ResolvedText = {...text, registry: new Registry()}
  for (const resolver of resolvers) resolver(resolved)
  return resolved
}
