export {type DecodedText, type DecodeOptions, decode, type EncodingMessage} from './decode.js'
export {type DetectedEncoding, detectEncoding, type EncodingName, encodingNames} from './detect-encoding.js'
