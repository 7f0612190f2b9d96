import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

describe('quotation marks that are no speech', () => {
  rows('slogan', [
    'thực hiện phương châm "[An toàn là trên hết]" trong sản xuất',
    'phong trào “[Toàn dân bảo vệ rừng]” lan rộng'
  ])
  rejects('slogan', [
    'Ông Lực nói: “Chúng tôi sẽ làm hết sức mình để hoàn thành công việc trong năm nay”.',
    'Thành phố không có khẩu hiệu nào.'
  ])
})
