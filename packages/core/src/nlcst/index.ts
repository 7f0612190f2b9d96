export {parseVietnamese} from './parse-vietnamese.js'
export {retextVietnamese} from './retext-vietnamese.js'
export {toNlcst} from './to-nlcst.js'
export type {NlcstOptions, WordSegmenter, WordToken} from './words.js'
