import type {Pattern} from '../pattern.js'
import {accordingTo} from './according-to.js'
import {clauseAfterCue} from './clause-after-cue.js'
import {cueAfterQuotation} from './cue-after-quotation.js'
import {elidedSubject} from './elided-subject.js'
import {quotationAfterCue} from './quotation-after-cue.js'

/**
 * The ways in which the press reports speech, in the order in which they are tried at each verb: quotation marks leave no
 * doubt and come first, a verb without a subject comes last. `clauseBeforeCue` stands outside: it looks at the end of the
 * sentence before anything in it is read.
 */
export const patterns: readonly Pattern[] = [
  accordingTo,
  cueAfterQuotation,
  quotationAfterCue,
  clauseAfterCue,
  elidedSubject
]
