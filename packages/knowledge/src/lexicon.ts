/** Abbreviations, verbs of speech and kinds of events. */
export {abbreviations} from './generated/abbreviations.js'
export {eventKinds} from './generated/event-kinds.js'
export {reportingVerbs} from './generated/reporting-verbs.js'
