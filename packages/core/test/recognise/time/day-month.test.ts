import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'day-month'
const parse = {publishedAt: '2011-03-09'}

describe('days without a year', () => {
  rows(
    'time',
    [
      '[Ngày 8-3]{2011-03-08}, Thành ủy họp',
      '[Sáng 8/3]{2011-03-08}, hội nghị khai mạc',
      '[chiều 8.3]{2011-03-08} tại trụ sở',
      '[sáng sớm 8/3]{2011-03-08} ở cảng',
      '[rạng sáng 9/3]{2011-03-09} có mưa',
      '[sáng ngày 8-3]{2011-03-08} tại tỉnh',
      '[sáng 24/ 2]{2011-02-24} ở xã',
      '[Hôm nay 9-3]{2011-03-09} khai mạc',
      'Sáng nay ([9-3]{2011-03-09}), đoàn lên đường',
      'Ngày mai, [10/3]{2011-03-10}, Quốc hội bế mạc',
      '[thứ hai 14-3]{2011-03-14} làm lễ',
      'từ [1-7]{2011-07-01}, mức mới được áp dụng',
      'hết [30/4]{2011-04-30} phải xong',
      'mừng Quốc khánh [2.9]{2011-09-02} và dịp [19.5]{2011-05-19}',
      'Mừng 80 năm Quốc khánh [2-9]{2011-09-02}\nTổng Bí thư dự chương trình. Sở đã họp.',
      'nghỉ lễ [30/4]{2011-04-30} và [1/5]{2011-05-01}',
      'cuối năm, [ngày 28/12]{2010-12-28}, sở đã họp'
    ],
    {where, parse}
  )
  rows('time', ['[Ngày 8-3]{XXXX-03-08}, Thành ủy họp'], {where})
  rows(
    'time',
    [
      '[Sáng 3.3]{2017-03-03} bộ thông báo. Quy định áp dụng từ ngày 3.3.2017.',
      'kéo dài từ [24/4]{2021-04-24} đến 31/7/2021 ở biển',
      'từ [ngày 20/12]{2016-12-20} đến ngày 5/1/2017, trạm đóng',
      'từ [ngày 5/6]{XXXX-06-05} đến hết năm 2017',
      'Họp [ngày 5/6]{2017-06-05}. Tháng 6/2017 và quý I/2017 đều tăng.'
    ],
    {where}
  )
})

describe('numbers that are no days', () => {
  rejects(
    'time',
    [
      'nộp lại ít nhất 3/4 tài sản',
      'có 2/3 số đại biểu tán thành',
      'chiếm 3/4 diện tích rừng',
      'được 466/466 phiếu',
      'có 10/10 xã hoàn thành',
      'đạt 5/10 chỉ tiêu',
      'trực 24/7 ở chốt',
      'đội nhà thắng 3-1 trên sân',
      'quy hoạch 1/500 của khu',
      'tăng 20-30% một năm',
      'cần 4-5 tỷ đồng',
      'có 2-3 đồng chí dự',
      'đã đến 2-9 đồng chí dự.\nTổng Bí thư dự chương trình.',
      'chênh đến 5-6 lần so với giá gốc',
      'lãi suất 5.4 phần trăm',
      'nhà số 8/3 phố Huế',
      'đường 3/2 quận 10',
      'Công viên 23/9 đông người',
      'ngày 12/13 không có',
      'thương binh hạng 2/4 ở phường'
    ],
    {where, parse}
  )
})
