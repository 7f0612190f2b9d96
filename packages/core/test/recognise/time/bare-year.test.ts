import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'bare-year'

describe('years by their number alone', () => {
  rows(
    'time',
    [
      'tầm nhìn đến [2030]{2030}; các bước tiếp',
      'trong các năm 2015, [2016]{2016} đều đạt',
      'từ [2005]{2005} đến [2010]{2010} là chủ tịch',
      'ông Bình (sinh [1960]{1960}), quê ở tỉnh',
      'Thiếu tướng Nguyễn Văn Bình (SN [1978]{1978}) quê tại huyện',
      'tăng so với dự toán [2016]{2016} và chỉ tiêu',
      'trong năm 2017 và [2018]{2018}, tỉnh sẽ'
    ],
    {where}
  )
  rejects(
    'time',
    [
      'Lễ hội Hoa phượng đỏ 2021 không tổ chức',
      'hỗ trợ 2017 hộ nghèo',
      'từ 1600 - 3200 phòng',
      'Hữu nghị Việt Nam - Lào 2012',
      'thu được 2000 đồng',
      'xã có 1990 người dân',
      'mã số 2024'
    ],
    {where}
  )
})
