/** Kinds of official documents, the codes of their issuers, and the documents that the press cites most. */
export {documentTypes} from './generated/document-types.js'
export {documents} from './generated/documents.js'
export {issuers} from './generated/issuers.js'
