/** Records of the caller's own, read from YAML and checked as ours are. */
export type {Problem} from '../check/problem.js'
export {KnowledgeError} from './knowledge-error.js'
export {readKnowledge} from './read-knowledge.js'
export type {KnowledgeSource} from './read-source.js'
