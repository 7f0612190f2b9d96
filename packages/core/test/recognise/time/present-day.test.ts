import {rows} from '@thoisu/testing'
import {describe} from 'vitest'

describe('what an undated text says of its year', () => {
  rows('time', [
    // News does not lie before the latest date of the text.
    '[Sáng 6-2]{2017-02-06}, tổ họp. Vụ việc xảy ra [tháng 12-2016]{2016-12}, lộ ra từ [tháng 11-2016]{2016-11}.',
    // A date near it.
    '[Chiều 25/4]{2021-04-25}, đoàn tới nơi. Chuyến thăm từ [ngày 24 - 27/4/2021]{2021-04-24/2021-04-27}. Lần trước là [tháng 9/2020]{2020-09}.',
    // The anniversary of a day.
    'Lễ hội mừng 66 năm ngày giải phóng ([13/5/1955]{1955-05-13}). Kỷ niệm 66 năm ngày giải phóng ([13/5/1955]{1955-05-13}), cầu thông xe [ngày 12/5]{2021-05-12}. Khởi công [ngày 2/3/2021]{2021-03-02}.',
    // Years in names of what goes on.
    'Lễ hội Hoa 2021 bị hủy. Lễ hội Biển 2021 và Liên hoan Gốm 2021 lùi lại. [Năm nay]{2021} khó khăn.',
    // What is to come says nothing.
    '[Chiều 5/7]{XXXX-07-05}, hội đồng họp. Dự kiến thông xe [tháng 5/2018]{2018-05}, sẽ nghiệm thu [tháng 3/2018]{2018-03}.',
    // Of a whole year one speaks when it is over.
    'Tổng kết [năm 2016]{2016}. So với [năm 2016]{2016} và [năm 2015]{2015}, số vụ giảm. [Năm nay] vẫn khó.',
    // One date may be of long ago.
    'Án tuyên [ngày 20-10-2015]{2015-10-20}. [Ngày 28-2]{XXXX-02-28}, tòa mở lại.',
    'Ông sinh [ngày 1/6/1960]{1960-06-01}. [Ngày 3/7]{XXXX-07-03}, bộ họp.'
  ])
})
