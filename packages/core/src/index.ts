export * from './model/index.js'
export type {ParseOptions} from './options.js'
export {createParser, type Parser, type ParserOptions, parse} from './parser.js'
export {thoisu, thoisuParse} from './unified.js'
