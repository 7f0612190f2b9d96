/** Bodies, the heads from which names of bodies are composed, and the fields that they look after. */
export {fields} from './generated/fields.js'
export {organizationKinds} from './generated/organization-kinds.js'
export {organizations} from './generated/organizations.js'
