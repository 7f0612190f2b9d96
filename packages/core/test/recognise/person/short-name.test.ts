import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {form: string}) => mention.form === 'short-name'

describe('short names', () => {
  rows(
    'person',
    [
      'Ông Phan Văn Nghị đến dự. Ông [Nghị]{Phan Văn Nghị} cho biết đã giao việc.',
      'Bà Nguyễn Thị Kim Ngân trả lời. Theo bà [Kim Ngân]{Nguyễn Thị Kim Ngân}, luật cần sửa.',
      'Bí thư Đinh Văn Thăng hỏi. Bí thư [Thăng]{Đinh Văn Thăng} liên tục ngắt lời.',
      'Tổng thống Mỹ Donald Trump phát biểu. Tổng thống [Trump]{Donald Trump} và ông [Trump]{Donald Trump} là một.',
      'Chủ tịch Trung Quốc Tập Cận Bình đến. Ông [Tập]{Tập Cận Bình} ở lại hai ngày.',
      'Thượng tướng Lê Chiêm dự. Thượng tướng [Chiêm]{Lê Chiêm} trao quà.',
      'Thiếu tướng Lê Văn Quang dự. Tướng [Quang]{Lê Văn Quang} trao quà.',
      'Đại biểu Trần Hoàng Ngân hỏi. ĐB [Ngân]{Trần Hoàng Ngân} đề nghị làm rõ.',
      'anh [Tuấn]{Tuấn} ở phường Bến Nghé'
    ],
    {where}
  )
  rejects(
    'person',
    [
      'các đồng chí Lãnh đạo Đảng và Nhà nước',
      'quận Hai Bà Trưng và tỉnh Bà Rịa - Vũng Tàu',
      'nhớ ơn Bác Hồ',
      'đồng chí Đại tướng dự lễ',
      'Chủ tịch Liên chi hội phát biểu',
      'Tổng Giám đốc Sputnik trả lời phỏng vấn',
      'gửi ông A, bà B và cháu N.',
      'bà con, anh em và ông cha ta'
    ],
    {where}
  )
})
