import {byline} from './byline.js'
import {captionedCredit} from './captioned-credit.js'
import type {BlockConstruct} from './construct.js'
import {dateline} from './dateline.js'
import {heading} from './heading.js'
import {headline} from './headline.js'
import {lead} from './lead.js'
import {related} from './related.js'
import {repeatedHeadline} from './repeated-headline.js'
import {uncreditedCaption} from './uncredited-caption.js'

/**
 * The parts that are looked for behind the tag, up to the signature, which tells whose story it is. The order carries
 * weight: each claims what those before it have left, the surest signs first.
 */
export const signedConstructs: readonly BlockConstruct[] = [
  headline,
  dateline,
  related,
  captionedCredit,
  repeatedHeadline,
  byline
]

/** The parts that depend on how the outlet writes; `lead` takes the first paragraph that is still free. */
export const habitualConstructs: readonly BlockConstruct[] = [uncreditedCaption, heading, lead]
