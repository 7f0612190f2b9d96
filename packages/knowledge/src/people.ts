/** What names of people are made of and preceded by, and who held which office. */
export {degrees} from './generated/degrees.js'
export {foreignLeaders} from './generated/foreign-leaders.js'
export {givenNames} from './generated/given-names.js'
export {honorifics} from './generated/honorifics.js'
export {officeHolders} from './generated/office-holders.js'
export {ranks} from './generated/ranks.js'
export {surnames} from './generated/surnames.js'
