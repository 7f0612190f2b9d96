import {Phrases} from '../recognise/phrases.js'

/** Behind a cue these stand for words said elsewhere: `… cho biết như vậy tại phiên họp`. */
export const pointingBack = new Phrases('như vậy, như thế, như trên')
