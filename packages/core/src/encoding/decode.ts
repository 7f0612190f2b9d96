import {type DetectedEncoding, type EncodingName, type Reading, readBest} from './detect-encoding.js'
import {readTcvn3} from './tcvn3.js'
import {readUtf8, readUtf16} from './utf.js'
import {readViqr} from './viqr.js'
import {readVni} from './vni.js'
import {readWindows1252, readWindows1258} from './windows.js'

/** What was done to the bytes beyond reading UTF-8. */
export interface EncodingMessage {
  ruleId: 'legacy-encoding' | 'double-encoding' | 'lost-letters' | 'wrong-bytes' | 'uncertain-encoding'
  reason: string
}

/** The text of bytes. */
export interface DecodedText extends DetectedEncoding {
  text: string
  /** Empty where the bytes are plain UTF-8 or UTF-16. */
  messages: EncodingMessage[]
}

/** How the caller wants bytes to be read. */
export interface DecodeOptions {
  /** The encoding, where it is known. Default: detected. */
  encoding?: EncodingName
}

/** Below this confidence a guess is not acted on. */
const leastConfidence = 0.6

/**
 * Make text of bytes.
 *
 * @param bytes
 *   The bytes of a text.
 * @param options
 *   The encoding, where it is known.
 * @returns
 *   The text with what was done. A guess that is not sure enough is not followed: then UTF-8 is read as it stands.
 * @throws {TypeError}
 *   Where `bytes` are no bytes.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('Unexpected value as bytes, expected a `Uint8Array`')
  const {encoding} = options
  if (encoding !== undefined) return finish({...readAs(bytes, encoding), confidence: 1}, bytes)
  const reading = readBest(bytes)
  if (reading.confidence >= leastConfidence || reading.encoding === 'utf-8') return finish(reading, bytes)
  const {text} = readUtf8(bytes)
  const decoded = finish({...reading, encoding: 'utf-8', wrapped: false, text, repaired: 0}, bytes)
  const guess = `\`${reading.encoding}\` (${Math.round(reading.confidence * 100)} %)`
  return {
    ...decoded,
    messages: [
      ...decoded.messages,
      {ruleId: 'uncertain-encoding', reason: `Uncertain encoding, best guess ${guess}, read as UTF-8`}
    ]
  }
}

function readAs(bytes: Uint8Array, encoding: EncodingName): Omit<Reading, 'confidence'> {
  const tcvn3 = encoding === 'tcvn3' ? readTcvn3(bytes) : undefined
  return {
    encoding,
    wrapped: false,
    text: tcvn3?.text ?? textOf(bytes, encoding),
    repaired: tcvn3?.repaired ?? 0,
    doubtful: tcvn3?.doubtful ?? []
  }
}

function textOf(bytes: Uint8Array, encoding: EncodingName): string {
  switch (encoding) {
    case 'utf-16le':
    case 'utf-16be':
      return readUtf16(bytes, encoding === 'utf-16le')
    case 'windows-1258':
      return readWindows1258(bytes)
    case 'vni':
      return readVni(readWindows1252(bytes))
    case 'viqr':
      return readViqr(readUtf8(bytes).text)
    default:
      return readUtf8(bytes).text
  }
}

function finish(reading: Reading, bytes: Uint8Array): DecodedText {
  const {encoding, wrapped, confidence, text, repaired, doubtful = [], wrappedLines} = reading
  const messages: EncodingMessage[] = []
  if (wrapped) {
    const kind = reading.times === 3 ? 'triple' : 'double'
    messages.push({ruleId: 'double-encoding', reason: `Unexpected ${kind} encoding, expected UTF-8 once: undone`})
  }
  if (wrappedLines !== undefined) {
    const [some, all] = wrappedLines
    messages.push({
      ruleId: 'uncertain-encoding',
      reason: `Unexpected double encoding in ${some} of ${all} lines, expected UTF-8 once: left, as the others are sound`
    })
  }
  if (!encoding.startsWith('utf')) {
    messages.push({ruleId: 'legacy-encoding', reason: `Unexpected encoding \`${encoding}\`, expected UTF-8: converted`})
  }
  if (repaired > 0) {
    const words = repaired === 1 ? '1 word' : `${repaired} words`
    const left = doubtful.length === 0 ? '' : `; left where both are words: ${doubtful.map(both).join(', ')}`
    messages.push({
      ruleId: 'lost-letters',
      reason: `Lost letter \`ư\`, put back in ${words} by the form of syllables${left}`
    })
  }
  const wrong = encoding !== 'utf-8' ? 0 : wrapped ? (text.match(/\ufffd/gu) ?? []).length : readUtf8(bytes).wrong
  if (wrong > 0) {
    const count = wrong === 1 ? '1 byte' : `${wrong} bytes`
    messages.push({ruleId: 'wrong-bytes', reason: `Unexpected ${count} that are no UTF-8, read as U+FFFD`})
  }
  return {encoding, wrapped, confidence, text, messages}
}

/** `cha` (`chưa`) */
function both([word, other]: readonly [string, string]): string {
  return `\`${word}\` (\`${other}\`)`
}
