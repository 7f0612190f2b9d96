import {baoTinTuc} from './bao-tin-tuc.js'
import {bnews} from './bnews.js'
import {chinhphu} from './chinhphu.js'
import {daiBieuNhanDan} from './dai-bieu-nhan-dan.js'
import {danViet} from './dan-viet.js'
import {giaoDucThoiDai} from './giao-duc-thoi-dai.js'
import {haNoiMoi} from './ha-noi-moi.js'
import {infonet} from './infonet.js'
import {kinhTeDoThi} from './kinh-te-do-thi.js'
import {laoDong} from './lao-dong.js'
import {nguoiLaoDong} from './nguoi-lao-dong.js'
import type {OutletHabits, OutletProfile} from './outlet.js'
import {phapLuatTpHcm} from './phap-luat-tp-hcm.js'
import {quanDoiNhanDan} from './quan-doi-nhan-dan.js'
import {saiGonGiaiPhong} from './sai-gon-giai-phong.js'
import {thanhNien} from './thanh-nien.js'
import {tienPhong} from './tien-phong.js'
import {ttxvn} from './ttxvn.js'
import {tuoiTre} from './tuoi-tre.js'
import {vietnamnet} from './vietnamnet.js'
import {vietnamplus} from './vietnamplus.js'
import {vneconomy} from './vneconomy.js'
import {vnexpress} from './vnexpress.js'
import {vov} from './vov.js'
import {vtcNews} from './vtc-news.js'
import {znews} from './znews.js'

export {checkOutlet} from './check-outlet.js'
export type {OutletHabits, OutletProfile} from './outlet.js'

/** The newspapers, agencies and stations whose habits are known, by id. */
export const outlets: readonly OutletProfile[] = [
  baoTinTuc,
  bnews,
  chinhphu,
  daiBieuNhanDan,
  danViet,
  giaoDucThoiDai,
  haNoiMoi,
  infonet,
  kinhTeDoThi,
  laoDong,
  nguoiLaoDong,
  phapLuatTpHcm,
  quanDoiNhanDan,
  saiGonGiaiPhong,
  thanhNien,
  tienPhong,
  ttxvn,
  tuoiTre,
  vietnamnet,
  vietnamplus,
  vneconomy,
  vnexpress,
  vov,
  vtcNews,
  znews
]

/**
 * Habits of an outlet at a time.
 *
 * @param id
 *   Id of the outlet.
 * @param date
 *   ISO date; without one the latest habits count.
 * @param profiles
 *   The profiles to look in; of two with one id the first counts.
 * @returns
 *   The habits, or nothing for an outlet without a profile.
 */
export function habitsOf(
  id: string,
  date?: string,
  profiles: readonly OutletProfile[] = outlets
): OutletHabits | undefined {
  const habits = profiles.find((profile) => profile.id === id)?.habits ?? []
  if (date === undefined) return habits[habits.length - 1]
  return habits.find(({from = '', to = '9999'}) => from <= date && date <= to)
}
