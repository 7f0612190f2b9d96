export {segmentWords, type WordSpan} from './segment-words.js'
export type {Token} from './tokens.js'
