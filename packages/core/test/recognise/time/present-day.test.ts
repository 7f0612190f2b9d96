import {rows} from '@thoisu/testing'
import {describe} from 'vitest'

describe('what an undated text says of its year', () => {
  rows('time', [
    // News does not lie before the latest date of the text.
    '[Sáng 6-2]{2017-02-06}, tổ họp. Vụ việc xảy ra [tháng 12-2016]{2016-12}, lộ ra từ [tháng 11-2016]{2016-11}.',
    // A date near it.
    '[Chiều 25/4]{2021-04-25}, đoàn tới nơi. Chuyến thăm từ [ngày 24 - 27/4/2021]{2021-04-24/2021-04-27}. Lần trước là [tháng 9/2020]{2020-09}.',
    // More dates near it in one year than in another.
    'Quy định có từ [ngày 1/5]{2021-05-01}, thông tư áp dụng từ [ngày 14/5/2021]{2021-05-14}, nghị định từ [ngày 15/5/2021]{2021-05-15}. Trước [ngày 30/6/2022]{2022-06-30} phải xong.',
    // The anniversary of a day.
    'Lễ hội mừng 66 năm ngày giải phóng ([13/5/1955]{1955-05-13}). Kỷ niệm 66 năm ngày giải phóng ([13/5/1955]{1955-05-13}), cầu thông xe [ngày 12/5]{2021-05-12}. Khởi công [ngày 2/3/2021]{2021-03-02}.',
    // Years in names of what goes on.
    'Lễ hội Hoa 2021 bị hủy. Lễ hội Biển 2021 và Liên hoan Gốm 2021 lùi lại. [Năm nay]{2021} khó khăn.',
    // What is to come says nothing.
    '[Chiều 5/7]{XXXX-07-05}, hội đồng họp. Dự kiến thông xe [tháng 5/2018]{2018-05}, sẽ nghiệm thu [tháng 3/2018]{2018-03}.',
    // Of a whole year one speaks when it is over.
    'Tổng kết [năm 2016]{2016}. So với [năm 2016]{2016} và [năm 2015]{2015}, số vụ giảm. [Năm nay] vẫn khó.',
    // Tasks and the months of the running year; in the first months two words of it are enough.
    '[Sáng 26-6]{2017-06-26}, quận họp bàn nhiệm vụ [6 tháng cuối năm 2017]{2017-H2}. So với [năm 2015]{2015} thì tăng.',
    '[Sáng 10-2]{2017-02-10}, sở tổng kết [năm 2016]{2016} và triển khai nhiệm vụ công tác [năm 2017]{2017}.',
    '[Chiều 7.2]{2017-02-07}, hai bên họp. Phối hợp [năm 2017]{2017} phải chặt. Ông mong [năm 2017]{2017} tốt hơn.',
    // What is planned for the weeks to come.
    '[Sáng 5-7]{2017-07-05}, hội đồng chất vấn. Dự kiến [cuối tháng 7-2017]{2017-07} cầu xong.',
    // Results, goals, programmes of the next year, and laws in force from it say nothing.
    '[Sáng 10-2]{2017-02-10}, sở triển khai nhiệm vụ công tác [năm 2017]{2017}; từ [tháng 9]{XXXX-09} mưa nhiều, đến [tháng 3]{2017-03} thì dứt.',
    '[Sáng 8/2]{XXXX-02-08}, xã báo cáo kết quả thực hiện nhiệm vụ [năm 2016]{2016}.',
    '[Chiều 5.2]{XXXX-02-05}, tỉnh họp. Xuất khẩu 10 tỷ [năm 2025]{2025}, riêng tôm [năm 2025]{2025} là 3 tỷ.',
    '[Ngày 12/6]{XXXX-06-12}, hội đồng chốt giám sát [năm 2018]{2018}.',
    '[Chiều 20/6]{XXXX-06-20}, luật được thông qua, có hiệu lực từ [ngày 1/7/2018]{2018-07-01}.',
    '[Ngày 5/12]{XXXX-12-05}, sở bàn nhiệm vụ trọng tâm [năm 2018]{2018}.',
    // One date may be of long ago.
    'Án tuyên [ngày 20-10-2015]{2015-10-20}. [Ngày 28-2]{XXXX-02-28}, tòa mở lại.',
    'Ông sinh [ngày 1/6/1960]{1960-06-01}. [Ngày 3/7]{XXXX-07-03}, bộ họp.'
  ])
})
