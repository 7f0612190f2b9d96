import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'titled-resolution'

describe('resolutions by their title', () => {
  rows(
    'document',
    [
      'Quốc hội thông qua [Nghị quyết về thí điểm cơ chế đặc thù cho thành phố].',
      'dự thảo [Nghị quyết về phòng, chống úng ngập ở đô thị]; sau đó các tổ thảo luận',
      'thông qua [Nghị quyết về giá nước của các đô thị] sau khi nghe báo cáo',
      '[Nghị quyết về phát triển kinh tế biển] đã được ban hành',
      '[Nghị quyết về hỗ trợ doanh nghiệp nhỏ và vừa] sẽ trình trong tháng',
      'bỏ phiếu [Nghị quyết về cơ chế tự chủ của trường học], đại biểu Nguyễn Văn Bình đề nghị',
      '[Nghị quyết thành lập Đoàn giám sát “Việc sử dụng đất công”] được thông qua',
      'thông qua [Nghị quyết về giá nước sạch] vào chiều 20/6',
      'HĐND thông qua [Nghị quyết Quy định mức thu học phí].',
      '[Nghị quyết về phí trước bạ] và [Nghị quyết về học phí] của HĐND'
    ],
    {where}
  )
  rejects(
    'document',
    [
      'ban hành nghị quyết về nông nghiệp',
      'Nghị quyết của Chính phủ về giá điện',
      'Nghị quyết nêu rõ nhiệm vụ trọng tâm',
      'Nghị quyết quy định rõ mức thu',
      'các nghị quyết về dân tộc'
    ],
    {where}
  )
})
