import {rows} from '@thoisu/testing'
import {describe} from 'vitest'

/** The forms in which the press writes dates, each once; what looks alike and is none stands in the tables of the constructs. */
describe('forms of dates, Tuesday 8 March 2011', () => {
  rows(
    'time',
    [
      '[Ngày 8-3]{2011-03-08}, Thành ủy họp',
      '[sáng 8/3]{2011-03-08} trời mưa',
      '[chiều 8.3]{2011-03-08} họp tiếp',
      '[ngày 08/3]{2011-03-08} làm lễ',
      'họp [ngày 8 - 3]{2011-03-08} tại trụ sở',
      'ký [ngày 8-3-2011]{2011-03-08} ở Hà Nội',
      'ký [ngày 08/03/2011]{2011-03-08} ở Hà Nội',
      'ký [ngày 8.3.2011]{2011-03-08} ở Hà Nội',
      'ký [ngày 8/3/11]{2011-03-08} ở Hà Nội',
      '[hôm 8-3]{2011-03-08} có mưa',
      '[trưa 8-3]{2011-03-08}, [tối 8-3]{2011-03-08}, [đêm 8-3]{2011-03-08}',
      '[rạng sáng 8/3]{2011-03-08} có động đất',
      '[sáng nay]{2011-03-08} ([8/3]{2011-03-08}) khai mạc',
      '[Hôm nay]{2011-03-08}, [8/3]{2011-03-08}, khai mạc',
      '[hôm nay 8-3]{2011-03-08} khai mạc',
      'thông xe [sáng 24/ 7]{2011-07-24} ở quận 9',
      '[ngày 08 tháng 3 năm 2011]{2011-03-08}',
      '[ngày 8 tháng 3]{2011-03-08} hằng năm',
      '[mùng 8 tháng 3]{2011-03-08} chị em nghỉ',
      '[ngày 03 tháng tư]{2011-04-03} thi',
      'trong [tháng 6-2024]{2024-06}',
      'trong [tháng 6/2024]{2024-06}',
      'trong [tháng 6.2024]{2024-06}',
      'trong [tháng 6 năm 2024]{2024-06}',
      'đến [tháng sáu]{2011-06} thì xong',
      'từ [6/2024]{2024-06} đến nay',
      'dự toán [năm 2024]{2024}, cao hơn [năm ngoái]{2010}',
      '[đầu năm 2024]{2024} và [cuối năm 2024]{2024}',
      'trong [năm học 2023-2024]{2023/2024}',
      'trong [quý I]{2011-Q1}',
      'trong [quý I/2024]{2024-Q1} và [quý III năm 2024]{2024-Q3}',
      '[6 tháng đầu năm]{2011-H1} thu tăng',
      '[9 tháng năm 2023]{2023-01/2023-09} thu giảm',
      '[nửa đầu năm]{2011-H1} khó khăn',
      '[nhiệm kỳ 2020-2025]{2020/2025}',
      '[nhiệm kỳ 2025 -2030]{2025/2030}',
      '[giai đoạn 2011-2020]{2011/2020}, tầm nhìn đến [năm 2050]{2050}',
      'trước [30/6]{2011-06-30} phải xong',
      'từ [ngày 5 đến 7-3]{2011-03-05/2011-03-07}',
      'từ [11-13/3]{2011-03-11/2011-03-13}',
      '[ngày 30, 31/3]{2011-03-30/2011-03-31} thi',
      'nghỉ [25/1-1/2]{2011-01-25/2011-02-01}',
      '[hôm qua]{2011-03-07}, [ngày mai]{2011-03-09}, [chiều qua]{2011-03-07}',
      '[tuần trước]{2011-02-28/2011-03-06}, [tháng tới]{2011-04}',
      '[thứ hai, ngày 7-3]{2011-03-07} và [chủ nhật 6-3]{2011-03-06}',
      'hội mở [rằm tháng Giêng]{2011-02-17}'
    ],
    {parse: {publishedAt: '2011-03-08'}}
  )
})
