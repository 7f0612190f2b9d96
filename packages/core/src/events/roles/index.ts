import type {RoleReader} from '../event-context.js'
import {address} from './address.js'
import {attendanceList} from './attendance-list.js'
import {chair} from './chair.js'
import {organizer} from './organizer.js'
import {picture} from './picture.js'
import {predicate} from './predicate.js'
import {utterance} from './utterance.js'

/**
 * The ways in which the press says who had which part, the strongest first: of two roles of one person the first stays.
 */
export const roles: readonly RoleReader[] = [chair, attendanceList, predicate, address, utterance, picture, organizer]
