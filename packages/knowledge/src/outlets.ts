/** Newspapers, agencies and stations. */
export {outlets} from './generated/outlets.js'
