export {dataAsOf} from './generated/data-as-of.js'
export {knowledge} from './knowledge.js'
export type * from './types.js'
