/** Offices as titles. */
export {offices} from './generated/offices.js'
