export {checkInvariants, type Violation} from './invariants.js'
export {type Mark, type Row, readRow, writeRow} from './notation.js'
export {type RowOptions, rejects, rows} from './rows.js'
