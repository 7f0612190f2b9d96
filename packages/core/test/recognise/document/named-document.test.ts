import {rejects, rows} from '@thoisu/testing'
import {describe} from 'vitest'

const where = (mention: {rule: string}) => mention.rule === 'named-document'

describe('statutes, rules, strategies and treaties by name', () => {
  rows(
    'document',
    [
      'Điều 35 [Quy chế làm việc của Ủy ban Thường vụ Quốc hội] quy định',
      'vi phạm [Điều lệ Đảng] và pháp luật',
      '[Điều lệ Đảng Cộng sản Việt Nam] quy định',
      'soạn thảo [Cương lĩnh] và văn kiện trình Đại hội',
      'theo [Quy chế làm việc] của Ủy ban',
      'ban hành [Quy chế bổ nhiệm cán bộ và giới thiệu nhân sự ứng cử] tại Quảng Nam',
      '[Hiệp định Thương mại tự do Việt Nam - EU] (EVFTA) có hiệu lực',
      'tuân thủ [Công ước Liên hợp quốc về Luật Biển năm 1982] và luật pháp quốc tế',
      'hoàn thiện [Chiến lược phát triển nhà ở quốc gia đến năm 2030].',
      'ký [Hiệp ước Hữu nghị và Hợp tác giữa Việt Nam và Lào].',
      'theo [Hiến chương Liên hợp quốc] và luật pháp quốc tế',
      'khi [Hiệp định Thương mại tự do Việt Nam – EU] được phê chuẩn',
      'đàm phán xong [Hiệp định Thương mại] mới thay cho hiệp định cũ',
      'tuân thủ [Công ước Liên hợp quốc] về\nLuật Biển năm 1982',
      '[Công ước của Liên hợp quốc về quyền trẻ em] được phê chuẩn',
      'từ [Cương lĩnh năm 1991] đến [Cương lĩnh (bổ sung, phát triển năm 2011)]{Cương lĩnh (bổ sung, phát triển năm 2011)}',
      '[Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội (bổ sung và phát triển năm 2011)] nêu',
      'soạn thảo [Cương lĩnh] (bổ sung sau)',
      'triển khai [Hiệp định khung về thương mại và đầu tư] để gỡ vướng mắc',
      'tuân thủ [Hiệp ước Không phổ biến vũ khí hạt nhân] (NPT)',
      'sửa [Quy chế bầu cử trong Đảng]. Ông nói'
    ],
    {where}
  )
  rejects(
    'document',
    [
      'nâng cấp quan hệ Đối tác Chiến lược Toàn diện',
      'Viện Chiến lược và Chính sách y tế',
      'nước ta đã ký 12 Hiệp định thương mại tự do',
      'Hiệp định này có hiệu lực từ tháng tới',
      'Hiệp định được ký tại Hà Nội',
      'Hiệp ước không được phê chuẩn',
      'Ban Chính sách, Chiến lược Trung ương, các cơ quan liên quan',
      'Tổ chức Hiệp ước Bắc Đại Tây Dương',
      'xây dựng quy chế làm việc cho nhiệm kỳ mới',
      'có chiến lược phát triển dài hạn'
    ],
    {where}
  )
})
