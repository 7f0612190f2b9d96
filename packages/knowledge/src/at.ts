import {knowledge} from './knowledge.js'
import {lookup} from './lookup.js'

/**
 * What names meant on a day: `at('2011-03-09').organization('Bộ Kế hoạch và Đầu tư')`.
 *
 * On knowledge of your own, use `lookup`.
 */
export const at = /* @__PURE__ */ lookup(knowledge)
