import {showLegend} from './article/legend.js'
import {showArticle} from './article/show-article.js'
import {type Source, wireControls} from './controls.js'
import {showDownloads} from './downloads.js'
import {byId} from './element.js'
import {showFindings} from './findings/show-findings.js'
import {keepForOffline} from './offline.js'
import {read} from './reading/read.js'
import {linkSpotlight} from './spotlight.js'

const view = byId('article', HTMLElement)
const findings = byId('findings', HTMLElement)
const status = byId('status', HTMLParagraphElement)
let latest: Source | undefined

async function show(source: Source): Promise<void> {
  latest = source
  const {text, options} = source
  try {
    const {article, duration} = await read(text, options)
    if (latest !== source) return
    showArticle(view, article, text)
    showLegend(byId('legend', HTMLFieldSetElement), view, article)
    showFindings(findings, article, text)
    showDownloads(byId('downloads', HTMLFieldSetElement), article, text)
    status.textContent = `${text.length.toLocaleString('en')} characters, read in ${Math.max(1, Math.round(duration))} ms on this device`
  } catch (error) {
    status.textContent = `The text could not be read: ${(error as Error).message}. Reload the page to try again.`
  }
}

linkSpotlight(view, findings)
wireControls(show)()
keepForOffline()
