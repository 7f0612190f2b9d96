import type {Format} from './format.js'
import {html} from './html.js'
import {json} from './json.js'
import {jsonl} from './jsonl.js'
import {markdown} from './markdown.js'
import {report} from './report.js'

/** All output formats, the default first: what the command line and the demo offer. */
export const formats: readonly Format[] = [report, json, jsonl, markdown, html]
