import {defineConstruct} from '../construct.js'
import {readQuantity} from './read-quantity.js'
import {Units} from './unit.js'

const units = new Units({
  km: 'km, ki lô mét, kilômét, cây số',
  m: 'm, mét',
  cm: 'cm',
  mm: 'mm',
  km2: 'km2, km 2, km²',
  m2: 'm2, m 2, m², mét vuông',
  m3: 'm3, m 3, m³, mét khối',
  ha: 'ha, héc ta, hecta, héc-ta',
  kg: 'kg, ki lô gam, kilôgam, cân',
  g: 'gam, gram',
  tạ: 'tạ',
  tấn: 'tấn',
  lít: 'lít',
  thùng: 'thùng',
  MW: 'MW',
  kWh: 'kWh',
  năm: 'năm',
  tháng: 'tháng',
  tuần: 'tuần',
  ngày: 'ngày',
  giờ: 'giờ',
  phút: 'phút',
  người: 'người',
  hộ: 'hộ',
  'đại biểu': 'đại biểu',
  xã: 'xã',
  lần: 'lần'
})

/**
 * Số đo và số đếm: a number with a unit of measure, a span of time, or what is counted.
 *
 * ```text
 * > | tuyến đường dài 24,5 km, hơn 4 năm thực hiện
 *                     ^^^^^^^      ^^^^^
 * ```
 */
export const measure = defineConstruct({
  name: 'measure',
  type: 'quantity',
  triggers: {numbers: true},
  blockedBy: ['document', 'time'],
  read: (reader, at) => readQuantity(reader, at, units, 'measure')
})
