import {readTcvn3} from './tcvn3.js'
import {readUtf8, readUtf16} from './utf.js'
import {readViqr} from './viqr.js'
import {readVni} from './vni.js'
import {type Soundness, soundness} from './well-formed.js'
import {readWindows1252, readWindows1258, toWindows1252} from './windows.js'

/** All encodings that can be read. */
export const encodingNames = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni', 'viqr'] as const

export type EncodingName = (typeof encodingNames)[number]

/** What the bytes seem to be. */
export interface DetectedEncoding {
  encoding: EncodingName
  /** Whether the bytes are UTF-8 of a text that had been read as windows-1252 before: double-encoded. */
  wrapped: boolean
  /** How sure it is, from 0 to 1: 1 only where the form of the bytes leaves no other reading. */
  confidence: number
}

/** A reading of the bytes. */
export interface Reading extends DetectedEncoding {
  readonly text: string
  /** Words that got back a lost `ư`. */
  readonly repaired: number
  /** Words that may have lost one too, with the other reading. */
  readonly doubtful?: readonly (readonly [word: string, other: string])[]
  /** How often the text was made UTF-8: 1, or more where `wrapped`. */
  readonly times?: number
  /** Lines that are double-encoded in a text that is not, and of how many. */
  readonly wrappedLines?: readonly [wrapped: number, all: number]
}

/** A reading with the part of its words that are well-formed, from 0 to 1. */
interface Candidate extends Reading {
  readonly share: number
}

/** A legacy reading must be as good as this part of well-formed words. */
const leastShare = 0.75
/** And have this many different accented words, below which the confidence falls. */
const fewestWords = 8
/** VIQR shows by marks inside words; this many at least. */
const fewestMarks = 3

/**
 * Guess the encoding of Vietnamese text.
 *
 * @param bytes
 *   The bytes of a text.
 * @returns
 *   The encoding. Valid UTF-8 that reads well is never taken for anything else.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const {encoding, wrapped, confidence} = readBest(bytes)
  return {encoding, wrapped, confidence}
}

/**
 * The best reading of the bytes.
 *
 * @param bytes
 *   The bytes of a text.
 */
export function readBest(bytes: Uint8Array): Reading {
  const endian = utf16(bytes)
  if (endian !== undefined) {
    const text = readUtf16(bytes, endian === 'utf-16le')
    const marked = bytes[0] === 0xff || bytes[0] === 0xfe
    return {encoding: endian, wrapped: false, confidence: marked ? 1 : 0.9, text, repaired: 0}
  }
  const utf8 = readUtf8(bytes)
  if (utf8.wrong > 0) {
    // Damaged or cut, but what is left reads well.
    const damaged = rated('utf-8', false, utf8.text)
    if (damaged.share >= leastShare && damaged.confidence >= leastShare) return damaged
    return best(legacy(bytes, false)) ?? {...asIs(utf8.text), confidence: 0.1}
  }
  const plain = {...asIs(utf8.text), confidence: 1}
  if (utf8.ascii) return viqr(utf8.text) ?? plain
  const sound = soundness(utf8.text)
  if (sound.share >= leastShare) {
    return sound.share < 1 && trace.test(utf8.text) ? {...plain, wrappedLines: wrappedLines(utf8.text)} : plain
  }
  const unwrapped = toWindows1252(utf8.text.normalize('NFC'))
  if (unwrapped === undefined) return {...plain, wrappedLines: wrappedLines(utf8.text)}
  const candidate = best([...twice(unwrapped), ...legacy(unwrapped, true)])
  return candidate !== undefined && isBetter(candidate, sound) ? candidate : plain
}

/** What `ạ` … `ỹ`, `đ` and `ư` look like, read as windows-1252. */
const trace = /á[º»]|Ä‘|Æ°/u

function asIs(text: string): Omit<Reading, 'confidence'> {
  return {encoding: 'utf-8', wrapped: false, text, repaired: 0}
}

/** UTF-16 shows by its byte order mark, or by zeros where ASCII has them. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length & ~1, 2000)
  const [even, odd] = zeros(bytes, length)
  if (length < 8) return undefined
  if (odd > length / 8 && even < odd / 10) return 'utf-16le'
  return even > length / 8 && odd < even / 10 ? 'utf-16be' : undefined
}

/** Zeros at even and at odd places. */
function zeros(bytes: Uint8Array, length: number): [even: number, odd: number] {
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index++) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  return [even, odd]
}

function twice(bytes: Uint8Array): Candidate[] {
  // Five bytes have no character under windows-1252 and get lost on the way: `Đ`, `ề`, `ọ`, `ỏ`, `ờ`.
  const once = readUtf8(bytes).text
  const again = toWindows1252(once.normalize('NFC'))
  const readings = [{...rated('utf-8', true, once), times: 2}]
  if (again !== undefined) readings.push({...rated('utf-8', true, readUtf8(again).text), times: 3})
  return readings
}

/** How many lines are double-encoded, where others have letters that show that the whole text is not. */
function wrappedLines(text: string): readonly [wrapped: number, all: number] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  let wrapped = 0
  for (const line of lines) {
    const bytes = toWindows1252(line.normalize('NFC'))
    if (bytes === undefined) continue
    const inner = readUtf8(bytes)
    if (!inner.ascii && inner.wrong === 0 && soundness(inner.text).share >= leastShare) wrapped++
  }
  return wrapped > 0 ? [wrapped, lines.length] : undefined
}

function legacy(bytes: Uint8Array, wrapped: boolean): Candidate[] {
  const tcvn3 = readTcvn3(bytes)
  return [
    rated('windows-1258', wrapped, readWindows1258(bytes)),
    {...rated('tcvn3', wrapped, tcvn3.text, tcvn3.evidence), repaired: tcvn3.repaired, doubtful: tcvn3.doubtful},
    rated('vni', wrapped, readVni(readWindows1252(bytes)))
  ]
}

function rated(encoding: EncodingName, wrapped: boolean, text: string, evidence = text): Candidate {
  const sound = soundness(evidence)
  return {encoding, wrapped, text, repaired: 0, share: sound.share, confidence: confidenceOf(sound)}
}

function confidenceOf({distinct, share}: Soundness): number {
  return share * Math.min(1, distinct / fewestWords)
}

/** The reading with the most well-formed words. */
function best(readings: readonly Candidate[]): Candidate | undefined {
  return [...readings].sort((a, b) => b.confidence - a.confidence)[0]
}

/** Whether a legacy reading is so much better that the text cannot have been meant as it stands. */
function isBetter({confidence, share}: Candidate, given: Soundness): boolean {
  return share >= leastShare && confidence > given.share + 0.25
}

function viqr(text: string): Reading | undefined {
  const marks = text.match(/[aeou][\^(+](?=['`?~.]|[a-z\s,.;])|[aeiouy]['`?~.](?=[a-z])|\bdd[aeiou]/giu) ?? []
  if (marks.length < fewestMarks) return undefined
  const reading = rated('viqr', false, readViqr(text))
  return reading.share >= leastShare ? reading : undefined
}
