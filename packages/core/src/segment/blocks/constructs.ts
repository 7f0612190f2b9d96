import {agencyTag} from './agency-tag.js'
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
 * Every part that is looked for. The order carries weight: each claims what those before it have left, the surest signs
 * first, and `lead` takes the first paragraph that is still free.
 */
export const blockConstructs: readonly BlockConstruct[] = [
  agencyTag,
  headline,
  dateline,
  related,
  captionedCredit,
  repeatedHeadline,
  byline,
  uncreditedCaption,
  heading,
  lead
]
